"""Charts as data: they cannot hide who gave no report, and their words and tables say the same figures."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.document import BarRow, Bars, Segment, Table, Tile, Tiles
from lobbykit.domain.pattern import Pattern
from lobbykit.domain.prose import plain_text
from tests.press.documents import COUNTS, counted

ROWS = st.lists(COUNTS, min_size=1, max_size=4)


def figures(table: Table) -> list[list[int]]:
    return [[int(plain_text(cell)) for cell in row[1:]] for row in table.rows]


def test_a_bar_must_end_in_not_raised_and_no_report() -> None:
    with pytest.raises(AssertionError):
        BarRow("Funds", (Segment("supports", "supports", 3, Pattern.SOLID),))


def test_a_tile_stands_for_a_state_that_exists() -> None:
    with pytest.raises(AssertionError):
        Tile("XX", "Nowhere", ())


@given(ROWS)
def test_words_and_table_say_every_figure_and_their_sum(counts: list[list[int]]) -> None:
    rows = tuple(BarRow("Ask", counted(*one)) for one in counts)
    bars = Bars("Support", rows, "Ask", "in all")
    assert figures(bars.table) == [[*one, sum(one)] for one in counts]
    for row, one in zip(rows, counts, strict=True):
        assert [int(found) for found in re.findall(r"\b\d+\b", bars.said(row))] == [*one, sum(one)]
        assert row.total == sum(one)


@given(COUNTS)
def test_a_tile_says_what_is_in_it_and_its_sum(counts: list[int]) -> None:
    tiles = Tiles("States", (Tile("OH", "Ohio", counted(*counts)),), "State", "in all")
    said = tiles.said(tiles.tiles[0])
    assert [int(found) for found in re.findall(r"\b\d+\b", said)] == [*filter(None, counts), sum(counts)]
    assert figures(tiles.table) == [[*counts, sum(counts)]]


def test_rows_of_two_scales_share_the_columns_that_both_have() -> None:
    own = (Segment("yes", "yes", 4, Pattern.SOLID), *counted(1, 2))
    table = Bars("t", (BarRow("One", counted(3, 1, 2)), BarRow("Two", own)), "Ask", "in all").table
    assert table.head == ("Ask", "conflicting", "not-raised", "no-report", "yes", "in all")
    assert [[plain_text(cell) for cell in row] for row in table.rows] == [
        ["One", "3", "1", "2", "", "6"],
        ["Two", "", "1", "2", "4", "7"],
    ]
