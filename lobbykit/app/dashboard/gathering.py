"""What is in a workspace, as books that can be counted. What authors keep for themselves is never looked at."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.after.missing import meetings_over, missing_reports
from lobbykit.app.after.questions import questions_asked, questions_owed
from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.local_time import meeting_day
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.products.telling import short_name
from lobbykit.domain.tally.ask_report import AskReport, Reading
from lobbykit.domain.tally.books import AskTold, Books, MeetingTold, NoteTold, PromiseTold
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from lobbykit.app.session import Session
    from lobbykit.domain.ask import Ask
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

    Row = Mapping[str, Any]
_DECIDING = ("after", "raised")
_READING = ("office", "brief", "ask", "counted", "reason", "by", "date")


def gathered(
    session: Session, briefs: Iterable[Brief], offices: Mapping[str, Office], now: datetime, today: date
) -> Books:
    """Return the books of a workspace at a moment; `today` decides which promises are late."""
    view = session.view
    rows = notes_found(view, Wanted())
    meetings = tuple(_meetings(session, now))
    days = {one.meeting: one.day for one in meetings}
    owed = Counter(one.note for one in questions_owed(questions_asked(view)))
    return Books(
        asks=tuple(_asks(briefs, meetings, offices)),
        reports=tuple(one for row in rows for one in _reports(row, days)),
        readings=tuple(readings_found(view)),
        notes=tuple(NoteTold(row["id"], str(row["office"]), _day(row, days), owed[row["id"]]) for row in rows),
        meetings=meetings,
        promises=tuple(_promises(view, {row["id"]: _day(row, days) for row in rows}, today)),
        offices=offices,
    )


def readings_found(view: View) -> Iterator[Reading]:
    """Yield what organizers decided to count, by office, brief and ask."""
    rows = view.table(TABLES["reading"]).search(where("deleted").one_of([False]))
    for row in sorted(rows, key=lambda row: (row["office"], row["brief"], row["ask"], row["id"])):
        office, brief, ask, *told = (str(row.get(name, "")) for name in _READING)
        counted, reason, by, day = told
        yield Reading(office, brief, ask, counted, reason, by, day, row["changed"], "counted" in row["conflicts"])


def _reports(row: Row, days: Mapping[str, str]) -> Iterator[AskReport]:
    for brief, asks in sorted(row.get("ask", {}).items()):
        for ask, told in sorted(asks.items()):
            yield AskReport(
                note=row["id"],
                office=str(row["office"]),
                brief=brief,
                ask=ask,
                meeting=str(row.get("meeting") or ""),
                day=_day(row, days),
                written=row["created"],
                before=str(told.get("before") or ""),
                after=str(told.get("after") or ""),
                raised=told.get("raised"),
                answered=bool(told.get("answer")),
                torn=any(f"ask/{brief}/{ask}/{name}" in row["conflicts"] for name in _DECIDING),
            )


def _day(row: Row, days: Mapping[str, str]) -> str:
    """Return the day of the meeting that a note names, its own where it names none that is here."""
    return days.get(str(row.get("meeting") or ""), "") or str(row.get("date", ""))


def _meetings(session: Session, now: datetime) -> Iterator[MeetingTold]:
    missing: dict[str, set[str]] = {}
    for one in missing_reports(session, now):
        missing.setdefault(one.meeting, set()).add(one.office)
    over = {row["id"] for row, _ in meetings_over(session.view, now)}
    for row in meetings_found(session.view):
        if row.get("status") == DROPPED:
            continue
        day = meeting_day(row)
        yield MeetingTold(
            row["id"],
            tuple(map(str, row.get("offices", ()))),
            day.isoformat() if day else "",
            tuple(map(str, row.get("briefs", ()))),
            row["id"] in over,
            frozenset(missing.get(row["id"], ())),
        )


def _promises(view: View, days: Mapping[str, str], today: date) -> Iterator[PromiseTold]:
    for one in promise_ledger(view, today):
        yield PromiseTold(one.id, one.office, days.get(one.note, one.date), one.side, one.standing)


def _asks(briefs: Iterable[Brief], meetings: Sequence[MeetingTold], offices: Mapping[str, Office]) -> Iterator[AskTold]:
    """Yield the asks of briefs, each with the offices that were met about its brief; a meeting may name no brief."""
    for brief in briefs:
        met = {
            office
            for one in meetings
            if one.over and (not one.briefs or brief.id in one.briefs)
            for office in one.offices
        }
        for ask in brief.asks:
            put = frozenset(one for one in met if one not in offices or _is_put(ask, offices[one]))
            yield AskTold(brief.id, ask.id, short_name(ask), put)


def _is_put(ask: Ask, office: Office) -> bool:
    """Whether an ask wants something of that office's chamber and is shown to it."""
    return ask.terms_for(office.chamber) is not None and ask.show_to.admits(office)
