"""Real files of which the n-th call, or the next of a kind, dies, fails or lies; the clock says what it is told."""

from __future__ import annotations

import errno
import os
from collections import defaultdict
from typing import TYPE_CHECKING

from lobbykit.sync.files import RealFiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.sync.files import Entry


class Crash(BaseException):
    """The program was killed in the middle of a call."""


def system(number: int) -> OSError:
    """Return what Linux and macOS raise."""
    return OSError(number, os.strerror(number))


def windows(number: int) -> OSError:
    """Return what Windows raises: access denied (5), sharing violation (32), lock violation (33) and its like."""
    error = PermissionError(errno.EACCES, "refused") if number in {5, 32, 33} else OSError(errno.EINVAL, "failed")
    error.winerror = number
    return error


class FaultyFiles(RealFiles):
    """`crash_at` and `error_at` count calls from 1; `doomed` holds errors by the name of the call, next one first."""

    def __init__(self, now_ms: int | None = None) -> None:
        self.calls = 0
        self.crash_at: int | None = None
        self.error_at: dict[int, OSError] = {}
        self.doomed: defaultdict[str, list[OSError]] = defaultdict(list)
        self.trace: list[str] = []
        self.waited: list[float] = []
        self.set_ms = now_ms
        self.writes_at_most: int | None = None
        self.keeps_wrongly = 0

    def entries(self, folder: Path) -> Iterator[Entry]:
        self._step("entries", folder)
        return super().entries(folder)

    def look(self, path: Path) -> Entry | None:
        self._step("look", path)
        return super().look(path)

    def is_folder(self, path: Path) -> bool:
        self._step("is_folder", path)
        return super().is_folder(path)

    def read(self, file: Path, limit: int) -> tuple[bytes, Entry]:
        self._step("read", file)
        return super().read(file, limit)

    def create(self, file: Path) -> int:
        self._step("create", file)
        return super().create(file)

    def write(self, handle: int, data: bytes) -> int:
        half = data[: len(data) // 2]
        self._step("write", partly=lambda: super(FaultyFiles, self).write(handle, half))
        if self.keeps_wrongly:
            self.keeps_wrongly -= 1
            return super().write(handle, bytes(len(data)))
        return super().write(handle, data[: self.writes_at_most])

    def flush(self, handle: int) -> None:
        self._step("flush")
        super().flush(handle)

    def close(self, handle: int) -> None:
        super().close(handle)
        self._step("close")

    def replace(self, old: Path, new: Path) -> None:
        self._step("replace", new)
        super().replace(old, new)

    def unlink(self, file: Path) -> None:
        self._step("unlink", file)
        super().unlink(file)

    def make_folder(self, folder: Path) -> None:
        self._step("make_folder", folder)
        super().make_folder(folder)

    def flush_folder(self, folder: Path) -> None:
        self._step("flush_folder", folder)
        super().flush_folder(folder)

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    def now_ms(self) -> int:
        return super().now_ms() if self.set_ms is None else self.set_ms

    def _step(self, call: str, path: Path | None = None, partly=None) -> None:
        self.calls += 1
        self.trace.append(f"{call} {path.name}" if path else call)
        if self.crash_at is not None and self.calls >= self.crash_at:
            if partly and self.calls == self.crash_at:
                partly()
            raise Crash
        error = self.error_at.pop(self.calls, None)
        if self.doomed[call] and not error:
            error = self.doomed[call].pop(0)
        if error:
            if partly:
                partly()
            raise error
