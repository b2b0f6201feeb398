"""The schedule as a paper to hand round; what people need to take part is never looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.exports.schedule import Row, holders_named
from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.local_time import eastern_time
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.making import document_pdf
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.places import building
from lobbykit.domain.problem import ProblemsError
from lobbykit.domain.products.meeting_words import hours_of, news_of
from lobbykit.domain.products.roles import role_words
from lobbykit.domain.products.schedule_paper import ScheduleDay, ScheduleRow, schedule_paper
from lobbykit.press.document_press import DocumentPress

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.document import Document
    from lobbykit.domain.office import Office
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.products.encounters import Appointment, Goer
    from lobbykit.store.view import View


class UnsetPaperError(ProblemsError):
    """A paper cannot be set, and nothing of it was written."""


def schedule_document(view: View, offices: Mapping[str, Office], words: Phrases, today: date) -> Document:
    """Return every meeting by day, as whoever goes there reads it; a time that is open comes last."""
    rows, team = meetings_found(view), Team(view)
    on = [row for row in rows if row.get("status") != DROPPED]
    off = [row for row in rows if row.get("status") == DROPPED]
    return schedule_paper(_days(on, offices, team, words), _days(off, offices, team, words), words, today)


def schedule_as_pdf(view: View, offices: Mapping[str, Office], words: Catalogue, today: date) -> bytes:
    """Return the schedule as a PDF in the language of these words; raise UnsetPaperError."""
    return paper_pdf(schedule_document(view, offices, words.stock_phrases(), today), words)


def paper_pdf(document: Document, words: Catalogue) -> bytes:
    """Return a document in the language of these words as a PDF; raise UnsetPaperError."""
    read = document_pdf(document, DocumentPress(paths.resources() / "fonts", words.labels))
    if read.value is None:
        raise UnsetPaperError("paper-unset", read.problems, name=document.title)
    return read.value


def _days(rows: Iterable[Row], offices: Mapping[str, Office], team: Team, words: Phrases) -> tuple[ScheduleDay, ...]:
    found: dict[date | None, list[ScheduleRow]] = {}
    for row in rows:
        met = appointment_of(row, team)
        day = met.start.date() if met.start else iso_day(str(row.get("day") or ""))
        found.setdefault(day, []).append(_row(row, met, offices, words))
    days = sorted(found, key=lambda day: (day is None, day))
    return tuple(ScheduleDay(day, tuple(found[day])) for day in days)


def _row(row: Row, met: Appointment, offices: Mapping[str, Office], words: Phrases) -> ScheduleRow:
    known = [offices[one] for one in met.offices if one in offices]
    rooms = [f"{one.room} {building(one)}".strip() for one in known if one.room]
    return ScheduleRow(
        hours_of(words, met),
        _eastern(met.start, met.end, words),
        ", ".join(holders_named(row, offices)),
        met.place or ", ".join(dict.fromkeys(rooms)),
        ", ".join(_person(one, words) for one in met.people),
        not met.confirmed and row.get("status") != DROPPED,
        tuple(news_of(words, met)),
    )


def _eastern(start: datetime | None, end: datetime | None, words: Phrases) -> str:
    shown = [words.clock(one) for one in (eastern_time(start), eastern_time(end)) if one]
    return " \u2013 ".join(shown)


def _person(one: Goer, words: Phrases) -> str:
    return f"{one.name} ({role_words(one.role, words)})" if one.role else one.name
