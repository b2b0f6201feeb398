"""Documents: what is not a sheet, as blocks that writers of PDF and text lay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from lobbykit.domain.prose import Span
from lobbykit.domain.state_tiles import TILES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.pattern import Pattern
    from lobbykit.domain.prose import Spans


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; a level is never left out on the way down."""

    level: int
    content: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text.

    `role` is body, lead (larger), small, note (marked off from the text around it), line (right under a line before it,
    as in an address) or signature (with room above it to sign by hand).
    """

    content: Spans
    role: str = "body"
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Items with bullets, or numbered from `start` when `ordered`, or with a box to tick each when `boxes`."""

    items: tuple[Spans, ...]
    ordered: bool = False
    boxes: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """A question answered by ticking one of a few boxes."""

    question: Spans
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A label with ruled lines to write on; no lines is one short rule behind the label."""

    label: Spans
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is repeated on each page; `widths` are shares of the measure, one a column.

    A cell of a column in `boxes` is a box to tick.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Spans, ...], ...]
    widths: tuple[float, ...]
    boxes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a short label and what it says, one below the other."""

    pairs: tuple[tuple[str, Spans], ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said, in their words, and under it `source`: who said it, and where."""

    content: Spans
    source: Spans
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a chart: how many offices (`count`, 0 or more) stand there, the word for it, and how it is filled."""

    code: str
    word: str
    count: int
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar: its segments in scale order; the last two are "not raised" and "no report". No code comes twice."""

    label: str
    segments: tuple[Segment, ...]

    def __post_init__(self) -> None:
        """Refuse a bar that hides what nobody knows."""
        assert [one.code for one in self.segments[-2:]] == ["not-raised", "no-report"]

    @property
    def total(self) -> int:
        """The denominator: all segments together."""
        return sum(one.count for one in self.segments)


@dataclass(frozen=True, slots=True)
class Bars:
    """Support as bars, each over its own denominator. `label` heads what bars are, `total` is the word for the sum."""

    title: str
    rows: tuple[BarRow, ...]
    label: str
    total: str

    def said(self, row: BarRow) -> str:
        """Return a row in words, every figure among them, zeros too."""
        return _said(row.label, row.segments, self.total)

    @property
    def table(self) -> Table:
        """The same figures as a table."""
        return _figures_table(self.label, self.total, [(row.label, row.segments) for row in self.rows])


@dataclass(frozen=True, slots=True)
class Tile:
    """What the offices of one state (postal code) say, in scale order; `name` is the state's in the language around."""

    state: str
    name: str
    segments: tuple[Segment, ...]

    def __post_init__(self) -> None:
        """Refuse a state that has no place in the grid."""
        assert self.state in TILES

    @property
    def shown(self) -> tuple[Segment, ...]:
        """The segments with offices in them: a stack of marks, never one for the whole state."""
        return tuple(one for one in self.segments if one.count)


@dataclass(frozen=True, slots=True)
class Tiles:
    """Support by state, a tile for each at its place in `state_tiles.TILES`; no state comes twice.

    `label` heads the states where they are listed, `total` is the word for the sum.
    """

    title: str
    tiles: tuple[Tile, ...]
    label: str
    total: str

    def said(self, tile: Tile) -> str:
        """Return a tile in words: every figure but zeros, and the sum."""
        return _said(tile.name, tile.shown, self.total)

    @property
    def table(self) -> Table:
        """The same figures as a table."""
        return _figures_table(self.label, self.total, [(tile.name, tile.segments) for tile in self.tiles])


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the measure; `halfway` puts it half down the page where what is above does not reach there."""

    halfway: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stand on one page where they fit on one."""

    blocks: tuple[DocumentBlock, ...]


DocumentBlock: TypeAlias = (
    Heading
    | Paragraph
    | Listing
    | Choice
    | Blank
    | Table
    | Facts
    | Quotation
    | Bars
    | Tiles
    | Rule
    | PageBreak
    | Together
)


def legend(rows: Sequence[BarRow | Tile]) -> tuple[Segment, ...]:
    """Return one segment for each code that rows of a chart have, in the order in which they first come."""
    found: dict[str, Segment] = {}
    for row in rows:
        for one in row.segments:
            found.setdefault(one.code, one)
    return tuple(found.values())


def _said(label: str, segments: Sequence[Segment], total: str) -> str:
    figures = ", ".join(f"{one.word} {one.count}" for one in segments)
    whole = f"{total} {sum(one.count for one in segments)}"
    return f"{label}: {figures}; {whole}" if figures else f"{label}: {whole}"


_LABEL_SHARE, _LEAST_SHARE = 16.0, 6.0


def _figures_table(label: str, total: str, rows: Sequence[tuple[str, Sequence[Segment]]]) -> Table:
    """Return counts as a table, a column for each code; a row that lacks a code says nothing there."""
    words: dict[str, str] = {}
    for _, segments in rows:
        for one in segments:
            words.setdefault(one.code, one.word)
    told = []
    for name, segments in rows:
        counts = {one.code: str(one.count) for one in segments}
        cells = (name, *(counts.get(code, "") for code in words), str(sum(one.count for one in segments)))
        told.append(tuple((Span(cell),) for cell in cells))
    head = (*words.values(), total)
    return Table((label, *head), tuple(told), (_LABEL_SHARE, *map(_share, head)))


def _share(words: str) -> float:
    """Return the share of a column of counts: room for the longest word of its head."""
    return max(_LEAST_SHARE, 2.0 + max(map(len, words.split()), default=0))


@dataclass(frozen=True, slots=True)
class Document:
    """A document on US Letter. `size` is the size of its body in points; nothing in it is set smaller than `least`.

    `head` and `foot` stand on every page, the foot beside "page of pages". `sans` sets running text without serifs.
    `air` is how much of the usual room stands between blocks: a form that must be one page makes do with less.
    A `letter` of one page has no foot at all.
    """

    title: str
    lang: str
    blocks: tuple[DocumentBlock, ...]
    author: str = ""
    size: float = 11.0
    least: float = 9.0
    head: str = ""
    foot: str = ""
    sans: bool = False
    air: float = 1.0
    letter: bool = False
