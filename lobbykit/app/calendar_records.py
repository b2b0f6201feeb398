"""Events of a calendar turned into records of meetings: whom each is with, or the question whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.meeting_sources import Source
from lobbykit.content.calendars.calendar_file import read_calendar
from lobbykit.content.records.record_file import Record
from lobbykit.domain.column_mapping import plain_name
from lobbykit.domain.import_question import NONE
from lobbykit.domain.problem import Problem, error, note, warning

if TYPE_CHECKING:
    from lobbykit.app.asked_naming import AskedNaming
    from lobbykit.content.calendars.event_reading import CalendarEvent
    from lobbykit.domain.office_mentions import Several

FEED = "calendar"
OWN_UID = "@lobbykit"
"""What stands behind a meeting's id in calendars of our own."""
_LOOKED_AT, _LONGEST_PLACE, _SHOWN = 1_000, 200, 60


@dataclass(frozen=True, slots=True)
class CalendarRecords:
    """The records of a calendar with their sources, and what was left out, or is to be asked."""

    records: tuple[tuple[Record, Source | None], ...]
    problems: tuple[Problem, ...]


def calendar_records(data: bytes, file: str, naming: AskedNaming) -> CalendarRecords:
    """Return the events of a calendar that are with an office; raise RefusedImportError where it is not sound."""
    read = read_calendar(data, file=file)
    if read.value is None:
        raise RefusedImportError("import-refused", read.problems)
    records: list[tuple[Record, Source | None]] = []
    problems = [*read.problems]
    for event in read.value:
        own = dict(event.own)
        office = _office(event, naming) if "x-lobbykit-offices" not in own else own["x-lobbykit-offices"].split(",")
        if isinstance(office, Problem):
            problems.append(office)
        else:
            records.append(_record(event, own, office))
    return CalendarRecords(tuple(records), tuple(problems))


def _office(event: CalendarEvent, naming: AskedNaming) -> list[str] | Problem:
    """Return the offices that an event is with; of a called-off one nobody is asked."""
    key = plain_name(event.summary)
    answer = naming.answered_all(key, event.summary) if key else []
    if answer:
        no = warning("import-no-office", event.place, text=event.summary[:_SHOWN])
        return no if answer == [NONE] else answer
    several = naming.mentions.several(event.summary)
    if several.sure and several.doubtful and not event.off:
        return _asked(event, naming, key, several)
    return [one.id for one in several.sure] if len(several.sure) > 1 else _single(event, naming, key)


def _single(event: CalendarEvent, naming: AskedNaming, key: str) -> list[str] | Problem:
    """Return the one office that an event is with, or the question which."""
    found = naming.mentions.of(event.summary, event.location)
    if not (found.sure or found.near):
        found = naming.mentions.of(event.description[:_LOOKED_AT], event.location)
    if found.sure:
        return [found.sure.id]
    if event.off:
        return []
    if not found.near:
        return note("calendar-no-office", event.place, text=event.summary[:_SHOWN])
    problem = error("calendar-office-asked", event.place, text=event.summary[:_SHOWN])
    naming.ask(key, event.summary, problem, naming.mentions.near(event.summary) or found.near)
    return problem


def _asked(event: CalendarEvent, naming: AskedNaming, key: str, several: Several) -> Problem:
    """Ask who else an event is with, beside whom it names for sure."""
    problem = error("calendar-office-asked", event.place, text=event.summary[:_SHOWN])
    near = [one for part in several.doubtful for one in naming.mentions.near(part)]
    naming.ask(key, event.summary, problem, tuple(dict.fromkeys(near)), several.sure)
    return problem


def _record(event: CalendarEvent, own: dict[str, str], offices: list[str]) -> tuple[Record, Source | None]:
    location = own.get("x-lobbykit-place", "") if own.get("x-lobbykit-id") else event.location
    place = location if len(event.location) <= _LONGEST_PLACE else ""
    fields: dict[str, object] = {"offices": offices} if offices else {}
    status = own.get("x-lobbykit-status") or event.status
    told = {
        "start": event.start,
        "end": event.end,
        "day": event.day,
        "tz": event.zone,
        "place": place,
        "status": status,
    }
    fields |= {name: text for name, text in {**told, "code": own.get("x-lobbykit-code", "")}.items() if text}
    if briefs := own.get("x-lobbykit-briefs"):
        fields["briefs"] = briefs.split(",")
    if own.get("x-lobbykit-id") and event.uid == own["x-lobbykit-id"] + OWN_UID:
        return Record(event.place, {**fields, "id": own["x-lobbykit-id"]}), None
    words = [event.summary, "" if place else event.location, event.description]
    text = "\n".join(one for one in words if one)
    source = Source(FEED, event.uid, text, event.sequence, event.was, off=event.off, invited=event.attendees)
    return Record(event.place, fields), source
