"""The crosswalk: one id for each thing, found whatever the spelling, and never one of two."""

from __future__ import annotations

import pytest

from lobbykit.app.crosswalk import (
    Crosswalk,
    Entry,
    crosswalk_entity,
    entries_listed,
    read_entries,
    set_entries,
    staffer_key,
)
from lobbykit.app.edit import Delete
from lobbykit.domain.canonical import digest
from tests.sessions import Elsewhere, Laptop, seen

OFFICE = "Z000009"
ONE = Entry("civicrm", "staffer", f"{OFFICE}/Kim Lee", "17")


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def test_an_id_is_saved_once_changed_and_found_whatever_the_case(session):
    assert set_entries(session, [ONE, ONE]).value == 1
    assert set_entries(session, [ONE]).value == 0
    assert crosswalk_entity(ONE) == digest(f"crosswalk/civicrm/staffer/{OFFICE}/Kim Lee".encode())
    assert Crosswalk(session.view, "civicrm").ids("staffer", staffer_key(OFFICE, "kim   LEE")) == ("17",)
    assert Crosswalk(session.view, "airtable").ids("staffer", ONE.key) == ()
    assert set_entries(session, [Entry(*("civicrm", "staffer", ONE.key, "18"))]).value == 1
    assert [one.value for one in entries_listed(session.view)] == ["18"]


def test_what_was_deleted_can_be_set_again(session):
    set_entries(session, [ONE])
    session.apply(Delete(seen(session, crosswalk_entity(ONE))))
    assert entries_listed(session.view) == ()
    assert set_entries(session, [ONE]).value == 1
    assert entries_listed(session.view) == (ONE,)


def test_two_ids_that_people_gave_apart_are_both_told_until_one_is_set(session):
    set_entries(session, [ONE])
    other, before = Elsewhere(), seen(session, crosswalk_entity(ONE))
    there = other.writes(before.id, {"value": "99"}, before, ms=1)
    set_entries(session, [Entry("civicrm", "staffer", ONE.key, "18")])
    session.receive(other.dev, [there.raw])
    assert Crosswalk(session.view, "civicrm").ids("staffer", ONE.key) == ("18", "99")
    assert set_entries(session, [Entry("civicrm", "staffer", ONE.key, "18")]).value == 1
    assert Crosswalk(session.view, "civicrm").ids("staffer", ONE.key) == ("18",)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (("civicrm", "office", "Kim", "1"), "crosswalk-key"),
        (("civicrm", "office", f"{OFFICE}/Kim", "1"), "crosswalk-key"),
        (("civicrm", "staffer", OFFICE, "1"), "crosswalk-key"),
        (("civicrm", "person", "Ana", "=1+1"), "crosswalk-formula"),
        (("civicrm", "person", "", "1"), "field-missing"),
        (("civicrm", "nobody", "Ana", "1"), "field-not-choice"),
    ],
)
def test_what_names_nothing_is_refused_and_nothing_is_saved(session, entry, code):
    read = set_entries(session, [ONE, Entry(*entry)])
    assert [one.code for one in read.problems] == [code]
    assert entries_listed(session.view) == ()


def test_a_table_is_read_whole_or_not_at_all():
    head = "system,subject,key,value,name\r\n"
    good = read_entries(f"\ufeff{head}civicrm,person,'=Ana,1,x\r\ncivicrm,person,Ben,,x\r\n", "ids.csv")
    assert good.value == (Entry("civicrm", "person", "=Ana", "1"),)
    assert [(one.code, dict(one.params)["count"]) for one in good.problems] == [("crosswalk-blank", 1)]
    bad = read_entries(
        f"{head}civicrm,person,Ana,1,x\r\ncivicrm,person,ana,2,x\r\ncivicrm,office,Ben,3,x\r\n", "ids.csv"
    )
    assert bad.value is None
    assert [(one.code, one.place.line) for one in bad.problems] == [("crosswalk-twice", 3), ("crosswalk-key", 4)]
    assert [one.code for one in read_entries("a,b\r\n1,2\r\n", "ids.csv").problems] == ["crosswalk-columns"]
    assert [one.code for one in read_entries(f'{head}civicrm,person,"Ana,1\r\n', "ids.csv").problems] == [
        "crosswalk-table"
    ]
