"""Times of meetings beside each other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.schedule.engagement import Engagement

_MINUTE = 60


def minutes_between(one: datetime, other: datetime) -> int:
    """Return the whole minutes from one moment to another, less than 0 where the other comes first."""
    return int((other - one).total_seconds() // _MINUTE)


def later(moment: datetime | None, minutes: int) -> datetime | None:
    """Return a moment so many minutes later; one that is open, or after which no day can be written, stays."""
    if moment is None or moment.replace(tzinfo=None) > datetime.max - timedelta(minutes=minutes):  # noqa: DTZ901 - of any zone
        return moment
    return moment + timedelta(minutes=minutes)


def as_utc(moment: datetime) -> str:
    """Return a moment as RFC 3339 in UTC: 2026-12-01T18:30:00Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def overlap(one: Engagement, other: Engagement) -> bool:
    """Whether both take place at some moment; one without an end takes place when it begins, an open one never."""
    if one.start is None or other.start is None:
        return False
    if one.start == other.start:
        return True
    first, then = sorted((one, other), key=lambda each: each.start.timestamp() if each.start else 0.0)
    return first.end is not None and then.start is not None and then.start < first.end
