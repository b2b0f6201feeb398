"""Which backups stay: all of the last hour, then 24 hourly, 14 daily and 8 weekly ones, however long ago that was."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

EVERY = timedelta(minutes=30)
RECENT = timedelta(hours=1)
_KEPT: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (24, lambda time: (time.year, time.month, time.day, time.hour)),
    (14, lambda time: (time.year, time.month, time.day)),
    (8, lambda time: tuple(time.isocalendar()[:2])),
)


def due(last: datetime | None, now: datetime) -> bool:
    """Whether half an hour has passed since the last backup; a last one in the future means that a clock was wrong."""
    return last is None or abs(now - last) >= EVERY


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the times to keep: of the latest 24 hours that have a backup the newest, and so for 14 days and 8 weeks.

    Only hours with a backup count, so an idle year costs nothing. All of the last hour stay, so that the one made
    before an import outlives the next. What a wrong clock dated after `now` is thinned by itself, and never pushes out
    what is real.
    """
    found = set(times)
    recent = frozenset(time for time in found if timedelta(0) <= now - time < RECENT)
    return recent | _thinned({time for time in found if time <= now}) | _thinned({time for time in found if time > now})


def _thinned(times: set[datetime]) -> frozenset[datetime]:
    stay: set[datetime] = set()
    for count, bucket in _KEPT:
        newest = {bucket(time): time for time in sorted(times)}
        stay.update(sorted(newest.values())[-count:])
    return frozenset(stay)
