"""The schedule opens in other programs' readers, and comes back in without doubling or changing anything."""

from __future__ import annotations

import csv
import io

import icalendar
import pytest

MEETINGS = (
    {
        "offices": ["C001063", "C001098"],
        "start": "2026-11-23T14:30:00Z",
        "end": "2026-11-23T15:00:00Z",
        "tz": "America/New_York",
        "place": "=2308 Rayburn, Núñez room",
        "code": "K7M2",
        "status": "confirmed",
        "briefs": ["ukraine-diplomacy"],
    },
    {"offices": ["S001172"], "start": "2026-11-23T19:30:00Z", "end": "2026-11-23T20:00:00Z"},
    {"offices": ["C001098"], "start": "2026-11-24T04:30:30Z", "end": "2026-11-24T06:00:00Z", "tz": "America/Denver"},
    {"offices": ["C001063"], "day": "2026-11-25", "status": "asked"},
    {"offices": ["S001203"], "start": "2026-11-25T15:00:00Z", "status": "dropped", "place": "'Tis here"},
    {"offices": ["S000510"]},
)


@pytest.fixture
def schedule(lobbykit, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("office,date,time,people\nC001056,2026-11-23,16:00,Ana Able (speaks); Ben\n", encoding="utf-8")
    for one in MEETINGS:
        assert lobbykit("meeting", "add", stdin=one).code == 0
    lobbykit("import", "meetings", table)
    return lobbykit


def exported(lobbykit, form, tmp_path):
    file = tmp_path / f"schedule.{form}"
    assert lobbykit("export", "schedule", "--as", form, "--out", file).code == 0
    return file


def listed(lobbykit):
    return lobbykit("meeting", "list", "--json").json["meetings"]


@pytest.mark.parametrize("form", ["csv", "json", "ics"])
def test_our_own_file_comes_back_in_without_a_change(schedule, tmp_path, form):
    before = listed(schedule)
    told = schedule("import", "meetings", exported(schedule, form, tmp_path), "--json").json
    assert (told["written"], told["changes"]) == (False, [])
    assert listed(schedule) == before


@pytest.mark.parametrize("form", ["csv", "ics"])
def test_in_an_empty_workspace_it_makes_the_same_meetings(schedule, tmp_path, form):
    file = exported(schedule, form, tmp_path)
    before = listed(schedule)
    assert schedule("--workspace", tmp_path / "other", "import", "meetings", file).code == 0
    after = schedule("--workspace", tmp_path / "other", "meeting", "list", "--json").json["meetings"]
    kept = ("id", "offices", "start", "end", "day", "place", "status", "code", "briefs")
    told = [[{name: one.get(name) for name in kept} for one in side] for side in (before, after)]
    if form == "ics":  # an event needs a day
        told[0] = [one for one in told[0] if one["start"] or one["day"]]
    assert told[1] == told[0]


def test_the_table_is_what_a_spreadsheet_reads_and_no_cell_is_a_formula(schedule, tmp_path):
    text = exported(schedule, "csv", tmp_path).read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(one["date"], one["time"], one["until"], one["start"][:10]) for one in rows[:3]] == [
        ("2026-11-23", "09:30", "10:00", ""),
        ("2026-11-23", "14:30", "15:00", ""),
        ("2026-11-23", "16:00", "", ""),
    ]
    assert (rows[0]["office"], rows[0]["holders"]) == ("C001063; C001098", "Henry Cuellar (TX-28); Ted Cruz (TX)")
    assert rows[0]["place"] == "'=2308 Rayburn, Núñez room"
    assert rows[2]["people"] == "Ana Able (speaks); Ben"
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


def test_the_calendar_is_what_other_programs_read_with_its_zone(schedule, tmp_path):
    calendar = icalendar.Calendar.from_ical(exported(schedule, "ics", tmp_path).read_bytes())
    events = calendar.walk("VEVENT")
    assert events[0].get("DTSTART").dt.isoformat() == "2026-11-23T09:30:00-05:00"
    assert str(events[0].get("DTSTART").params["TZID"]) == "America/New_York"
    assert [str(one.get("STATUS", "")) for one in events].count("CANCELLED") == 1
    assert len(calendar.walk("VTODO")) == 1
    assert len({str(one.get("UID")) for one in calendar.walk() if one.get("UID")}) == len(MEETINGS) + 1


def test_the_same_workspace_gives_the_same_bytes(schedule, tmp_path):
    for form in ("csv", "json", "ics"):
        assert exported(schedule, form, tmp_path).read_bytes() == exported(schedule, form, tmp_path).read_bytes()
