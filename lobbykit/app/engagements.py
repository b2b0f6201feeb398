"""The schedule as its checks see it: meetings of the workspace with whom, when, where and who goes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import CAPITOL, local_time, meeting_day, zone_named
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.schedule.drop_off import drop_offs
from lobbykit.domain.schedule.engagement import Engagement
from lobbykit.domain.schedule.timing import later
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.schedule.drop_off import DropOff
    from lobbykit.store.view import View

_BEFORE = 7


def engagements(view: View | None, reference: Reference, since: date | None = None) -> tuple[Engagement, ...]:
    """Return the meetings that were not dropped by when they begin, of `since` and later and those without a time.

    One that runs late begins and ends later.
    """
    if view is None:
        return ()
    team = Team(view)
    found = (_engagement(row, team, reference) for row in meetings_found(view) if row.get("status") != DROPPED)
    return tuple(one for one in found if since is None or one.on is None or one.on >= since)


def left_over(
    view: View | None, reference: Reference, offices: Iterable[Office], day: date | None
) -> tuple[DropOff, ...]:
    """Return the drop-off round over the offices of a choice: those with no meeting, on that day where one is given.

    A meeting without a day counts as one, since it may still come about. What was left since a week before the first
    meeting that counts (that day, where one is given) or today, whichever comes first, is marked.
    """
    meetings = [one for one in engagements(view, reference) if day is None or one.on is None or one.on == day]
    counted = {one.id for one in meetings}
    ids = {office for row in (meetings_found(view) if view else ()) if row["id"] in counted for office in _met(row)}
    first = day or min((one.on for one in meetings if one.on), default=None)
    begun = first and date.fromordinal(max(1, min(first, reference.today).toordinal() - _BEFORE))
    return drop_offs(offices, ids, frozenset(_left(view, begun)) if view else ())


def _met(row: dict[str, Any]) -> Iterable[str]:
    return (str(one) for one in row.get("offices", ()))


def _left(view: View, since: date | None) -> Iterator[str]:
    for row in view.table("dropoffs").search(where("deleted").one_of([False])):
        if since is None or str(row.get("date", "")) >= since.isoformat():
            yield str(row.get("office", ""))


def _engagement(row: dict[str, Any], team: Team, reference: Reference) -> Engagement:
    zone = zone_named(row.get("tz") or CAPITOL)
    start, end = (later(local_time(row.get(one), zone), row.get("late", 0)) for one in ("start", "end"))
    named = list(_met(row))
    known = tuple(reference.offices[one] for one in reference.offices if one in named)
    strange = [one for one in named if one not in {each.id for each in known}]
    people = [team.person(one) for _, one in sorted(row.get("people", {}).items())]
    called = [*(f"{reference.short_name(one)} ({one.district_code})" for one in known), *strange]
    return Engagement(
        row["id"],
        ", ".join(called),
        known,
        start,
        end,
        row.get("place", ""),
        tuple(one for one in people if one),
        bool(strange),
        meeting_day(row),
    )
