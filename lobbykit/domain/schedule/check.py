"""All checks of a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import Severity
from lobbykit.domain.schedule.hour_checks import hour_findings
from lobbykit.domain.schedule.people_checks import office_findings, people_findings
from lobbykit.domain.schedule.room_checks import room_findings
from lobbykit.domain.schedule.way_checks import way_findings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.schedule.engagement import Engagement, ScheduleFinding
    from lobbykit.domain.schedule.pace import Pace

_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def schedule_findings(
    engagements: Sequence[Engagement], pace: Pace, words: Phrases, day: date | None = None
) -> tuple[ScheduleFinding, ...]:
    """Return everything that is odd about a schedule, errors first, whatever order its meetings come in.

    With a `day` the meetings of other days are named and nothing else is said of them, but which offices they share.
    """
    ordered = sorted(engagements, key=lambda one: (one.start.timestamp() if one.start else float("inf"), one.id))
    here = [one for one in ordered if day is None or one.on is None or one.on == day]
    found = (
        *hour_findings(ordered, day, words),
        *room_findings(here),
        *people_findings(here, words),
        *way_findings(here, pace, words),
        *office_findings(ordered),
    )
    return tuple(sorted(found, key=lambda one: _WEIGHTS.index(one.problem.severity)))
