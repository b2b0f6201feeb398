"""Moving: sources leave the front first, then whole sections, and nothing else ever does."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.press.moving import moves
from tests.press import sheets
from tests.press.long_sheets import prioritized

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet


def leaving(sheet: Sheet) -> list[list[str]]:
    """Return what leaves at each step."""
    steps = moves(sheet.blocks)
    return [[sheet.blocks[index].id for index in sorted(after - before)] for before, after in pairwise(steps)]


def test_sources_leave_first_then_each_section_whole_by_its_priority() -> None:
    assert leaving(prioritized(sheets.sheet(), plan=4, heal=2, mines=3)) == [
        ["source/census", "source/surveys", "source/crews", "source/debt", "source/limits"],
        ["section/plan", "section/plan/p1"],
        ["section/mines", "section/mines/p1", "section/mines/p2"],
        ["section/heal", "section/heal/p1"],
    ]


def test_of_equal_priorities_the_section_read_last_leaves_first_and_priority_1_leaves_last() -> None:
    order = [step[0] for step in leaving(prioritized(sheets.sheet(), plan=2, heal=1, mines=2))]
    assert order == ["source/census", "section/mines", "section/plan", "section/heal"]


def test_a_sheet_without_sources_or_background_has_nothing_to_move() -> None:
    bare = sheets.without(sheets.sheet(), "source", "section")
    assert moves(bare.blocks) == (frozenset(),)
    assert leaving(sheets.without(sheets.sheet(), "source"))[0] == [
        "section/mines",
        "section/mines/p1",
        "section/mines/p2",
    ]
