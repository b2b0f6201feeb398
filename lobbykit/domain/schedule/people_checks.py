"""People of a schedule: who is to be in two rooms at once, and which office is seen by two delegations."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from lobbykit.domain.problem import warning
from lobbykit.domain.schedule.engagement import ScheduleFinding
from lobbykit.domain.schedule.timing import overlap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.schedule.engagement import Engagement


def people_findings(engagements: Iterable[Engagement], words: Phrases) -> Iterator[ScheduleFinding]:
    """Yield everybody who is double-booked, once for each pair of meetings."""
    for one, other in _pairs(engagements):
        if one.start and other.start and overlap(one, other):
            there = {each.id for each in other.people}
            for person in sorted({each.id: each.name for each in one.people if each.id in there}.items()):
                at, then = words.clock(one.start), words.clock(other.start)
                found = warning("person-twice", name=person[1], one=one.who, other=other.who, at=at, then=then)
                yield ScheduleFinding(found, (one.id, other.id))


def office_findings(engagements: Iterable[Engagement]) -> Iterator[ScheduleFinding]:
    """Yield each office that delegations with nobody in common see; meetings of nobody's delegation say nothing."""
    for one, other in _pairs(engagements):
        if one.teams and other.teams and one.teams.isdisjoint(other.teams):
            there = {each.id for each in other.offices}
            for office in one.offices:
                if office.id in there:
                    found = warning("office-two-teams", name=office.name, one=_named(one), other=_named(other))
                    yield ScheduleFinding(found, (one.id, other.id))


def _pairs(engagements: Iterable[Engagement]) -> Iterator[tuple[Engagement, Engagement]]:
    ordered = sorted(engagements, key=lambda one: (one.start.timestamp() if one.start else float("inf"), one.id))
    return combinations(ordered, 2)


def _named(one: Engagement) -> str:
    """Return the delegations of a meeting as people call them."""
    return ", ".join(dict.fromkeys(person.team.strip() for person in one.people if person.team.strip()))
