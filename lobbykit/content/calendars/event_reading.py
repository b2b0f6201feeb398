"""One event of a calendar: its times in UTC whatever its zone is called, its words, and its place in a series."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.rrule import rrulestr
from icalendar import Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Place, Problem, Read, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

CAPITOL = ZoneInfo("America/New_York")
MOST_REPEATS, _LONGEST_SERIES = 60, timedelta(days=366)
_RULE = compiled_late(
    r"(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9][0-9]{0,2}|COUNT=[0-9]{1,4}|WKST=[A-Z]{2}"
    r"|UNTIL=[0-9TZ]{8,16}|BYDAY=[-+0-9A-Z,]{2,60}|BYMONTHDAY=[-0-9,]{1,60}|BYMONTH=[0-9,]{1,30}"
    r"|BYSETPOS=[-0-9,]{1,20}|BYHOUR=[0-9]{1,2}|BYMINUTE=[0-9]{1,2})(?:;|$))+"
)
_OFF, _ASKED, _CONFIRMED, _DECLINED = "CANCELLED", "TENTATIVE", "CONFIRMED", "DECLINED"
_OWN = (
    "X-LOBBYKIT-ID",
    "X-LOBBYKIT-OFFICES",
    "X-LOBBYKIT-BRIEFS",
    "X-LOBBYKIT-CODE",
    "X-LOBBYKIT-STATUS",
    "X-LOBBYKIT-PLACE",
)


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One occurrence. Times are RFC 3339 in UTC, "" where there are none; `day` is that of an all-day event.

    `was` is the moment or day at which an occurrence of a series stands by its rule, and `exception` says that this
    one is told apart from the others. `off` says that it was called off, `status` is one of a meeting's or "".
    `attendees` are the names and e-mail addresses, "" where there is none, of who was invited and did not decline.
    `own` are the values of our own properties by their names in small letters.
    """

    place: Place
    uid: str
    sequence: int
    start: str = ""
    end: str = ""
    day: str = ""
    zone: str = ""
    was: str = ""
    exception: bool = False
    off: bool = False
    status: str = ""
    summary: str = ""
    location: str = ""
    description: str = ""
    attendees: tuple[tuple[str, str], ...] = ()
    own: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EventReader:
    """Reads the events of one file, whose calendar has this METHOD."""

    file: str
    method: str

    def read(self, text: str, line: int) -> Read[tuple[CalendarEvent, ...]]:
        """Return the occurrences of an event, or None and what is wrong with it."""
        place = Place(self.file, line)
        try:
            event = Event.from_ical(text)
            return self._occurrences(event, place)
        except _NoZoneError as failure:
            return Read(None, (error("zone-unknown", place, name=str(failure)[:60]),))
        except (ValueError, OverflowError, TypeError, KeyError, AttributeError):
            return Read(None, (error("calendar-event-unread", place),))

    def _occurrences(self, event: Any, place: Place) -> Read[tuple[CalendarEvent, ...]]:  # noqa: ANN401 - untyped library
        uid = str(event.get("UID") or "").strip()
        start, off = event.get("DTSTART"), self.method == "CANCEL" or _upper(event, "STATUS") == _OFF
        if not uid or (start is None and not off):
            return Read(None, (error("calendar-event-incomplete", place),))
        one = self._one(event, place, uid, off=off)
        if (again := event.get("RECURRENCE-ID")) is not None:
            was, _ = _moment(again)
            return Read((replace(one, uid=f"{uid}/{was}", was=was, exception=True),))
        if event.get("RRULE") is None or start is None:
            return Read((one,))
        return _series(event, one, place)

    def _one(self, event: Any, place: Place, uid: str, *, off: bool) -> CalendarEvent:  # noqa: ANN401 - as above
        begin, zone = _moment(event.get("DTSTART")) if event.get("DTSTART") is not None else ("", "")
        end = _end(event, begin)
        all_day = bool(begin) and "T" not in begin
        status = {_ASKED: "asked", _CONFIRMED: "confirmed"}.get(_upper(event, "STATUS"), "")
        return CalendarEvent(
            place,
            uid,
            int(event.get("SEQUENCE") or 0),
            start="" if all_day else begin,
            end="" if all_day else end,
            day=begin if all_day else "",
            zone=zone,
            off=off,
            status=status,
            summary=_line(event.get("SUMMARY")),
            location=_line(event.get("LOCATION")),
            description=str(event.get("DESCRIPTION") or "").strip(),
            attendees=tuple(_attendees(event)),
            own=tuple((name.lower(), str(event[name])) for name in _OWN if event.get(name) is not None),
        )


class _NoZoneError(Exception):
    """A zone that nobody knows."""


def _upper(event: Any, name: str) -> str:  # noqa: ANN401 - untyped library
    return str(event.get(name) or "").strip().upper()


def _line(value: object) -> str:
    return ", ".join(part.strip() for part in str(value or "").splitlines() if part.strip())


def _attendees(event: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - untyped library
    found = event.get("ATTENDEE") or []
    for one in found if isinstance(found, list) else [found]:
        scheme, _, address = str(one).strip().partition(":")
        if str(one.params.get("PARTSTAT", "")).upper() != _DECLINED:
            name = " ".join(str(one.params.get("CN", "")).split())
            yield name, address.strip() if scheme.casefold() == "mailto" else ""


def _moment(prop: Any) -> tuple[str, str]:  # noqa: ANN401 - untyped library
    """Return a time in UTC or a day, and the zone that it names; a time without one is that of the Capitol."""
    found = prop.dt
    if not isinstance(found, datetime):
        if not isinstance(found, date):
            raise TypeError
        return found.isoformat(), ""
    name = str(prop.params.get("TZID", "")).strip().strip('"')
    zone = _zone(name) if name else None
    if zone is None and found.tzinfo is not None:
        return _utc(found), ""
    local = found.replace(tzinfo=zone or CAPITOL)
    return _utc(local), zone.key if zone else ""


def _zone(name: str) -> ZoneInfo:
    """Return a zone by its name, that of Windows, or with a maker's words before it: "/x.org/20/America/Chicago"."""
    known = WINDOWS_TO_OLSON.get(name, name)
    parts = known.split("/")
    for tried in (known, "/".join(parts[-2:]), "/".join(parts[-3:])):
        try:
            return ZoneInfo(tried)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    raise _NoZoneError(name)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _end(event: Any, begin: str) -> str:  # noqa: ANN401 - untyped library
    if event.get("DTEND") is not None:
        return _moment(event.get("DTEND"))[0]
    if event.get("DURATION") is not None and "T" in begin:
        return _utc(datetime.fromisoformat(begin) + event.get("DURATION").dt)
    return ""


def _series(event: Any, one: CalendarEvent, place: Place) -> Read[tuple[CalendarEvent, ...]]:  # noqa: ANN401 - as above
    """Return the occurrences of a rule within a year, at most sixty; days that a rule leaves out are off."""
    rule = event.get("RRULE")
    text = rule.to_ical().decode().upper() if not isinstance(rule, list) else ""
    if not _RULE.fullmatch(text):
        return Read(None, (error("calendar-rule", place, text=text[:60]),))
    out = {_moment(each)[0] for each in _exdates(event)}
    starts = list(_starts(event, text))
    problems: tuple[Problem, ...] = ()
    if len(starts) > MOST_REPEATS:
        starts = starts[:MOST_REPEATS]
        problems = (warning("calendar-series-cut", place, count=MOST_REPEATS),)
    length = _length(one)
    found = [_at(one, begin, length, off=begin in out) for begin in starts]
    return Read(tuple(found), problems)


def _starts(event: Any, text: str) -> Iterator[str]:  # noqa: ANN401 - untyped library
    """Yield the moments of a rule by the clocks of its zone, so that 9:30 stays 9:30 when clocks change."""
    prop = event.get("DTSTART")
    first, name = prop.dt, str(prop.params.get("TZID", "")).strip('"')
    timed = isinstance(first, datetime)
    zone = _zone(name) if name else UTC if timed and first.tzinfo else CAPITOL
    begin = first.replace(tzinfo=None) if timed else datetime.combine(first, datetime.min.time())
    last = begin + _LONGEST_SERIES
    kept = [part for part in text.split(";") if not part.startswith("UNTIL=")]
    for part in text.split(";"):
        if part.startswith("UNTIL="):
            last = min(last, _until(part[6:], zone))
    rule = rrulestr(";".join(kept), dtstart=begin)
    for count, at in enumerate(rule.xafter(begin, inc=True)):
        if at > last or count > MOST_REPEATS:
            return
        yield _utc(at.replace(tzinfo=zone)) if timed else at.date().isoformat()


def _until(text: str, zone: Any) -> datetime:  # noqa: ANN401 - a zone of either kind
    if "T" not in text:
        return datetime.strptime(text, "%Y%m%d").replace(hour=23, minute=59)  # noqa: DTZ007 - by the clocks of the zone
    plain = datetime.strptime(text.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - as above
    return plain.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) if text.endswith("Z") else plain


def _exdates(event: Any) -> Iterator[Any]:  # noqa: ANN401 - untyped library
    found = event.get("EXDATE")
    for listed in found if isinstance(found, list) else [] if found is None else [found]:
        for each in listed.dts:
            each.params.update({key: value for key, value in listed.params.items() if key == "TZID"})
            yield each


def _length(one: CalendarEvent) -> timedelta | None:
    if not (one.start and one.end and "T" in one.end):
        return None
    return datetime.fromisoformat(one.end) - datetime.fromisoformat(one.start)


def _at(one: CalendarEvent, begin: str, length: timedelta | None, *, off: bool) -> CalendarEvent:
    told = replace(one, uid=f"{one.uid}/{begin}", was=begin, off=one.off or off)
    if "T" not in begin:
        return replace(told, day=begin)
    end = _utc(datetime.fromisoformat(begin) + length) if length is not None else ""
    return replace(told, start=begin, end=end)
