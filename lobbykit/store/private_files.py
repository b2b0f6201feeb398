"""Files and folders that only their owner may read, and that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import ExitStack
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
PART_ENDING = ".part"
_CHUNK = 1 << 20
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOTTY})
_PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class UnboundedFileError(OSError):
    """A file is larger than any that belongs here, or is no file at all."""


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, each for its owner only, and wait until the disk knows their names."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    try:
        os.mkdir(folder, FOLDER_MODE)  # noqa: PTH102 - Path.mkdir cannot be told to obey the mode of parents
    except FileExistsError:
        if not folder.is_dir():
            raise
    flush_folder(folder.parent)


def create(path: Path) -> int:
    """Return the descriptor of a new empty file for its owner only; raise FileExistsError when the name is taken."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, FILE_MODE)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, however many calls that takes."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def write_new(path: Path, data: bytes) -> None:
    """Write a new file and wait for the disk; raise FileExistsError when the name is taken."""
    descriptor = create(path)
    try:
        write_all(descriptor, data)
        flush(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the target and rename over it; when this returns, the disk holds file and name.

    After an OSError what stood there before is unchanged.
    """
    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        write_new(part, data)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    move(part, path)


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write some dozens of files of one folder as `write_whole` does, with one wait for all of their names.

    After an OSError some of them may be there, each whole.
    """
    parts = {path: part_of(path) for path in files}
    try:
        with ExitStack() as closed_after:
            descriptors = []
            for path, part in parts.items():
                part.unlink(missing_ok=True)
                descriptors.append(create(part))
                closed_after.callback(os.close, descriptors[-1])
                write_all(descriptors[-1], files[path])
            for descriptor in descriptors:
                flush(descriptor)
        for path, part in parts.items():
            _rename(part, path)
    except OSError:
        for part in parts.values():
            part.unlink(missing_ok=True)
        raise
    for folder in {path.parent for path in files}:
        flush_folder(folder)


def part_of(path: Path) -> Path:
    """Return the name under which a file is written before it is whole."""
    return path.with_name(f".{path.name}{PART_ENDING}")


def move(old: Path, new: Path) -> None:
    """Rename, replacing a file but never a folder, and wait until the disk knows it."""
    _rename(old, new)
    flush_folder(new.parent)
    if old.parent != new.parent:
        flush_folder(old.parent)


def _rename(old: Path, new: Path) -> None:
    """Rename; Windows refuses for a moment while a scanner or an indexer holds the file, so there it is tried again."""
    for pause in _PATIENCE if sys.platform == "win32" else ():
        try:
            os.replace(old, new)  # noqa: PTH105 - the twin of os.open above, so that a test can fail either
            break
        except PermissionError:
            Event().wait(pause)
    else:
        os.replace(old, new)  # noqa: PTH105 - as above


def flush(descriptor: int) -> None:
    """Wait until the disk itself holds a file (on macOS fsync alone leaves it in the drive's cache)."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - there is no such module on Windows

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        else:
            return
    os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder; Windows offers no such wait and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:  # some network folders know no such flush
            raise
    finally:
        os.close(descriptor)


def read_bounded(path: Path, limit: int) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes; raise UnboundedFileError for anything else.

    A pipe is refused without waiting for a writer.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > limit:
            raise UnboundedFileError(f"{path} is no file of at most {limit} bytes")
        data = bytearray()
        while chunk := os.read(descriptor, _CHUNK):
            data += chunk
            if len(data) > limit:
                raise UnboundedFileError(f"{path} is no file of at most {limit} bytes")
    finally:
        os.close(descriptor)
    return bytes(data)


def first_free(path: Path) -> Path:
    """Return the path, or the first of path-2, path-3 … that nobody uses."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free
