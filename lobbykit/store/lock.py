"""One program at a time in a workspace: a lock of the kernel, which outlives sleep and is freed only by its holder."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import FILE_MODE, UnboundedFileError, read_bounded, write_all

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from lobbykit.store.layout import Layout

_LIMIT = 4096
_BUSY = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows hides locked bytes from every reader, so the lock lies beyond the text

    def _seize(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a workspace: process, computer, since when (RFC 3339) and where to knock (a path or a port)."""

    pid: int
    host: str
    started: str
    door: str | int | None = None


class WorkspaceBusyError(LobbykitError):
    """Another program holds the workspace; `holder` is None when its note of itself cannot be read yet."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        if holder is None:
            super().__init__("workspace-busy-unknown", folder=str(folder))
        else:
            super().__init__(
                "workspace-busy", folder=str(folder), pid=holder.pid, host=holder.host, started=holder.started
            )
        self.holder = holder


class LockUnusableError(LobbykitError):
    """The lock can be neither taken nor refused here: a folder that may not be written, or one that cannot lock."""


class Lock:
    """The lock of one workspace, held until `release` or the end of the process, however it ends.

    The kernel keeps it, so there is no age, no process number and no other computer that could take it away.
    """

    def __init__(self, path: Path, descriptor: int, folder: int | None) -> None:
        self._path = path
        self._descriptor = descriptor
        self._folder = folder

    @classmethod
    def take(cls, layout: Layout, holder: Holder) -> Lock:
        """Hold the workspace; raise WorkspaceBusyError when somebody does, LockUnusableError when nobody can.

        Where the system allows it the folder itself is locked too, so that deleting LOCK lets nobody in.
        """
        descriptor = _opened(layout.lock)
        folder: int | None = None
        try:
            _locked(descriptor, layout)
            folder = _locked_folder(layout)
            lock = cls(layout.lock, descriptor, folder)
            lock.announce(holder)
        except (OSError, LobbykitError) as error:
            for opened in (descriptor, folder):
                if opened is not None:
                    os.close(opened)
            if isinstance(error, OSError):
                raise _unusable(layout.lock, error) from error
            raise
        return lock

    def announce(self, holder: Holder) -> None:
        """Say in the file who holds it and where to knock."""
        fields = {"lobbykit": "lock/1", "pid": holder.pid, "host": holder.host, "started": holder.started}
        text = json.dumps(fields if holder.door is None else fields | {"door": holder.door})
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        write_all(self._descriptor, text.encode())

    def still_ours(self) -> bool:
        """Whether LOCK is the file that we hold; a sync program may have replaced it."""
        held = os.fstat(self._descriptor)
        try:
            found = self._path.lstat()
        except FileNotFoundError:
            return False
        return (held.st_dev, held.st_ino) == (found.st_dev, found.st_ino)

    def release(self) -> None:
        """Let the next one in; the file stays, since a file that is deleted can be locked twice."""
        for descriptor in (self._descriptor, self._folder):
            if descriptor is not None:
                os.close(descriptor)
        self._descriptor, self._folder = -1, None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def who_holds(layout: Layout) -> Holder | None:
    """Return what the last holder said of itself; None when nothing readable stands there."""
    try:
        fields = json.loads(read_bounded(layout.lock, _LIMIT))
    except (FileNotFoundError, UnboundedFileError, ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    pid, host, started, door = (fields.get(name) for name in ("pid", "host", "started", "door"))
    if not (isinstance(pid, int) and isinstance(host, str) and isinstance(started, str)):
        return None
    return Holder(pid, host, started, door if isinstance(door, int | str) and not isinstance(door, bool) else None)


def _opened(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags, FILE_MODE)
    except OSError as error:
        raise _unusable(path, error) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise LockUnusableError("lock-not-a-file", file=str(path))
    return descriptor


def _locked(descriptor: int, layout: Layout) -> None:
    try:
        _seize(descriptor)
    except OSError as error:
        if error.errno in _BUSY:
            raise WorkspaceBusyError(layout.root, who_holds(layout)) from error
        raise LockUnusableError("lock-unsupported", folder=str(layout.root), reason=str(error.strerror)) from error


def _locked_folder(layout: Layout) -> int | None:
    if sys.platform == "win32":
        return None
    descriptor = os.open(layout.root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _seize(descriptor)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _BUSY:
            raise WorkspaceBusyError(layout.root, who_holds(layout)) from error
        return None  # network folders lock files only
    return descriptor


def _unusable(path: Path, error: OSError) -> LockUnusableError:
    return LockUnusableError("lock-forbidden", file=str(path), reason=error.strerror or str(error))
