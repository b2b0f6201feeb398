"""The clocks at a meeting's place: stamps of the log as local time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, tzinfo

    from lobbykit.domain.phrases import Phrases

CAPITOL = "America/New_York"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def local_time(text: str | None, zone: tzinfo) -> datetime | None:
    """Return the moment in that zone, or as it was written when its year has no other side; None for no text."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).astimezone(zone)
    except OverflowError:
        return datetime.fromisoformat(text)


def local_moment(ms: int) -> datetime:
    """Return a stamp in the time of this computer; one at the end of the calendar stays in UTC."""
    moment = _EPOCH + timedelta(milliseconds=ms)
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):
        return moment


def meeting_day(row: Mapping[str, Any]) -> date | None:
    """Return the day of a meeting by the clocks of its place, None where it has none yet."""
    start = local_time(row.get("start"), zone_named(row.get("tz") or CAPITOL))
    return start.date() if start else iso_day(str(row.get("day") or ""))


def eastern_time(moment: datetime | None) -> datetime | None:
    """Return a moment by the clocks of the Capitol where they show another time than its own, else None."""
    if moment is None:
        return None
    try:
        there = moment.astimezone(zone_named(CAPITOL))
    except OverflowError:
        return None
    return there if there.utcoffset() != moment.utcoffset() else None


def clock_words(words: Phrases, moment: datetime | None) -> str:
    """Return "9:30 AM" as a language has it, "" for no time."""
    return words.clock(moment) if moment else ""


def zone_named(name: str) -> tzinfo:
    """Return a time zone; one that this computer does not know is UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
