"""Documents: what is not a sheet, as blocks that writers of PDF and text lay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
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


DocumentBlock: TypeAlias = Heading | Paragraph | Listing | Choice | Blank | Table | Facts | Rule | PageBreak | Together


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
