"""Reading files from outside: a regular file, of a bounded size, in UTF-8, or one clear failure."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, BinaryIO

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_LIMIT = 4_000_000


class UnreadableFileError(LobbykitError):
    """A file that cannot be read: missing, a folder, forbidden, too large or not text."""


def read_bytes(path: Path, *, limit: int = DEFAULT_LIMIT) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes; raise UnreadableFileError otherwise.

    Pipes and devices are refused before they are opened, so nothing can hang.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFileError("file-not-regular", file=str(path))
        with path.open("rb") as file:
            return read_stream(file, file=str(path), limit=limit)
    except FileNotFoundError as error:
        raise UnreadableFileError("file-missing", file=str(path)) from error
    except PermissionError as error:
        raise UnreadableFileError("file-forbidden", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError("file-unreadable", file=str(path), reason=str(error)) from error


def read_stream(stream: BinaryIO, *, file: str, limit: int = DEFAULT_LIMIT) -> bytes:
    """Return all bytes of an open stream; raise UnreadableFileError when there are more than `limit`."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFileError("file-too-large", file=file, limit=limit)
    return data


def read_text(path: Path, *, limit: int = DEFAULT_LIMIT) -> str:
    """Return the text of a UTF-8 file (a byte order mark is dropped); raise UnreadableFileError otherwise."""
    return decoded(read_bytes(path, limit=limit), file=str(path))


def decoded(data: bytes, *, file: str, as_is: bool = False) -> str:
    """Return UTF-8 bytes as text with plain line ends; raise UnreadableFileError for NUL or another encoding.

    With `as_is` line ends and a byte order mark are kept, so offsets are those of the file's own text.
    """
    try:
        text = data.decode("utf-8" if as_is else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UnreadableFileError("file-not-utf8", file=file, line=line) from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise UnreadableFileError("file-has-nul", file=file, line=line)
    return text if as_is else text.replace("\r\n", "\n").replace("\r", "\n")
