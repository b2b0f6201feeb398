"""What people need to take part: with consent only, told to their delegation's card and to nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.access_needs import access_row, drop_access, member_named, needs_at, set_access
from lobbykit.app.edit import Create
from lobbykit.app.entities import UnknownEntityError
from lobbykit.domain.products.access_needs import AccessNeed
from tests.sessions import Laptop, new_id

ASKED = {"consent": "2026-11-20", "seat": True}


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def member(session, name, team="North"):
    made = new_id()
    assert session.apply(Create(made, "member", {"name": name, "team": team})).value
    return made


def meet(session, *people):
    made = new_id()
    going = {f"people/{number}/member": one for number, one in enumerate(people)}
    assert session.apply(Create(made, "meeting", {"offices": ("A000001",), **going})).value
    return made


def test_without_consent_nothing_is_saved(session):
    ana = member(session, "Ana")
    assert [one.code for one in set_access(session, ana, {"seat": True}).problems] == ["field-missing"]
    assert access_row(session.view, ana) is None
    assert set_access(session, ana, ASKED).value
    assert set_access(session, ana, {"consent": None}).value is None


def test_what_is_said_again_is_one_thing_and_what_was_taken_out_comes_back_without_what_was_there(session):
    ana = member(session, "Ana")
    first = set_access(session, ana, {**ASKED, "captions": True}).value
    assert set_access(session, ana, {"seat": None, "large_print": True}).value == first
    assert "seat" not in access_row(session.view, ana)
    assert drop_access(session, ana).value == first
    assert access_row(session.view, ana) is None
    assert set_access(session, ana, {"large_print": True}).value is None
    assert set_access(session, ana, ASKED).value == first
    row = access_row(session.view, ana)
    assert row["seat"]
    assert not {"captions", "large_print"} & row.keys()


def test_it_stays_in_the_private_lane(session):
    ana = member(session, "Ana")
    set_access(session, ana, {**ASKED, "interpreter": "Kanarienvogel"})
    log = session.workspace.layout.log
    held = [one for one in log.rglob("*") if one.is_file() and b"Kanarienvogel" in one.read_bytes()]
    assert held
    assert all(one.parent.name == "private" for one in held)


def test_needs_are_told_to_one_delegation_and_only_of_its_own(session):
    ana, cem = member(session, "Ana"), member(session, "Cem", "South")
    for one in (ana, cem):
        set_access(session, one, {**ASKED, "interpreter": "ASL", "interpreter_on": "2026-11-03"})
    ours, both = meet(session, ana), meet(session, ana, cem)
    need = AccessNeed(seat=True, interpreter="ASL", interpreter_on=date(2026, 11, 3))
    assert needs_at(session.view, [ours], None).meetings == {ours: (need,)}
    told = needs_at(session.view, [ours, both], " north ")
    assert (told.meetings, told.withheld) == ({ours: (need,), both: (need,)}, 1)
    mixed = needs_at(session.view, [ours, both], None)
    assert (mixed.meetings, mixed.withheld) == ({}, 2)
    assert needs_at(session.view, [ours, both], "East").meetings == {}


def test_people_of_no_delegation_may_be_of_any_so_that_nothing_is_told(session):
    ana = member(session, "Ana", "")
    set_access(session, ana, ASKED)
    told = needs_at(session.view, [meet(session, ana)], None)
    assert (told.meetings, told.withheld) == ({}, 1)


def test_somebody_is_found_by_name_or_id_and_two_of_a_name_are_asked_about(session):
    ana = member(session, "Ana Lopez")
    assert member_named(session.view, "ana lopez") == member_named(session.view, ana[:8]) == ana
    member(session, "Ana Lopez")
    with pytest.raises(UnknownEntityError):
        member_named(session.view, "Ana Lopez")
