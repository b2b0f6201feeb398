"""One input, read under watch: how long it took, how much memory it held, what it touched, and whether it escaped."""

from __future__ import annotations

import gc
import os
import re
import signal
import sys
import time
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fuzz.readers import Verdict
    from tests.fuzz.targets import Target

MEGABYTES = 50
_GIVE_UP = 2  # times what is allowed
_PACKAGE = "lobbykit"
_PEAK = re.compile(rb"VmHWM:\s*(\d+)")
_TOUCHES = frozenset(
    [
        "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.system",
        "os.exec", "os.fork", "os.posix_spawn", "subprocess.Popen", "socket.connect", "socket.getaddrinfo", "shutil.copyfile",
        "shutil.move", "shutil.rmtree", "tempfile.mkstemp", "tempfile.mkdtemp", "urllib.Request", "ctypes.dlopen",
    ]
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class TooSlowError(BaseException):
    """A reader that was stopped; no reader may catch it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input; `escape` is empty when all promises were kept, else says which was broken and where."""

    verdict: Verdict | None
    seconds: float
    escape: str = ""


class Watch:
    """Counts what touches the disk, the network or other programs while it is on."""

    def __init__(self) -> None:
        self.touched: list[str] = []
        self._on = False
        sys.addaudithook(self._heard)

    @contextmanager
    def on(self) -> Iterator[None]:
        self.touched.clear()
        self._on = True
        try:
            yield
        finally:
            self._on = False

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._on:
            return
        if event == "open":
            flags = arguments[2] if len(arguments) > 2 else 0
            if isinstance(flags, int) and flags & _WRITING:
                self.touched.append(f"open {arguments[0]}")
        elif event in _TOUCHES:
            self.touched.append(event)


class Memory:
    """The most memory that this process held since the last beginning, where the system tells."""

    def __init__(self) -> None:
        self._status = os.open("/proc/self/status", os.O_RDONLY) if Path("/proc/self/clear_refs").exists() else -1

    def begin(self) -> float:
        """Forget earlier peaks and return what is held now, in megabytes."""
        if self._status >= 0:
            Path("/proc/self/clear_refs").write_bytes(b"5")
        return self.peak()

    def peak(self) -> float:
        """Return the peak in megabytes; 0 where the system does not tell."""
        if self._status < 0:
            return 0.0
        found = _PEAK.search(os.pread(self._status, 4_096, 0))
        return int(found[1]) / 1024 if found else 0.0


class Trials:
    """Tries inputs on one target; warmed up with its valid files.

    A busy machine and the pages that other tests left behind blur both measures, so that tests allow more than the
    promise says: `seconds` in place of the target's own, and as many `megabytes`.
    """

    def __init__(self, target: Target, *, seconds: float = 0.0, megabytes: int = MEGABYTES) -> None:
        sys.dont_write_bytecode = True
        self.target = target
        self._seconds, self._megabytes = max(seconds, target.seconds), megabytes
        self._watch = Watch()
        for data in target.valid:
            target.read(data)
        gc.collect()
        self._memory = Memory()
        self._base = self._memory.begin()

    def attempt(self, data: bytes) -> Outcome:
        """Read one input; a slow one is read again, since a busy machine is not the reader's fault."""
        outcome = self._once(data)
        if outcome.escape.startswith("slow"):
            again = self._once(data)
            outcome = again if again.seconds < outcome.seconds else outcome
        return outcome

    def _once(self, data: bytes) -> Outcome:
        verdict, escape = None, ""
        if self._memory.peak() > self._base + 5:  # whoever made the input held that
            self._base = self._memory.begin()
        began = time.process_time()
        try:
            with self._watch.on(), _alarm(_GIVE_UP * self._seconds):
                verdict = self.target.read(data)
        except TooSlowError as failure:
            escape = f"slow {_where(failure)}"
        except Exception as failure:  # noqa: BLE001 - whatever comes out here has escaped
            escape = f"{type(failure).__name__} {_where(failure)}"
        seconds = time.process_time() - began
        if not escape:
            escape = self._broken(seconds)
        return Outcome(verdict, seconds, escape)

    def _broken(self, seconds: float) -> str:
        if self._watch.touched:
            return f"touched {self._watch.touched[0]}"
        if seconds > self._seconds:
            return "slow"
        if self._memory.peak() > self._base + self._megabytes:
            gc.collect()
            self._base = self._memory.begin()
            return "memory"
        return ""


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """Stop what runs longer, where the system has such a clock."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_signal: int, _frame: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _where(failure: BaseException) -> str:
    """Return the innermost line of the program that a failure passed through."""
    frames = [
        one for one in traceback.extract_tb(failure.__traceback__) if f"{os.sep}{_PACKAGE}{os.sep}" in one.filename
    ]
    inner = frames[-1] if frames else None
    return f"{Path(inner.filename).name}:{inner.name}" if inner else "outside"
