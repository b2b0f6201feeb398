"""What an import would change is told field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lobbykit.app.import_changes import bill_change, roster_changes
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Committee, CommitteeId, Vacancy
from tests.making import house, record, reference, signed

FIRST, SECOND, THIRD = house("H000001"), house("H000002", district=4), house("H000003", district=5)
AGRICULTURE = Committee(CommitteeId("HSAG"), "house", "Agriculture")


def test_offices_that_come_go_and_change_are_shown_field_by_field():
    before = reference(offices=(FIRST, SECOND)).roster
    after = reference(offices=(replace(FIRST, room="101", phone="202-225-0000"), THIRD)).roster
    changes = {one.key: one for one in roster_changes(before, after)}
    assert {key: one.what for key, one in changes.items()} == {
        "H000001": "changed",
        "H000002": "removed",
        "H000003": "added",
    }
    assert changes["H000001"].fields == (("room", "", "101"), ("phone", "", "202-225-0000"))


def test_an_unchanged_roster_changes_nothing():
    roster = reference(offices=(FIRST, SECOND)).roster
    assert roster_changes(roster, roster) == ()


def test_a_newer_record_changes_and_an_older_one_is_kept_out():
    old = record("H.Res. 100", as_of=date(2026, 1, 1))
    new = replace(old, as_of=date(2026, 2, 1), cosponsors=(signed(FIRST),))
    assert bill_change(None, old).what == "added"
    assert bill_change(new, old).what == "kept"
    change = bill_change(old, new)
    assert change.what == "changed"
    assert {field for field, _, _ in change.fields} == {"as_of", "cosponsors"}
    assert any("H000001" in after for _, _, after in change.fields)


def test_of_what_comes_and_goes_every_field_that_says_something_is_told():
    before = reference(offices=(replace(FIRST, room="101"),)).roster
    after = reference(offices=(replace(SECOND, phone="202-225-0000"),)).roster
    gone, new = roster_changes(before, after)
    assert ("room", "101", "") in gone.fields
    assert ("phone", "", "202-225-0000") in new.fields
    assert {field for field, _, _ in (*gone.fields, *new.fields)}.isdisjoint({"leaving", "aliases"})


def test_an_at_large_district_is_told_too():
    [_, new] = roster_changes(
        reference(offices=(FIRST,)).roster, reference(offices=(house("H000004", district=0),)).roster
    )
    assert ("district", "", "0") in new.fields


def test_the_day_vacant_seats_and_committees_are_compared_too():
    before = reference(vacant=(Vacancy(Chamber.HOUSE, "OH", 3),), committees=(AGRICULTURE,)).roster
    after = reference(
        as_of=date(2027, 1, 4),
        vacant=(Vacancy(Chamber.SENATE, "OH", 0), Vacancy(Chamber.HOUSE, "AK", 0)),
        committees=(replace(AGRICULTURE, name="Agriculture and Food"),),
    ).roster
    assert [(one.what, one.key, one.fields) for one in roster_changes(before, after)] == [
        ("changed", "roster.json", (("as_of", "2026-11-20", "2027-01-04"),)),
        ("removed", "vacant/OH-3", ()),
        ("added", "vacant/AK-AL", ()),
        ("added", "vacant/OH", ()),
        ("changed", "HSAG", (("name", "Agriculture", "Agriculture and Food"),)),
    ]


def test_a_second_vacant_seat_of_a_state_counts():
    one = Vacancy(Chamber.SENATE, "OH", 0)
    before, after = reference(vacant=(one,)).roster, reference(vacant=(one, one)).roster
    assert [(change.what, change.key) for change in roster_changes(before, after)] == [("added", "vacant/OH")]
