"""The second page on paper: the reverse painted, with its head and foot as no part of what is read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.painting import Painted, Paper
from lobbykit.press.tags import Element, Role, TaggedPage, artifact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Overflow
    from lobbykit.press.items import Placed, Rule, Standing
    from lobbykit.press.outline import Outline
    from lobbykit.press.painting import Painter
    from lobbykit.press.reverse import Reverse
    from lobbykit.press.stamped import Stamper
    from lobbykit.press.typesetter import Typesetter

_HEADER, _FOOTER = "/Type/Pagination/Subtype/Header", "/Type/Pagination/Subtype/Footer"
_ADDRESSEE_GAP = 20.0


@dataclass(frozen=True, slots=True)
class SecondPage:
    """The reverse as painted: its own head, a gap for the addressee, its blocks, and a gap for the edition.

    `room` is the addressee's width; `tags` are those of its blocks.
    """

    head: Painted
    blocks: Painted
    tags: TaggedPage
    room: float


class _Loose(TaggedPage):
    """A page on which everything is an artifact, since another page says it already."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def marked(self, element: Element, operators: str) -> str:
        del element
        return artifact(operators, self._kind)

    def linked(self, *_: object) -> None:
        pass


class SecondPagePrinter:
    """Paints the reverse of sheets, and what stands on pages besides blocks."""

    def __init__(self, setter: Typesetter, painter: Painter, stamper: Stamper) -> None:
        self._setter, self._painter, self._stamper = setter, painter, stamper

    def painted(self, reverse: Reverse, sheet: Sheet, paper: Paper) -> SecondPage:
        """Return the reverse; its elements go to the end of the paper's outline."""
        paper = Paper(TaggedPage(1, notes=paper.page.notes), paper.outline)
        sender = " ".join(plain_text(block.content) for block in sheet.blocks if block.role == "sender")
        head = [self._painter.head(sender, reverse.head), *self.furniture(reverse.standing, reverse.rules)]
        blocks = [self._block(placed, sheet, paper) for column in reverse.columns for placed in column.placed]
        widths = (one.x + self._setter.fragment(one.setting).width for one in reverse.standing)
        room = lk.RIGHT - max(widths, default=lk.LEFT) - _ADDRESSEE_GAP
        return SecondPage(Painted.joined(head), Painted.joined(blocks), paper.page, room)

    def furniture(self, standing: Iterable[Standing], rules: Iterable[Rule]) -> Iterator[Painted]:
        """Paint words and rules of a page itself."""
        page, element = _Loose(_HEADER), Element(Role.P)
        for one in standing:
            yield self._painter.setting(one.setting, (one.x, one.top), page, element)
        yield from (self._painter.rule(one.left, one.right, one.y) for one in rules)

    def stamps(self, sheet: Sheet, room: float, draft: str) -> tuple[tuple[Painted, Painted], tuple[Overflow, ...]]:
        """Paint addressee and edition once more, and return what of them is too long here."""
        addressee = [block for block in sheet.blocks if block.kind is BlockKind.ADDRESSEE]
        edition = [block for block in sheet.blocks if block.kind is BlockKind.EDITION]
        above = self._stamper.addressee(addressee, room, _Loose(_HEADER))
        below = self._stamper.edition(edition, draft, _Loose(_FOOTER))
        return (above.painted, below.painted), (*above.over, *below.over)

    def _block(self, placed: Placed, sheet: Sheet, paper: Paper) -> Painted:
        setting = placed.item.setting
        if setting.lines is not None and setting.lines[0]:
            return self._painter.setting(setting, (placed.item.x, placed.top), paper.page, _newest(paper.outline))
        return self._painter.block(placed, sheet.blocks[placed.item.index], paper)


def _newest(outline: Outline) -> Element:
    """Return the element of the block that was painted last."""
    element = outline.document.kids[-1]
    if isinstance(element, Element) and element.role is Role.NOTE:
        element = element.kids[-1]
    assert isinstance(element, Element)
    return element
