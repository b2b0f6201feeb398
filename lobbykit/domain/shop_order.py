"""The order for a print shop: which offices in which sequence, how many copies, and what that makes in paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.office import Office

MOST_COPIES = 99
USUAL_COPIES = 2
LONGEST_ANSWER = 80
"""How many signs each answer for the counter may have: one line of its paper."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants for one office: how many copies, and which team carries them ("" when nobody said)."""

    copies: int
    team: str = ""


class Stock(StrEnum):
    """What paper a shop is asked for; all of it is white US Letter."""

    USUAL = "usual"
    HEAVY = "heavy"
    RECYCLED = "recycled"


@dataclass(frozen=True, slots=True)
class Counter:
    """What the counter of a shop asks beside the file: the paper, when and where it is picked up, and whom to call."""

    stock: Stock = Stock.USUAL
    when: str = ""
    where: str = ""
    call: str = ""


@dataclass(frozen=True, slots=True)
class ShopEntry:
    """One office of the order: its name as the team says it, its wish, and how many pages one copy of its sheet has."""

    office: Office
    name: str
    wish: Wish
    pages: int

    @property
    def building(self) -> str:
        """The building it is carried to, "" when the room is not known."""
        return places.building(self.office)

    @property
    def room(self) -> str:
        """The room, "" when it is not known."""
        return self.office.room or "" if self.building else ""

    @property
    def spot(self) -> places.Spot:
        """Where it is in walking order."""
        return places.spot(self.office)


@dataclass(frozen=True, slots=True)
class ShopOrder:
    """Everything to be printed, in walking order. `both_sides` is how the paper is printed, not what was asked for.

    Each copy is there as pages of its own, so that the file is printed once whatever the number of copies.
    """

    entries: tuple[ShopEntry, ...]
    both_sides: bool

    def pages_each(self, entry: ShopEntry) -> int:
        """Return the pages of one copy in the file, a blank back included."""
        return 2 if self.both_sides else entry.pages

    def sheets_each(self, entry: ShopEntry) -> int:
        """Return the sheets of paper of one copy."""
        return 1 if self.both_sides else entry.pages

    @property
    def copies(self) -> int:
        """All copies of all offices."""
        return sum(one.wish.copies for one in self.entries)

    @property
    def pages(self) -> int:
        """The pages of the file."""
        return sum(one.wish.copies * self.pages_each(one) for one in self.entries)

    @property
    def sheets(self) -> int:
        """The sheets of paper that come out of the printer."""
        return sum(one.wish.copies * self.sheets_each(one) for one in self.entries)

    def numbered(self) -> Iterator[tuple[int, ShopEntry]]:
        """Yield each entry with the number of its first page, from 1."""
        page = 1
        for one in self.entries:
            yield page, one
            page += one.wish.copies * self.pages_each(one)

    def by_building(self) -> tuple[tuple[str, ShopOrder], ...]:
        """Return the part of the order for each building, in walking order; "" stands for rooms not known."""
        grouped = groupby(self.entries, key=lambda one: one.building)
        return tuple((building, ShopOrder(tuple(some), self.both_sides)) for building, some in grouped)


def shop_order(entries: tuple[ShopEntry, ...], *, two_sides: bool) -> ShopOrder:
    """Return the order of these sheets, sorted for walking.

    Both sides are printed when that is wanted and some sheet has a reverse: then every copy takes one sheet of paper,
    with a blank back where it has none. Without a reverse nothing is gained, and a machine told to use both sides would
    put the next office's page on the back, so the order is for one side.
    """
    by_id = {one.office.id: one for one in entries}
    sequence = places.in_walking_order(one.office for one in entries)
    reverse = any(one.pages > 1 for one in entries)
    return ShopOrder(tuple(by_id[office.id] for office in sequence), two_sides and reverse)
