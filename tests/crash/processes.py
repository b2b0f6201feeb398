"""One process of ours: lines in, lines out, and an end by its own number."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from typing import IO, TYPE_CHECKING

from tests.crash.programs import CHECKOUT, PATIENCE

if TYPE_CHECKING:
    from tests.crash.programs import Place


class Process:
    """A running command in a session of its own."""

    def __init__(self, argv: list[str], place: Place) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            argv, cwd=CHECKOUT, env=place.environment(), stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True
        )
        assert self._process.stdin
        assert self._process.stdout
        assert self._process.stderr
        self.pid = self._process.pid
        self._input: IO[bytes] = self._process.stdin
        self._streams = {"out": self._process.stdout, "err": self._process.stderr}
        self._tails = {"out": b"", "err": b""}
        self._selector = selectors.DefaultSelector()
        for name, stream in self._streams.items():
            self._selector.register(stream, selectors.EVENT_READ, name)

    def send(self, line: bytes) -> bool:
        """Write one line; False when the process no longer reads."""
        try:
            os.write(self._input.fileno(), line)
        except BrokenPipeError:
            return False
        return True

    def close_input(self) -> None:
        """Say that no more will come."""
        if not self._input.closed:
            self._input.close()

    def lines(self, timeout: float) -> list[tuple[str, str]]:
        """Return what was printed, as ("out" or "err", line), once there is something or the time is over."""
        found: list[tuple[str, str]] = []
        for key, _ in self._selector.select(timeout):
            chunk = os.read(key.fd, 1 << 16)
            if not chunk:
                self._selector.unregister(key.fileobj)
            *whole, self._tails[key.data] = (self._tails[key.data] + chunk).split(b"\n")
            found += [(key.data, line.decode("utf-8", "replace")) for line in whole]
        return found

    def last_lines(self) -> list[tuple[str, str]]:
        """Return what is still printed until both streams end; end a process that takes too long."""
        found: list[tuple[str, str]] = []
        limit = time.monotonic() + PATIENCE
        while not self.silent:
            found += self.lines(max(0.0, limit - time.monotonic()))
            if time.monotonic() > limit:
                os.killpg(self.pid, signal.SIGKILL)
                limit += PATIENCE
        return found

    @property
    def silent(self) -> bool:
        """Whether both streams have come to their end."""
        return not self._selector.get_map()

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def wait(self) -> int:
        """Return the exit code; end it, and what it started, when it takes too long."""
        try:
            code = self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            code = self._process.wait()
        for stream in (self._input, *self._streams.values()):
            stream.close()
        self._selector.close()
        return code
