"""Day, time and end of a meeting in columns of their own, as clocks at its place show them, turned into UTC."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lobbykit.app.local_time import CAPITOL
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import clipped
from lobbykit.domain.time_of_day import time_of_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.problem import Place

    At = Callable[[str], Place]
MOMENT = compiled_late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:\.[0-9]{1,6})?Z")
"""A time that says its day and that it is in UTC."""
CLOCK_COLUMNS = ("date", "time", "until")
_FIRST_YEAR = 1970


def clock_fields(given: dict[str, object], at: At) -> Read[dict[str, object]]:
    """Take the day and the times of day out of what is given, and return `start`, `end` and `tz`; `at` tells places.

    Without a `tz` the clocks are those of the Capitol.
    """
    day, begin, end = (given.pop(name, None) for name in CLOCK_COLUMNS)
    if day is None and begin is None and end is None:
        return Read({})
    if "start" in given or "end" in given:
        return Read(None, (error("clock-twice", at("start")),))
    if not isinstance(day, str) or not isinstance(begin, str):
        return Read(None, (error("clock-incomplete", at("date" if day is not None else "time")),))
    name = str(given.get("tz") or CAPITOL).strip()
    on, zone = iso_day(day.strip()), _zone(name)
    if on is None or not _FIRST_YEAR <= on.year < date.max.year:
        return Read(None, (error("field-not-day", at("date"), field=clipped(day.strip())),))
    if zone is None:
        return Read(None, (error("zone-unknown", at("tz"), name=clipped(name)),))
    return _span(on, {"time": begin, "until": end}, zone, at)


def _span(day: date, times: dict[str, object], zone: ZoneInfo, at: At) -> Read[dict[str, object]]:
    found: dict[str, object] = {"tz": zone.key}
    for path, (column, text) in zip(("start", "end"), times.items(), strict=True):
        read = _moment(day, text, zone) if isinstance(text, str) else Read("")
        if read.problems:
            return Read(None, tuple(replace(one, place=at(column)) for one in read.problems))
        found |= {path: read.value} if read.value else {}
    if "end" in found and str(found["end"]) <= str(found["start"]):
        return Read(None, (error("clock-backwards", at("until")),))
    return Read(found)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _moment(day: date, text: str, zone: ZoneInfo) -> Read[str]:
    """Return a time of a day as RFC 3339 in UTC; in the night when clocks change there may be none, or two."""
    read = time_of_day(text)
    if read.value is None:
        return Read(None, read.problems)
    local = datetime.combine(day, time(*read.value))
    moments = {local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    real = [one for one in moments if one.astimezone(zone).replace(tzinfo=None) == local]
    if len(real) != 1:
        return Read(None, (error("clock-changes"),))
    return Read(real[0].isoformat().replace("+00:00", "Z"))
