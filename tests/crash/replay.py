"""Record one run, then open the store in every state in which a power failure may leave it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from tests.crash.bench import LATE
from tests.crash.disk_states import MODELS, States
from tests.crash.ledger import Ledger, Trial
from tests.crash.operations import chooser
from tests.crash.programs import Place
from tests.crash.recording import Recorder
from tests.crash.steps import Recording
from tests.crash.syscalls import WATCHED, missing, traced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.crash.bench import Bench
    from tests.crash.disk_states import State
    from tests.crash.operations import Operation


class NotRecordedError(Exception):
    """The undisturbed run under strace did not do what it does without it."""


def run(bench: Bench, models: tuple[str, ...] = MODELS) -> Iterator[Trial]:
    """Record as many runs as there are jobs, each with a script of its own, and open their states in parallel."""
    if reason := missing():
        yield Trial("replay", "all", 0, counted=False, remark=f"not run: {reason}")
        return
    for trials in bench.parallel(lambda slot: _slot(bench, slot, models), range(bench.options.jobs)):
        yield from trials


def record(bench: Bench, place: Place, seed: str) -> tuple[Recording, list[Operation]]:
    """Run the script once under strace, one request at a time; return its steps and the operations in order."""
    log = place.root.with_suffix(".log")
    before = Recording.of_files(place.root)
    drive = bench.drive(place, seed, lambda argv, _: traced(log, argv, calls=WATCHED, data=True), window=1)
    drive.run(ops=bench.options.ops)
    codes = drive.finish()
    if any(codes) or drive.ledger.acks != bench.options.ops:
        raise NotRecordedError(f"{drive.ledger.acks} of {bench.options.ops} promised, exit {codes}")
    recording = Recorder(place.root, before).follow(log)
    log.unlink()
    return recording, drive.sent


def _slot(bench: Bench, slot: int, models: tuple[str, ...]) -> list[Trial]:
    """Open the states at the very path where they were recorded."""
    root = bench.new_root()
    with bench.fresh(root) as place:
        recording, ops = record(bench, place, f"replay {slot}")
    found = [Trial("replay", f"{slot} warning", 0, counted=False, remark=text) for text in sorted(recording.warnings)]
    for model in models:
        states = distinct(States(recording, model, chooser(f"{bench.options.seed} {slot}"), bench.options.cap))
        if len(states) > bench.options.trials:
            left = f"{len(states)} distinct states, {bench.options.trials} of them drawn"
            found.append(Trial(f"replay {model}", f"{slot}", 0, counted=False, remark=left))
            states = chooser(f"draw {slot}").sample(states, bench.options.trials)
        for number, state in enumerate(states):
            if bench.late:
                left = f"{len(states) - number} states {LATE}"
                found.append(Trial(f"replay {model}", f"{slot}", 0, counted=False, remark=left))
                break
            found.append(_open(bench, root, f"replay {model}", f"{slot} {number}", state, ops))
    return found


def distinct(states: Iterable[State]) -> list[State]:
    """Return each different set of bytes once, at the moment with the most promises."""
    best: dict[object, State] = {}
    for state in states:
        key = (frozenset(item for item in state.files.items() if not item[0].endswith("-shm")), state.folders)
        if key not in best or best[key].acks <= state.acks:
            best[key] = state
    return list(best.values())


def _open(bench: Bench, root: Path, mode: str, case: str, state: State, ops: list[Operation]) -> Trial:
    place = materialize(root, state)
    try:
        ledger = Ledger(bench.before.states)
        for number, op in enumerate(ops[: state.acks + 1]):
            ledger.attempt(op)
            if number < state.acks:
                ledger.promise(op)
        return bench.judged(mode, f"{case} step {state.position}", place, ledger)
    finally:
        place.remove()


def materialize(root: Path, state: State) -> Place:
    """Write a state of the disk out as files."""
    if root.exists():
        shutil.rmtree(root)
    for folder in ("", "store", "home", *sorted(state.folders)):
        (root / folder).mkdir(mode=0o700, exist_ok=True)
    for name, data in state.files.items():
        if not name.endswith("-shm"):
            (root / name).write_bytes(data)
            (root / name).chmod(0o600)
    return Place(root)
