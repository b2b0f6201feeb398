"""The office that a hit is about."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.hit_offices import office_of_hit
from tests.sessions import Laptop, new_id, noted


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def test_a_note_a_meeting_and_a_promise_lead_to_their_office(session):
    note = noted(session, office="A000002").id
    meeting, promise = new_id(), new_id()
    session.apply(Create(meeting, "meeting", {"offices": ("A000003",), "start": "2026-11-23T15:00:00Z"}))
    session.apply(Create(promise, "promise", {"note": note, "side": "ours", "text": "Send it"}))
    assert office_of_hit(session.view, "note", note) == "A000002"
    assert office_of_hit(session.view, "meeting", meeting) == "A000003"
    assert office_of_hit(session.view, "promise", promise) == "A000002"


def test_what_names_no_office_or_is_gone_leads_nowhere(session):
    assert office_of_hit(session.view, "note", "0" * 32) is None
    assert office_of_hit(session.view, "office", "A000009") is None
    assert office_of_hit(session.view, "source", "b/s") is None
