"""Undoes zlib, gzip, raw deflate and zip members wherever they begin, also when they are cut off or damaged."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LEVELS = {
    first: bytes(flags for flags in range(256) if not (first * 256 + flags) % 31 and not flags & 0x20)
    for first in range(0x08, 0x80, 0x10)
}
_ZLIB = re.compile(b"|".join(re.escape(bytes([first])) + b"[" + re.escape(f) + b"]" for first, f in _LEVELS.items()))
_GZIP = re.compile(rb"\x1f\x8b\x08")
_MEMBER = re.compile(rb"PK\x03\x04.{22}(..)(..)", re.DOTALL)
_TEXT = re.compile(rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){32,}")
_STORED, _FIXED, _DYNAMIC = 0, 1, 2
_FIRST_BYTES = bytes(byte for byte in range(256) if byte >> 1 & 3 in (_FIXED, _DYNAMIC))
_BLOCK = re.compile(b"[" + re.escape(_FIRST_BYTES) + rb"]|[\0\1](?!\0{4})")
_FIRST, _MOST = 16, 4096
_LUCK, _SURE = 64, 256  # as many bytes as random ones may inflate, and as many as they never do


@dataclass(frozen=True, slots=True)
class Stream:
    """What came out of one stream, which was read up to `end`; `whole` unless there was more than was asked for.

    `sure` when it is so long that chance did not make it.
    """

    kind: str
    end: int
    data: bytes
    whole: bool
    sure: bool


def streams(view: bytes, least: int, most: int, *, starts: Iterable[int] | None = None) -> Iterator[Stream]:
    """Give every stream in a view from which at least `least` bytes come, each at most `most` bytes of it.

    A raw stream has no mark to know it by, so one is tried at `starts`, or at every byte that can begin a block; only
    where more than 32 characters of plain text follow it is not, since no compressed bytes look like that. Random
    bytes inflate for a moment too, so a raw stream that breaks within its first hundred bytes is taken for chance.
    """
    known: list[tuple[int, int]] = []
    for kind, start, bits in _marked(view):
        found = _stream(view, kind, start, bits, most)
        if found and len(found.data) >= least:
            known += [(start, found.end)] if found.sure else []
            yield found
    end = 0
    for start in _unmarked(view, known) if starts is None else starts:
        found = _stream(view, "deflate", start, -15, most) if start >= end else None
        if found and len(found.data) >= least:
            end = found.end if found.sure else end
            yield found


def _marked(view: bytes) -> Iterator[tuple[str, int, int]]:
    for found in _MEMBER.finditer(view):
        yield "zip", found.end() + sum(int.from_bytes(size, "little") for size in found.groups()), -15
    for found in _GZIP.finditer(view):
        yield "gzip", found.start(), 31
    for found in _ZLIB.finditer(view):
        yield "zlib", found.start(), 15


def _unmarked(view: bytes, known: list[tuple[int, int]]) -> Iterator[int]:
    """Give the places where a raw stream may begin: not within plain text, nor within a stream that is known."""
    spans = [*known, *((found.start(), found.end() - _FIRST) for found in _TEXT.finditer(view)), (len(view), len(view))]
    position = 0
    for start, end in sorted(spans):
        for found in _BLOCK.finditer(view, position, max(position, start)):
            at = found.start()
            if view[at] > 1 or _lengths_agree(view[at + 1 : at + 5]):
                yield at
        position = max(position, end)


def _lengths_agree(field: bytes) -> bool:
    """Whether the two lengths of a stored block, one the complement of the other, are that (RFC 1951, 3.2.4)."""
    return len(field) == 4 and field[0] ^ field[2] == 255 and field[1] ^ field[3] == 255


def _stream(view: bytes, kind: str, start: int, bits: int, most: int) -> Stream | None:
    """Inflate from one place on, step by step, so that what came before an error is not lost with it.

    What a raw stream stored as it was is left out: it stands in the view, and chance begins many such streams.
    """
    source, engine, out, stored = memoryview(view), zlib.decompressobj(bits), bytearray(), 0
    position, step = start, _FIRST
    while position < len(view) and not engine.eof and len(out) < most:
        before = engine.copy() if position > start else zlib.decompressobj(bits)
        given = source[position : position + step]
        try:
            piece = engine.decompress(given, most - len(out))
        except zlib.error:
            if kind == "deflate" and position - start < _LUCK:
                return None
            out += _up_to_the_error(before, given)
            break
        if kind == "deflate" and piece == given:
            stored += len(piece)
        else:
            out += piece
        position += step - len(engine.unconsumed_tail)
        step = min(2 * step, _MOST)
    end = min(position, len(view)) - len(engine.unused_data)
    return Stream(kind, end, bytes(out), engine.eof or len(out) < most, end - start - stored >= _SURE)


def _up_to_the_error(engine: zlib._Decompress, source: memoryview) -> bytes:
    out = bytearray()
    for at in range(len(source)):
        try:
            out += engine.decompress(source[at : at + 1])
        except zlib.error:
            break
    return bytes(out)
