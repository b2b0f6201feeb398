"""Calendars for other programs: meetings in the zone where they are held, with all that we need to know them again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event, Timezone, Todo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SOME_DAYS = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One meeting. Times are RFC 3339 in UTC, "" where they are open; then `day` is its day, or "" too.

    `zone` is the name of the zone that clocks there show, `own` are values under names of our own (X-LOBBYKIT-…).
    """

    uid: str
    changed: datetime
    sequence: int
    summary: str
    start: str = ""
    end: str = ""
    day: str = ""
    zone: str = ""
    location: str = ""
    description: str = ""
    status: str = ""
    own: Mapping[str, str] | None = None


def calendar_file(entries: Iterable[CalendarEntry], product: str) -> bytes:
    """Return a calendar (RFC 5545) in UTF-8; an entry without a day is a to-do, since events need one."""
    calendar = Calendar()
    calendar.add("PRODID", product)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    found = list(entries)
    for zone in sorted({one.zone for one in found if one.start and _zone(one.zone)}):
        days = [datetime.fromisoformat(one.start).date() for one in found if one.start and one.zone == zone]
        calendar.add_component(
            Timezone.from_tzid(zone, first_date=min(days) - _SOME_DAYS, last_date=max(days) + _SOME_DAYS)
        )
    for one in found:
        calendar.add_component(_component(one))
    data: bytes = calendar.to_ical()
    return data


def _component(one: CalendarEntry) -> Event | Todo:
    made = Event() if one.start or one.day else Todo()
    made.add("UID", one.uid)
    made.add("DTSTAMP", one.changed.astimezone(UTC).replace(microsecond=0))
    made.add("SEQUENCE", one.sequence)
    zone = _zone(one.zone) or UTC
    if one.start:
        made.add("DTSTART", datetime.fromisoformat(one.start).astimezone(zone))
    if one.start and one.end:
        made.add("DTEND", datetime.fromisoformat(one.end).astimezone(zone))
    if one.day and not one.start:
        made.add("DTSTART", date.fromisoformat(one.day))
    told = {"SUMMARY": one.summary, "LOCATION": one.location, "DESCRIPTION": one.description, "STATUS": one.status}
    for name, text in {**told, **(one.own or {})}.items():
        if text:
            made.add(name, text)
    return made


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
