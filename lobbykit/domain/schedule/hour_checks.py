"""Hours of a schedule: ends before beginnings, nights, weekends, other days than the lobby day, and open times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import error, note, warning
from lobbykit.domain.schedule.engagement import ScheduleFinding
from lobbykit.domain.schedule.timing import minutes_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.schedule.engagement import Engagement

FIRST_HOUR, LAST_HOUR = 7, 19
LONGEST = 180
_SATURDAY = 5


def hour_findings(engagements: Iterable[Engagement], day: date | None, words: Phrases) -> Iterator[ScheduleFinding]:
    """Yield what is odd about when meetings are, by the clocks at their place; `day` is the lobby day where one is set.

    Offices receive nobody before 7 in the morning, after 7 in the evening and on weekends: such a time is most often
    the other half of the day, or another week.
    """
    for one in engagements:
        if one.start is None:
            yield ScheduleFinding(note("meeting-time-open", who=one.who), (one.id,))
            continue
        shown, at = words.day(one.start.date()), words.clock(one.start)
        if day and one.start.date() != day:
            yield ScheduleFinding(note("meeting-other-day", who=one.who, day=shown, at=at), (one.id,))
            continue
        if one.start.weekday() >= _SATURDAY:
            yield ScheduleFinding(warning("meeting-weekend", who=one.who, day=shown, at=at), (one.id,))
        if not FIRST_HOUR <= one.start.hour < LAST_HOUR:
            yield ScheduleFinding(warning("meeting-night", who=one.who, day=shown, at=at), (one.id,))
        minutes = minutes_between(one.start, one.end) if one.end else 1
        if minutes <= 0:
            yield ScheduleFinding(error("meeting-ends-first", who=one.who, day=shown, at=at), (one.id,))
        elif minutes > LONGEST:
            found = warning("meeting-long", who=one.who, day=shown, at=at, minutes=minutes)
            yield ScheduleFinding(found, (one.id,))
