"""What a YAML file holds: text, mappings and sequences that know their place and span in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from lobbykit.domain.problem import Place

_BYTE_ORDER_MARK = "\ufeff"
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may hold: characters in all, levels of nesting, and values (keys included)."""

    size: int = 1_000_000
    depth: int = 20
    nodes: int = 20_000


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text. `source` is its spelling in the file, quotes and block header included.

    `start` and `end` are character offsets in the text that was read; empty lines after a block scalar are left out.
    `style` is one of ' " | > or empty when plain.
    """

    text: str
    place: Place
    start: int
    end: int
    source: str
    style: str = ""

    @property
    def plain(self) -> bool:
        """Whether it was typed without quotes and without a block header; an absent value is plain and empty."""
        return not self.style


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in file order, every key once. A block mapping ends where its last value ends."""

    entries: tuple[tuple[Scalar, Node], ...]
    place: Place
    start: int
    end: int

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or None when the key is absent."""
        return next((value for name, value in self.entries if name.text == key), None)


@dataclass(frozen=True, slots=True)
class Sequence:
    """Items in file order. A block sequence ends where its last item ends."""

    items: tuple[Node, ...]
    place: Place
    start: int
    end: int


Node = Scalar | Mapping | Sequence


class Source:
    """A text and the places in it: lines end at LF, CR LF or CR, and a leading byte order mark has no column."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.shift = 1 if text.startswith(_BYTE_ORDER_MARK) else 0
        self._file = file
        self._starts = [self.shift, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, offset: int) -> Place:
        """Return the place of the character at that offset, or of the end of the text."""
        within = min(max(offset, self.shift), len(self.text))
        line = bisect_right(self._starts, within)
        return Place(self._file, line, within - self._starts[line - 1] + 1)

    def offset(self, place: Place) -> int | None:
        """Return where a place of this file is in the text, or None when the file has no such line or column."""
        if place.file != self._file or not 1 <= place.line <= len(self._starts):
            return None
        start = self._starts[place.line - 1]
        end = self._starts[place.line] if place.line < len(self._starts) else len(self.text) + 1
        return start + place.column - 1 if 1 <= place.column <= end - start else None
