"""Tags: what each thing on a page is to those who hear it, and the numbers that join it to the page's operators."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.press.fragments import LinkArea

LIST_OF_NUMBERS = "/O/List/ListNumbering/Decimal"
HEAD_OF_COLUMN = "/O/Table/Scope/Column"
HEAD_OF_ROW = "/O/Table/Scope/Row"
NO_NOTES: Mapping[str, str] = MappingProxyType({})
_END = "EMC\n"


class Role(StrEnum):
    """What an element is: the standard structure types of PDF 1.7 that our papers need."""

    DOCUMENT = "Document"
    PART = "Part"
    SECT = "Sect"
    DIV = "Div"
    QUOTE = "BlockQuote"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    SPAN = "Span"
    LINK = "Link"
    REFERENCE = "Reference"
    NOTE = "Note"
    FIGURE = "Figure"
    CAPTION = "Caption"
    TABLE = "Table"
    THEAD = "THead"
    TBODY = "TBody"
    TR = "TR"
    TH = "TH"
    TD = "TD"


@dataclass(frozen=True, slots=True)
class Said:
    """What an element says besides its content.

    `alt` describes what is no text; `actual` is the text as typed where its letters are styled; `lang` is given where
    it differs from the document's; `id` must be there for a Note and be unique in the document; `attributes` is one
    attribute dictionary of PDF without its brackets, such as LIST_OF_NUMBERS.
    """

    alt: str = ""
    actual: str = ""
    lang: str = ""
    id: str = ""
    attributes: str = ""


NOTHING = Said()


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content `number` (MCID) of page `page`, counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class TaggedLink:
    """A link annotation on a page: where it stands and the whole text of the link that it is part of."""

    page: int
    area: LinkArea
    contents: str


class Gap:
    """A place among the kids of the document's element that each file fills with elements of its own."""

    __slots__ = ()


class Element:
    """One element of the structure tree; its kids stand in reading order."""

    __slots__ = ("kids", "role", "said")

    def __init__(self, role: Role, said: Said = NOTHING) -> None:
        self.role, self.said = role, said
        self.kids: list[Element | Mark | TaggedLink | Gap] = []

    def child(self, role: Role, said: Said = NOTHING) -> Element:
        """Return a new element at the end of this one."""
        made = Element(role, said)
        self.kids.append(made)
        return made


class TaggedPage:
    """The marked content of one page: gives out its numbers and remembers whose each is.

    Several may share a page if each starts where the one before ended: `start` is its first number.
    """

    def __init__(self, index: int = 0, start: int = 0, notes: Mapping[str, str] = NO_NOTES) -> None:
        """Take the page's index in the file, counted from 0, and what each note says, by id, wherever it stands."""
        self.index, self.start, self.notes = index, start, notes
        self.owners: list[Element] = []
        self.anchors: dict[str, tuple[float, float]] = {}
        self.links: list[tuple[TaggedLink, Element]] = []

    @property
    def end(self) -> int:
        """The first number that is free."""
        return self.start + len(self.owners)

    def marked(self, element: Element, operators: str) -> str:
        """Return the operators as content of the element, after all it has so far.

        Works around whole q … Q or BT … ET groups, or inside one text object, never across their borders. Content must
        not be marked twice, and artifacts must stay outside.
        """
        number = self.end
        self.owners.append(element)
        element.kids.append(Mark(self.index, number))
        return f"/{element.role}<</MCID {number}>>BDC\n{operators}{_END}"

    def linked(self, element: Element, area: LinkArea, contents: str) -> None:
        """Put a link annotation on the page: an area of the Link element; `area` stands in page coordinates."""
        link = TaggedLink(self.index, area, contents)
        element.kids.append(link)
        self.links.append((link, element))

    def anchored(self, note: str, x: float, top: float) -> None:
        """Say where a note stands, so that links may lead to it."""
        self.anchors[note] = (x, top)


def artifact(operators: str, kind: str = "") -> str:
    """Return operators that no reader should speak of; `kind` may say which, as "/Type/Pagination/Subtype/Header"."""
    begin = f"/Artifact<<{kind}>>BDC" if kind else "/Artifact BMC"
    return f"{begin}\n{operators}{_END}" if operators else ""


def spoken(operators: str, actual: str) -> str:
    """Return operators that are copied and searched as `actual`; to be marked as content of an element besides."""
    return f"/Span<</ActualText<FEFF{actual.encode('utf-16-be').hex().upper()}>>>BDC\n{operators}{_END}"
