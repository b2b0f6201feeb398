"""The lines of `drafts.jsonl`: a checksum, a blank, and one field's text or the end of an entity's drafts as JSON."""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.store.segment import LineCodec

FILE = "drafts.jsonl"
_SUM = re.compile(rb"[0-9a-f]{8}")


class DraftLine(NamedTuple):
    """What one field holds, or with no path that the drafts of the entity are over."""

    entity: str
    path: str | None
    text: str


class DraftsRead(NamedTuple):
    """What a file of drafts says: its sound lines, its damaged ones, and what follows the last line end."""

    lines: tuple[DraftLine, ...]
    bad: tuple[bytes, ...]
    tail: bytes


def plain_size(line: DraftLine) -> int:
    """Return the length in bytes of a line that is not sealed."""
    return len(_body(line)) + 10


def encoded(lines: Iterable[DraftLine], codec: LineCodec, offset: int = 0) -> bytes:
    """Return lines to be written at an offset; they are ASCII, so that whatever was typed can be written."""
    data = bytearray()
    for line in lines:
        wrapped = codec.wrap(_body(line), FILE, offset + len(data))
        data += b"%08x %b\n" % (zlib.crc32(wrapped), wrapped)
    return bytes(data)


def decoded(raw: bytes, codec: LineCodec) -> DraftsRead:
    """Return what a whole file says; a line of which one byte is not as it was written is a bad one."""
    *pieces, tail = raw.split(b"\n")
    lines, bad, offset = [], [], 0
    for piece in pieces:
        line = _line(piece, codec, offset)
        if line is None:
            bad.append(piece)
        else:
            lines.append(line)
        offset += len(piece) + 1
    return DraftsRead(tuple(lines), tuple(bad), tail)


def _body(line: DraftLine) -> bytes:
    return json.dumps(list(line), separators=(",", ":")).encode()


def _line(raw: bytes, codec: LineCodec, offset: int) -> DraftLine | None:
    crc, _, wrapped = raw.partition(b" ")
    if not _SUM.fullmatch(crc) or int(crc, 16) != zlib.crc32(wrapped):
        return None
    body = codec.unwrap(wrapped, FILE, offset)
    if body is None:
        return None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    match found:
        case [str(entity), str() | None as path, str(text)]:
            return DraftLine(entity, path, text)
    return None
