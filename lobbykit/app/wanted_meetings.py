"""Which meetings a view of the schedule shows: of a day, of a delegation, with an office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import meeting_day
from lobbykit.app.products.team import Team

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.store.view import View

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class WantedMeetings:
    """Meetings of a day by the clocks at their place, of one delegation, with any of these offices; None means any."""

    day: date | None = None
    team: str | None = None
    offices: frozenset[str] | None = None


ALL_MEETINGS = WantedMeetings()


def meetings_wanted(view: View, wanted: WantedMeetings) -> list[Row]:
    """Return the rows of the meetings that are wanted, dropped ones too, by when they begin."""
    team = Team(view)
    return [row for row in meetings_found(view) if _is_wanted(row, wanted, team)]


def teams_of(row: Row, team: Team) -> tuple[str, ...]:
    """Return the delegations of the people who go to a meeting, by name."""
    people = (team.person(one) for _, one in sorted(row.get("people", {}).items()))
    named = {_key(one.team): one.team.strip() for one in people if one and one.team.strip()}
    return tuple(sorted(named.values(), key=str.casefold))


def teams_known(view: View) -> tuple[str, ...]:
    """Return every delegation that goes to a meeting, by name."""
    team = Team(view)
    named = {_key(name): name for row in meetings_found(view) for name in teams_of(row, team)}
    return tuple(sorted(named.values(), key=str.casefold))


def _is_wanted(row: Row, wanted: WantedMeetings, team: Team) -> bool:
    return (
        (wanted.day is None or meeting_day(row) == wanted.day)
        and (wanted.team is None or _key(wanted.team) in map(_key, teams_of(row, team)))
        and (wanted.offices is None or not wanted.offices.isdisjoint(row.get("offices", ())))
    )


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
