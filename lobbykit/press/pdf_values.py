"""Values as PDF writes them: texts, references and streams."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def text_string(text: str) -> bytes:
    """Return a PDF text string: as typed when it is plain ASCII, else UTF-16."""
    if text.isascii() and text.isprintable():
        return b"(%s)" % re.sub(rb"([\\()])", rb"\\\1", text.encode("ascii"))
    return b"<FEFF%s>" % text.encode("utf-16-be", "surrogatepass").hex().upper().encode("ascii")


def references(numbers: Iterable[int]) -> bytes:
    """Return references to objects, with spaces between."""
    return b" ".join(b"%d 0 R" % number for number in numbers)


def stream(data: bytes, entries: bytes = b"", level: int = 6) -> bytes:
    """Return the body of a compressed stream object."""
    packed = zlib.compress(data, level)
    return b"<</Filter/FlateDecode/Length %d%s>>stream\n%s\nendstream" % (len(packed), entries, packed)


def unpacked(data: bytes, entries: bytes = b"") -> bytes:
    """Return the body of a plain stream object: packing a few hundred bytes takes longer than it saves."""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), entries, data)
