"""Meetings with a day and no time: nothing of them is lost in lists, checks, cards, reports, kits and exports."""

from __future__ import annotations

import icalendar
import pytest

from lobbykit.content.kits.rows_file import read_rows, write_rows
from lobbykit.domain.kit import KitRow

ONE, OTHER = "1" * 32, "2" * 32
FOSTER, QUIGLEY = "F000454", "Q000023"
DAY, NEXT = "2026-11-24", "2026-11-25"
BRIEF = "ukraine-diplomacy"


@pytest.fixture
def open_day(lobbykit):
    """A meeting of a day without a time, and one of another day with a time."""
    told = {"id": ONE, "offices": [FOSTER], "day": DAY, "place": "The annex", "status": "confirmed"}
    timed = {"id": OTHER, "offices": [QUIGLEY], "start": f"{NEXT}T15:00:00Z"}
    for one in (timed, told):
        assert lobbykit("meeting", "add", stdin=one).code == 0
    return lobbykit


def listed(lobbykit, *options):
    return [one["id"] for one in lobbykit("meeting", "list", "--json", *options).json["meetings"]]


def test_it_is_on_the_list_of_its_day_in_the_order_of_days_and_on_no_other(open_day):
    assert listed(open_day) == [ONE, OTHER]
    assert listed(open_day, "--day", DAY) == [ONE]
    assert listed(open_day, "--day", NEXT) == [OTHER]


def test_checks_name_it_and_leave_it_out_of_another_day(open_day):
    found = open_day("meeting", "check", "--day", DAY, "--json").json["findings"]
    assert ("meeting-time-open", [ONE]) in [(one["code"], one["meetings"]) for one in found]
    passed = open_day("meeting", "check", "--json", today=("--today", NEXT)).json
    assert passed["checked"] == 1


def test_the_drop_off_round_of_another_day_has_its_office(open_day):
    def offices(*options):
        return [
            one["office"] for one in open_day("meeting", "drop-off", "--to", "IL", "--json", *options).json["offices"]
        ]

    assert FOSTER not in offices()
    assert FOSTER not in offices("--day", DAY)
    assert FOSTER in offices("--day", NEXT)


def test_it_is_found_shown_and_printed_with_its_day(open_day, tmp_path):
    assert DAY in open_day("find", "Foster").out
    assert "November 24, 2026" in open_day("meeting", "show", ONE).out
    open_day("print", BRIEF, "--to", "IL-11", "--product", "day-card", "--out", tmp_path / "card")
    card = (tmp_path / "card" / "day-card.html").read_text(encoding="utf-8")
    assert "November 24, 2026" in card
    assert "The annex" in card


def test_once_its_day_has_passed_its_report_is_missing_until_one_is_filed(open_day):
    def missing(day):
        told = open_day("note", "missing", "--json", today=("--today", day)).json["missing"]
        return [(one["meeting"], one["day"], one["start"]) for one in told if one["meeting"] == ONE]

    assert missing(NEXT) == [(ONE, DAY, "")]
    open_day("note", "add", "--office", FOSTER, "--summary", "They listened.", "--date", DAY)
    assert missing(NEXT) == []


def test_the_code_of_its_form_leads_to_its_day(open_day):
    form = open_day("note", "form", FOSTER, "--brief", BRIEF, "--json").json["forms"][0]
    assert "November 24, 2026" in form["text"]
    ran = open_day("note", "add", "--paper", "--author", "Ben", "--code", form["code"], stdin={"summary": "Good."})
    assert ran.code == 0
    (note,) = open_day("note", "list", "--json").json["notes"]
    assert (note["meeting"], note["date"]) == (ONE, DAY)


def test_exports_keep_its_day(open_day):
    calendar = icalendar.Calendar.from_ical(open_day("export", "schedule", "--as", "ics").out)
    days = [event.decoded("DTSTART") for event in calendar.walk("VEVENT")]
    assert DAY in [str(one) for one in days]
    assert f",{DAY}," in open_day("export", "schedule", "--as", "csv").out
    assert open_day("export", "schedule", "--as", "json").json["meetings"][0]["day"] == DAY


def test_a_kit_keeps_its_day():
    fields = {"offices": (FOSTER,), "day": DAY}
    (read,) = read_rows("meeting", write_rows("meeting", [KitRow(ONE, fields)]), "team.lobbykit", "schedule.json")
    assert read.fields["day"] == DAY
