"""Running text as bands: headings, paragraphs, lists and rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.press import document_look as dl
from lobbykit.press.document_bands import Band, Cell, Drawing, Stroke
from lobbykit.press.fragments import Setting
from lobbykit.press.tags import LIST_OF_NUMBERS, Role, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.document import Heading, Listing, Paragraph, Quotation, Rule
    from lobbykit.domain.prose import Spans
    from lobbykit.press.document_look import DocumentLook
    from lobbykit.press.look import TextStyle
    from lobbykit.press.tags import Element
    from lobbykit.press.typesetter import Typesetter

LIST_OF_BULLETS = "/O/List/ListNumbering/Disc"
LIST_OF_BOXES = "/O/List/ListNumbering/Square"
_ON_TO_NEXT = 4.0
_BULLET = "\u2022"


@dataclass(frozen=True, slots=True, eq=False)
class Maker:
    """What every block needs to become bands: the number of the block, the document it belongs to, and measuring."""

    setter: Typesetter
    look: DocumentLook
    labels: Mapping[str, str]
    root: Element
    block: int = 0

    def cell(self, element: Element, content: Spans | str, style: TextStyle, at: tuple[float, float]) -> Cell:
        """Return a text as a cell; `at` is its left edge and its measure."""
        text = self.setter.plain(content) if isinstance(content, str) else self.setter.text(content)
        return Cell(element, Setting(text, style, at[1]), at[0])

    def lines(self, *cells: Cell) -> int:
        """Return how many lines the longest of these cells takes, at least one."""
        return max((self.setter.line_count(cell.setting) for cell in cells), default=1) or 1

    def width(self, content: str, style: TextStyle) -> float:
        """Return the width of words on one line."""
        return self.setter.natural_width(self.setter.plain(content), style)

    def figure(self, parent: Element) -> Element:
        """Return a new element for a box to tick, which tells of itself to those who cannot see it."""
        return parent.child(Role.FIGURE, Said(alt=self.labels["box-to-tick"]))

    def box(self, x: float, leading: float, element: Element, line: int = 0) -> Drawing:
        """Return a box to tick, its middle level with the capitals of a line of this height."""
        side = self.look.box
        return Drawing(Stroke.BOX, x, (leading - side) / 2, side, 0.9, line, element)


def heading_bands(maker: Maker, heading: Heading) -> Iterator[Band]:
    """Yield a heading, which stays with what follows."""
    element = maker.root.child(Role(f"H{heading.level}"))
    style = maker.look.headings[heading.level - 1]
    cell = maker.cell(element, heading.content, style, (dl.LEFT, dl.WIDTH))
    yield Band(maker.block, style.leading, maker.lines(cell), (cell,), whole=True, stays=True)


def paragraph_bands(maker: Maker, paragraph: Paragraph) -> Iterator[Band]:
    """Yield a paragraph; a note has a line beside it."""
    look = maker.look
    style = {"lead": look.lead, "small": look.small, "note": look.note}.get(paragraph.role, look.body)
    element = maker.root.child(Role.P, Said(lang=paragraph.lang))
    aside = look.gap(0.95) if paragraph.role == "note" else 0.0
    cell = maker.cell(element, paragraph.content, style, (dl.LEFT + aside, look.prose - aside))
    drawings = (Drawing(Stroke.ASIDE, dl.LEFT + 1, width=1.4),) if aside else ()
    yield Band(maker.block, style.leading, maker.lines(cell), (cell,), drawings)


def quotation_bands(maker: Maker, quotation: Quotation) -> Iterator[Band]:
    """Yield the words of a quotation and, kept with them, whose they are, a line beside both."""
    look, aside = maker.look, maker.look.gap(0.95)
    whole = maker.root.child(Role.QUOTE, Said(lang=quotation.lang))
    parts = ((quotation.content, look.body, True), (quotation.source, look.small, False))
    for content, style, stays in parts:
        place = (dl.LEFT + aside, look.prose - aside)
        cell = maker.cell(whole.child(Role.P), content, style, place)
        beside = (Drawing(Stroke.ASIDE, dl.LEFT + 1, length=_ON_TO_NEXT if stays else 0.0, width=1.4),)
        yield Band(maker.block, style.leading, maker.lines(cell), (cell,), beside, stays=stays)


def listing_bands(maker: Maker, listing: Listing) -> Iterator[Band]:
    """Yield the items of a list, each with its bullet, number or box hanging before it."""
    look, numbered = maker.look, listing.ordered and not listing.boxes
    kind = LIST_OF_NUMBERS if numbered else LIST_OF_BOXES if listing.boxes else LIST_OF_BULLETS
    whole = maker.root.child(Role.L, Said(attributes=kind))
    numbers = [f"{at}." for at in range(listing.start, listing.start + len(listing.items))]
    if listing.boxes:
        indent = look.box + look.gap(0.6)
    elif numbered:
        indent = max((maker.width(one, look.number) for one in numbers), default=0.0) + look.gap(0.5)
    else:
        indent = look.gap(1.25)
    between = look.gap(0.45 if listing.boxes else 0.28)
    for at, content in enumerate(listing.items):
        item = whole.child(Role.LI)
        label = maker.figure(item.child(Role.LBL)) if listing.boxes else item.child(Role.LBL)
        body = maker.cell(item.child(Role.LBODY), content, look.body, (dl.LEFT + indent, look.prose - indent))
        cells: tuple[Cell, ...] = (body,)
        if numbered:
            cells = (maker.cell(label, numbers[at], look.number, (dl.LEFT, indent - look.gap(0.5))), body)
        elif not listing.boxes:
            cells = (maker.cell(label, _BULLET, look.bullet, (dl.LEFT + look.gap(0.3), indent)), body)
        boxes = (maker.box(dl.LEFT + 0.5, look.body.leading, label),) if listing.boxes else ()
        yield Band(maker.block, look.body.leading, maker.lines(body), cells, boxes, before=between if at else 0.0)


def rule_bands(maker: Maker, rule: Rule) -> Iterator[Band]:
    """Yield a thin line across the measure."""
    down = dl.HALFWAY if rule.halfway else 0.0
    yield Band(maker.block, 1.0, drawings=(Drawing(Stroke.RULE, dl.LEFT, 0.5, dl.WIDTH),), down=down)
