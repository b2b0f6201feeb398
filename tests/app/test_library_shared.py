"""Corrections that arrive from another laptop count like those in files, and none is lost in silence."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from lobbykit.app.library import load_library
from lobbykit.app.library_shared import shared_corrections
from lobbykit.app.shelves import Shelves
from lobbykit.app.whole_file import write_whole
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.corrections import Correction
from tests.making import house, reference

ROW = {
    "id": "c1",
    "deleted": False,
    "target": "H000001",
    "field": "room",
    "value": "2103",
    "source": "a call",
    "date": "2026-11-20",
    "by": "ana",
}
SAID = Correction("H000001", "room", "2103", date(2026, 11, 20), "a call", "ana")


@pytest.fixture
def shelves(tmp_path):
    found = Shelves(None, tmp_path / "workspace")
    roster = reference(offices=(house("H000001", room="1301"),)).roster
    write_whole(found.own / "roster.json", write_roster(roster).encode())
    return found


def room(shelves, *rows) -> str | None:
    return load_library(shelves, shared=shared_corrections(rows)).roster.offices[0].room


def test_a_shared_correction_is_in_force(shelves):
    assert shared_corrections([ROW]).value == (SAID,)
    assert room(shelves) == "1301"
    assert room(shelves, ROW) == "2103"


def test_one_that_was_deleted_is_not(shelves):
    assert room(shelves, {**ROW, "deleted": True}) == "1301"


def test_they_come_by_date_and_then_by_id_in_whatever_order_the_rows_are():
    days = {"b": "2026-11-20", "a": "2026-11-20", "c": "2026-11-19"}
    for order in permutations(days):
        rows = [{**ROW, "id": one, "date": days[one], "value": one} for one in order]
        assert [one.value for one in shared_corrections(rows).value or ()] == ["c", "a", "b"]


@pytest.mark.parametrize(("day", "expected"), [("2026-11-19", "2200"), ("2026-11-20", "2103"), ("2026-11-21", "2103")])
def test_the_later_date_decides_and_on_one_day_the_shared_one(shelves, day, expected):
    in_file = Correction("H000001", "room", "2200", date(2026, 11, 20), "a letter", "dana")
    write_whole(shelves.own / "corrections.json", write_corrections((in_file,)).encode())
    assert room(shelves, {**ROW, "date": day}) == expected


@pytest.mark.parametrize("field", ["target", "field", "value", "source", "date"])
@pytest.mark.parametrize("value", [None, "", " ", "two\nlines", 7])
def test_one_that_lacks_something_is_set_aside_and_told(shelves, field, value):
    rows = [{**ROW, field: value}, {**ROW, "id": "c2", "value": "2200"}]
    library = load_library(shelves, shared=shared_corrections(rows))
    assert library.roster.offices[0].room == "2200"
    (told,) = [one for one in library.doubts if one.code == "correction-incomplete"]
    assert dict(told.params)["field"] == field
    assert told.office == (None if field == "target" else "H000001")


@pytest.mark.parametrize("row", [{**ROW, "date": "2026-02-30"}, {**ROW, "date": "20261120"}, {**ROW, "by": "a\nb"}])
def test_a_day_that_is_none_and_a_name_that_cannot_be_printed_are_told(row):
    read = shared_corrections([row])
    assert read.value == ()
    assert dict(read.problems[0].params)["field"] in {"date", "by"}


def test_one_that_nobody_signed_is_judged_like_any_other(shelves):
    row = {key: value for key, value in ROW.items() if key != "by"}
    library = load_library(shelves, shared=shared_corrections([row]))
    assert [one.code for one in library.doubts] == ["correction-unsourced"]
