"""Missing reports: who was met and has not been written about."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lobbykit.app.after.missing import missing_reports
from lobbykit.app.edit import Create
from lobbykit.domain.products.meeting_code import code_typed
from tests.sessions import Laptop, new_id, noted

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
BEGAN = "2026-11-22T15:00:00Z"


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def meet(session, *offices, **fields):
    made = new_id()
    session.apply(Create(made, "meeting", {"offices": offices or ("A000001",), "start": BEGAN, **fields}))
    return made


def missing(session):
    return [(one.meeting, one.office) for one in missing_reports(session, NOW)]


@pytest.mark.parametrize(
    ("fields", "is_missing"),
    [
        ({}, True),
        ({"start": "2026-11-22T15:45:00Z"}, False),
        ({"start": "2026-11-22T15:45:00Z", "end": "2026-11-22T16:00:00Z"}, True),
        ({"start": "2026-11-22T18:00:00Z", "status": "held"}, True),
        ({"status": "dropped"}, False),
        ({"end": "2026-11-22T17:00:00Z"}, False),
    ],
)
def test_a_meeting_counts_when_it_is_over_or_was_held(session, fields, is_missing):
    meeting = meet(session, **fields)
    assert missing(session) == ([(meeting, "A000001")] if is_missing else [])


def test_each_office_of_a_meeting_needs_a_report(session):
    meeting = meet(session, "A000001", "B000001")
    noted(session, meeting=meeting)
    assert missing(session) == [(meeting, "B000001")]


def test_a_note_that_names_no_meeting_files_one_of_its_office_and_day(session):
    first, second = meet(session), meet(session, start="2026-11-22T15:10:00Z")
    noted(session)
    assert missing(session) == [(second, "A000001")]
    noted(session, date="2026-11-21")
    assert missing(session) == [(second, "A000001")]
    noted(session)
    assert missing(session) == []
    assert first != second


def test_it_tells_the_code_of_the_form_who_went_and_what_was_begun(session):
    ana, note = new_id(), new_id()
    session.apply(Create(ana, "member", {"name": "Ana Able"}))
    meet(session, **{"people/1/member": ana}, place="Room 1")
    session.drafts.keep(note, "office", "A000001")
    (one,) = missing_reports(session, NOW)
    assert code_typed(one.code) == one.code
    assert (one.people, one.place, one.unfinished, one.day) == (("Ana Able",), "Room 1", note, "2026-11-22")
    assert one.start == "2026-11-22T10:00:00-05:00"
