"""CSV cell by cell: what comes in comes out at its place, and what is broken is told where."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.records.csv_cells import LONGEST_CELL, MOST_CELLS, MOST_ROWS, BadCsvError, csv_rows
from tests.growth import outgrown

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=12)
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=6)


def texts(text: str) -> list[list[str]]:
    return [[cell.text for cell in row] for row in csv_rows(text, "a.csv")]


@given(ROWS)
def test_every_cell_that_was_written_comes_back(rows: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *rows])
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    assert texts(out.getvalue()) == [["a", "b", "c"], *kept]


def test_places_count_lines_inside_cells() -> None:
    rows = list(csv_rows('a,b\n"one\ntwo",x\nlast,"y"\n', "a.csv"))
    assert [str(cell.place) for row in rows for cell in row] == [
        "a.csv:1:1",
        "a.csv:1:3",
        "a.csv:2:1",
        "a.csv:3:6",
        "a.csv:4:1",
        "a.csv:4:6",
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_what_separates_the_header_separates_all(separator: str) -> None:
    assert texts(f"a{separator}b\n1{separator}2") == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('a,b\n1,"never closed\n2,3\n', "csv-quote-open", "a.csv:2:3"),
        ('a,b\n1,say "hi"\n', "csv-quote-inside", "a.csv:2:7"),
        ('a,b\n1,"hi" there\n', "csv-quote-behind", "a.csv:2:7"),
        ("a\n" + "," * MOST_CELLS, "csv-cells-many", f"a.csv:2:{MOST_CELLS + 1}"),
        ("a\n" + "y" * (LONGEST_CELL + 1), "csv-cell-long", "a.csv:2:1"),
        ("a\n" + "y\n" * (MOST_ROWS + 1), "records-too-many", f"a.csv:{MOST_ROWS + 2}:1"),
    ],
)
def test_what_is_broken_is_told_at_its_place(text: str, code: str, place: str) -> None:
    with pytest.raises(BadCsvError) as caught:
        texts(text)
    assert (caught.value.code, str(caught.value.place)) == (code, place)


@pytest.mark.parametrize("piece", ['"', '"a""', '"a",' * 200 + "\n", "\n", ",\n"])
def test_hostile_quotes_cost_no_more_than_reading_them(piece: str) -> None:
    def read(size: int) -> None:
        with suppress(BadCsvError):
            texts(piece * (size // len(piece)))

    assert outgrown(read, 500_000) is None
