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
from lobbykit.press.fragments import Setting
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
LABEL_DROP = 4.5
ASIDE = 9.0
_TWO_DIGITS, _WIDER = 10, 1.4

Indexed = tuple[int, "Block"]


class Columns:
    """Makes the items of a sheet's columns; the blocks `moved` (by index) stand on the reverse."""

    def __init__(
        self, setter: Typesetter, labels: Mapping[str, str], sheet: Sheet, moved: frozenset[int] = frozenset()
    ) -> None:
        self.moved = moved
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
            elif self._flows[index] and index not in self.moved:
                items.append(self._flowing(index, block, before, look, (lk.LEFT, lk.MAIN)))
            else:
                continue
            before = block
        return tuple(items)

    def rail(self, look: Look) -> tuple[Item, ...]:
        """Return the asks under their bar; thanks, and asks after thanks, stand under a heading of their own."""
        asks = self._of(BlockKind.ASK)
        only_thanks = all(block.role in THANKS for _, block in asks)
        two_digits = sum(block.role not in THANKS for _, block in asks) >= _TWO_DIGITS
        indent = look.ask_indent * (_WIDER if two_digits else 1)
        at = (lk.RAIL_LEFT + indent, lk.RAIL - indent)
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
        return self._under_label(self._sources(look, lk.MAIN, moved=False), "sources")

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

    def pointer(self) -> Setting | None:
        """Return the words of the front that tell what the reverse holds."""
        if not self.moved:
            return None
        sources = any(index in self.moved for index, _ in self._of(BlockKind.SOURCES))
        background = bool(self._background())
        key = "both-reverse" if sources and background else "sources-reverse" if sources else "more-reverse"
        return Setting(self._maker.setter.plain(self._labels[key].upper()), lk.LABEL, lk.MAIN)

    def running(self) -> tuple[Setting, ...]:
        """Return the lines beside the initials on the reverse: sender, and the title with a word that this goes on."""
        word = self._labels["continued" if self._background() else "reverse"]
        senders = [self._texts[index] for index, block in self._of(BlockKind.MASTHEAD) if block.role == "sender"]
        titles = [block.content for _, block in self._of(BlockKind.TITLE)]
        title = "".join(span.text for content in titles for span in content if span.note is None)
        text = self._maker.setter.plain("\u00a0\u00b7\u00a0".join(filter(None, (title, word))))
        return (*(Setting(one, lk.SENDER, lk.MASTHEAD) for one in senders), Setting(text, lk.RUNNING, lk.MASTHEAD))

    def background(self, look: Look) -> tuple[Item, ...]:
        """Return the sections of the reverse for a column of half the page."""
        items: list[Item] = []
        before: Block | None = None
        for index, block in self._background():
            items.append(self._flowing(index, block, before, look, (lk.LEFT, lk.HALF)))
            before = block
        return tuple(items)

    def moved_sources(self, look: Look) -> tuple[Item, ...]:
        """Return the sources of the reverse for a column of half the page."""
        items = self._sources(look, lk.HALF, moved=True)
        label = Ornament(Mark.LABEL, self._labels["sources"], lk.LABEL, FOOT_HEAD)
        return tuple(replace(item, ornaments=(label, *item.ornaments)) for item in items[:1]) + tuple(items[1:])

    def may_end(self, item: Item) -> bool:
        """Return whether a column may end below the item: no heading stands alone."""
        return self._blocks[item.index][1].kind is not BlockKind.HEADING

    def height(self, setting: Setting) -> float:
        """Return the height of a text in points."""
        return self._maker.setter.height(setting)

    def _background(self) -> Sequence[Indexed]:
        return [(index, block) for index, block in self._blocks if self._flows[index] and index in self.moved]

    def _sources(self, look: Look, measure: float, *, moved: bool) -> list[Item]:
        at = (lk.LEFT + look.source_indent, measure - look.source_indent)
        return [
            self._maker.item(index, self._texts[index], look.source, at, 0, self._source_number(block, look))
            for index, block in self._of(BlockKind.SOURCES)
            if (index in self.moved) is moved
        ]

    def _of(self, kind: BlockKind) -> Sequence[Indexed]:
        return self._by_kind[kind]

    def _flowing(self, index: int, block: Block, before: Block | None, look: Look, column: tuple[float, float]) -> Item:
        kind = block.kind
        style = look.lede if kind is BlockKind.LEDE else look.heading if kind is BlockKind.HEADING else look.body
        gap = _gap(block, before, look)
        if isinstance(block.graphic, ChartGraphic):
            return chart_item(self._maker, index, self._texts[index], block.graphic, look, gap)
        if kind is BlockKind.LOCAL or kind is BlockKind.STORY:
            at = (column[0] + ASIDE, column[1] - ASIDE)
            return self._maker.item(index, self._texts[index], style, at, gap, Ornament(Mark.ASIDE))
        return self._maker.item(index, self._texts[index], style, column, gap)

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
