"""The flow over pages: no line lost, none alone, and what belongs together stays together where it can."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.press.document_bands import Band
from lobbykit.press.document_flow import Portion, pages_of

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOM = 200.0
PARAGRAPHS = st.builds(Band, st.just(1), st.just(10.0), st.integers(1, 40), before=st.sampled_from([0.0, 4.0]))
HEADINGS = st.builds(
    Band, st.just(1), st.just(12.0), st.integers(1, 3), whole=st.just(True), stays=st.just(True), before=st.just(6.0)
)
ROWS = st.builds(
    Band, st.just(1), st.just(10.0), st.integers(1, 40), above=st.just(2.0), below=st.just(2.0), whole=st.just(True)
)
BANDS = st.lists(st.one_of(PARAGRAPHS, HEADINGS, ROWS), max_size=25)


def paragraph(lines: int, **changes: object) -> Band:
    return replace(Band(1, 10.0, lines), **changes)  # type: ignore[arg-type]


def pages(bands: Sequence[Band], room: float = ROOM) -> tuple[tuple[Portion, ...], ...]:
    return pages_of(bands, room)


def lines_by_page(bands: Sequence[Band], room: float = ROOM) -> list[list[tuple[int, int, int]]]:
    """Return for each page the portions as (number of the band, first line, line after the last)."""
    numbers = {id(band): at for at, band in enumerate(bands)}
    return [
        [(numbers[id(one.band)], one.start, one.end) for one in page if not one.again] for page in pages(bands, room)
    ]


@given(BANDS)
def test_every_line_stands_on_one_page_in_order(bands: list[Band]) -> None:
    placed = [one for page in lines_by_page(bands) for one in page]
    lines = [(number, line) for number, start, end in placed for line in range(start, end)]
    assert lines == [(number, line) for number, band in enumerate(bands) for line in range(band.lines)]


@given(BANDS)
def test_nothing_reaches_below_the_page_nor_into_what_stands_above(bands: list[Band]) -> None:
    for page in pages(bands):
        assert page
        for one, other in pairwise(page):
            assert other.down >= one.down + one.height - 0.01
        assert page[-1].down + page[-1].height <= ROOM + 0.01


@given(BANDS)
def test_no_first_or_last_line_of_a_paragraph_stands_alone(bands: list[Band]) -> None:
    for page in pages(bands):
        for one in page:
            if one.band.lines > 1 and not one.band.whole:
                assert one.end - one.start > 1


@given(BANDS)
def test_a_heading_ends_no_page_and_no_row_is_broken_that_fits_one(bands: list[Band]) -> None:
    found = pages(bands)
    for page in found[:-1]:
        assert not page[-1].band.stays or sum(one.band.stays for one in page) == len(page)
    for page in found:
        for one in page:
            if one.band.whole and one.band.height <= ROOM:
                assert (one.start, one.end) == (0, one.band.lines)


def test_a_row_longer_than_a_page_is_broken_between_its_lines() -> None:
    row = paragraph(45, whole=True)
    assert lines_by_page([row]) == [[(0, 0, 20)], [(0, 20, 40)], [(0, 40, 45)]]


def test_a_group_goes_to_the_next_page_whole() -> None:
    bands = [paragraph(15), paragraph(4, together=(1,)), paragraph(4, together=(1,)), paragraph(2)]
    assert lines_by_page(bands) == [[(0, 0, 15)], [(1, 0, 4), (2, 0, 4), (3, 0, 2)]]


def test_a_group_longer_than_a_page_is_no_group() -> None:
    bands = [paragraph(15), paragraph(10, together=(1,)), paragraph(13, together=(1,))]
    assert lines_by_page(bands) == [[(0, 0, 15), (1, 0, 5)], [(1, 5, 10), (2, 0, 13)]]


def test_a_small_group_inside_a_long_one_still_holds() -> None:
    bands = [paragraph(17), paragraph(2, together=(1, 2)), paragraph(2, together=(1, 2)), paragraph(18, together=(1,))]
    assert lines_by_page(bands)[0] == [(0, 0, 17)]


def test_a_heading_and_its_group_longer_than_a_page_part_inside_the_group_first() -> None:
    heading = paragraph(3, whole=True, stays=True)
    bands = [paragraph(10), heading, *(paragraph(6, together=(1,)) for _ in range(3))]
    assert lines_by_page(bands)[1][:2] == [(1, 0, 3), (2, 0, 6)]


@pytest.mark.parametrize("rows", [3, 25, 80])
def test_the_head_of_a_table_begins_each_page_that_its_rows_go_on_to(rows: int) -> None:
    head = paragraph(1, whole=True, stays=True)
    found = pages([paragraph(10), head, *(paragraph(1, whole=True, head=(head,)) for _ in range(rows))])
    assert all(page[0].again and page[0].band is head for page in found[1:])
    assert [one.again for page in found for one in page].count(True) == len(found) - 1


def test_a_page_that_begins_with_a_table_shows_its_head_once() -> None:
    head = paragraph(1, whole=True, stays=True)
    row = paragraph(1, whole=True, head=(head,))
    assert [one.again for one in pages([paragraph(20), head, row])[1]] == [False, False]


def test_a_head_of_half_a_page_is_not_repeated() -> None:
    head = paragraph(12, whole=True, stays=True)
    found = pages([head, *(paragraph(1, whole=True, head=(head,)) for _ in range(30))])
    assert not any(one.again for page in found for one in page)


def test_a_forced_break_ends_the_page_and_room_above_its_first_band_is_not_kept() -> None:
    found = pages([paragraph(1), paragraph(1, new_page=True, before=50.0)])
    assert [page[0].down for page in found] == [0.0, 0.0]


def test_a_line_higher_than_the_page_has_one_of_its_own() -> None:
    assert lines_by_page([paragraph(1), replace(paragraph(1), leading=300.0), paragraph(1)]) == [
        [(0, 0, 1)],
        [(1, 0, 1)],
        [(2, 0, 1)],
    ]
