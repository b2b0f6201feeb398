"""A file layer that dies, or fails once, at a call of choice: every call by which the store touches the disk."""

from __future__ import annotations

import builtins
import errno
import io
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CALLS = ("open", "write", "fsync", "replace", "rename", "mkdir", "unlink", "rmdir", "chmod", "ftruncate", "scandir")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Killed(BaseException):
    """The process is gone: no handler runs on, and no later call reaches the disk."""


class FileCalls:
    """Counts file calls; from the call number `fatal` on each raises Killed, and call number `failing` raises once."""

    def __init__(self, *, fatal: int | None = None, failing: int | None = None, error: OSError | None = None) -> None:
        self.count = 0
        self.opened: set[int] = set()
        self._fatal, self._failing, self._error = fatal, failing, error

    def passes(self) -> None:
        self.count += 1
        if self._fatal is not None and self.count >= self._fatal:
            raise Killed
        if self.count == self._failing and self._error is not None:
            raise self._error

    def through(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            self.passes()
            result = real(*args, **kwargs)
            if real.__name__ == "open" and isinstance(result, int):
                self.opened.add(result)
            return result

        return call


@contextmanager
def watched(calls: FileCalls) -> Iterator[FileCalls]:
    """Let every file call pass through `calls`; like the kernel, close what a killed process held open."""
    close = os.close

    def closing(descriptor: int) -> None:
        calls.opened.discard(descriptor)
        close(descriptor)

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, calls.through(getattr(os, name)))
        patch.setattr(os, "close", closing)
        for module in (builtins, io):
            patch.setattr(module, "open", calls.through(open))
        try:
            yield calls
        except Killed:
            for descriptor in calls.opened:
                with suppress(OSError):  # a file object may have closed it
                    close(descriptor)
            raise


def number_of_calls(work: Callable[[], object]) -> int:
    """Return how many file calls a piece of work makes."""
    with watched(FileCalls()) as calls:
        work()
    return calls.count


@contextmanager
def nothing_may_be_written() -> Iterator[None]:
    """Refuse every change, as a disk does that is mounted for reading or a folder that belongs to somebody else."""
    really_open = os.open

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    def opening(path: str, flags: int, *args: int, **kwargs: int) -> int:
        return refuse() or 0 if flags & WRITING else really_open(path, flags, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "open", opening)
        patch.setattr(os, "access", lambda *_: False)
        for name in ("replace", "rename", "mkdir", "unlink", "rmdir", "chmod"):
            patch.setattr(os, name, refuse)
        yield
