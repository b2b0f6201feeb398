"""The shop's variant of a leave-behind: black, without links, its columns shared by every sheet that has the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.prose import plain_text
from lobbykit.press import look as lk
from lobbykit.press.fragments import together
from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.outline import Outline
from lobbykit.press.painting import Painted, Paper
from lobbykit.press.shop_file import Form, ShopPage, letters_of, shop_file
from lobbykit.press.subsets import rounded_up
from lobbykit.press.tags import TaggedPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit
    from lobbykit.press.leave_behind import Body
    from lobbykit.press.metadata import About
    from lobbykit.press.shop_file import ShopRun
    from lobbykit.press.typesetter import Typesetter

_MARKS = re.compile(r"(?:/\w+(?:<<.*>>BDC| BMC)|EMC)\n")


@dataclass(frozen=True, slots=True, eq=False)
class ShopSheet:
    """A sheet set for the shop: how it fits, and its pages (none when it is refused)."""

    fit: Fit
    pages: tuple[ShopPage, ...]


class ShopPress(LeaveBehindPress):
    """Sets sheets for one file of many. It fits and refuses as the press of the single files does."""

    def __init__(self, fonts: Path, labels: Mapping[str, str]) -> None:
        """Take the folder of the shipped fonts and the ornament words in the language of the sheets to come."""
        super().__init__(fonts, labels)
        self._forms: dict[str, Form] = {}
        self._columns: dict[Body, tuple[tuple[Form, ...], ...]] = {}

    @property
    def setter(self) -> Typesetter:
        """What sets its texts, for a press beside it."""
        return self._setter

    def set_for_shop(self, sheet: Sheet, *, draft: bool = False) -> ShopSheet:
        """Set a sheet, or refuse it with no pages and a fit that says why; a draft is marked as everywhere."""
        body = self._body(sheet)
        word = self._labels["draft"].upper() if draft else ""
        stamped = self._stamped(sheet, body, word)
        if stamped.fit.refused:
            return ShopSheet(stamped.fit, ())
        behind = [self._painter.watermark(word)] if draft else []
        own = [one.painted for one in stamped.stamps], stamped.again
        sides = zip(self._columns_of(sheet, body), own, strict=False)
        return ShopSheet(stamped.fit, tuple(_page(columns, parts, behind) for columns, parts in sides))

    def file(self, runs: Sequence[ShopRun], about: About, *, both_sides: bool) -> bytes:
        """Return the file of these runs, with the fonts cut down to the letters that all of them need."""
        wanted = rounded_up(letters_of(runs))
        fonts = [self._subsets.objects(*face) for face in sorted(wanted.items())]
        return shop_file(runs, fonts, about, both_sides=both_sides)

    def _columns_of(self, sheet: Sheet, body: Body) -> tuple[tuple[Form, ...], ...]:
        """Return the columns of each side."""
        found = self._columns.get(body)
        if found is None:
            sides = self._painted_sides(sheet, body)
            found = tuple(tuple(self._form(one) for one in side if one.operators) for side in sides)
            self._columns[body] = found
        return found

    def _form(self, painted: Painted) -> Form:
        """Return the one form of these operators, whatever bodies they stand in."""
        operators = bare(painted.operators)
        found = self._forms.get(operators)
        if found is None:
            found = self._forms[operators] = Form(operators, painted.letters)
        return found

    def _painted_sides(self, sheet: Sheet, body: Body) -> Iterator[list[Painted]]:
        """Yield the front as main column (with masthead, title and sources) and rail, then the reverse as a whole."""
        plan, paper = body.plan, Paper(TaggedPage(), Outline())
        sender = " ".join(plain_text(block.content) for block in sheet.blocks if block.role == "sender")
        main = [self._painter.head(sender, plan.head), *self._second.furniture(plan.standing, plan.rules)]
        rail: list[Painted] = []
        front = (placed for column in plan.sides[0] for placed in column.placed)
        for placed in sorted(front, key=lambda one: one.item.index):
            column = rail if placed.item.x >= lk.RAIL_LEFT else main
            column.append(self._painter.block(placed, sheet.blocks[placed.item.index], paper))
        yield [Painted.joined(main), Painted.joined(rail)]
        if body.second:
            yield [Painted.joined([body.second.head, body.second.blocks])]


def _page(columns: tuple[Form, ...], own: Sequence[Painted], behind: Sequence[Painted]) -> ShopPage:
    on_top, below = ("".join(one.operators for one in parts) for parts in (own, behind))
    return ShopPage(columns, bare(on_top), bare(below), together([one.letters for one in (*own, *behind)]))


def bare(operators: str) -> str:
    """Return operators without marks of structure, links and greys of text in black: what one ink needs."""
    unmarked = _MARKS.sub("", operators)
    return unmarked.replace(lk.LINK, lk.INK).replace(f" {lk.GREY}\n", f" {lk.INK}\n")
