"""Addressee and edition: names of any length stay in their corner, and both lines of the foot are there."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from lobbykit.domain.sheet import BlockKind
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.reading import places, signs

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)


@pytest.mark.parametrize("length", range(10, 140, 13))
def test_a_name_never_meets_seat_rule_or_organization(length: int) -> None:
    name = (
        "Representative Ana-María Fernández Echeverría de la Torre y Ruiz Montalvo of the Islands of the Sound and all"
    )
    sheet = sheets.sheet(name=(name * 2)[:length].strip())
    boxes = places(PRESS.render(sheet).pdf, sheet)
    assert boxes["addressee/name"][1] >= boxes["addressee/seat"][3] - 0.1
    assert boxes["addressee/name"][0] > boxes["masthead/sender"][2] + 12
    assert boxes["addressee/seat"][1] > 719
    assert boxes["addressee/name"][2] <= 562.5


def test_a_long_name_is_broken_into_even_lines() -> None:
    name = "Resident Commissioner Maximiliana Fernández Echeverría de la Torre y Santa Cruz"
    found = signs(PRESS.render(sheets.sheet(name=name)).pdf)
    at = "".join(sign.text for sign in found).index("ResidentCommissioner")
    lefts = [sign.box[0] for sign in found[at : at + len("".join(name.split()))]]
    breaks = [here for here, (one, other) in enumerate(pairwise(lefts), start=1) if other < one]
    assert len(breaks) == 1
    assert abs(len(lefts) - 2 * breaks[0]) < 16


def test_other_offices_do_not_move_the_page() -> None:
    one, other = sheets.sheet(name="Rep. Bo Ems"), sheets.sheet(name="Representative " + "Ana Bella " * 8)
    first, second = places(PRESS.render(one).pdf, one), places(PRESS.render(other).pdf, other)
    assert {name: box for name, box in first.items() if not name.startswith("addressee")} == {
        name: box for name, box in second.items() if not name.startswith("addressee")
    }


def test_a_foot_line_that_meets_the_stamp_is_refused() -> None:
    long = sheets.with_block(sheets.sheet(), "edition/as-of", "Cosponsors as of November 21, 2026, and so on, " * 4)
    assert [over.block for over in PRESS.fit(long).overflow] == ["edition/as-of"]


def test_blocks_stand_in_the_order_of_the_sheet_even_when_the_foot_comes_first() -> None:
    sheet = sheets.sheet()
    edition = tuple(block for block in sheet.blocks if block.kind is BlockKind.EDITION)
    first = replace(sheet, blocks=(*edition, *(block for block in sheet.blocks if block not in edition)))
    assert places(PRESS.render(first).pdf, first)["edition/stamp"][3] < 45
