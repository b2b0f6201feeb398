"""How work grows with what is given: a ratio within one run, so that a slow machine changes nothing."""

from __future__ import annotations

import gc
from time import thread_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES = 8
_ALLOWED = TIMES * 3.5  # for eight times as much; squares would take 64 times
_TOO_SHORT = 0.1


def seconds(job: Callable[[], object]) -> float:
    """Return the seconds of this thread that a job took, the better of two tries; the collector rests meanwhile."""
    best, collects = float("inf"), gc.isenabled()
    gc.disable()
    try:
        for _ in range(2):
            start = thread_time()
            job()
            best = min(best, thread_time() - start)
    finally:
        if collects:
            gc.enable()
    return best


def outgrown(job: Callable[[int], object], size: int) -> tuple[float, float] | None:
    """Return the seconds for an eighth and for the whole where the whole takes more than its share, else None."""
    long = seconds(lambda: job(size))
    if long <= _TOO_SHORT:
        return None
    short = seconds(lambda: job(size // TIMES))
    return (round(short, 4), round(long, 4)) if long > _ALLOWED * short else None
