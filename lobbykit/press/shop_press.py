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
from lobbykit.press.shop_file import Form, ShopPage, shop_file
from lobbykit.press.subsets import rounded_up
from lobbykit.press.tags import TaggedPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit
    from lobbykit.press.fragments import Letters
    from lobbykit.press.leave_behind import Body
    from lobbykit.press.metadata import About
    from lobbykit.press.shop_file import ShopRun

_MARKS = re.compile(r"(?:/\w+(?:<<.*>>BDC| BMC)|EMC)\n")


@dataclass(frozen=True, slots=True, eq=False)
class ShopSheet:
    """A sheet set for the shop: how it fits, and its pages (none when it is refused)."""

    fit: Fit
    pages: tuple[ShopPage, ...]
    letters: Letters


class ShopPress(LeaveBehindPress):
    """Sets sheets for one file of many. It fits and refuses as the press of the single files does."""

    def __init__(self, fonts: Path, labels: Mapping[str, str]) -> None:
        """Take the folder of the shipped fonts and the ornament words in the language of the sheets to come."""
        super().__init__(fonts, labels)
        self._forms: dict[str, Form] = {}
        self._columns: dict[Body, tuple[tuple[tuple[Form, ...], ...], Letters]] = {}

    def set_for_shop(self, sheet: Sheet, *, draft: bool = False) -> ShopSheet:
        """Set a sheet, or refuse it with no pages and a fit that says why; a draft is marked as everywhere."""
        body = self._body(sheet)
        word = self._labels["draft"].upper() if draft else ""
        stamped = self._stamped(sheet, body, word)
        if stamped.fit.refused:
            return ShopSheet(stamped.fit, (), {})
        sides, letters = self._shared(sheet, body)
        behind = [self._painter.watermark(word)] if draft else []
        own = [one.painted for one in stamped.stamps], list(stamped.again)
        pages = tuple(
            ShopPage(columns, *(bare(one.operators) for one in map(Painted.joined, (parts, behind))))
            for columns, parts in zip(sides, own, strict=False)
        )
        return ShopSheet(stamped.fit, pages, together([letters, *(one.letters for one in (*own[0], *own[1], *behind))]))

    def file(self, runs: Sequence[ShopRun], letters: Sequence[Letters], about: About, *, both_sides: bool) -> bytes:
        """Return the file of these runs, with the fonts cut down to the letters that all of them need."""
        wanted = rounded_up(together(letters))
        fonts = [self._subsets.objects(*face) for face in sorted(wanted.items())]
        return shop_file(runs, fonts, about, both_sides=both_sides)

    def _shared(self, sheet: Sheet, body: Body) -> tuple[tuple[tuple[Form, ...], ...], Letters]:
        """Return the columns of each side, and the letters of them all."""
        found = self._columns.get(body)
        if found is None:
            sides = [[one for one in side if one.operators] for side in self._painted_sides(sheet, body)]
            letters = together(column.letters for side in sides for column in side)
            found = self._columns[body] = tuple(tuple(map(self._form, side)) for side in sides), letters
        return found

    def _form(self, painted: Painted) -> Form:
        """Return the one form of these operators, whatever bodies they stand in."""
        operators = bare(painted.operators)
        found = self._forms.get(operators)
        if found is None:
            found = self._forms[operators] = Form(operators)
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


def bare(operators: str) -> str:
    """Return operators without marks of structure, links and greys of text in black: what one ink needs."""
    unmarked = _MARKS.sub("", operators)
    return unmarked.replace(lk.LINK, lk.INK).replace(f" {lk.GREY}\n", f" {lk.INK}\n")
