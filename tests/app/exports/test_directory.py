"""The directory of staff: once for each office, contacts before notes, and cards that an address book reads."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
import vobject

from lobbykit.app.edit import Create
from lobbykit.app.exports.directory import COLUMNS, staff_as_cards, staff_as_csv, staff_as_json, staff_met
from lobbykit.app.finding_notes import Wanted
from tests import making as mk
from tests.sessions import Laptop, new_id, noted

OFFICE = mk.house()
OFFICES = {OFFICE.id: OFFICE}
TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def contact(session, name, **fields):
    entity = new_id()
    assert session.apply(Create(entity, "contact", {"office": OFFICE.id, "name": name, **fields})).value
    return entity


def people(session, **wanted):
    return staff_met(session.view, Wanted(**wanted), OFFICES)


def test_somebody_that_several_notes_name_stands_there_once_with_what_was_said_last(session):
    noted(session, office=OFFICE.id, **{"staff/a/name": "Kim Lee", "staff/a/title": "Aide", "staff/a/phone": "1"})
    noted(session, office=OFFICE.id, date="2026-11-25", **{"staff/b/name": "kim  lee", "staff/b/title": "LD"})
    noted(session, office="Z000009", **{"staff/c/name": "Kim Lee"})
    first, other = people(session)
    assert (first.name, first.title, first.phone, first.met, first.notes) == ("Kim Lee", "LD", "1", "2026-11-25", 2)
    assert (other.office, other.holder, other.notes) == ("Z000009", "", 1)
    assert first.id != other.id


def test_a_contact_goes_before_notes_and_knows_its_other_spellings(session):
    entity = contact(session, "Kimberly Lee", title="LD", **{"also/x/name": "Kim Lee"})
    noted(
        session,
        office=OFFICE.id,
        **{"staff/a/name": "Kim Lee", "staff/a/title": "Aide", "staff/a/email": "k@h.example"},
    )
    (one,) = people(session)
    assert (one.id, one.name, one.title, one.email, one.notes, one.also) == (
        entity,
        "Kimberly Lee",
        "LD",
        "k@h.example",
        1,
        "Kim Lee",
    )


def test_narrowed_by_day_only_those_whom_such_notes_name_are_left(session):
    contact(session, "Nobody Met")
    noted(session, office=OFFICE.id, date="2026-11-25", **{"staff/a/name": "Kim Lee"})
    assert [one.name for one in people(session)] == ["Kim Lee", "Nobody Met"]
    assert [one.name for one in people(session, since=date(2026, 11, 24))] == ["Kim Lee"]
    assert people(session, offices=frozenset({"Z000009"})) == ()


def test_cards_leave_out_who_has_left_and_tables_say_when(session):
    contact(session, "Ann Gone", left_on="2026-11-01")
    contact(session, "Kim; Lee, Jr", title="LD\\", phone="202-555-0100")
    cards = list(vobject.readComponents(staff_as_cards(people(session), TODAY).decode()))
    assert [card.fn.value for card in cards] == ["Kim; Lee, Jr"]
    assert (cards[0].title.value, cards[0].tel.value) == ("LD\\", "202-555-0100")
    assert cards[0].org.value == [f"{OFFICE.name} (OH-3)"]
    rows = list(csv.DictReader(io.StringIO(staff_as_csv(people(session)).decode("utf-8-sig"), newline="")))
    assert [row["left_on"] for row in rows] == ["2026-11-01", ""]
    assert tuple(rows[0]) == COLUMNS
    told = json.loads(staff_as_json(people(session)))
    assert [{key: str(value) for key, value in one.items()} for one in told["people"]] == rows
