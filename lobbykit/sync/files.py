"""The one seam between a shared folder and the file system, and the real one behind it."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 16
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOTTY, errno.ENOSYS})
_ELSEWHERE = 0x1000 | 0x40000 | 0x400000
"""Windows: offline, recall on open, recall on data access; to read such a file would fetch it, or wait for ever."""
_JUNCTION = 0xA0000003


class ChangingFileError(OSError):
    """A file changed while it was read, or is no regular file any more."""


class LargeFileError(OSError):
    """A file is larger than any that belongs here; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands under a name, links not followed: its size in bytes and when it was changed (ns since 1970).

    `is_elsewhere` says that its bytes are not on this computer yet and reading would fetch them.
    """

    name: str
    kind: Literal["file", "folder", "other"]
    size: int = 0
    mtime_ns: int = 0
    is_elsewhere: bool = False


class Files(Protocol):
    """What a shared folder asks of the computer; every method that touches a file raises OSError when it is refused."""

    def entries(self, folder: Path) -> Iterator[Entry]:
        """Yield what stands in a folder, in any order; what vanishes meanwhile may be left out."""

    def look(self, path: Path) -> Entry | None:
        """Return what stands at a path, None when nothing does."""

    def is_folder(self, path: Path) -> bool:
        """Whether a folder, or a link to one, stands at a path."""

    def read(self, file: Path, limit: int) -> tuple[bytes, Entry]:
        """Return the bytes of a regular file and what it was both before and after they were read.

        Raises LargeFileError above the limit, and ChangingFileError.
        """

    def create(self, file: Path) -> int:
        """Return a handle on a new file; raise FileExistsError when the name is taken."""

    def write(self, handle: int, data: bytes) -> int:
        """Write some of these bytes and return how many."""

    def flush(self, handle: int) -> None:
        """Wait until the disk itself holds the bytes of the file."""

    def close(self, handle: int) -> None:
        """Let go of a handle."""

    def replace(self, old: Path, new: Path) -> None:
        """Give a file another name in its folder, replacing a file that had it."""

    def unlink(self, file: Path) -> None:
        """Take a name out of its folder."""

    def make_folder(self, folder: Path) -> None:
        """Make one folder; raise FileExistsError when the name is taken."""

    def flush_folder(self, folder: Path) -> None:
        """Wait until the disk itself holds the names in a folder, where the system has such a wait."""

    def wait(self, seconds: float) -> None:
        """Let time pass."""

    def now_ms(self) -> int:
        """Return what the clock that stamps files says, in ms since 1970."""


class RealFiles:
    """The files of this computer."""

    def entries(self, folder: Path) -> Iterator[Entry]:
        """List without reading the whole folder first."""
        with os.scandir(folder) as found:
            for one in found:
                try:
                    looked = one.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue
                yield _entry(one.name, looked)

    def look(self, path: Path) -> Entry | None:
        """Look."""
        try:
            return _entry(path.name, path.lstat())
        except (FileNotFoundError, NotADirectoryError):
            return None

    def is_folder(self, path: Path) -> bool:
        """Look, through links."""
        try:
            return stat.S_ISDIR(path.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False

    def read(self, file: Path, limit: int) -> tuple[bytes, Entry]:
        """Read through one handle, without waiting for the writer of a pipe, and follow no link."""
        handle = os.open(file, os.O_RDONLY | _SAFELY)
        try:
            before = _entry(file.name, os.fstat(handle))
            if before.kind != "file":
                raise ChangingFileError(errno.EAGAIN, "no regular file")
            data = _bytes_of(handle, limit)
            if _entry(file.name, os.fstat(handle)) != before or len(data) != before.size:
                raise ChangingFileError(errno.EAGAIN, "it changed while it was read")
        finally:
            os.close(handle)
        return data, before

    def create(self, file: Path) -> int:
        """Create with O_EXCL, as open as the folder is that it lies in and never to be run."""
        mode = stat.S_IMODE(file.parent.stat().st_mode) & 0o666
        return os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFELY, mode)

    def write(self, handle: int, data: bytes) -> int:
        """Write once."""
        return os.write(handle, data)

    def flush(self, handle: int) -> None:
        """Flush, on macOS through F_FULLFSYNC; where the system can, the next reading is of the disk, not of memory."""
        if sys.platform == "darwin":
            import fcntl  # noqa: PLC0415 - there is no such module on Windows

            try:
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in _UNSUPPORTED:
                    raise
            else:
                return
        os.fsync(handle)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)

    def close(self, handle: int) -> None:
        """Close."""
        os.close(handle)

    def replace(self, old: Path, new: Path) -> None:
        """Rename over."""
        old.replace(new)

    def unlink(self, file: Path) -> None:
        """Remove."""
        file.unlink()

    def make_folder(self, folder: Path) -> None:
        """Make with the permissions of the folder above."""
        folder.mkdir(mode=stat.S_IMODE(folder.parent.stat().st_mode) & 0o777)

    def flush_folder(self, folder: Path) -> None:
        """Flush; Windows has no such wait, and some network folders know none."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        finally:
            os.close(handle)

    def wait(self, seconds: float) -> None:
        """Wait."""
        Event().wait(seconds)

    def now_ms(self) -> int:
        """Look at the clock."""
        return time.time_ns() // 1_000_000


def _entry(name: str, found: os.stat_result) -> Entry:
    regular, folder = stat.S_ISREG(found.st_mode), stat.S_ISDIR(found.st_mode)
    if getattr(found, "st_reparse_tag", 0) == _JUNCTION:
        regular = folder = False
    elsewhere = bool(getattr(found, "st_file_attributes", 0) & _ELSEWHERE)
    kind: Literal["file", "folder", "other"] = "file" if regular else "folder" if folder else "other"
    return Entry(name, kind, found.st_size, found.st_mtime_ns, elsewhere)


def _bytes_of(handle: int, limit: int) -> bytes:
    data = bytearray()
    while chunk := os.read(handle, _CHUNK):
        data += chunk
        if len(data) > limit:
            raise LargeFileError(errno.EFBIG, "larger than what belongs here")
    return bytes(data)
