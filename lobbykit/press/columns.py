"""The columns of a sheet: what stands in the main column, in the rail and at the foot, for one look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.beside import beside_logos, contact_measure, link_of, with_code
from lobbykit.press.chart import chart_item
from lobbykit.press.figures import figure_row
from lobbykit.press.items import FLOWING, THANKS, Maker, Mark, Ornament

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.sheet import Block, Sheet
    from lobbykit.press.items import Item
    from lobbykit.press.look import Look
    from lobbykit.press.typesetter import Typesetter

BAR_HEIGHT = 17.0
BAR_GAP = 5.0
GROUP_HEIGHT = 12.0
GROUP_GAP = 2.0
FOOT_HEAD = 15.0
ASIDE = 9.0

Indexed = tuple[int, "Block"]


class Columns:
    """Makes the items of a sheet's columns."""

    def __init__(self, setter: Typesetter, labels: Mapping[str, str], sheet: Sheet) -> None:
        self._maker = Maker(setter)
        self._labels = labels
        self._chamber = sheet.chamber
        self._numbers = {source.id: str(source.number) for source in sheet.sources}
        self._blocks: Sequence[Indexed] = tuple(enumerate(sheet.blocks))
        self._texts = [setter.text(block.content) for block in sheet.blocks]
        self._by_kind: dict[BlockKind, list[Indexed]] = {kind: [] for kind in BlockKind}
        for index, block in self._blocks:
            self._by_kind[block.kind].append((index, block))
        self._flows = [block.kind in FLOWING for block in sheet.blocks]

    def masthead(self) -> tuple[Item, ...]:
        """Return the lines beside the initials: sender, with, event."""
        return beside_logos(self._maker, self._of(BlockKind.MASTHEAD), self._texts)

    def title(self, look: Look) -> tuple[Item, ...]:
        """Return the title across the page."""
        whole = (lk.LEFT, lk.RIGHT - lk.LEFT)
        return tuple(
            self._maker.item(index, self._texts[index], look.title, whole, 0)
            for index, block in self._of(BlockKind.TITLE)
        )

    def main(self, look: Look) -> tuple[Item, ...]:
        """Return the main column in reading order, figures as one row where the first of them stands."""
        items: list[Item] = []
        figures = self._of(BlockKind.FIGURE)
        before: Block | None = None
        for index, block in self._blocks:
            if block.kind is BlockKind.FIGURE and index == figures[0][0]:
                items += figure_row(self._maker, figures, look, look.lede_gap if items else 0)
            elif self._flows[index]:
                items.append(self._flowing(index, block, before, look))
            else:
                continue
            before = block
        return tuple(items)

    def rail(self, look: Look) -> tuple[Item, ...]:
        """Return the asks under their bar; thanks, and asks after thanks, stand under a heading of their own."""
        asks = self._of(BlockKind.ASK)
        only_thanks = all(block.role in THANKS for _, block in asks)
        at = (lk.RAIL_LEFT + look.ask_indent, lk.RAIL - look.ask_indent)
        items: list[Item] = []
        thanked, count = only_thanks, 0
        for index, block in asks:
            thanks = block.role in THANKS
            count += not thanks
            room, ornaments = look.ask_gap, []
            if not items:
                room = BAR_HEIGHT + BAR_GAP
                title = self._labels["thanks" if only_thanks else f"asks-{self._chamber}"]
                ornaments.append(Ornament(Mark.BAR, title, lk.BAR_LABEL, room))
            if thanks != thanked:
                room += GROUP_HEIGHT + GROUP_GAP
                group = Ornament(Mark.GROUP, self._labels["thanks" if thanks else "ask"], lk.LABEL, GROUP_HEIGHT)
                ornaments = [replace(bar, above=room) for bar in ornaments] + [group]
            ornaments.append(Ornament(Mark.CHECK) if thanks else Ornament(Mark.NUMBER, str(count), look.ask_number))
            items.append(self._maker.item(index, self._texts[index], look.ask, at, room, *ornaments))
            thanked = thanks
        return tuple(items)

    def sources(self, look: Look) -> tuple[Item, ...]:
        """Return the sources with their numbers."""
        at = (lk.LEFT + look.source_indent, lk.MAIN - look.source_indent)
        items = [
            self._maker.item(index, self._texts[index], look.source, at, 0, self._source_number(block, look))
            for index, block in self._of(BlockKind.SOURCES)
        ]
        return self._under_label(items, "sources")

    def contact(self, look: Look) -> tuple[Item, ...]:
        """Return the lines of the contact."""
        at = (lk.RAIL_LEFT, contact_measure(link_of(self._of(BlockKind.CONTACT))))
        items = [
            self._maker.item(
                index, self._texts[index], look.contact_name if block.role == "name" else look.contact, at, 0
            )
            for index, block in self._of(BlockKind.CONTACT)
        ]
        return with_code(self._under_label(items, "contact"), link_of(self._of(BlockKind.CONTACT)))

    def _of(self, kind: BlockKind) -> Sequence[Indexed]:
        return self._by_kind[kind]

    def _flowing(self, index: int, block: Block, before: Block | None, look: Look) -> Item:
        kind = block.kind
        style = look.lede if kind is BlockKind.LEDE else look.heading if kind is BlockKind.HEADING else look.body
        gap = _gap(block, before, look)
        if isinstance(block.graphic, ChartGraphic):
            return chart_item(self._maker, index, self._texts[index], block.graphic, look, gap)
        if kind is BlockKind.LOCAL or kind is BlockKind.STORY:
            at = (lk.LEFT + ASIDE, lk.MAIN - ASIDE)
            return self._maker.item(index, self._texts[index], style, at, gap, Ornament(Mark.ASIDE))
        return self._maker.item(index, self._texts[index], style, (lk.LEFT, lk.MAIN), gap)

    def _source_number(self, block: Block, look: Look) -> Ornament:
        found = self._numbers.get(block.id.removeprefix("source/"), "")
        return Ornament(Mark.NUMBER, found, look.source_number)

    def _under_label(self, items: Sequence[Item], label: str) -> tuple[Item, ...]:
        if not items:
            return ()
        heads = (
            Ornament(Mark.RULE, above=FOOT_HEAD),
            Ornament(Mark.LABEL, self._labels[label], lk.LABEL, FOOT_HEAD),
        )
        first = replace(items[0], before=FOOT_HEAD, ornaments=(*heads, *items[0].ornaments))
        return (first, *items[1:])


def _gap(block: Block, before: Block | None, look: Look) -> float:
    if before is None:
        return 0.0
    if before.kind is BlockKind.LEDE or before.kind is BlockKind.FIGURE:
        return look.lede_gap
    if before.kind is BlockKind.HEADING:
        return look.heading_gap
    return look.paragraph_gap if block.kind is before.kind else look.section_gap
