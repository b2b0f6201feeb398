"""The calendars of the day: one to begin with, written by three programs, and what is mailed when something changes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.day.plan import DAY, LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from tests.day.plan import Meeting, Plan

SCHEDULE_NAME, MOVED_NAME, CANCELLED_NAME = "schedule.ics", "moved.ics", "cancelled.ics"
_EASTERN = timedelta(hours=5)
_WIDEST = 75


def schedule_ics(plan: Plan) -> bytes:
    """Return the first calendar: its own meetings, the twins of two of the table, and what is no meeting."""
    events = [line for one in plan.meetings if one.source == "ics" for line in _event(one, one.number % 3)]
    for number, later in zip(plan.twins, (timedelta(0), LENGTH), strict=True):
        twin = plan.meetings[number]
        events += _event(twin, 0, uid=f"twin-{number}", start=twin.start + later)
    events += ["BEGIN:VEVENT", "UID:whole-day", f"DTSTART;VALUE=DATE:{DAY:%Y%m%d}", "SUMMARY:Lobby Day!", "END:VEVENT"]
    repeated = ["BEGIN:VEVENT", "UID:standup", "DTSTART;TZID=America/New_York:20261130T080000"]
    events += [*repeated, "DURATION:PT15M", "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:Team check-in", "END:VEVENT"]
    events += [repeated[0], repeated[1], "RECURRENCE-ID;TZID=America/New_York:20261201T080000"]
    events += ["DTSTART;TZID=America/New_York:20261201T074500", "SUMMARY:Team check-in, earlier", "END:VEVENT"]
    return _file("PUBLISH", events)


def moved_ics(plan: Plan) -> bytes:
    """Return what is mailed for the meetings of the calendar that were moved."""
    events: list[str] = []
    for one in plan.changes:
        if (one.kind, one.by) == ("moved", "ics") and one.start:
            meeting = plan.meetings[one.number]
            events += _event(meeting, meeting.number % 3, start=one.start, place=one.place, sequence=1)
    return _file("REQUEST", events)


def cancelled_ics(plan: Plan) -> bytes:
    """Return what is mailed for the meeting of the calendar that was called off."""
    numbers = [one.number for one in plan.changes if (one.kind, one.by) == ("cancelled", "ics")]
    events = [line for one in numbers for line in _event(plan.meetings[one], one % 3, sequence=2, status="CANCELLED")]
    return _file("CANCEL", events)


def _event(  # noqa: PLR0913 - what differs between programs and between mails
    meeting: Meeting,
    program: int,
    *,
    uid: str = "",
    start: datetime | None = None,
    place: str | None = None,
    sequence: int = 0,
    status: str = "CONFIRMED",
) -> list[str]:
    """Return an event as Outlook (0), Google (1) or Apple (2) writes one."""
    begin = start or meeting.start
    office = meeting.office
    title = "Sen." if office.district is None else "Rep."
    told = f"Code {meeting.code}\nWith {', '.join(meeting.people)}; please be on time"
    attendees = [f'ATTENDEE;CN="{one}":mailto:{one.split()[-1].lower()}@example.org' for one in meeting.people]
    return [
        "BEGIN:VEVENT",
        f"UID:{uid or f'meeting-{meeting.number}@example.org'}",
        "DTSTAMP:20261120T120000Z",
        f"SEQUENCE:{sequence}",
        f"STATUS:{status}",
        *(_moment(name, at, program) for name, at in (("DTSTART", begin), ("DTEND", begin + LENGTH))),
        f"SUMMARY:{_escaped(f'{title} {office.name} ({office.district_code})')}",
        f"LOCATION:{_escaped(meeting.place if place is None else place)}",
        f"DESCRIPTION:{_escaped(told)}",
        *attendees,
        "END:VEVENT",
    ]


def _moment(name: str, at: datetime, program: int) -> str:
    if program == 1:
        return f"{name}:{at + _EASTERN:%Y%m%dT%H%M%S}Z"
    zone = '"Eastern Standard Time"' if program == 0 else "America/New_York"
    return f"{name};TZID={zone}:{at:%Y%m%dT%H%M%S}"


def _escaped(text: str) -> str:
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _file(method: str, events: Iterable[str]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nobody//Day//EN", f"METHOD:{method}"]
    return "".join(f"{_folded(one)}\r\n" for one in (*lines, *events, "END:VCALENDAR")).encode()


def _folded(line: str) -> str:
    """Return a line cut after at most 75 bytes, never within a character; what follows begins with a blank."""
    parts, size = [""], 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _WIDEST:
            parts.append(" ")
            size = 1
        parts[-1] += sign
        size += width
    return "\r\n".join(parts)
