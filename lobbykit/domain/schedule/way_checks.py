"""Walks of a schedule: from each meeting to the next one of the same people, with the time that there is for it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.domain.problem import note, warning
from lobbykit.domain.products.agenda import LENGTHS
from lobbykit.domain.schedule.engagement import ScheduleFinding
from lobbykit.domain.schedule.pace import way
from lobbykit.domain.schedule.timing import minutes_between, overlap
from lobbykit.domain.schedule.venues import venue_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.problem import Params
    from lobbykit.domain.schedule.engagement import Engagement
    from lobbykit.domain.schedule.pace import Pace

SHORTEST = LENGTHS[0]
"""How many minutes a meeting takes at the least; what is assumed of one whose end nobody wrote down."""
FAR = 60
"""With as many minutes for it, a walk that nobody can tell is not worth a word."""
Pair = tuple["Engagement", "Engagement"]


def way_findings(engagements: Iterable[Engagement], pace: Pace, words: Phrases) -> Iterator[ScheduleFinding]:
    """Yield the walks that do not fit or may not, and those that nobody can tell.

    Meetings follow each other where they share a person or a delegation. Those of a day that name nobody are one
    delegation's as long as none overlaps another: two at once are of several, and then a note says what was not looked
    at.
    """
    timed = sorted((one for one in engagements if one.start), key=_order)
    pairs: dict[Pair, None] = {}
    for thread in _threads(timed).values():
        pairs |= dict.fromkeys(pairwise(thread))
    for each in _nameless(timed).values():
        if any(overlap(*pair) for pair in pairwise(each)):
            found = note("meetings-nameless", day=words.day(_day(each[0])), count=len(each))
            yield ScheduleFinding(found, tuple(one.id for one in each))
        else:
            pairs |= dict.fromkeys(pairwise(each))
    for one, other in sorted(pairs, key=lambda pair: (_order(pair[0]), _order(pair[1]))):
        yield from _walk(one, other, pace, words)


def _walk(one: Engagement, other: Engagement, pace: Pace, words: Phrases) -> Iterator[ScheduleFinding]:
    ended = one.end or one.start
    if ended is None or other.start is None or overlap(one, other) or _day(one) != _day(other):
        return
    here, there = venue_of(one.place, one.offices), venue_of(other.place, other.offices)
    left = max(0, minutes_between(ended, other.start) - (0 if one.end else SHORTEST))
    found, at = way(here, there, pace), words.clock(other.start)
    problem = None
    if found is None and left < FAR:
        problem = note("walk-unknown", who=other.who, before=one.who, at=at, left=left)
    elif found is None:
        return
    elif found.least > left:
        least, most = found.least, found.most
        problem = warning("walk-too-long", who=other.who, before=one.who, at=at, left=left, least=least, most=most)
    elif found.most > left:
        least, most = found.least, found.most
        problem = note("walk-tight", who=other.who, before=one.who, at=at, left=left, least=least, most=most)
    if problem is not None:
        assumed: Params = () if one.end or found is None else (("assumed", SHORTEST),)
        yield ScheduleFinding(replace(problem, params=(*assumed, *problem.params)), (one.id, other.id))


def _threads(timed: Iterable[Engagement]) -> dict[tuple[str, str], list[Engagement]]:
    found: defaultdict[tuple[str, str], list[Engagement]] = defaultdict(list)
    for one in timed:
        for thread in sorted(one.threads):
            found[thread].append(one)
    return found


def _nameless(timed: Iterable[Engagement]) -> dict[date, list[Engagement]]:
    found: defaultdict[date, list[Engagement]] = defaultdict(list)
    for one in timed:
        if not one.people:
            found[_day(one)].append(one)
    return found


def _day(one: Engagement) -> date:
    assert one.start is not None
    return one.start.date()


def _order(one: Engagement) -> tuple[float, str]:
    assert one.start is not None
    return one.start.timestamp(), one.id
