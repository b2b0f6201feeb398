"""Workbooks: what openpyxl reads is what was given, and a spreadsheet program runs and cuts nothing."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.reports import workbook
from lobbykit.reports.workbook import LONGEST, Sheet, SheetTooLongError, workbook_bytes

STARTS = st.sampled_from(
    ["", "=", "+", "-", "@", "\t", "\n", "'", "http://a.example/", "007", "1e5", "{=", "TRUE", "#N/A"]
)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"))


def pages(data):
    return {page.title: page for page in openpyxl.load_workbook(io.BytesIO(data)).worksheets}


def told(data, name="One"):
    head, *rows = pages(data)[name].iter_rows()
    columns = [cell.value for cell in head]
    return [dict(zip(columns, row, strict=True)) for row in rows]


@settings(max_examples=60)
@given(STARTS, TEXTS)
def test_every_text_comes_back_as_the_text_it_was(start, rest):
    text = start + rest
    (row,) = told(workbook_bytes([Sheet("One", ("a", "b"), ({"a": text, "b": "x"},))]))
    assert (row["a"].value or "") == text
    assert row["a"].data_type == ("s" if text else "n")
    assert row["a"].hyperlink is None


def test_numbers_are_numbers_and_the_header_stays_in_sight_with_a_filter():
    data = workbook_bytes([Sheet("One", ("a", "b"), ({"a": 12}, {"b": "12"}))])
    page = pages(data)["One"]
    assert (page["A2"].value, page["A2"].data_type, page["B3"].value, page["B3"].data_type) == (12, "n", "12", "s")
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:B3")
    assert page.column_dimensions["A"].width > 8


def test_a_text_too_long_for_a_cell_goes_on_beside_it_and_nothing_is_cut():
    text = "=" + "é\U0001f600" * LONGEST
    (row, short) = told(workbook_bytes([Sheet("One", ("a", "b"), ({"a": text, "b": "x"}, {"a": "y"}))]))
    assert list(row) == ["a", "b", "a 2", "a 3", "a 4"]
    parts = [row[name].value for name in ("a", "a 2", "a 3", "a 4") if row[name].value]
    assert "".join(parts) == text
    assert all(len(part.encode("utf-16-le")) // 2 <= LONGEST for part in parts)
    assert short["a 2"].value is None


def test_the_same_rows_give_the_same_bytes_and_nothing_is_written_to_disk(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    sheets = [Sheet("One", ("a",), ({"a": "x"},)), Sheet("Two", ("b",), ())]
    data = workbook_bytes(sheets)
    assert workbook_bytes(sheets) == data
    made = openpyxl.load_workbook(io.BytesIO(data)).properties
    assert (made.created.isoformat(), made.modified.isoformat()) == ("2026-01-01T00:00:00", "2026-01-01T00:00:00")
    assert {one.date_time[0] for one in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {1980}


def test_a_warning_is_the_first_sheet():
    data = workbook_bytes([Sheet("One", ("a",), ())], warning=("Private", "=Only for you"))
    assert list(pages(data)) == ["Private", "One"]
    assert pages(data)["Private"]["A1"].value == "=Only for you"


def test_more_rows_than_a_sheet_holds_are_refused_and_a_strange_column_is_an_error(monkeypatch):
    monkeypatch.setattr(workbook, "ROWS", 2)
    with pytest.raises(SheetTooLongError):
        workbook_bytes([Sheet("One", ("a",), ({}, {}))])
    for cell in ("", "x"):
        with pytest.raises(KeyError):
            workbook_bytes([Sheet("One", ("a",), ({"b": cell},))])
