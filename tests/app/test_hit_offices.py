"""The office that a hit is about, and the entry of its card that is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.hit_offices import place_of_hit
from lobbykit.app.impressions import impression_of
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.office import OfficeId
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

FOSTER, MEEKS = "F000454", "M001137"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def test_a_note_a_meeting_and_what_belongs_to_a_note_lead_to_their_entry(bench):
    session, note = bench.session, noted(bench.session, office=FOSTER).id
    meeting, promise = new_id(), new_id()
    session.apply(Create(meeting, "meeting", {"offices": (MEEKS,), "start": "2026-11-23T15:00:00Z"}))
    session.apply(Create(promise, "promise", {"note": note, "side": "ours", "text": "Send it"}))
    session.apply(impression_of(session, note, {"impression": "Tired"}))
    assert place_of_hit(bench, "note", note) == (FOSTER, note)
    assert place_of_hit(bench, "meeting", meeting) == (MEEKS, meeting)
    assert place_of_hit(bench, "promise", promise) == (FOSTER, note)
    assert place_of_hit(bench, "private", note) == (FOSTER, note)
    assert place_of_hit(bench, "office", MEEKS) == (MEEKS, "")


def test_what_was_with_a_former_member_is_on_the_card_of_who_holds_the_seat(bench):
    note = noted(bench.session, office=FOSTER).id
    roster, new = bench.library().roster, OfficeId("Z000999")
    offices = tuple(replace(one, id=new, aliases=()) if one.id == FOSTER else one for one in roster.offices)
    newer = replace(roster, offices=offices, as_of=roster.as_of + timedelta(days=30))
    file = bench.shelves.own / "roster.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(write_roster(newer), encoding="utf-8")
    bench.read_again()
    assert place_of_hit(bench, "note", note) == (new, note)


def test_what_names_no_office_or_is_gone_leads_nowhere(bench):
    assert place_of_hit(bench, "note", "0" * 32) is None
    assert place_of_hit(bench, "private", "0" * 32) is None
    assert place_of_hit(bench, "office", "A000009") is None
    assert place_of_hit(bench, "source", "b/s") is None
