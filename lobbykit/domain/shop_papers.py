"""The papers around a print order, as documents: packing slip, cover sheets and the half page for the counter."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain.document import Blank, Document, Facts, Heading, PageBreak, Paragraph, Table
from lobbykit.domain.prose import Span
from lobbykit.domain.shop_order import Counter, Stock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.shop_order import ShopEntry, ShopOrder

SIZE = 11.0
_NOTHING_ASKED = Counter()
_STOCKS = {
    Stock.USUAL: "shop-paper-is",
    Stock.HEAVY: "shop-paper-heavy",
    Stock.RECYCLED: "shop-paper-recycled",
}


@dataclass(frozen=True, slots=True)
class ShopPapers:
    """Makes the papers of one order. `title` is the brief's, `file` what the shop prints.

    `customer` is whom the shop hands it to and may ask: sender, contact, phone, as far as they are known.
    """

    order: ShopOrder
    title: str
    customer: tuple[str, ...]
    day: str
    file: str
    phrases: Phrases
    counter: Counter = _NOTHING_ASKED

    def packing_slip(self) -> Document:
        """Return the list to tick off: a section for each building, whose name heads the rooms on every page of it."""
        blocks: list[DocumentBlock] = [
            Heading(1, self._say("shop-slip")),
            Paragraph(self._totals(self.order), role="lead"),
            self._by_building(),
        ]
        for building, part in self.order.by_building():
            blocks += [Heading(2, _text(self.building(building))), self._rooms(building, part)]
            blocks.append(Paragraph(self._totals(part)))
        return self._document("shop-slip", tuple(blocks))

    def cover_sheets(self) -> Document:
        """Return one page for each building, to lie on top of its pile."""
        blocks: list[DocumentBlock] = []
        for building, part in self.order.by_building():
            blocks += [PageBreak()] if blocks else []
            blocks += self._cover(building, part)
        return self._document("shop-cover", tuple(blocks))

    def counter_order(self) -> Document:
        """Return what the counter needs to know, on less than half a page."""
        return self._document("shop-order", (Heading(1, self._say("shop-order")), Facts(tuple(self._facts()))))

    def order_text(self) -> str:
        """Return the same as plain text, a fact a line."""
        lines = [self.phrases.say("shop-order"), ""]
        lines += [f"{label}: {''.join(span.text for span in content)}" for label, content in self._facts()]
        return "\r\n".join([*lines, ""])

    def _facts(self) -> Iterator[tuple[str, Spans]]:
        order, say, counter = self.order, self.phrases.say, self.counter
        first, last = order.entries[0], order.entries[-1]
        sides = "shop-both-sides" if order.both_sides else "shop-one-side"
        for label, words in (
            ("shop-customer", ", ".join(self.customer)),
            ("shop-call", counter.call),
            ("shop-pickup", ", ".join(filter(None, (counter.when, counter.where)))),
            ("shop-job", f"{self.title}, {self.day}"),
            ("shop-file", self.file),
            ("shop-paper", say(_STOCKS[counter.stock])),
            ("shop-sides", say(sides)),
            ("shop-ink", say("shop-ink-is")),
            ("shop-size", say("shop-size-is")),
            ("shop-times", say("shop-times-is")),
            ("shop-sorting", say("shop-sorting-is")),
            ("shop-expected", say("shop-expected-is", pages=str(order.pages), sheets=str(order.sheets))),
            ("shop-first", self._check(first)),
            ("shop-last", self._check(last)),
        ):
            if words:
                yield say(label), _text(words)

    def _check(self, entry: ShopEntry) -> str:
        return f"{entry.name}, {entry.building} {entry.room}" if entry.building else entry.name

    def _by_building(self) -> Table:
        say = self.phrases.say
        rows = tuple(
            (_text(self.building(building)), *(_text(str(count)) for count in _counts(part)))
            for building, part in (*self.order.by_building(), (say("shop-all"), self.order))
        )
        head = (say("shop-building"), say("shop-offices"), say("shop-copies"), say("shop-sheets"))
        return Table(head, rows, (4, 1, 1, 1))

    def _rooms(self, building: str, part: ShopOrder) -> Table:
        say = self.phrases.say
        head = (say("shop-packed"), self.building(building), say("shop-office"), say("shop-copies"), say("shop-team"))
        return Table(head, tuple(map(self._row, part.entries)), (1.1, 1.6, 5.2, 1.1, 2.4), frozenset({0}))

    def _row(self, entry: ShopEntry) -> tuple[Spans, ...]:
        office = f"{entry.name} ({entry.office.district_code})"
        return (), (Span(entry.room, bold=True),), _text(office), _text(str(entry.wish.copies)), _text(entry.wish.team)

    def _cover(self, building: str, part: ShopOrder) -> Iterator[DocumentBlock]:
        say = self.phrases.say
        yield Heading(1, _text(self.building(building)))
        yield Paragraph(self._totals(part), role="lead")
        if building:
            head = (say("shop-floor"), say("shop-rooms"), say("shop-offices"), say("shop-copies"), say("shop-sheets"))
            yield Table(head, tuple(_floors(part)), (1, 2.4, 1, 1, 1))
        teams = sorted({one.wish.team for one in part.entries if one.wish.team})
        ends = [("shop-first", self._check(part.entries[0])), ("shop-last", self._check(part.entries[-1]))]
        yield Facts(
            tuple((say(label), _text(words)) for label, words in (*ends, ("shop-teams", ", ".join(teams))) if words)
        )
        yield Blank(self._say("shop-counted"))
        yield Blank(self._say("shop-carried"))

    def _totals(self, order: ShopOrder) -> Spans:
        offices, copies, sheets = map(str, _counts(order))
        return self._say("shop-totals", offices=offices, copies=copies, sheets=sheets)

    def building(self, name: str) -> str:
        """Return the name of a building, or the words for rooms not known."""
        return name or self.phrases.say("shop-nowhere")

    @property
    def subject(self) -> str:
        """What the file says of itself to whoever opens it."""
        return self.phrases.say("shop-subject")

    def _say(self, code: str, **params: str) -> Spans:
        return _text(self.phrases.say(code, **params))

    def _document(self, code: str, blocks: tuple[DocumentBlock, ...]) -> Document:
        title = f"{self.phrases.say(code)}: {self.title}"
        return Document(
            title,
            self.phrases.lang,
            blocks,
            self.customer[0] if self.customer else "",
            SIZE,
            foot=f"{self.title} \u00b7 {self.day}",
        )


def _counts(order: ShopOrder) -> tuple[int, int, int]:
    return len(order.entries), order.copies, order.sheets


def _floors(part: ShopOrder) -> Iterator[tuple[Spans, ...]]:
    for floor, some in groupby(part.entries, key=lambda one: (one.spot.floor, _named_floor(one))):
        entries = tuple(some)
        rooms = f"{entries[0].room}\u2013{entries[-1].room}" if len(entries) > 1 else entries[0].room
        counts = _counts(type(part)(entries, part.both_sides))
        yield tuple(map(_text, (floor[1], rooms, *map(str, counts))))


def _named_floor(entry: ShopEntry) -> str:
    """Return a floor as its rooms name it: "3", or the letter of rooms below the first floor."""
    spot = entry.spot
    return spot.letter[:1] if spot.floor < 0 else str(spot.floor)


def _text(words: str) -> Spans:
    return (Span(words),) if words else ()
