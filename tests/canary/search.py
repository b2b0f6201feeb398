"""Finds a canary text in bytes, files and names, however it was wrapped, cut off or damaged on the way."""

from __future__ import annotations

import hashlib
import os
import re
from collections import defaultdict, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.canary.inflating import streams
from tests.canary.spelling import GAP, spelled_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PIECE = 12
DEPTH = 8
_ANCHOR = 6
_STRIDE = PIECE - _ANCHOR + 1  # so every piece holds a whole anchor
_ROOM = 8 << 20
_LARGE, _MANY = 1 << 14, 4096


class NotSearchedError(Exception):
    """Something was too large to be undone within bounds, so that nothing can be said of it; nothing was found yet."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A piece of a canary, what had to be undone to see it (outermost first), and the file or name it was in."""

    canary: bytes
    piece: bytes
    undone: tuple[str, ...]
    where: str = ""


def hits(data: bytes, canaries: Iterable[bytes]) -> list[Hit]:
    """Return where a canary, or any 12 bytes of it in a row, stands in the data: one hit for each way to it.

    Undone in any combination, up to eight of them: base64, hex, percent-encoding and forms, escapes of JSON and Python,
    quoted-printable, UTF-16, zlib, gzip, raw deflate, zip. Upper and lower case count. Not seen: the middle of a
    compressed stream whose beginning is missing; a raw stream with something before it within another raw stream;
    text in UTF-16 of which no four letters in a row lie below U+0700, or in UTF-16 more than three times over; text in
    a form with words of more than 24 letters; anything encrypted.

    Raise ValueError for a canary of less than 12 bytes, and NotSearchedError, instead of returning nothing, when the
    data holds more than may be undone (a bomb).
    """
    pieces = _Pieces(canaries)
    found: list[Hit] = []
    try:
        for trail, view in _views(data):
            found += [Hit(canary, piece, trail) for canary, piece in pieces.within(view)]
    except NotSearchedError:
        if not found:
            raise
    return found


def hits_in_tree(folder: Path, canaries: Iterable[bytes]) -> list[Hit]:
    """Return the hits in every file below a folder, in every name, and in what links point to."""
    wanted = tuple(canaries)
    found = []
    for path in sorted(folder.rglob("*")):
        where = path.relative_to(folder).as_posix()
        texts = [os.fsencode(path.name)]
        if path.is_symlink():
            texts.append(os.fsencode(path.readlink()))
        elif path.is_file():
            texts.append(path.read_bytes())
        found += [replace(hit, where=where) for text in texts for hit in hits(text, wanted)]
    return found


def _views(data: bytes) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Give the data and all that can be undone in it, what was undone less often first; raise NotSearchedError last."""
    waiting: deque[tuple[tuple[str, ...], bytes]] = deque([((), data)])
    seen = {hashlib.sha256(data).digest()}
    room, whole = _ROOM + 32 * len(data), True
    while waiting:
        trail, view = waiting.popleft()
        yield trail, view
        for name, inner, is_whole in _undone(view, trail) if len(trail) < DEPTH else ():
            whole = whole and is_whole
            key = hashlib.sha256(inner).digest()
            if len(inner) >= PIECE and key not in seen:
                seen.add(key)
                waiting.append(((*trail, name), inner))
                room -= len(inner)
            if room < 0:
                break
    if not whole or room < 0:
        raise NotSearchedError(f"{len(data)} bytes hold more than {_ROOM} bytes and 32 times their size")


def _undone(view: bytes, trail: tuple[str, ...]) -> Iterator[tuple[str, bytes, bool]]:
    """Give (what was undone, result, whether all of it).

    What chance inflated would inflate for ever, so beneath a raw stream another is looked for at beginnings only.
    """
    for name, inner in spelled_out(view):
        yield name, inner, True
    starts = _beginnings(view) if "deflate" in trail else None
    gathered: defaultdict[str, dict[bytes, None]] = defaultdict(dict)  # of thousands by chance one view costs least
    for stream in streams(view, PIECE, _ROOM, starts=starts):
        if len(stream.data) > _LARGE:
            yield stream.kind, stream.data, stream.whole
            continue
        gathered[stream.kind][stream.data] = None
        if len(gathered[stream.kind]) == _MANY:
            yield stream.kind, GAP.join(gathered.pop(stream.kind)), True
    for kind, found in gathered.items():
        yield kind, GAP.join(found), True


def _beginnings(view: bytes) -> Iterator[int]:
    yield 0
    for gap in re.finditer(re.escape(GAP), view):
        yield gap.end()


class _Pieces:
    """Anchors of six bytes, of which every piece of a canary holds one, and which canaries they come from."""

    def __init__(self, canaries: Iterable[bytes]) -> None:
        self._anchors: dict[bytes, list[tuple[bytes, int]]] = {}
        for canary in dict.fromkeys(canaries):
            if len(canary) < PIECE:
                raise ValueError("a canary needs 12 bytes to be told from chance")
            for at in range(0, len(canary) - _ANCHOR + 1, _STRIDE):
                self._anchors.setdefault(canary[at : at + _ANCHOR], []).append((canary, at))

    def within(self, view: bytes) -> list[tuple[bytes, bytes]]:
        """Return (canary, longest piece of it) for each canary that stands there as it is."""
        longest: dict[bytes, bytes] = {}
        for anchor, origins in self._anchors.items():
            start = view.find(anchor)
            while start >= 0:
                canary, piece = max((_grown(view, start, *origin) for origin in origins), key=lambda pair: len(pair[1]))
                if len(piece) > len(longest.get(canary, bytes(PIECE - 1))):
                    longest[canary] = piece
                start = view.find(anchor, start + 1)
        return list(longest.items())


def _grown(view: bytes, start: int, canary: bytes, at: int) -> tuple[bytes, bytes]:
    """Return the canary and the piece of it around an anchor found at `start`."""
    before, after = 0, _ANCHOR
    while before < min(start, at) and view[start - before - 1] == canary[at - before - 1]:
        before += 1
    while after < min(len(view) - start, len(canary) - at) and view[start + after] == canary[at + after]:
        after += 1
    return canary, view[start - before : start + after]
