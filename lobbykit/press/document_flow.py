"""The flow of a document: which lines of which band stand on which page, and how far down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.press.document_bands import Band

_SLACK = 0.01
_FREE, _IN_GROUP, _KEPT, _LONE_LINE, _IN_BAND = range(5)
_EVERYWHERE = _IN_BAND


@dataclass(frozen=True, slots=True)
class Portion:
    """Some lines of a band on a page; `down` is how far under the top of the page's room its upper edge stands.

    `again` marks the head of a table that has been shown before.
    """

    band: Band
    start: int
    end: int
    down: float
    again: bool = False

    @property
    def height(self) -> float:
        """How far it reaches down."""
        return sum(_line_height(self.band, line) for line in range(self.start, self.end))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a band with what a page break before it would cost, from free to unthinkable."""

    band: Band
    line: int
    cost: int

    @property
    def height(self) -> float:
        return _line_height(self.band, self.line)


def _line_height(band: Band, line: int) -> float:
    above = band.above if line == 0 else 0.0
    return above + band.leading + (band.below if line == band.lines - 1 else 0.0)


def pages_of(bands: Sequence[Band], room: float) -> tuple[tuple[Portion, ...], ...]:
    """Return the portions of each page, `room` points high; every line stands on one page, in order.

    A page ends at the last place where it costs nothing; only where there is none, groups, then headings and their
    text, then two lines of a paragraph, then rows are parted. A line higher than the room has a page of its own and
    reaches beyond it.
    """
    lines = list(_lines(bands, room))
    pages, start = [], 0
    while start < len(lines):
        end = _page_end(lines, start, room)
        pages.append(_page(lines, start, end, room))
        start = end
    return tuple(pages)


def _lines(bands: Sequence[Band], room: float) -> Iterator[_Line]:
    fitting = _fitting_groups(bands, room)
    before: Band | None = None
    for band in bands:
        grouped = before is not None and any(one in fitting for one in set(before.together) & set(band.together))
        cost = _FREE if before is None else _KEPT if before.stays else _IN_GROUP if grouped else _FREE
        inside = _IN_GROUP if any(one in fitting for one in band.together) else _FREE
        for line in range(band.lines):
            yield _Line(band, line, max(inside, _inner_cost(band, line, room)) if line else cost)
        before = band


def _inner_cost(band: Band, line: int, room: float) -> int:
    if band.whole and band.height <= room - _repeated(band, room):
        return _IN_BAND
    return _LONE_LINE if line == 1 or line == band.lines - 1 else _FREE


def _fitting_groups(bands: Sequence[Band], room: float) -> frozenset[int]:
    heights: dict[int, float] = {}
    for band in bands:
        for group in band.together:
            heights[group] = heights.get(group, -band.before) + band.before + band.height
    return frozenset(group for group, height in heights.items() if height <= room + _SLACK)


def _repeated(band: Band, room: float) -> float:
    """Return the height of the head that is shown again above a band, if that leaves it room."""
    height = sum(head.height for head in band.head)
    return height if height <= room / 3 else 0.0


def _page_end(lines: Sequence[_Line], start: int, room: float) -> int:
    """Return the first line that does not stand on the page beginning at `start`."""
    first = lines[start]
    used = _begun(first, room)
    reach = start + 1
    used += first.height
    while reach < len(lines) and not _forced(lines[reach]):
        line = lines[reach]
        used += line.height + (line.band.before if line.line == 0 else 0.0)
        if used > room + _SLACK:
            break
        reach += 1
    if reach == len(lines) or _forced(lines[reach]):
        return reach
    for worst in range(_EVERYWHERE + 1):
        for end in range(reach, start, -1):
            if lines[end].cost <= worst:
                return end
    return reach


def _forced(line: _Line) -> bool:
    return line.line == 0 and line.band.new_page


def _begun(line: _Line, room: float) -> float:
    """Return what stands above the first line of a page: the head of its table, where that was shown before."""
    return _repeated(line.band, room)


def _page(lines: Sequence[_Line], start: int, end: int, room: float) -> tuple[Portion, ...]:
    portions: list[Portion] = []
    down = 0.0
    if _begun(lines[start], room):
        for head in lines[start].band.head:
            portions.append(Portion(head, 0, head.lines, down, again=True))
            down += head.height
    at = start
    while at < end:
        band, first = lines[at].band, lines[at].line
        if first == 0 and at > start:
            down += band.before
        last = at
        while last < end and lines[last].band is band:
            last += 1
        portions.append(Portion(band, first, first + last - at, down))
        down += portions[-1].height
        at = last
    return tuple(portions)
