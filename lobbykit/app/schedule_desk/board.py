"""The schedule as one value to read: meetings by day, delegation or office, with what does not fit beside them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.app.access_needs import needs_at
from lobbykit.app.engagements import engagements
from lobbykit.app.joining_meetings import kept_apart, proposed
from lobbykit.app.meeting_days import MeetingDay, MeetingLine, meeting_days
from lobbykit.domain.meeting_joining import absorbed
from lobbykit.domain.products.access_needs import need_words
from lobbykit.domain.schedule.check import schedule_findings
from lobbykit.domain.schedule.pace import PACES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.meeting_joining import Pair


class View(StrEnum):
    """What the meetings are put together by."""

    DAY = "day"
    TEAM = "team"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What does not fit about a meeting, and what to do about it, in words."""

    text: str
    advice: str
    is_error: bool


@dataclass(frozen=True, slots=True)
class MaybeOne:
    """Two meetings that may be one, each in words, and why in one sentence."""

    first: str
    second: str
    names: tuple[str, str]
    why: str


@dataclass(frozen=True, slots=True)
class Board:
    """The whole schedule. `doubts` are by the id of each meeting, `names` those of offices by id.

    `off` are the meetings that were called off, by when they began; `joined` those that were made of two; `apart` the
    pairs of which somebody has said that they are two.
    """

    days: tuple[MeetingDay, ...]
    doubts: Mapping[str, tuple[Doubt, ...]]
    pairs: tuple[MaybeOne, ...]
    names: Mapping[str, str]
    off: tuple[MeetingDay, ...] = ()
    joined: frozenset[str] = frozenset()
    apart: tuple[MaybeOne, ...] = ()

    @property
    def lines(self) -> tuple[MeetingLine, ...]:
        """Every meeting that takes place."""
        return tuple(one for day in self.days for one in day.meetings)


@dataclass(frozen=True, slots=True)
class Group:
    """Meetings of one day, one delegation or one office; `key` stays the same, `name` is "" for those without one."""

    key: str
    name: str
    days: tuple[MeetingDay, ...]


def schedule_board(bench: Workbench) -> Board:
    """Return the schedule as it stands; raise as `Workbench.library` does."""
    reference = bench.library().reference(bench.catalogue.stock_phrases(), bench.today)
    days = meeting_days(bench)
    lines = {one.id: (day, one) for day in days for one in day.meetings}
    pairs, apart = (
        tuple(_maybe(bench, one, lines) for one in each if {one.first, one.second} <= lines.keys())
        for each in (proposed(bench.view), kept_apart(bench.view))
    )
    names = {
        str(one.id): f"{reference.short_name(one)} ({one.district_code})"
        for one in reference.offices.values()
        if any(one.id in line.offices for _, line in lines.values())
    }
    made = (row for row in map(bench.session.entity, lines) if row is not None)
    joined = frozenset(one.id for one in made if absorbed(one.fields))
    return Board(days, _doubts(bench), pairs, names, meeting_days(bench, called_off=True), joined, apart)


def groups(board: Board, view: View) -> tuple[Group, ...]:
    """Return the meetings put together by what a view asks for, those without such a thing last."""
    if view is View.DAY:
        return tuple(Group(day.day.isoformat() if day.day else "", day.name, (day,)) for day in board.days)
    named: dict[str, str] = {}
    for line in board.lines:
        named |= dict(_keys(line, board, view))
    ordered = sorted(named, key=lambda key: (not key, named[key].casefold()))
    return tuple(Group(key, named[key], tuple(_with(board, key, view))) for key in ordered)


def _with(board: Board, key: str, view: View) -> Iterator[MeetingDay]:
    for day in board.days:
        lines = tuple(one for one in day.meetings if key in dict(_keys(one, board, view)))
        if lines:
            yield MeetingDay(day.day, day.name, lines)


def _keys(line: MeetingLine, board: Board, view: View) -> Iterable[tuple[str, str]]:
    """Return under which keys a meeting stands, each with its name."""
    if view is View.TEAM:
        return [(" ".join(one.casefold().split()), one) for one in line.teams] or [("", "")]
    return [(one, board.names.get(one, one)) for one in line.offices] or [("", "")]


def _doubts(bench: Workbench) -> dict[str, tuple[Doubt, ...]]:
    words = bench.catalogue.stock_phrases()
    known = engagements(bench.view, bench.library().reference(words, bench.today))
    found: dict[str, list[Doubt]] = {}
    for one in schedule_findings(known, PACES["usual"], words, None):
        doubt = Doubt(bench.catalogue.message(one.problem), bench.catalogue.suggestion(one.problem), one.is_error)
        for meeting in one.meetings:
            found.setdefault(meeting, []).append(doubt)
    return {meeting: tuple(dict.fromkeys(doubts)) for meeting, doubts in found.items()}


def _maybe(bench: Workbench, pair: Pair, lines: Mapping[str, tuple[MeetingDay, MeetingLine]]) -> MaybeOne:
    why = bench.catalogue.say("join-same-code" if pair.why == "code" else "join-same-office")
    return MaybeOne(pair.first, pair.second, (_named(lines[pair.first]), _named(lines[pair.second])), why)


def _named(found: tuple[MeetingDay, MeetingLine]) -> str:
    day, line = found
    parts: Sequence[str] = (line.who, ", ".join(filter(None, (day.name, line.begins))))
    return " \u00b7 ".join(filter(None, parts))


MANY = 24
"""So many meetings are read on one page; of more, one group at a time is shown at first."""


def first_group(found: Sequence[Group], today: date) -> str | None:
    """Return which group is shown at first, None for all: where there are many, that of today or the next day."""
    if sum(len(day.meetings) for group in found for day in group.days) <= MANY:
        return None
    ahead = (one.key for one in found if one.key >= today.isoformat())
    return next(ahead, found[0].key)


def needs_told(bench: Workbench, team: str, lines: Sequence[MeetingLine]) -> dict[str, str]:
    """Return what people of one delegation need at its meetings, in words by meeting; it is told to nobody else."""
    if not team:
        return {}
    words = bench.catalogue.stock_phrases()
    found = needs_at(bench.view, [one.id for one in lines], team)
    return {meeting: need_words(needs, words) for meeting, needs in found.meetings.items()}
