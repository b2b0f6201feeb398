"""The plan of the day: 12 delegations, 80 meetings, who goes, what changes and who reports, all from one seed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.office import Office

DAY = date(2026, 12, 1)
BRIEF = "ukraine-diplomacy"
ASKS = ("arms-control", "back-from-the-brink", "seat-at-the-table")
LEVELS = ("champion", "supports", "leans-yes", "undecided", "opposed", "no-answer", "not-raised")
TEAMS = (
    ("Chicago", "IL", 7), ("Downstate", "IL", 7), ("Texas", "TX", 7), ("New Jersey", "NJ", 6),
    ("California", "CA", 7), ("New York", "NY", 7), ("Ohio", "OH", 7), ("Pennsylvania", "PA", 7),
    ("Carolina", "NC", 7), ("Michigan", "MI", 6), ("Washington", "WA", 6), ("Florida", "FL", 6),
)  # fmt: skip
"""Each delegation with its state and how many offices it meets: 80 in all."""
_FIRST = ("Ana", "Ben", "Cem", "Dora", "Eli", "Fatima", "Gus", "Hana", "Ivo", "Juno", "Kai", "Lío")
_ROLES = ("lead", "story", "ask", "notes")
_HOURS = (9, 10, 11, 12, 13, 14, 15, 16)
_APART = 3
"""So many hours lie between two delegations at one office, so that nobody takes both for one meeting."""
_IN_CSV = 52
LENGTH = timedelta(minutes=30)


@dataclass(frozen=True)
class Delegate:
    """Somebody who goes: the name is that of nobody, and of nobody else of the day."""

    name: str
    team: str
    town: str
    district: str


@dataclass(frozen=True)
class Meeting:
    """One meeting as it was planned, by the clocks of the Capitol; `number` counts from 0, `source` is csv or ics."""

    number: int
    team: str
    office: Office
    start: datetime
    place: str
    code: str
    people: tuple[str, ...]
    source: str

    @property
    def end(self) -> datetime:
        return self.start + LENGTH


@dataclass(frozen=True)
class Change:
    """What happens to a meeting on the day: moved, late, joined or cancelled, told by a key, or by an ICS file."""

    number: int
    kind: str
    by: str = "key"
    place: str = ""
    start: datetime | None = None
    minutes: int = 0


@dataclass(frozen=True)
class Note:
    """What one person reports of one meeting; every text holds a word that no other text holds."""

    number: int
    how: str
    author: str
    summary: str
    staff: tuple[str, ...]
    answers: tuple[tuple[str, str, str], ...]
    promise: str = ""
    ours: bool = True
    owner: str = ""
    due: date | None = None
    done: bool = False
    question: str = ""
    owed: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """Return all that must not be lost."""
        return tuple(
            one
            for one in (
                self.summary,
                *self.staff,
                *(words for _, _, words in self.answers),
                self.promise,
                self.question,
            )
            if one
        )


@dataclass(frozen=True)
class Plan:
    """The whole day; `twins` are the numbers of meetings that stand in the CSV and in the ICS file.

    The calendar has the first of them at the same time, the second one half an hour later.
    """

    delegates: tuple[Delegate, ...]
    meetings: tuple[Meeting, ...]
    twins: tuple[int, ...]
    changes: tuple[Change, ...]
    notes: tuple[Note, ...]
    missing: tuple[int, ...]

    def by(self, how: str) -> tuple[Note, ...]:
        """Return the notes that come in one way: typed, paper or web-form."""
        return tuple(one for one in self.notes if one.how == how)


def planned(offices: Sequence[Office], seed: int = 7) -> Plan:
    """Return the same day for the same offices and seed."""
    chance = Random(seed)  # noqa: S311 - the same day every time
    delegates = tuple(_delegates(offices, chance))
    meetings = tuple(_meetings(offices, delegates, chance))
    changes = tuple(_changes(meetings, chance))
    cancelled = {one.number for one in changes if one.kind == "cancelled"}
    met = [one for one in meetings if one.number not in cancelled]
    chance.shuffle(met)
    missing, paper, web, typed = met[:6], met[6:16], met[16:24], met[24:]
    second = chance.sample(typed, 80 - len(typed))
    told = [*((one, "typed", 0) for one in typed), *((one, "typed", 1) for one in second)]
    told += [*((one, "paper", 0) for one in paper), *((one, "web-form", 0) for one in web)]
    notes = tuple(_note(place, *one, chance) for place, one in enumerate(told))
    numbers = tuple(sorted(one.number for one in missing))
    return Plan(delegates, meetings, (3, 17), changes, notes, numbers)


def final(plan: Plan, meeting: Meeting) -> Meeting:
    """Return a meeting where and when it is after the changes of the day."""
    for one in plan.changes:
        if one.number == meeting.number and one.kind == "moved":
            meeting = replace(meeting, place=one.place or meeting.place, start=one.start or meeting.start)
    return meeting


def _delegates(offices: Sequence[Office], chance: Random) -> Iterator[Delegate]:
    for place, (team, state, _) in enumerate(TEAMS):
        districts = sorted(one.district_code for one in offices if one.state == state and one.district is not None)
        for number in range(4):
            name = f"{_FIRST[(place + number * 5) % len(_FIRST)]} {team.replace(' ', '')}-{'ABCD'[number]}"
            yield Delegate(name, team, f"{team.split()[-1]}ville", chance.choice(districts))


def _meetings(offices: Sequence[Office], delegates: Sequence[Delegate], chance: Random) -> Iterator[Meeting]:
    used: set[str] = set()
    hours: dict[str, int] = {}
    number = 0
    for team, state, count in TEAMS:
        ours = [one for one in offices if one.state == state]
        senators = [one for one in ours if one.district is None]
        house = [one for one in ours if one.district is not None and one.id not in used]
        asked = [one for one in house if (state, one.last) in _ASKED]
        rest = [one for one in house if one not in asked]
        chosen = [*senators, *asked, *chance.sample(rest, count - len(senators) - len(asked))]
        used |= {one.id for one in chosen}
        people = [one.name for one in delegates if one.team == team]
        drawn = chance.sample(_HOURS, count)
        while any(abs(hours.get(one.id, -9) - hour) < _APART for one, hour in zip(chosen, drawn, strict=True)):
            drawn = chance.sample(_HOURS, count)
        hours |= {str(one.id): hour for one, hour in zip(chosen, drawn, strict=True)}
        for office, hour in zip(chosen, drawn, strict=True):
            start = datetime.combine(DAY, datetime.min.time()) + timedelta(hours=hour, minutes=chance.choice((0, 15)))
            source = "csv" if number < _IN_CSV else "ics"
            place = f"{office.room} {office.building}" if chance.random() < 0.7 else ""
            yield Meeting(number, team, office, start, place, f"LD-{number:03}", tuple(people), source)
            number += 1


_ASKED = {("NJ", "Smith"), ("TX", "Johnson")}
"""Whom the table calls by a last name that several have."""


def _changes(meetings: Sequence[Meeting], chance: Random) -> Iterator[Change]:
    """Yield 6 that are moved, 3 cancelled, 5 late and 6 that the member joins; the calendar tells of three of these."""
    typed = [one for one in meetings if one.source == "csv" and one.number not in (3, 17)]
    mailed = chance.sample([one for one in meetings if one.source == "ics"], 3)
    chance.shuffle(typed)
    for one in mailed[:2]:
        yield Change(one.number, "moved", "ics", "Longworth cafeteria", one.start + timedelta(minutes=15))
    yield Change(mailed[2].number, "cancelled", "ics")
    for at, one in enumerate(typed[:4]):
        start = one.start + timedelta(minutes=20) if at % 2 else None
        yield Change(one.number, "moved", place=f"HC-{chance.randrange(5, 9)}", start=start)
    for one in typed[4:6]:
        yield Change(one.number, "cancelled")
    for one in typed[6:11]:
        yield Change(one.number, "late", minutes=chance.choice((5, 10, 20)))
    for one in typed[11:17]:
        yield Change(one.number, "joined")


def _note(place: int, meeting: Meeting, how: str, writer: int, chance: Random) -> Note:
    def word(what: str) -> str:
        return f"{what}{place:03}{chance.choice('äéñß€')}x"

    answers = tuple((ask, chance.choice(LEVELS), f"They said {word(f'answer{at}')}.") for at, ask in enumerate(ASKS))
    staff = tuple(f"{chance.choice(_FIRST)} {word(f'Staff{at}')}" for at in range(2))
    promised = how != "web-form"
    return Note(
        number=meeting.number,
        how=how,
        author=meeting.people[writer],
        summary=f"We sat down, “{word('summary')}”; and then\nwe left.",
        staff=staff,
        answers=answers,
        promise=f"Send {word('promise')} to them" if promised else "",
        ours=place % 2 == 0,
        owner=meeting.people[0] if place % 2 == 0 else staff[0],
        due=DAY + timedelta(days=chance.choice((-1, 3, 14))) if promised else None,
        done=promised and place % 5 == 0,
        question=f"Who pays for {word('question')}?" if promised and place % 4 < 2 else "",
        owed=place % 4 == 1,
    )
