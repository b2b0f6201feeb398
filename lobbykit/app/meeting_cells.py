"""Rows of somebody's table of meetings turned into the columns that an import knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.clock_columns import MOMENT
from lobbykit.app.counted_rows import SENT
from lobbykit.domain.cell_value import BETWEEN
from lobbykit.domain.column_mapping import SKIP, TEXT, ColumnMapping, ColumnWords, plain_name
from lobbykit.domain.import_question import ImportQuestion, QuestionChoice
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Problem, Read, error, warning
from lobbykit.domain.states import STATE_NAMES
from lobbykit.domain.written_day import DayHabits, order_of, written_day
from lobbykit.domain.written_time import needs_half, written_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.problem import Place

DAYS, TIMES = "days", "times"
MONTH_FIRST, DAY_FIRST, AFTERNOON, MORNING = "month-first", "day-first", "afternoon", "morning"
_JOINED = (("office", ("prefix", "first", "last"), " "), ("place", ("room", "building"), " "))
_GUARD = compiled_late(r"^'(?=[=+\-@\t\r\n'])")
"""What keeps a spreadsheet from taking a text for a formula, in our exports and others'."""
_MOST_STATE = 12
"""How long "TX-28" with blanks around its dash may be."""


@dataclass(frozen=True, slots=True)
class CellHabits:
    """How days and times of a table are read."""

    days: DayHabits
    afternoon: bool | None = None


def table_questions(file: RecordFile, mapping: ColumnMapping) -> Iterator[ImportQuestion]:
    """Yield what only a person can say of a table: which number of 3/4 is the month, and what 2:30 is."""
    dates = _dates(file, mapping)
    open_day = next((one for one in dates if order_of([one[0]]) is None), None)
    if open_day and order_of([one for one, _ in dates]) is None:
        choices = (QuestionChoice(MONTH_FIRST), QuestionChoice(DAY_FIRST))
        asked = warning("import-days-order", open_day[1], text=open_day[0].strip()[:40])
        yield ImportQuestion(DAYS, DAYS, asked, choices, header=True)
    clocks = [cell for one in file.records for name in ("time", "until") for cell in _cells(one, mapping, name)]
    doubtful = next(((told, place) for told, place in clocks if needs_half(told)), None)
    if doubtful:
        halves = (QuestionChoice(AFTERNOON), QuestionChoice(MORNING))
        asked = warning("import-times-half", doubtful[1], text=doubtful[0].strip()[:40])
        yield ImportQuestion(TIMES, TIMES, asked, halves, header=True)


def cell_habits(file: RecordFile, mapping: ColumnMapping, answers: Mapping[str, str], today: date) -> CellHabits:
    """Return how days and times are read, from what stands in the table and what was answered."""
    order = order_of([text for text, _ in _dates(file, mapping)])
    if order is None and DAYS in answers:
        order = answers[DAYS] == MONTH_FIRST
    return CellHabits(DayHabits(today, order), answers.get(TIMES) == AFTERNOON if TIMES in answers else None)


def known_record(record: Record, mapping: ColumnMapping, words: ColumnWords, habits: CellHabits) -> Read[Record]:
    """Return a row under the names that an import knows, its days and times in the one spelling of the formats.

    What stands in columns that are no fields becomes `text`, a line for each with the name of its column.
    """
    row = _Row(record, mapping, words)
    problems = [*row.times(habits)]
    if problems:
        return Read(None, tuple(problems))
    return Read(replace(record, fields=row.fields, cells=row.places))


def _dates(file: RecordFile, mapping: ColumnMapping) -> list[tuple[str, Place]]:
    """Return every cell with a day; where no column has any, the first words of when each form was sent."""
    dates = [cell for one in file.records for cell in _cells(one, mapping, "date")]
    moments = [cell for one in file.records for cell in _cells(one, mapping, SENT)]
    return dates or [(text.split()[0].strip(","), place) for text, place in moments if text.strip()]


def _cells(record: Record, mapping: ColumnMapping, field: str) -> Iterator[tuple[str, Place]]:
    for column, of in mapping.fields.items():
        if of == field and column in record.fields:
            yield str(record.fields[column]), record.at(column)


class _Row:
    """One row under known names, with the place of each."""

    def __init__(self, record: Record, mapping: ColumnMapping, words: ColumnWords) -> None:
        self._record = record
        self._words = words
        self.fields: dict[str, str] = {}
        self.places = {"": record.place}
        for use in mapping.uses:
            text = _GUARD.sub("", str(record.fields.get(use.column, "")).strip())
            if text and use.field != SKIP:
                self._put(use.field, use.column, text)
        for field, parts, between in _JOINED:
            self._join(field, parts, between)
        self._tidy()

    def _put(self, field: str, column: str, text: str) -> None:
        told = f"{column}: {text}" if field == TEXT else text
        between = {"people": f"{BETWEEN} ", TEXT: "\n"}.get(field, ", ")
        before = self.fields.get(field)
        self.fields[field] = told if before is None else f"{before}{between}{told}"
        self.places.setdefault(field, self._record.at(column))

    def _join(self, field: str, parts: Sequence[str], between: str) -> None:
        """Put a room before its building, and a first name before the last, where they have columns of their own."""
        found = [(self.fields.pop(one), self.places[one]) for one in parts if one in self.fields]
        if not found:
            return
        told = [*(text for text, _ in found)]
        if parts[0] == "prefix" and "prefix" not in self.fields:
            told = [self._worded("prefix", text) for text in told]
            if field in self.fields:
                told = [told[0], self.fields[field]] if len(told) == 1 and told[0] not in self.fields[field] else told
        elif field in self.fields:
            told.append(self.fields[field])
        self.fields[field] = between.join(told)
        self.places.setdefault(field, found[0][1])

    def _tidy(self) -> None:
        for field in ("status", "tz"):
            if field in self.fields:
                self.fields[field] = self._worded(field, self.fields[field])
        for field in ("place", "office", "code", "state"):
            if field in self.fields:
                self.fields[field] = " ".join(self.fields[field].split())
        if "people" in self.fields:
            self.fields["people"] = _people(self.fields["people"])
        state, _, district = self.fields.get("state", "").replace("-", " ").partition(" ")
        if district and state.upper() in STATE_NAMES and len(self.fields["state"]) < _MOST_STATE:
            self.fields["state"] = state
            self.fields.setdefault("district", district.strip())
            self.places.setdefault("district", self.places["state"])

    def _worded(self, field: str, text: str) -> str:
        return self._words.values.get(field, {}).get(plain_name(text), text)

    def times(self, habits: CellHabits) -> Iterator[Problem]:
        """Turn day and times into ISO days and 24-hour times, yielding what cannot be."""
        for name in ("time", "until"):
            yield from self._clock(name, habits)
        for name in ("date", "until-date"):
            text = self.fields.get(name)
            if text is None:
                continue
            day = written_day(text, habits.days)
            if day.value is None:
                yield from (replace(one, place=self.places[name]) for one in day.problems)
            else:
                self.fields[name] = day.value.isoformat()
        if self.fields.pop("until-date", None) not in (None, self.fields.get("date")):
            yield error("clock-days", self.places["until-date"])
        if "date" in self.fields and "time" not in self.fields and "start" not in self.fields:
            self.fields["day"] = self.fields.pop("date")
            self.places["day"] = self.places["date"]

    def _clock(self, name: str, habits: CellHabits) -> Iterator[Problem]:
        """Take "9:30-10 AM", or "11/23/2026 9:30 AM", apart."""
        text = self.fields.pop(name, None)
        if text is None:
            return
        place = self.places[name]
        if MOMENT.fullmatch(text):
            self.fields |= {"start" if name == "time" else "end": text}
            return
        day, clock = _with_day(text, habits)
        span = written_span(clock, afternoon=habits.afternoon)
        if span.value is None:
            yield from (replace(one, place=place) for one in span.problems)
            return
        if day:
            self.fields.setdefault("date" if name == "time" else "until-date", day)
            self.places.setdefault("date" if name == "time" else "until-date", place)
        for field, told in ((name, span.value.begin), ("until", span.value.end)):
            if told:
                self.fields.setdefault(field, told)
                self.places.setdefault(field, place)
        if span.value.zone:
            self.fields.setdefault("tz", self._worded("tz", span.value.zone))
            self.places.setdefault("tz", place)


def _with_day(text: str, habits: CellHabits) -> tuple[str, str]:
    """Return day and time of a cell that holds both, "" and the cell for one without a day."""
    if written_span(text, afternoon=True).value:
        return "", text
    apart = text.replace("T", " ", 1) if text[:1].isdigit() else text
    for at, sign in enumerate(apart):
        if sign in " ,\n" and written_day(apart[:at].strip(" ,"), habits.days).value:
            rest = apart[at:].strip(" ,\n")
            if written_span(rest, afternoon=True).value:
                return apart[:at].strip(" ,"), rest
    return "", text


def _people(text: str) -> str:
    """Return names between semicolons, where they stand on lines of their own or between commas."""
    told = BETWEEN.join(part.strip(" ,") for part in text.split("\n") if part.strip(" ,"))
    if BETWEEN in told or "," not in told:
        return told
    parts = [one.strip() for one in told.split(",") if one.strip()]
    return BETWEEN.join(parts) if all(" " in one for one in parts) else told
