"""For every ACK, a completed flush of the file that holds its change, after the write and before the ACK."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tests.crash.ledger import Trial
from tests.crash.replay import record
from tests.crash.syscalls import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.crash.bench import Bench
    from tests.crash.operations import Operation
    from tests.crash.steps import Recording, Step


def run(bench: Bench) -> Iterator[Trial]:
    """Trace one run; yield one trial per ACK."""
    if reason := missing():
        yield Trial("flush before ACK", "all", 0, counted=False, remark=f"not run: {reason}")
        return
    with bench.fresh() as place:
        recording, ops = record(bench, place, "flushes")
    yield from judged(recording, ops)


def judged(recording: Recording, ops: list[Operation]) -> Iterator[Trial]:
    """Yield the verdict on every ACK of a recording of these operations."""
    waiting = list(ops)
    begin = 0
    for position, step in enumerate(recording.steps):
        if step.kind != "ack" or not step.name.startswith("ACK "):
            continue
        op = waiting.pop(0)
        why = complaint(recording.steps[:position], begin, op)
        begin = position + 1
        verdicts = {"UNFLUSHED": 1} if why else {}
        yield Trial("flush before ACK", f"{len(ops) - len(waiting)} {op.do}", 1, verdicts, remark=why)


def complaint(steps: list[Step], begin: int, op: Operation) -> str:
    """Return what is not on the disk when the ACK for `op` is printed, given all steps before and where it began."""
    written = [step for step in steps[begin:] if step.kind == "write"]
    held = [step for step in written if op.mark.encode() in step.data or op.id.encode() in step.data] or (
        written if op.state is None else []
    )
    if not held:
        return "no write holds the change"
    reasons = [_unsafe(steps, step.ino) for step in held]
    return "" if "" in reasons else reasons[0]


def _unsafe(steps: list[Step], ino: int) -> str:
    """Say why a file is not safe: its content since its last flush, or its name and the folders above it."""
    for step in reversed(steps):
        if step.kind == "sync" or (step.kind == "fsync" and step.ino == ino):
            break
        if step.changes_data and step.ino == ino:
            return f"a {step.kind} of the file was not flushed"
    return _nameless(steps, ino)


def _nameless(steps: list[Step], ino: int) -> str:
    """Say which name on the way to a file is not on the disk: its own, or that of a new folder above it."""
    flushed: set[str] = set()
    above: set[str] = set()
    for step in reversed(steps):
        if step.kind == "sync":
            break
        if step.kind == "dirsync":
            flushed.add(step.name)
        named = step.kind in ("create", "rename") and step.ino == ino and not above
        if named or (step.kind == "mkdir" and step.name in above):
            if not step.folders <= flushed:
                return f"the {step.kind} of {step.other or step.name} was not flushed in its folder"
            above |= {folder.as_posix() for folder in PurePosixPath(step.other or step.name).parents}
    return ""
