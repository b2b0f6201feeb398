"""Many inputs: the same for the same seed, counted, with every escape made small and kept."""

from __future__ import annotations

import hashlib
import multiprocessing
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from tests.fuzz.minimizing import smallest
from tests.fuzz.raw import chance
from tests.fuzz.readers import Verdict
from tests.fuzz.targets import target
from tests.fuzz.trial import Trials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BATCH = 1_000
LONGEST = 5_000_000
_MOST_KEPT = 5


@dataclass(slots=True)
class Tally:
    """What became of the inputs so far; `escapes` holds one input, by its number, of each sort of escape."""

    verdicts: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, -1)
    escapes: dict[str, list[int]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def inputs(self) -> int:
        return sum(self.verdicts.values())

    def add(self, other: Tally) -> None:
        self.verdicts += other.verdicts
        self.slowest = max(self.slowest, other.slowest)
        self.seconds += other.seconds
        for what, numbers in other.escapes.items():
            self.escapes.setdefault(what, []).extend(numbers)

    def line(self, name: str) -> str:
        """Return the figures in one line."""
        told = ", ".join(f"{one.value} {self.verdicts[one.name]}" for one in Verdict)
        speed = self.inputs / self.seconds if self.seconds else 0
        worst = f"slowest {self.slowest[0] * 1000:.0f} ms (input {self.slowest[1]})"
        return f"{name}: inputs {self.inputs}, {told}, escapes {self.verdicts['escape']}, {worst}, {speed:.0f}/s of CPU"


@cache
def trials(name: str) -> Trials:
    """Return the trials of a format in this process."""
    return Trials(target(name))


def made(name: str, seed: int, number: int) -> bytes:
    """Return one input; the same arguments give the same bytes."""
    return target(name).make(chance(name, seed, number))[:LONGEST]


def batch(name: str, seed: int, numbers: range, tried: Trials | None = None) -> Tally:
    """Try some inputs."""
    tried, tally = tried or trials(name), Tally()
    began = time.process_time()
    for number in numbers:
        outcome = tried.attempt(made(name, seed, number))
        verdict = "escape" if outcome.escape or outcome.verdict is None else outcome.verdict.name
        tally.verdicts[verdict] += 1
        tally.slowest = max(tally.slowest, (outcome.seconds, number))
        if outcome.escape:
            tally.escapes.setdefault(outcome.escape, []).append(number)
    tally.seconds = time.process_time() - began
    return tally


def run(name: str, seed: int, count: int, jobs: int = 1) -> Iterator[Tally]:
    """Try that many inputs, in several processes if wanted, and yield the sum after each batch."""
    ranges = [range(first, min(first + BATCH, count)) for first in range(0, count, BATCH)]
    total = Tally()
    if jobs == 1:
        for one in ranges:
            total.add(batch(name, seed, one))
            yield total
        return
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        for done in as_completed([pool.submit(batch, name, seed, one) for one in ranges]):
            total.add(done.result())
            yield total


def keep(name: str, seed: int, tally: Tally, folder: Path) -> list[Path]:
    """Save the smallest input of each sort of escape under the folder, a file each; return the files."""
    kept = []
    for what, numbers in sorted(tally.escapes.items()):
        tried = [made(name, seed, number) for number in sorted(numbers)[:_MOST_KEPT]]
        data = smallest(trials(name), min(tried, key=len), what)
        file = folder / name / f"{hashlib.sha256(data).hexdigest()[:12]}.bin"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        kept.append(file)
    return kept
