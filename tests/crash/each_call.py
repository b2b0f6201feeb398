"""A kill, or an error, at every single system call that touches the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.crash.ledger import Trial
from tests.crash.operations import chooser
from tests.crash.syscalls import missing, points, traced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.crash.bench import Bench

Point = tuple[int, str, int]
ERRNOS = ("ENOSPC", "EIO")


def kills(bench: Bench) -> Iterator[Trial]:
    """Kill the writer on entry of every call."""
    yield from _each(bench, "kill at every call", "signal=KILL")


def errors(bench: Bench) -> Iterator[Trial]:
    """Let every call fail, once and from then on, as on a full and on a dying disk."""
    for errno in ERRNOS:
        yield from _each(bench, f"{errno} at every call", f"error={errno}")
        yield from _each(bench, f"{errno} from every call on", f"error={errno}", "+")


def _each(bench: Bench, mode: str, what: str, after: str = "") -> Iterator[Trial]:
    if reason := missing():
        yield Trial(mode, "all", 0, counted=False, remark=f"not run: {reason}")
        return
    found = _points(bench)
    chooser(mode).shuffle(found)

    def one(point: Point) -> Trial:
        _, call, number = point
        return _break(bench, mode, point, f"{call}:{what}:when={number}{after}")

    yield from bench.each(one, found[: bench.options.points])


def _points(bench: Bench) -> list[Point]:
    """Count the calls of an undisturbed run."""
    with bench.fresh() as place:
        logs: dict[int, Path] = {}

        def wrap(argv: list[str], index: int) -> list[str]:
            logs[index] = place.root.with_suffix(f".{index}.log")
            return traced(logs[index], argv)

        drive = bench.drive(place, "calls", wrap, window=1)
        drive.run(ops=bench.options.ops)
        drive.finish()
        found = [(index, *point) for index, log in logs.items() for point in points(log, place.root)]
        for log in logs.values():
            log.unlink()
        return found


def _break(bench: Bench, mode: str, point: Point, inject: str) -> Trial:
    index, call, number = point
    with bench.fresh() as place:
        log = place.root.with_suffix(".log")

        def wrap(argv: list[str], position: int) -> list[str]:
            return traced(log, argv, calls=[call], inject=inject) if position == index else argv

        drive = bench.drive(place, "calls", wrap, window=1)
        drive.run(ops=bench.options.ops)
        codes = drive.finish()
        text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        log.unlink(missing_ok=True)
        hit = str(place.root) in _struck(text)
        remark = "" if hit else "missed the store"
        silent = not drive.ledger.errors and not any(codes)
        remark = remark or ("went on without a word" if silent else "")
        return bench.judged(mode, f"{index} {call} {number}", place, drive.ledger, counted=hit, remark=remark)


def _struck(log: str) -> str:
    """Return the lines of the calls at which a fault was injected."""
    lines = log.splitlines()
    killed = [lines[n - 1] for n, line in enumerate(lines) if "killed by SIGKILL" in line and n]
    return "\n".join(killed + [line for line in lines if "(INJECTED)" in line])
