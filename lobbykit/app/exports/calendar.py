"""Calendars for other programs (RFC 5545), and what notes and promises are in one.

What has a day is an event that lasts that day and blocks nothing, since every calendar shows those; a promise without
a day is a to-do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from lobbykit.domain.content_lines import END, escaped, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lobbykit//exports//EN", "CALSCALE:GREGORIAN")


@dataclass(frozen=True, slots=True)
class DayEntry:
    """Something of a day, or of none yet (`day` is None). `stamp` is when it was written last, in RFC 3339 and UTC."""

    id: str
    stamp: str
    day: date | None
    title: str
    text: str = ""
    categories: tuple[str, ...] = ()
    is_done: bool = False


def calendar_bytes(entries: Iterable[DayEntry]) -> bytes:
    """Return a calendar in UTF-8; the same entries give the same bytes, and the same id is the same entry elsewhere."""
    lines = [*_HEAD, *(line for one in entries for line in _entry(one)), "END:VCALENDAR"]
    return "".join(folded(line) + END for line in lines).encode()


def _entry(one: DayEntry) -> Iterator[str]:
    kind = "VTODO" if one.day is None else "VEVENT"
    stamp = f"{datetime.fromisoformat(one.stamp):%Y%m%dT%H%M%SZ}"
    yield f"BEGIN:{kind}"
    yield f"UID:{one.id}@lobbykit"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    if one.day is not None:
        yield f"DTSTART;VALUE=DATE:{_day(one.day)}"
        if one.day < date.max:
            yield f"DTEND;VALUE=DATE:{_day(one.day + timedelta(days=1))}"
        yield "TRANSP:TRANSPARENT"
    elif one.is_done:
        yield "STATUS:COMPLETED"
    yield f"SUMMARY:{escaped(one.title)}"
    if one.text:
        yield f"DESCRIPTION:{escaped(one.text)}"
    if one.categories:
        yield f"CATEGORIES:{','.join(map(escaped, one.categories))}"
    yield f"END:{kind}"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")
