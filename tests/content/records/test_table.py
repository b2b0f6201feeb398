"""Tables as people keep them: any separator, titles above the header, merged headers, any of three encodings."""

from __future__ import annotations

import pytest

from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.records.table import read_table
from lobbykit.content.records.table_text import table_text

KNOWN = {"member", "date", "time", "room"}


def table(text):
    return read_table(text, file="a.csv", known=lambda one: one.casefold() in KNOWN)


def rows(text):
    read = table(text)
    assert read.value is not None, read.problems
    return [dict(one.fields) for one in read.value.records]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_any_separator_is_found_also_where_titles_stand_above(sign):
    text = f"Lobby day, 2026\n\nMember{sign}Date\nAble{sign}2026-11-23\n"
    assert rows(text) == [{"Member": "Able", "Date": "2026-11-23"}]
    assert [one.code for one in table(text).problems] == ["csv-above-header"]


def test_a_spreadsheet_may_declare_its_separator():
    assert rows("sep=;\nMember;Date\nAble, Ann;x\n") == [{"Member": "Able, Ann", "Date": "x"}]


def test_quoted_line_breaks_stay_in_their_cell_and_places_are_those_of_the_file():
    read = table('Member,Date\n"Able\nAnn",x\nBo,y\n')
    assert read.value is not None
    assert [(one.fields["Member"], one.place.line) for one in read.value.records] == [("Able\nAnn", 2), ("Bo", 4)]


def test_a_merged_header_names_each_column_with_its_group():
    assert rows("Who,When,,Where\nMember,Date,Time,Room\nAble,x,9:30,2308\n") == [
        {"Who / Member": "Able", "When / Date": "x", "When / Time": "9:30", "Where / Room": "2308"}
    ]


def test_columns_without_a_name_are_kept_where_they_hold_anything():
    assert rows("Member,Date,,\nAble,x,kept,\n") == [{"Member": "Able", "Date": "x", "#3": "kept"}]


def test_rows_cut_short_are_taken_and_longer_ones_refused():
    assert rows("Member,Date\nAble\n") == [{"Member": "Able"}]
    assert [one.code for one in table("Member,Date\nAble,x,lost\n").problems] == ["csv-cells-count"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_with_accents_arrive_from_any_spreadsheet(encoding):
    read = table_text("Núñez;São\n".encode(encoding), file="a.csv")
    assert read.value == "Núñez;São\n"
    assert [one.code for one in read.problems] == (["csv-windows-1252"] if encoding == "cp1252" else [])


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnreadableFileError):
        table_text(b"\x00\x81\x8d\xff", file="a.csv")
