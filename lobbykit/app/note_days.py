"""The day of a report that names none: the day somebody gave, or on which its form was sent; today only where said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.import_question import ImportQuestion, QuestionChoice
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from lobbykit.content.records.record_file import Record
    from lobbykit.domain.problem import Place, Problem

KEY, SENT, TODAY = "date", "sent", "today"


class NoteDays:
    """Gives days to new reports without one, counts them, and asks where nobody has said which it is.

    Rows of a table are asked about. Lines of JSON, which programs write, get today's day, and that is told.
    """

    def __init__(self, said: Mapping[str, str], remembered: Mapping[str, str], today: date) -> None:
        """Take what was answered now, and before: of that only how days are found counts, never one day."""
        before = remembered.get(KEY, "")
        self._answer = said.get(KEY) or (before if before == SENT else "")
        self._today = today
        self._days: dict[str, str] = {}
        self._told: dict[tuple[str, str], tuple[Place, int]] = {}
        self._asked: list[Record] = []

    def day(self, record: Record, note: str) -> str:
        """Return the day of a new report that names none; one that comes again under its id counts once."""
        if note not in self._days:
            self._days[note] = self._found(record)
        return self._days[note]

    def _found(self, record: Record) -> str:
        if self._answer == SENT and record.sent:
            return self._given(record, "notes-dated-sent", record.sent)
        if iso_day(self._answer):
            return self._given(record, "notes-dated", self._answer)
        if record.cells is not None and self._answer != TODAY:
            self._asked.append(record)
            return self._today.isoformat()
        return self._given(record, "notes-dated", self._today.isoformat())

    def questions(self) -> Iterator[ImportQuestion]:
        """Yield what must be answered first."""
        if self._asked:
            sent = all(one.sent for one in self._asked)
            choices = tuple(map(QuestionChoice, (SENT, TODAY) if sent else (TODAY,)))
            doubt = warning("notes-undated", self._asked[0].place, count=len(self._asked))
            yield ImportQuestion(KEY, KEY, doubt, choices)

    def told(self) -> Iterator[Problem]:
        """Yield which days were given, each manner once."""
        for (code, day), (place, count) in self._told.items():
            yield warning(code, place, count=count, day=day)

    @property
    def settled(self) -> dict[str, str]:
        """What to remember for the next file."""
        return {KEY: SENT} if self._answer == SENT else {}

    def _given(self, record: Record, code: str, day: str) -> str:
        shown = "" if code == "notes-dated-sent" else day
        place, count = self._told.get((code, shown), (record.place, 0))
        self._told[code, shown] = (place, count + 1)
        return day
