"""The schedule on paper: a table for each day, with when, which office, where and who goes. It says nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, Heading, Paragraph, Table, Together
from lobbykit.domain.prose import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.prose import Spans

SIZE = 10.5
_AS_ONE = 6
"""A day of at most so many meetings is kept on one page; a longer one goes on under a head that names the weekday."""


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One meeting in words; `eastern` is "" where the clocks of its place and of the Capitol show the same.

    `unsure` is one that is not confirmed yet; `notes` say what is not as it was arranged.
    """

    when: str
    eastern: str
    who: str
    where: str
    people: str
    unsure: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScheduleDay:
    """The meetings of a day by when they begin; None for those that have none yet."""

    day: date | None
    rows: tuple[ScheduleRow, ...]


def schedule_paper(
    days: Sequence[ScheduleDay], off: Sequence[ScheduleDay], words: Phrases, today: date, author: str = ""
) -> Document:
    """Return the schedule as it is known today; what was called `off` comes last, under a head of its own."""
    rows = [one for day in days for one in day.rows]
    far = any(one.eastern for day in (*days, *off) for one in day.rows)
    count = words.say("meetings-one" if len(rows) == 1 else "meetings-many", count=str(len(rows)))
    known = words.say("as-known-on", date=words.day(today))
    blocks: list[DocumentBlock] = [
        Heading(1, (Span(words.say("schedule-title")),)),
        Paragraph((Span(f"{count} \u00b7 {known}"),), "lead"),
        Paragraph((Span(words.say("schedule-clocks" if far else "schedule-eastern")),), "small"),
        *(block for day in days for block in _day(day, words, 2)),
    ]
    if off:
        blocks.append(Heading(2, (Span(words.say("schedule-off")),)))
        blocks += (block for day in off for block in _day(day, words, 3))
    return Document(
        title=words.say("schedule-title"), lang=words.lang, blocks=tuple(blocks), author=author, size=SIZE, sans=True
    )


def day_name(day: date, words: Phrases) -> str:
    """Return "Tuesday, December 1, 2026"."""
    return f"{_weekday(day, words)}, {words.day(day)}"


def _weekday(day: date, words: Phrases) -> str:
    name = words.say(f"weekday-{day.isoweekday()}")
    return f"{name[:1].upper()}{name[1:]}"


def _day(day: ScheduleDay, words: Phrases, level: int) -> Iterator[DocumentBlock]:
    far = any(one.eastern for one in day.rows)
    alone = len(day.rows) <= _AS_ONE
    when = words.say("fact-when") if alone or day.day is None else _weekday(day.day, words)
    head = [when, *(words.say(f"fact-{one}") for one in ("office", "where", "who"))]
    widths = [0.21, 0.27, 0.27, 0.25]
    if far:
        head.insert(1, words.say("fact-eastern"))
        widths = [0.19, 0.13, 0.24, 0.23, 0.21]
    name = words.say("time-open") if day.day is None else day_name(day.day, words)
    title = Heading(level, (Span(f"{name[:1].upper()}{name[1:]}"),))
    table = Table(tuple(head), tuple(_cells(one, words, far=far) for one in day.rows), tuple(widths))
    if alone:
        yield Together((title, table))
    else:
        yield from (title, table)


def _cells(one: ScheduleRow, words: Phrases, *, far: bool) -> tuple[Spans, ...]:
    told = (*((words.say("not-confirmed"),) if one.unsure else ()), *one.notes)
    notes = (Span(f" \u00b7 {'; '.join(told)}"),) if told else ()
    eastern = ((Span(one.eastern),),) if far else ()
    return ((Span(one.when),), *eastern, (Span(one.who, bold=True), *notes), (Span(one.where),), (Span(one.people),))
