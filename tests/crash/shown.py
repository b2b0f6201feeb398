"""What a reader showed after a process crash must survive a power failure that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.crash.bench import LATE
from tests.crash.disk_states import MODELS, Disk, State, States, durable
from tests.crash.ledger import Ledger, Trial
from tests.crash.operations import chooser
from tests.crash.programs import read
from tests.crash.recording import Recorder
from tests.crash.replay import distinct, materialize, record
from tests.crash.steps import Recording
from tests.crash.syscalls import WATCHED, missing, traced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.crash.bench import Bench

MODE = "shown, then power cut"


def run(bench: Bench) -> Iterator[Trial]:
    """Kill a recorded run where something is not flushed yet, read under strace, then cut the power."""
    if reason := missing():
        yield Trial(MODE, "all", 0, counted=False, remark=f"not run: {reason}")
        return
    root = bench.new_root()
    with bench.fresh(root) as place:
        recording, _ = record(bench, place, "shown")
    rng = chooser(f"shown {bench.options.seed}")
    found = unflushed(recording)
    for position in sorted(rng.sample(found, min(bench.options.moments, len(found)))):
        if bench.late:
            yield Trial(MODE, f"step {position}", 0, counted=False, remark=LATE)
            continue
        yield from _cut(bench, recording, position)


def unflushed(recording: Recording) -> list[int]:
    """Return after how many steps something would not survive a power failure."""
    return [
        position
        for position in range(1, len(recording.steps) + 1)
        if recording.steps[position - 1].changes_data or recording.steps[position - 1].changes_names
        if position - 1 not in durable(recording.steps[:position], "posix")
    ]


def _cut(bench: Bench, recording: Recording, position: int) -> Iterator[Trial]:
    """Let the process die after so many steps, show what is there, and judge every state that may follow."""
    disk = Disk(dict(recording.names), set(recording.folders), dict(recording.content))
    for step in recording.steps[:position]:
        disk.apply(step)
    left = Recording(disk.names, disk.folders, {ino: disk.content.get(ino, b"") for ino in disk.names.values()})
    root = bench.new_root()
    place = materialize(root, State(position, 0, disk.files(), frozenset(disk.folders)))
    log = root.with_suffix(".log")
    try:
        shown = read(bench.subject, place, lambda argv: traced(log, argv, calls=WATCHED, data=True))
        reading = Recorder(root, left).follow(log).steps
    finally:
        place.remove()
        log.unlink(missing_ok=True)
    if shown.error:
        yield Trial(MODE, f"step {position}", 0, {"UNREADABLE": 1}, remark=shown.error)
        return
    steps = [*recording.steps[:position], *(step for step in reading if step.kind != "ack")]
    whole = Recording(recording.names, recording.folders, recording.content, steps)
    for model in MODELS:
        rng = chooser(f"{bench.options.seed} {position}")
        for number, state in enumerate(distinct(States(whole, model, rng, bench.options.cap).at_the_end())):
            after = materialize(root, state)
            try:
                yield bench.judged(MODE, f"step {position} {model} {number}", after, Ledger(shown.states))
            finally:
                after.remove()
