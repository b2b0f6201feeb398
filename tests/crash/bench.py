"""What all modes share: the prepared store, fresh copies of it, parallel trials and a limit of time."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tests.crash.feeding import Drive, feeder
from tests.crash.ledger import Ledger, Trial
from tests.crash.operations import ADDS_ONLY, Script
from tests.crash.programs import Place, Seen, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.crash.feeding import Wrap
    from tests.crash.programs import Subject


C = TypeVar("C")
R = TypeVar("R")
LATE = "not run: out of time"


class NotSoundError(Exception):
    """The subject breaks its promises, or the protocol, even when nobody disturbs it."""


@dataclass(frozen=True, slots=True)
class Options:
    """How much is tried; `seconds` bounds each mode, trials beyond it are reported as not run."""

    notes: int = 30
    ops: int = 24
    trials: int = 200
    jobs: int = 2
    seconds: float = 600.0
    window: float = 0.3
    seed: int = 1
    cap: int = 64
    points: int = 1 << 30
    moments: int = 12
    keep: Path | None = None


class Bench:
    """A subject with a prepared store; everything lies in one temporary folder that is removed at the end."""

    def __init__(self, subject: Subject, options: Options, work: Path) -> None:
        self.subject, self.options, self.work = subject, options, work
        self._count, self._lock = 0, threading.Lock()
        self.seed_place = Place.make(work / "seed")
        self.before = self._prepare()
        self.began = time.monotonic()

    def _prepare(self) -> Seen:
        """Fill the store through the writer itself, undisturbed, and read it back."""
        ledger = Ledger({})
        script = Script(f"fill {self.options.seed}", {}, ADDS_ONLY)
        drive = Drive(feeder(self.subject, self.seed_place, 0), script, ledger)
        drive.run(ops=self.options.notes)
        codes = drive.finish()
        seen = read(self.subject, self.seed_place)
        found = ledger.judge(seen)
        if found or ledger.acks != self.options.notes or any(codes) or seen.reported:
            found["reported damage"] += seen.reported
            said = f"{ledger.acks} of {self.options.notes} promised, exit {codes[-1:]}, {dict(found)} {seen.error}"
            raise NotSoundError(f"{self.subject.name}, undisturbed: {said}")
        return seen

    @property
    def late(self) -> bool:
        """Whether the time of this mode is over."""
        return time.monotonic() > self.began + self.options.seconds

    def new_root(self) -> Path:
        """Return a path for one trial that no other trial has."""
        with self._lock:
            self._count += 1
            return self.work / f"t{self._count}"

    @contextmanager
    def fresh(self, root: Path | None = None) -> Iterator[Place]:
        """Lend a copy of the prepared store."""
        place = self.seed_place.copy(root or self.new_root())
        try:
            yield place
        finally:
            place.remove()

    def drive(self, place: Place, seed: object, wrap: Wrap | None = None, window: int = 8) -> Drive:
        """Start the writer in a place."""
        extra = {"wrap": wrap} if wrap else {}
        script = Script(f"{self.options.seed} {seed}", self.before.states, self.subject.mix)
        fed = feeder(self.subject, place, seed, window=window, **extra)
        return Drive(fed, script, Ledger(self.before.states))

    def judged(
        self, mode: str, case: str, place: Place, ledger: Ledger, *, counted: bool = True, remark: str = ""
    ) -> Trial:
        """Read what is left and judge it."""
        seen = read(self.subject, place)
        found = ledger.judge(seen)
        if found and self.options.keep:
            target = self.options.keep / f"{self.subject.name}-{mode}-{case}".replace(" ", "-").replace("/", "-")
            shutil.copytree(place.root, target, dirs_exist_ok=True)
        return Trial(mode, case, ledger.acks, found, counted, seen.reported, ledger.errors, remark or seen.error)

    def each(self, trial: Callable[[C], Trial], cases: Iterable[C]) -> Iterator[Trial]:
        """Run a trial per case, several at once; those that would begin after the time is over are named, not run."""

        def one(case: C) -> Trial:
            return Trial("", str(case), 0, counted=False, remark=LATE) if self.late else trial(case)

        yield from self.parallel(one, cases)

    def parallel(self, work: Callable[[C], R], cases: Iterable[C]) -> Iterator[R]:
        """Do the work for each case, so many at once as there are jobs; results come in order."""
        pool = ThreadPoolExecutor(self.options.jobs)
        try:
            yield from pool.map(work, cases)
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def bench(subject: Subject, options: Options) -> Iterator[Bench]:
    """Make a bench for one subject and remove every trace of it at the end."""
    work = Path(tempfile.mkdtemp(prefix="lobbykit-crash-", dir=os.environ.get("LOBBYKIT_CRASH_DIR")))
    try:
        yield Bench(subject, options, work)
    finally:
        shutil.rmtree(work)
