"""The one seam between the log and the file system, and the real disks behind it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lobbykit.store.private_files import create, flush_folder, make_folder, move, write_all

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform != "win32":
    import fcntl

    FULL_FLUSH: int | None = getattr(fcntl, "F_FULLFSYNC", None)

FULL_DISK = frozenset({errno.ENOSPC, errno.EDQUOT})
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOTTY})
_NO_FILE = frozenset({errno.EISDIR, errno.ENXIO, errno.ELOOP})
_CHUNK = 1 << 20
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class NotAFileError(OSError):
    """Something else than a regular file (a folder, a pipe, a link) stands where a file belongs, or it is too large."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a name or a handle stands for, and its size in bytes."""

    device: int
    inode: int
    size: int


class Disk(Protocol):
    """What the log asks of a disk; every method raises OSError when the disk refuses.

    Nothing is certain to survive a power cut before its flush: `flush` for the bytes of a file, `flush_folder` for the
    names in a folder.
    """

    def create(self, file: Path) -> int:
        """Return a handle on a new file for its owner only; raise FileExistsError when the name is taken."""

    def open_append(self, file: Path) -> int:
        """Return a handle that writes at the end of an existing regular file."""

    def write(self, handle: int, data: bytes) -> None:
        """Write every byte; when this raises, any part of them may have been written."""

    def flush(self, handle: int) -> None:
        """Wait until the disk itself holds the bytes of the file."""

    def close(self, handle: int) -> None:
        """Let go of a handle."""

    def read(self, file: Path, limit: int) -> bytes:
        """Return all bytes of a regular file; raise NotAFileError, at once, for anything else or above the limit."""

    def read_part(self, file: Path, start: int, length: int) -> bytes:
        """Return the bytes of a regular file from an offset, at most so many, fewer only at its end."""

    def names(self, folder: Path) -> tuple[str, ...]:
        """Return the sorted names in a folder."""

    def identity(self, file: Path) -> Identity | None:
        """Return what stands at a path, without following a link, or None when nothing does."""

    def identity_of(self, handle: int) -> Identity:
        """Return what a handle stands for."""

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name in the same folder, replacing what had it."""

    def unlink(self, file: Path) -> None:
        """Take a name out of its folder."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder and those above it for their owner only, known to the disk when this returns."""

    def flush_folder(self, folder: Path) -> None:
        """Wait until the disk itself holds the names in a folder."""


class PosixDisk:
    """The disk under Linux and macOS."""

    def create(self, file: Path) -> int:
        """Create with O_EXCL and mode 0600."""
        return create(file)

    def open_append(self, file: Path) -> int:
        """Open with O_APPEND: whatever else happens, no byte that stands there is overwritten."""
        try:
            return _regular(os.open(file, os.O_WRONLY | os.O_APPEND | _SAFELY), sys.maxsize)
        except OSError as error:
            if error.errno in _NO_FILE:
                raise NotAFileError(error.errno, error.strerror) from error
            raise

    def write(self, handle: int, data: bytes) -> None:
        """Write in one call, and in more when the system takes only a part (a signal is no failure, PEP 475)."""
        write_all(handle, data)

    def flush(self, handle: int) -> None:
        """Flush; on macOS through F_FULLFSYNC, since fsync there leaves the bytes in the drive's cache."""
        if FULL_FLUSH is None:
            getattr(os, "fdatasync", os.fsync)(handle)
            return
        try:
            fcntl.fcntl(handle, FULL_FLUSH)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
            os.fsync(handle)

    def close(self, handle: int) -> None:
        """Close."""
        os.close(handle)

    def read(self, file: Path, limit: int) -> bytes:
        """Read without waiting for the writer of a pipe."""
        handle = _regular(os.open(file, os.O_RDONLY | _SAFELY), limit)
        try:
            data = bytearray()
            while chunk := os.read(handle, _CHUNK):
                data += chunk
        finally:
            os.close(handle)
        return bytes(data)

    def read_part(self, file: Path, start: int, length: int) -> bytes:
        """Read so many bytes after moving there."""
        handle = _regular(os.open(file, os.O_RDONLY | _SAFELY), sys.maxsize)
        try:
            os.lseek(handle, start, os.SEEK_SET)
            data = bytearray()
            while len(data) < length and (chunk := os.read(handle, length - len(data))):
                data += chunk
        finally:
            os.close(handle)
        return bytes(data)

    def names(self, folder: Path) -> tuple[str, ...]:
        """List."""
        return tuple(sorted(path.name for path in folder.iterdir()))

    def identity(self, file: Path) -> Identity | None:
        """Look."""
        try:
            found = file.lstat()
        except FileNotFoundError:
            return None
        return Identity(found.st_dev, found.st_ino, found.st_size)

    def identity_of(self, handle: int) -> Identity:
        """Look."""
        found = os.fstat(handle)
        return Identity(found.st_dev, found.st_ino, found.st_size)

    def rename(self, old: Path, new: Path) -> None:
        """Rename."""
        old.replace(new)

    def unlink(self, file: Path) -> None:
        """Remove."""
        file.unlink()

    def make_folder(self, folder: Path) -> None:
        """Make with mode 0700."""
        make_folder(folder)

    def flush_folder(self, folder: Path) -> None:
        """Flush; a file system that knows no such flush is taken as it is."""
        try:
            flush_folder(folder)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise


class WindowsDisk(PosixDisk):
    """The disk under Windows: names need no flush, and a rename is tried again while a scanner holds the file."""

    def flush(self, handle: int) -> None:
        """Flush (FlushFileBuffers)."""
        os.fsync(handle)

    def rename(self, old: Path, new: Path) -> None:
        """Rename, patiently."""
        move(old, new)

    def flush_folder(self, folder: Path) -> None:
        """Do nothing: Windows offers no such flush."""


def this_disk() -> Disk:
    """Return the disk of this computer."""
    return WindowsDisk() if sys.platform == "win32" else PosixDisk()


def _regular(handle: int, limit: int) -> int:
    """Return the handle of a regular file of at most `limit` bytes; close any other and raise NotAFileError."""
    found = os.fstat(handle)
    if stat.S_ISREG(found.st_mode) and found.st_size <= limit:
        return handle
    os.close(handle)
    raise NotAFileError(errno.EINVAL, "not a regular file of a size that belongs here")
