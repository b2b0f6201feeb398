"""Two writers on one store at the same time, each with notes of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tests.crash.feeding import Drive, feeder
from tests.crash.ledger import Ledger
from tests.crash.operations import DRAFT, Script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.crash.bench import Bench
    from tests.crash.ledger import Trial
    from tests.crash.programs import Place

WRITERS = 2


def run(bench: Bench) -> Iterator[Trial]:
    """Start both, let each do its script, and judge what they promised together."""
    yield from bench.each(lambda case: _trial(bench, case), range(bench.options.trials))


def _trial(bench: Bench, case: int) -> Trial:
    with bench.fresh() as place:
        ledger = Ledger(bench.before.states)
        drives = [_drive(bench, place, f"two {case} {writer}", writer, ledger) for writer in range(WRITERS)]
        threads = [threading.Thread(target=_work, args=(drive, bench.options.ops)) for drive in drives]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        shares = [len(drive.promised) for drive in drives]
        return bench.judged("two at once", str(case), place, ledger, remark=f"promised {shares}")


def _drive(bench: Bench, place: Place, seed: str, writer: int, ledger: Ledger) -> Drive:
    notes = sorted(key for key in bench.before.states if not key.startswith(DRAFT))
    own = {key: bench.before.states[key] for key in notes[writer::WRITERS]}
    script = Script(f"{bench.options.seed} {seed}", own, bench.subject.mix)
    return Drive(feeder(bench.subject, place, seed), script, ledger)


def _work(drive: Drive, ops: int) -> None:
    drive.run(ops=ops)
    drive.finish()
