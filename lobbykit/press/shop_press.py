"""The shop's variant of a leave-behind: black, without links, its columns shared by every sheet that has the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.fragments import together
from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.painting import Painted
from lobbykit.press.shop_file import Form, ShopPage, shop_file
from lobbykit.press.subsets import rounded_up

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit
    from lobbykit.press.fragments import Letters
    from lobbykit.press.leave_behind import Body
    from lobbykit.press.pdf_file import About
    from lobbykit.press.shop_file import ShopRun


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
        self._forms: dict[str, tuple[Form, Letters]] = {}
        self._columns: dict[Body, tuple[tuple[Form, ...], Letters]] = {}

    def set_for_shop(self, sheet: Sheet, *, draft: bool = False) -> ShopSheet:
        """Set a sheet, or refuse it with no pages and a fit that says why; a draft is marked as everywhere."""
        body = self._body(sheet)
        word = self._labels["draft"].upper() if draft else ""
        fit, stamps = self._stamped(sheet, body, word)
        if fit.refused:
            return ShopSheet(fit, (), {})
        forms, letters = self._shared(sheet, body)
        behind = [self._painter.watermark(word)] if draft else []
        own = Painted.joined(stamps)
        page = ShopPage(forms, black(own.operators), "".join(one.operators for one in behind))
        return ShopSheet(fit, (page,), together([letters, own.letters, *(one.letters for one in behind)]))

    def file(self, runs: Sequence[ShopRun], letters: Sequence[Letters], about: About, *, both_sides: bool) -> bytes:
        """Return the file of these runs, with the fonts cut down to the letters that all of them need."""
        wanted = rounded_up(together(letters))
        fonts = [self._subsets.objects(*face) for face in sorted(wanted.items())]
        return shop_file(runs, fonts, about, both_sides=both_sides)

    def _shared(self, sheet: Sheet, body: Body) -> tuple[tuple[Form, ...], Letters]:
        found = self._columns.get(body)
        if found is None:
            pairs = [self._form(painted) for painted in self._painted_columns(sheet, body)]
            found = self._columns[body] = tuple(form for form, _ in pairs), together(letters for _, letters in pairs)
        return found

    def _form(self, painted: Painted) -> tuple[Form, Letters]:
        """Return the one form of these operators, whatever bodies they stand in."""
        operators = black(painted.operators)
        found = self._forms.get(operators)
        if found is None:
            found = self._forms[operators] = (Form(operators), painted.letters)
        return found

    def _painted_columns(self, sheet: Sheet, body: Body) -> list[Painted]:
        """Paint the main column with masthead, title and sources, and the rail with the contact."""
        plan = body.plan
        sender = " ".join(
            span.text
            for block in sheet.blocks
            if block.kind is BlockKind.MASTHEAD and block.role == "sender"
            for span in block.content
        )
        main, rail = [self._painter.head(sender, plan.head)], list[Painted]()
        for placed in sorted(plan.placed, key=lambda one: one.item.index):
            column = rail if placed.item.x >= lk.RAIL_LEFT else main
            column.append(self._painter.block(placed))
        return [Painted.joined(column) for column in (main, rail) if column]


def black(operators: str) -> str:
    """Return operators with links and greys of text in black, which a press of one ink needs no screen for."""
    return operators.replace(lk.LINK, lk.INK).replace(f" {lk.GREY}\n", f" {lk.INK}\n")
