"""The made-up day is sound: it holds what is asked of it, once, and what is expected follows from it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from datetime import datetime, timedelta
from itertools import combinations

import pytest

from tests.day.calendars import cancelled_ics, moved_ics, schedule_ics
from tests.day.expected import expected
from tests.day.files import day_files
from tests.day.offices import offices_of_the_roster
from tests.day.plan import TEAMS, final, planned
from tests.day.tables import asked_names, form_csv, schedule_csv

EASTERN = timedelta(hours=5)


@pytest.fixture(scope="module")
def plan():
    return planned(offices_of_the_roster())


def unfolded(data):
    return data.decode().replace("\r\n ", "").split("\r\n")


def rows(plan):
    text = schedule_csv(plan).decode("cp1252")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def events(data):
    """Return the events of a calendar as their properties, read by rules of this test's own."""
    found = re.findall(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", "\n".join(unfolded(data)), re.DOTALL)
    return [dict(line.partition(":")[::2] for line in one.split("\n")) for one in found]


def begins(event):
    (name,) = (name for name in event if name.startswith("DTSTART"))
    if event[name].endswith("Z"):
        return datetime.strptime(event[name], "%Y%m%dT%H%M%SZ") - EASTERN  # noqa: DTZ007 - clocks of the Capitol
    return datetime.strptime(event[name], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - as above


def test_twelve_delegations_have_eighty_meetings_and_nobody_is_at_two_at_once(plan):
    assert len({one.team for one in plan.meetings}) == len(TEAMS) == 12
    assert len(plan.meetings) == 80
    assert len({one.name for one in plan.delegates}) == len(plan.delegates) == 48
    for one, other in combinations(plan.meetings, 2):
        if one.team == other.team:
            assert one.end <= other.start or other.end <= one.start


def test_an_office_that_two_delegations_see_is_not_one_meeting(plan):
    shared = expected(plan)["offices_of_two_teams"]
    assert len(shared) == 2
    for office in shared:
        first, other = (one.start for one in plan.meetings if one.office.id == office)
        assert abs(first - other) > timedelta(hours=2)


def test_the_same_seed_makes_the_same_files_and_another_one_does_not(plan):
    offices = offices_of_the_roster()
    assert day_files(planned(offices)) == day_files(plan)
    assert day_files(planned(offices, 8)) != day_files(plan)


def test_the_table_holds_each_of_its_meetings_in_one_row_among_rows_that_are_none(plan):
    found = {row[6]: row for row in rows(plan) if row[6].startswith("LD-")}
    assert sorted(found) == [one.code for one in plan.meetings if one.source == "csv"]
    assert len(rows(plan)) == len(found) + 9
    assert "\n" in found["LD-000"][8]
    for one in plan.meetings:
        if one.source == "csv":
            assert sorted(re.split(r"[\n,] ?", found[one.code][1])) == sorted(one.people)


def test_some_names_of_the_table_are_those_of_several_offices_of_which_one_is_meant(plan):
    asked = asked_names(plan)
    assert sorted(asked) == ["Rep. Johnson", "Rep. Smith"]
    written = [row[0] for row in rows(plan)]
    offices = offices_of_the_roster()
    for name, office in asked.items():
        assert written.count(name) == 1
        assert len([one for one in offices if one.last == name.split()[1]]) == 5
        assert office in {one.id for one in offices}


def test_the_calendar_has_its_meetings_and_the_twins_at_the_time_of_the_plan_in_three_spellings(plan):
    found = {one["UID"]: one for one in events(schedule_ics(plan))}
    own = [one for one in plan.meetings if one.source == "ics"]
    spellings = set()
    for one in own:
        event = found[f"meeting-{one.number}@example.org"]
        assert begins(event) == one.start
        spellings |= {next(name for name in event if name.startswith("DTSTART")) + event.get("", "")}
    assert spellings == {"DTSTART", 'DTSTART;TZID="Eastern Standard Time"', "DTSTART;TZID=America/New_York"}
    assert {f"twin-{number}" for number in plan.twins} < found.keys()
    assert len(found) == len(own) + 2 + 2


def test_lines_of_a_calendar_are_folded_at_75_bytes_and_no_letter_is_cut(plan):
    for data in (schedule_ics(plan), moved_ics(plan), cancelled_ics(plan)):
        lines = data.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert all(line.decode() is not None for line in lines)
    assert b"\r\n " in schedule_ics(plan)


def test_what_is_mailed_is_about_meetings_of_the_calendar_and_says_which_version_it_is(plan):
    (first, second), (gone,) = events(moved_ics(plan)), events(cancelled_ics(plan))
    before = {one["UID"]: one for one in events(schedule_ics(plan))}
    for one in (first, second):
        assert begins(one) - begins(before[one["UID"]]) == timedelta(minutes=15)
        assert one["SEQUENCE"] == "1"
    assert (gone["STATUS"], gone["UID"] in before) == ("CANCELLED", True)


def test_every_meeting_is_cancelled_reported_or_missing_and_never_two_of_these(plan):
    gone = {one.number for one in plan.changes if one.kind == "cancelled"}
    told, missing = {one.number for one in plan.notes}, set(plan.missing)
    assert (len(gone), len(missing)) == (3, 6)
    assert gone | told | missing == set(range(80))
    assert len(gone) + len(told) + len(missing) == len(plan.meetings)


def test_eighty_notes_are_typed_ten_on_paper_and_two_people_tell_of_one_meeting(plan):
    assert [len(plan.by(how)) for how in ("typed", "paper", "web-form")] == [80, 10, 8]
    typed = Counter(one.number for one in plan.by("typed"))
    assert set(typed.values()) == {1, 2}
    for number in (number for number, count in typed.items() if count == 2):
        assert len({one.author for one in plan.by("typed") if one.number == number}) == 2


def test_every_text_holds_words_of_its_own_so_that_a_lost_one_is_missed(plan):
    words = [re.findall(r"\w*[a-zA-Z]+\d{3,4}\S?x", text) for note in plan.notes for text in note.texts]
    flat = [one for found in words for one in found]
    assert all(found for found in words)
    assert len(flat) == len(set(flat))


def test_the_form_has_one_answer_twice_and_one_of_nobody_we_know(plan):
    read = list(csv.reader(io.StringIO(form_csv(plan).decode("utf-8-sig"), newline="")))
    assert len(read) == 1 + 8 + 2
    assert read[1] == read[2]
    names = {one.name for one in plan.delegates}
    assert [row[1] in names for row in read[1:]] == [True] * 9 + [False]


def test_what_is_expected_of_a_meeting_is_what_the_changes_made_of_it(plan):
    told = expected(plan)["meetings"]
    moved = [one for one in plan.changes if one.kind == "moved"]
    assert (len(moved), sum(one["dropped"] for one in told)) == (6, 3)
    for one in moved:
        meeting = final(plan, plan.meetings[one.number])
        begin = datetime.fromisoformat(told[one.number]["start"]).replace(tzinfo=None)
        assert begin - EASTERN == meeting.start
        assert told[one.number]["place"] == one.place
    assert sorted(one["late"] for one in told if one["late"]) == sorted(
        one.minutes for one in plan.changes if one.kind == "late"
    )


def test_the_ledger_has_a_promise_of_every_note_but_those_of_the_form(plan):
    ledger = expected(plan)["promises"]
    assert len(ledger) == 90
    assert Counter(one["side"] for one in ledger) == {"ours": 45, "theirs": 45}
    assert any(one["late"] for one in ledger)
    assert not any(one["late"] and one["done"] for one in ledger)


def test_some_questions_are_owed_and_others_are_not(plan):
    asked = [one for one in plan.notes if one.question]
    assert 0 < len(expected(plan)["questions"]) < len(asked)


def test_the_files_can_be_read_again(plan):
    files = day_files(plan)
    assert len(json.loads(files["notes.json"])) == 80
    assert len(files["team.jsonl"].splitlines()) == 48
    assert json.loads(files["expected.json"])["missing"][0]["code"] == plan.meetings[plan.missing[0]].code
    assert len(json.loads(files["changes.json"])) == 4 + 2 + 5 + 6
