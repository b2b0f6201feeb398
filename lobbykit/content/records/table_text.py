"""The text of a table, however a spreadsheet saved it: UTF-8, UTF-16 with its mark, or Windows-1252."""

from __future__ import annotations

import codecs

from lobbykit.content.bounded import UnreadableFileError, decoded
from lobbykit.domain.problem import Place, Read, note

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def table_text(data: bytes, *, file: str) -> Read[str]:
    """Return the text with plain line ends, and a note where it is none of UTF-8.

    Raises UnreadableFileError for bytes that are no text in any of the three, and for NUL.
    """
    if data.startswith(_MARKS):
        return Read(decoded(_as_utf8(data, "utf-16", file), file=file), ())
    try:
        return Read(decoded(data, file=file))
    except UnreadableFileError as failure:
        if failure.code != "file-not-utf8":
            raise
    text = decoded(_as_utf8(data, "cp1252", file), file=file)
    return Read(text, (note("csv-windows-1252", Place(file)),))


def _as_utf8(data: bytes, encoding: str, file: str) -> bytes:
    try:
        return data.decode(encoding).encode()
    except UnicodeError as failure:
        raise UnreadableFileError("file-not-utf8", file=file, line=1) from failure
