"""Rows of a web form's table as notes: what is no field of a note goes into its summary, named by its column."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.record_rows import wrong_columns
from lobbykit.content.records.record_file import is_table, read_records
from lobbykit.domain.column_mapping import TEXT, plain_name

if TYPE_CHECKING:
    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.column_mapping import ColumnMapping, ColumnWords

_OWN = {"office", "summary"}
LEVEL = "level"


def is_own_table(data: bytes, file: str) -> bool:
    """Whether a table of notes has this program's own columns, so that a column it does not know is a mistake."""
    read = read_records(data, file=file, key="notes") if is_table(data) else None
    if read is None or read.value is None:
        return False
    return _is_own(read.value)


def note_record(record: Record, mapping: ColumnMapping, words: ColumnWords) -> Record:
    """Return a row under the fields of a note; nothing that it says is left out.

    A word for whom the team met that is not known is kept in the summary too.
    """
    fields = {name: str(value) for name, value in record.fields.items()}
    places = dict(record.cells or {})
    if "day" in fields:
        fields["date"], places["date"] = fields.pop("day"), places.get("day", record.place)
    texts = [fields.pop("summary", ""), fields.pop(TEXT, "")]
    if LEVEL in fields:
        told = fields.pop(LEVEL)
        known = words.values.get(LEVEL, {}).get(plain_name(told))
        if known:
            fields[LEVEL] = known
        else:
            column = next(one.column for one in mapping.uses if one.field == LEVEL)
            texts.append(f"{column}: {told}")
    if summary := "\n".join(text for text in texts if text):
        fields["summary"] = summary
    return replace(record, fields={"how": "web-form", **fields}, cells=places)


def _is_own(table: RecordFile) -> bool:
    return not list(wrong_columns("note", table)) or set(table.header or {}) >= _OWN
