"""The card of an office says what is on record, of which day, and with whom it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from lobbykit.app.correcting import correct
from lobbykit.app.edit import Create
from lobbykit.app.office_cards import office_card
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.corrections import Correction
from lobbykit.domain.office import OfficeId
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

FOSTER, BRIEF = "F000454", "ukraine-diplomacy"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def card(bench, office=FOSTER):
    found = next(one for one in bench.library().roster.offices if one.id == office)
    return office_card(bench, found, bench.brief(BRIEF).value)


def test_every_ask_says_why_and_how_the_office_stands_on_which_day(bench):
    asks = card(bench).asks
    assert all(one.why.endswith(".") for one in asks)
    led = next(one for one in asks if one.state == "thank-leader")
    assert led.standing[0].startswith("Leads H.Res. 100 (record of ")
    other = next(one for one in asks if "H.Res. 317" in one.measures)
    assert "osponsor of H.Res. 317" in other.standing[0]
    assert "record of" in other.standing[0]


def test_where_they_are_says_building_floor_and_walk(bench):
    shown = card(bench)
    assert (shown.place, shown.floor) == ("2366 Rayburn", "floor 3")
    assert "Senate side" in shown.walk


def test_committees_name_the_parts_that_the_member_sits_on(bench):
    seats = {one.name: one.parts for one in card(bench).committees}
    assert any("Financial Institutions" in part for part in seats["House Committee on Financial Services"])


def test_a_page_that_is_not_of_congress_is_never_offered(bench):
    office = next(one for one in bench.library().roster.offices if one.id == FOSTER)
    assert office_card(bench, office, None).website.endswith(".house.gov")
    for address in ("https://foster.house.gov.example.org", "file:///etc/passwd", "javascript:alert(1)"):
        assert office_card(bench, replace(office, url=address), None).website == ""


def test_notes_give_answers_promises_and_staff(bench):
    ask = bench.brief(BRIEF).value.asks[0].id
    fields = {f"ask/{BRIEF}/{ask}/after": "leans-yes", "staff/1/name": "Jo Park", "staff/1/title": "LA"}
    note = noted(bench.session, office=FOSTER, author="ana", date="2026-09-18", summary="They listened.", **fields)
    told = {"note": note.id, "side": "ours", "text": "Send figures"}
    assert bench.session.apply(Create(new_id(), "promise", told)).value
    shown = card(bench)
    assert (shown.asks[0].level.name, shown.asks[0].heard) == ("Leans yes", "September 18, 2026 \u00b7 ana")
    assert shown.staff == ("Jo Park, LA",)
    past = shown.history.current[0]
    assert (past.text, past.promises) == ("They listened.", (("Send figures", True, False),))


def test_a_successor_by_correction_has_the_history_before_apart(bench):
    noted(bench.session, office=FOSTER, date="2026-09-18", summary="Before.")
    noted(bench.session, office=FOSTER, date="2026-11-22", summary="After.")
    correct(bench.shelves, Correction(FOSTER, "holder", "Jane Doe", date(2026, 11, 1), "the news", "ana"))
    bench.read_again()
    shown = card(bench)
    assert shown.holder == "Jane Doe"
    assert [one.text for one in shown.history.current] == ["After."]
    assert [(name, [one.text for one in past]) for name, past in shown.history.before] == [("Bill Foster", ["Before."])]


def test_a_successor_of_a_newer_roster_has_the_history_before_apart(bench):
    noted(bench.session, office=FOSTER, date="2026-09-18", summary="Before.")
    roster = bench.library().roster
    new = OfficeId("Z000999")
    offices = tuple(
        replace(one, id=new, name="Jane Doe", sort="Doe, Jane", last="Doe", aliases=()) if one.id == FOSTER else one
        for one in roster.offices
    )
    newer = replace(roster, offices=offices, as_of=roster.as_of + timedelta(days=30))
    file = bench.shelves.own / "roster.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(write_roster(newer), encoding="utf-8")
    bench.read_again()
    noted(bench.session, office=new, date="2026-11-20", summary="After.")
    shown = card(bench, new)
    assert [one.text for one in shown.history.current] == ["After."]
    assert [(name, [one.text for one in past]) for name, past in shown.history.before] == [("Bill Foster", ["Before."])]
    assert not card(bench, "M001137").history.before


def test_the_next_meeting_says_who_goes_and_how_far_it_is_from_the_one_before(bench):
    day = "2026-12-01T%s:00Z"
    first, second = "D000563", FOSTER
    assert bench.session.apply(Create(new_id(), "meeting", {"offices": [first], "start": day % "14:30"})).value
    assert bench.session.apply(Create(new_id(), "meeting", {"offices": [second], "start": day % "16:30"})).value
    met = card(bench).meeting
    assert met.when.startswith("December 1, 2026, 11:30 AM")
    assert met.way == "20\u201325 minutes\u2019 walk, plus security at the door"
    assert "Durbin" in met.before
    assert not met.today
    assert card(bench, first).meeting.way == ""


def test_meetings_after_the_next_one_and_those_without_a_time_are_ahead(bench):
    for fields in (
        {"start": "2026-12-02T15:15:00Z", "place": "Later"},
        {"start": "2026-12-01T15:15:00Z", "place": "Next"},
        {"place": "Open"},
        {"start": "2026-12-03T15:15:00Z", "place": "Off", "status": "dropped"},
        {"start": "2026-11-20T15:15:00Z", "place": "Past"},
    ):
        assert bench.session.apply(Create(new_id(), "meeting", {"offices": [FOSTER], **fields})).value
    shown = card(bench)
    assert shown.meeting.place == "Next"
    assert [(one.day, one.text) for one in shown.more_ahead] == [("December 2, 2026, 10:15 AM", "Later"), ("", "Open")]
