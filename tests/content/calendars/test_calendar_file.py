"""Calendars as Outlook, Google and Apple write them, and hostile ones: bounded, never hanging, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.calendars.calendar_file import is_calendar, read_calendar
from tests.growth import seconds
from tests.making import ROOT

FILES = ROOT / "tests/fixtures/calendars"


def events(name):
    read = read_calendar((FILES / name).read_bytes(), file=name)
    assert read.value is not None, read.problems
    return read.value


def calendar(*lines):
    event = "\r\n".join(["BEGIN:VEVENT", "UID:u", *lines, "END:VEVENT"])
    return f"BEGIN:VCALENDAR\r\n{event}\r\nEND:VCALENDAR\r\n".encode()


def codes(*lines):
    return [one.code for one in read_calendar(calendar(*lines), file="a.ics").problems]


def test_outlook_folds_lines_and_calls_zones_as_windows_does():
    (one,) = events("outlook.ics")
    assert (one.start, one.end, one.zone) == ("2026-11-23T14:30:00Z", "2026-11-23T15:00:00Z", "America/New_York")
    assert one.summary == "Rep. Cuellar (D-TX) – foreign policy"
    assert one.description.endswith("Bring the letter, please. \nÁngela")
    assert (one.sequence, one.place.line) == (1, 21)


def test_google_repeats_and_moves_and_leaves_out_single_days():
    series = [one for one in events("google.ics") if one.uid.startswith("3k1m2n")]
    assert sorted((one.was, one.start, one.off) for one in series) == [
        ("2026-11-22T18:00:00Z", "2026-11-22T18:00:00Z", False),
        ("2026-11-23T18:00:00Z", "2026-11-23T19:30:00Z", False),
        ("2026-11-24T18:00:00Z", "2026-11-24T18:00:00Z", True),
        ("2026-11-25T18:00:00Z", "2026-11-25T18:00:00Z", False),
    ]


def test_an_all_day_event_has_a_day_and_no_time():
    found = next(one for one in events("google.ics") if one.uid == "9z8y@google.com")
    assert (found.day, found.start, found.end) == ("2026-11-24", "", "")


def test_apple_writes_a_place_on_several_lines():
    (one,) = events("apple.ics")
    assert one.location == "Russell Senate Office Building, Constitution Ave NE, Washington, DC"


def test_what_is_called_off_is_off():
    (one,) = events("cancel.ics")
    assert (one.off, one.sequence) == (True, 2)


def test_a_rule_keeps_to_the_clock_when_clocks_change():
    read = read_calendar(
        calendar("DTSTART;TZID=America/New_York:20261030T093000", "RRULE:FREQ=WEEKLY;COUNT=2"), file="a.ics"
    )
    assert [one.start for one in read.value or ()] == ["2026-10-30T13:30:00Z", "2026-11-06T14:30:00Z"]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("DTSTART;TZID=Mars/Base:20261123T093000",), "zone-unknown"),
        (("DTSTART:tomorrow",), "calendar-event-unread"),
        (("SUMMARY:x",), "calendar-event-incomplete"),
        (("DTSTART:20261123T093000Z", "RRULE:FREQ=SECONDLY"), "calendar-rule"),
        (("DTSTART:20261123T093000Z", "RRULE:FREQ=DAILY"), "calendar-series-cut"),
        (("DTSTART:20261123T093000Z", "DTSTART:20261124T093000Z"), "calendar-event-unread"),
        (("DTSTART:20261123T093000Z", "SEQUENCE:x"), "calendar-event-unread"),
    ],
)
def test_what_cannot_be_told_for_sure_is_said_at_its_line(lines, code):
    assert codes(*lines) == [code]


def test_hostile_calendars_cost_no_more_than_a_full_one():
    rule = calendar("DTSTART:20261123T093000Z", "RRULE:FREQ=DAILY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30")
    deep = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 5_000
    many = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 5_001
    zone = b"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:19000101T000000\nRRULE:FREQ=SECONDLY\n"
    hostile = (rule, deep, many, zone + b"END:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n")
    event = b"BEGIN:VEVENT\nUID:%d\nDTSTART:20261123T093000Z\nDTEND:20261123T100000Z\nSUMMARY:x\nEND:VEVENT\n"
    full = b"BEGIN:VCALENDAR\n" + b"".join(event % one for one in range(1_000)) + b"END:VCALENDAR\n"
    floor = seconds(lambda: read_calendar(full, file="a.ics"))
    slow = [
        at for at, one in enumerate(hostile) if seconds(lambda one=one: read_calendar(one, file="a.ics")) > 20 * floor
    ]
    assert slow == []
    assert [one.code for one in read_calendar(many, file="a.ics").problems] == ["records-too-many"]


def test_a_calendar_larger_than_any_is_not_read():
    with pytest.raises(UnreadableFileError):
        read_calendar(b"BEGIN:VCALENDAR\n" + b" " * 4_000_000, file="a.ics")


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_breaks_it(one, other):
    try:
        read_calendar(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n{one}\nDTSTART:{other}\nEND:VEVENT\n".encode(), file="a")
    except (UnreadableFileError, UnicodeEncodeError):
        return


def test_a_calendar_is_known_by_how_it_begins():
    assert is_calendar(b"\xef\xbb\xbf\r\nbegin:vcalendar\r\n")
    assert not is_calendar(b"Office,Date\n")
