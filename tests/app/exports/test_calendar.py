"""Calendars: what other programs read of them, unfolded by hand as RFC 5545 has it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.edit import Create
from lobbykit.app.exports.calendar import DayEntry, calendar_bytes
from lobbykit.app.exports.day_entries import notes_as_calendar, promises_as_calendar
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.impressions import impression_of
from tests import making as mk
from tests.making import CATALOGUE
from tests.sessions import Laptop, new_id, noted

OFFICE = mk.house()
OFFICES = {OFFICE.id: OFFICE}
STAMP = "2026-11-22T10:00:00.250Z"
TEXTS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]) | st.sampled_from("\n\\;,:é漢"))


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def entries(data):
    """Return each entry as its kind and properties; values are unescaped."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    found = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN" and value != "VCALENDAR":
            found.append({"kind": value})
        elif found and name != "END":
            plain = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
            found[-1][name] = plain.replace("\0", "\\")
    return found


@given(TEXTS, TEXTS)
def test_every_text_comes_back_whole_from_lines_of_75_bytes(title, text):
    data = calendar_bytes([DayEntry("0" * 32, STAMP, date(2026, 11, 22), title, text)])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (one,) = entries(data)
    assert one["SUMMARY"] == title.removesuffix("\n")
    assert one.get("DESCRIPTION", "") == text.removesuffix("\n")


def test_what_has_a_day_lasts_that_day_and_blocks_nothing_else_it_is_a_to_do():
    there, undone, done = entries(
        calendar_bytes(
            [
                DayEntry("1" * 32, STAMP, date(2026, 12, 31), "x"),
                DayEntry("2" * 32, STAMP, None, "y", categories=("ours",)),
                DayEntry("3" * 32, STAMP, None, "z", is_done=True),
            ]
        )
    )
    assert (there["kind"], there["DTSTART;VALUE=DATE"], there["DTEND;VALUE=DATE"]) == ("VEVENT", "20261231", "20270101")
    assert (there["TRANSP"], there["DTSTAMP"]) == ("TRANSPARENT", "20261122T100000Z")
    assert (undone["kind"], undone["CATEGORIES"]) == ("VTODO", "ours")
    assert "STATUS" not in undone
    assert done["STATUS"] == "COMPLETED"
    assert len({one["UID"] for one in (there, undone, done)}) == 3


def test_promises_stand_on_the_day_they_are_due_and_keep_their_id(session):
    note = noted(session, office=OFFICE.id)
    for fields in ({"due": "2026-11-30"}, {"side": "theirs"}, {"due": "2026-11-20", "done": True}):
        session.apply(Create(new_id(), "promise", {"note": note.id, "side": "ours", "text": "Send it", **fields}))
    lines = promise_ledger(session.view, date(2026, 11, 22))
    data = promises_as_calendar(lines, OFFICES, CATALOGUE)
    due, unset, done = entries(data)
    assert (due["SUMMARY"], due["DTSTART;VALUE=DATE"]) == (f"We promised {OFFICE.name}: Send it", "20261130")
    assert (unset["kind"], unset["SUMMARY"]) == ("VTODO", f"{OFFICE.name} promised: Send it")
    assert done["SUMMARY"].startswith("Done: ")
    assert [one["UID"] for one in (due, unset, done)] == [f"{one.id}@lobbykit" for one in lines]
    assert promises_as_calendar(lines, OFFICES, CATALOGUE) == data


def test_notes_stand_on_their_day_with_every_word_but_the_authors_own(session):
    note = noted(
        session,
        office=OFFICE.id,
        summary="They listened.\nThen left.",
        **{"ask/wells/dig/answer": "We will see.", "question/a/text": "Cost?"},
    )
    session.apply(impression_of(session, note.id, {"impression": "CANARY"}))
    data = notes_as_calendar(session.view, Wanted(), {}, CATALOGUE)
    (one,) = entries(data)
    assert one["DESCRIPTION"].startswith("They listened.\nThen left.\n")
    assert "wells/dig | answer=We will see." in one["DESCRIPTION"]
    assert "questions: Cost?" in one["DESCRIPTION"]
    assert one["SUMMARY"] == f"{OFFICE.id}: note by Ana"
    assert b"CANARY" not in data
