"""Entering notes: what the window and the command line have in common."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.entering import Entering, Habits
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.entry import Entry, read_entry
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.shelves import Shelves
from tests.sessions import Elsewhere, Laptop, new_id, noted

ID = "0123456789abcdef" * 2
SHORT = {"office": "A000055", "summary": "They listened."}


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


@pytest.fixture
def notes(session, tmp_path):
    habits = Habits({"author": "ana", "date": "2026-11-22"}, ("summary",))
    return Entering(session, "note", habits, KnownOffices(session.view, Shelves(None, tmp_path)), new_id)


def entry(**data) -> Entry:
    read = read_entry("note", data)
    assert read.value is not None
    return read.value


def test_what_is_filled_in_gives_way_to_what_is_given_and_null_counts_as_left_out(notes, session):
    entity = notes.add(entry(**SHORT, author="Bea", date=None)).value
    assert (session.view.get("notes", entity)["author"], session.view.get("notes", entity)["date"]) == (
        "Bea",
        "2026-11-22",
    )


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ({"start": "2026-11-20T03:30:00Z"}, "2026-11-19"),
        ({"day": "2026-11-18"}, "2026-11-18"),
        ({"start": "2026-12-01T15:00:00Z"}, "2026-11-22"),
        ({}, "2026-11-22"),
    ],
)
def test_a_note_on_a_meeting_that_says_no_day_is_of_the_meetings_unless_that_is_ahead(notes, session, when, day):
    meeting = new_id()
    assert session.apply(Create(meeting, "meeting", {"offices": ("A000055",), **when})).value
    assert session.view.get("notes", notes.add(entry(**SHORT, meeting=meeting)).value)["date"] == day
    told = entry(**SHORT, meeting=meeting, date="2026-11-21", id=ID)
    assert session.view.get("notes", notes.add(told).value)["date"] == "2026-11-21"
    assert notes.add(told).value == ID


def test_an_id_that_something_else_has_is_refused(notes, session):
    meeting = Entering(
        session, "meeting", Habits({}), KnownOffices(None, Shelves(None, session.workspace.layout.root)), new_id
    )
    read = read_entry("meeting", {"id": ID, "offices": ["A000055"]})
    assert read.value
    assert meeting.add(read.value).value == ID
    assert [one.code for one in notes.add(entry(id=ID, **SHORT)).problems] == ["entity-differs"]
    with pytest.raises(UnknownEntityError):
        notes.delete(ID)


def test_an_id_whose_first_words_have_not_arrived_is_refused(notes, session):
    foreign = noted(session)
    op = Elsewhere().writes(ID, {"tone": "warm"}, foreign)
    session.receive(op.dev, [op.raw])
    assert [one.code for one in notes.add(entry(id=ID, **SHORT)).problems] == ["entity-differs"]


def test_saving_a_note_leaves_what_is_being_typed_about_it(notes, session):
    notes.draft(ID, entry(summary="They lis"))
    notes.add(entry(id=ID, **SHORT))
    notes.edit(ID, entry(minutes=5))
    assert session.drafts.all() == {ID: {"summary": "They lis"}}


def test_two_devices_that_say_something_private_meet_in_one_entity(notes, session):
    notes.add(entry(id=ID, **SHORT, private={"impression": "warm"}))
    notes.edit(ID, entry(private={"impression": "cold"}))
    rows = session.view.table("private").all()
    assert [(row["of"], row["impression"]) for row in rows] == [(ID, "cold")]


def test_every_problem_of_a_note_is_told_at_once(notes):
    done = notes.add(entry(office="nowhere", minutes=-1, private={"feeling": 1}))
    assert {dict(one.params)["path"] for one in done.problems} == {"office", "minutes", "feeling", "summary"}
