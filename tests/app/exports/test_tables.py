"""Tables: what a spreadsheet program would run is guarded, and every text can be had back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.exports.tables import guarded, parts, table_bytes, unguarded


@given(st.sampled_from(["", "=", "+", "-", "@", "'", "\t", "\n"]), st.text())
def test_every_text_can_be_had_back_and_none_begins_like_a_formula(start, rest):
    text = start + rest
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_cells_keep_line_breaks_and_spreadsheet_programs_know_the_encoding():
    data = table_bytes(("a", "b"), [{"a": 'One\nTwo; "three", é'}])
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert rows == [{"a": 'One\nTwo; "three", é', "b": ""}]


def test_a_column_that_nobody_knows_is_an_error():
    with pytest.raises(KeyError):
        table_bytes(("a",), [{"b": ""}])


def test_a_part_of_several_lines_stays_apart_from_the_next_line_of_its_list():
    assert parts("wells/dig", "", "answer=First.\nSecond.") == "wells/dig | answer=First.\n  Second."
