"""SIGKILL at a random moment; counted only after an ACK and with a request under way."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.crash.feeding import WINDOW
from tests.crash.operations import chooser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.crash.bench import Bench
    from tests.crash.ledger import Trial

ATTEMPTS = 3
PAUSES = (0.0, 0.0005, 0.002, 0.01, 0.05)


def run(bench: Bench) -> Iterator[Trial]:
    """Kill the writer until as many kills counted as there are trials, or three times as many were tried."""
    counted, tried = 0, 0
    while counted < bench.options.trials and tried < ATTEMPTS * bench.options.trials:
        cases = range(tried, tried + bench.options.trials - counted)
        tried = cases.stop
        late = False
        for trial in bench.each(lambda case: _kill(bench, case), cases):
            counted += trial.counted
            late = late or not trial.mode
            yield trial
        if late:
            return


def _kill(bench: Bench, case: int) -> Trial:
    """Let the writer work for a random time, fill its hands, and kill it some answers or a moment later."""
    rng = chooser(f"kill {bench.options.seed} {case}")
    with bench.fresh() as place:
        drive = bench.drive(place, f"kill {case}")
        drive.run(acks=1)
        drive.run(until=time.monotonic() + rng.uniform(0, bench.options.window))
        drive.burst(rng.randrange(WINDOW - 2), rng.choice(PAUSES))
        died = drive.kill()
        return bench.judged("kill", str(case), place, drive.ledger, counted=died and drive.ledger.acks > 0)
