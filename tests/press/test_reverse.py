"""The reverse as a plan: what moves, that nothing is lost, and that a refusal names what has to go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.columns import Columns
from lobbykit.press.faces import Faces
from lobbykit.press.look import look_at
from lobbykit.press.moving import moves
from lobbykit.press.plan import Plan, arranged, overflows, planned
from lobbykit.press.stamped import STAMPED
from lobbykit.press.typesetter import Typesetter
from tests.press import sheets
from tests.press.long_sheets import prioritized, with_longer_sections, with_sources

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet

SETTER = Typesetter(Faces(sheets.FONTS))
LONG = with_longer_sections(prioritized(sheets.sheet()), 3)


def columns(sheet: Sheet, moved: frozenset[int] = frozenset()) -> Columns:
    return Columns(SETTER, sheets.LABELS, sheet, moved)


def arrange(sheet: Sheet) -> Plan:
    return arranged(lambda moved: columns(sheet, moved), moves(sheet.blocks))


def moved(sheet: Sheet) -> set[str]:
    """Return what moved: "source", or a section's name."""
    names = [sheet.blocks[index].id.split("/") for index in arrange(sheet).moved]
    return {name[0] if name[0] == "source" else name[1] for name in names}


def pointer(sheet: Sheet) -> list[str]:
    return [plain_text(standing.setting.text.spans) for standing in arrange(sheet).standing]


def test_a_sheet_that_fits_on_one_page_has_no_reverse_and_no_word_of_one() -> None:
    plan = arrange(sheets.sheet())
    assert plan.reverse is None
    assert not plan.moved
    assert not plan.standing
    assert not plan.rules


def test_many_sources_go_to_the_reverse_and_the_front_says_so() -> None:
    sheet = with_sources(sheets.sheet(), 40)
    assert moved(sheet) == {"source"}
    assert pointer(sheet) == ["SOURCES: SEE REVERSE"]


def test_background_follows_by_priority_and_only_as_much_as_has_to() -> None:
    assert moved(LONG) == {"source", "mines"}
    assert pointer(LONG) == ["MORE, AND SOURCES: SEE REVERSE"]
    first = with_longer_sections(prioritized(sheets.sheet(), plan=9, heal=1, mines=2), 3)
    assert moved(first) == {"source", "plan"}
    assert pointer(sheets.without(LONG, "source")) == ["MORE: SEE REVERSE"]


def sizes(plan: Plan) -> tuple[float, float]:
    """Return the size of the sources on the reverse, and what it would be at the front's scale."""
    assert plan.reverse is not None
    return plan.reverse.columns[-1].placed[0].item.setting.style.size, look_at(plan.scale).source.size


def test_both_sides_have_type_of_one_size_the_largest_that_the_front_can_hold() -> None:
    plan = arrange(LONG)
    assert plan.fits
    assert 0 < plan.scale < 1
    assert sizes(plan)[0] == sizes(plan)[1]
    assert not planned(columns(LONG, plan.moved), plan.scale + 1 / 64).fits


def test_a_full_reverse_has_smaller_type_and_leaves_the_front_as_it_is() -> None:
    few, many = (arrange(with_sources(sheets.sheet(), count)) for count in (40, 100))
    assert few.scale == many.scale
    assert many.fits
    assert sizes(many)[0] < sizes(many)[1]


def test_the_head_of_the_reverse_tells_sender_and_title() -> None:
    reverse = arrange(LONG).reverse
    assert reverse is not None
    sender, title = (plain_text(standing.setting.text.spans) for standing in reverse.standing)
    assert sender == "Friends of Clear Rivers"
    assert title.startswith("Rivers First: ")
    assert title.endswith("continued")


@pytest.mark.parametrize("sheet", [LONG, with_sources(LONG, 40), with_sources(sheets.sheet(), 40)])
def test_every_line_of_every_block_stands_once(sheet: Sheet) -> None:
    plan = arrange(sheet)
    assert plan.fits
    for index, block in enumerate(sheet.blocks):
        if block.kind not in STAMPED:
            own = [placed.item.setting for placed in plan.placed if placed.item.index == index]
            assert sum(map(SETTER.line_count, own)) == SETTER.line_count(own[0]._replace(lines=None)), block.id


def test_asks_that_are_too_long_move_nothing_since_that_would_not_help() -> None:
    sheet = sheets.with_block(prioritized(sheets.sheet()), "ask/wells", "Fund the wells of the valley towns. " * 60)
    plan = arrange(sheet)
    assert not plan.moved
    assert {over.block.split("/")[0] for over in overflows(plan, sheet.blocks)} == {"ask"}


def without_lines(sheet: Sheet, plan: Plan) -> Sheet:
    """Return the sheet without the lines that the plan names as too many."""
    over = {one.block: one.lines for one in overflows(plan, sheet.blocks)}
    whole = {sheet.blocks[one.item.index].id: one.item.setting._replace(lines=None) for one in plan.placed}
    blocks = []
    for block in sheet.blocks:
        if block.id in over:
            left = SETTER.line_count(whole[block.id]) - over[block.id]
            kept = plain_text(block.content).split()
            while kept and SETTER.line_count(whole[block.id]._replace(text=SETTER.plain(" ".join(kept)))) > left:
                kept.pop()
            blocks += [replace(block, content=sheets.text(" ".join(kept)))] if kept else []
        else:
            blocks.append(block)
    return replace(sheet, blocks=tuple(blocks))


WIDE = "W" * 34
"""A word so wide that it takes a line of every column."""
GROWING = ("section/plan/p1", "section/heal/p1", "section/mines/p2", "source/debt", "lede", "ask/wells")


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(GROWING), st.integers(1, 130)), min_size=1, max_size=4),
    st.permutations([1, 2, 3]),
)
def test_a_refused_sheet_fits_once_the_lines_named_are_gone(growing, priorities) -> None:
    sheet = prioritized(sheets.sheet(), **dict(zip(("plan", "heal", "mines"), priorities, strict=True)))
    for block in sheet.blocks:
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.ASK, BlockKind.SOURCES}:
            sheet = sheets.with_block(sheet, block.id, WIDE)
    for name, count in growing:
        sheet = sheets.with_block(sheet, name, " ".join([WIDE] * count))
    plan = arrange(sheet)
    if not plan.fits:
        assert plan.scale == 0
        assert overflows(plan, sheet.blocks)
        assert arrange(without_lines(sheet, plan)).fits


@pytest.mark.parametrize("name", ["section/mines/p2", "section/plan/p1", "source/debt", "lede"])
def test_a_text_may_grow_word_by_word_until_both_pages_are_full(name: str) -> None:
    sheet, low, high = prioritized(sheets.sheet()), 1, 1500

    def grown(count: int) -> Sheet:
        return sheets.with_block(sheet, name, " ".join([WIDE] * count))

    assert arrange(grown(low)).fits
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if arrange(grown(middle)).fits else (low, middle)
    full = arrange(grown(high))
    assert overflows(full, grown(high).blocks)
    assert arrange(without_lines(grown(high), full)).fits
