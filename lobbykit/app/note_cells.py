"""Rows of a web form's table as notes: what is no field of a note goes into its summary, named by its column."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.counted_rows import SENT
from lobbykit.app.form_answers import FormAnswers
from lobbykit.app.record_rows import wrong_columns
from lobbykit.content.records.record_file import is_table, read_records
from lobbykit.domain.column_mapping import TEXT, plain_name
from lobbykit.domain.written_day import written_day

if TYPE_CHECKING:
    from lobbykit.app.form_answers import KnownAsks
    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.column_mapping import ColumnMapping, ColumnWords
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.written_day import DayHabits

_OWN = {"office", "summary"}
LEVEL = "level"


def is_own_table(data: bytes, file: str) -> bool:
    """Whether a table of notes has this program's own columns, so that a column it does not know is a mistake."""
    read = read_records(data, file=file, key="notes") if is_table(data) else None
    if read is None or read.value is None:
        return False
    return _is_own(read.value)


def note_record(
    record: Record, mapping: ColumnMapping, words: ColumnWords, days: DayHabits, asks: KnownAsks
) -> tuple[Record, tuple[Problem, ...]]:
    """Return a row under the fields of a note, and its doubts; nothing that it says is left out.

    A word for whom the team met that is not known is kept in the summary too, and so is when the form was sent.
    """
    fields = {name: str(value) for name, value in record.fields.items()}
    places = dict(record.cells or {})
    if "day" in fields:
        fields["date"], places["date"] = fields.pop("day"), places.get("day", record.place)
    moment = fields.pop(SENT, "")
    sent = f"{_column(mapping, SENT)}: {moment}" if moment else ""
    answers = FormAnswers(fields, places, mapping, words)
    answers.complete(asks.levels)
    if known := words.values.get(LEVEL, {}).get(plain_name(fields.get(LEVEL, ""))):
        fields[LEVEL] = known
    elif LEVEL in fields:
        answers.keep(LEVEL)
    texts = [fields.pop("summary", ""), sent, fields.pop(TEXT, ""), *answers.texts]
    if summary := "\n".join(text for text in texts if text):
        fields["summary"] = summary
    made = replace(record, fields={"how": "web-form", **fields}, cells=places, sent=sent_day(moment, days))
    return made, tuple(answers.problems)


def sent_day(moment: str, days: DayHabits) -> str:
    """Return the day of a moment such as "11/22/2026 15:12:09", in ISO; "" where none can be read."""
    ends = [at for at, sign in enumerate(moment) if sign in " ,\nT"]
    found = (written_day(moment[:end].strip(" ,"), days).value for end in (len(moment), *reversed(ends)))
    return next((one.isoformat() for one in found if one), "")


def _column(mapping: ColumnMapping, field: str) -> str:
    return next(one.column for one in mapping.uses if one.field == field)


def _is_own(table: RecordFile) -> bool:
    return not list(wrong_columns("note", table)) or set(table.header or {}) >= _OWN
