"""Engagements: meetings as the checks of a schedule see them, with everybody who goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Severity

if TYPE_CHECKING:
    from datetime import date, datetime

    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the team who goes to a meeting; `team` is the delegation this person goes with, "" for none."""

    id: str
    name: str
    team: str = ""


@dataclass(frozen=True, slots=True)
class Engagement:
    """A meeting. `who` is how people call it; times are those of the clocks at its place, None while they are open.

    `offices` are those that are known; `strange` says that it is with others too. `day` is the day where the time is
    open.
    """

    id: str
    who: str
    offices: tuple[Office, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    place: str = ""
    people: tuple[Person, ...] = ()
    strange: bool = False
    day: date | None = None

    @property
    def on(self) -> date | None:
        """The day by the clocks at its place, None where nobody knows it."""
        return self.start.date() if self.start else self.day

    @property
    def teams(self) -> frozenset[str]:
        """The delegations whose people go, as they are compared; none where nobody of a delegation is named."""
        return frozenset(" ".join(one.team.casefold().split()) for one in self.people if one.team.strip())

    @property
    def threads(self) -> frozenset[tuple[str, str]]:
        """Whom a walk from another meeting to this one would concern: people and delegations."""
        return frozenset((*(("person", one.id) for one in self.people), *(("team", one) for one in self.teams)))


@dataclass(frozen=True, slots=True)
class ScheduleFinding:
    """A problem of a schedule with its place there: the ids of the meetings it is about, the earlier one first."""

    problem: Problem
    meetings: tuple[str, ...]

    @property
    def is_error(self) -> bool:
        """Whether this cannot be as it stands, whatever people decide."""
        return self.problem.severity is Severity.ERROR
