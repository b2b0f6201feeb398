"""A table of ZIP codes and districts is compared with the one in use, ZIP code by ZIP code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lobbykit.app.importing_districts import districts_changes
from lobbykit.domain.districts import Districts, Seat

SEAT, OTHER = Seat("OH", 3), Seat("OH", 12)
TABLE = Districts(119, date(2024, 11, 12), "a test", "free", {"43201": (SEAT,), "43202": (SEAT,)})


def test_zip_codes_that_come_go_and_change_are_shown_with_their_seats():
    after = replace(TABLE, zips={"43202": (SEAT, OTHER), "43203": (OTHER,)})
    assert [(one.what, one.key, one.name, one.fields) for one in districts_changes(TABLE, after)] == [
        ("removed", "43201", "OH-3", ()),
        ("added", "43203", "OH-12", ()),
        ("changed", "43202", "", (("seats", "OH-3", "OH-3 OH-12"),)),
    ]


def test_a_table_of_another_congress_is_shown_first():
    [change] = districts_changes(TABLE, replace(TABLE, congress=120, as_of=date(2027, 1, 3)))
    assert (change.what, change.key) == ("changed", "districts.json")
    assert change.fields == (("congress", "119", "120"), ("as_of", "2024-11-12", "2027-01-03"))


def test_an_unchanged_table_changes_nothing():
    assert list(districts_changes(TABLE, TABLE)) == []
