"""Rows of a table that are no records: those that count others, and those with words beside the table alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.content.strict_json import shown
from lobbykit.domain.column_mapping import SKIP, TEXT, plain_name
from lobbykit.domain.problem import Problem, note

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.content.records.record_file import Record, RecordFile
    from lobbykit.domain.column_mapping import ColumnMapping, ColumnWords

_ROW, _COUNTS = "row", "counts"
SENT = "created"
_BESIDE = {"meeting": frozenset({TEXT, SKIP}), "note": frozenset({SKIP, SENT})}
"""The fields that say nothing by themselves of which meeting, or which report, a row could be."""


def without_counting(
    kind: str, file: RecordFile, mapping: ColumnMapping, words: ColumnWords
) -> tuple[RecordFile, tuple[Problem, ...]]:
    """Return a table without such rows, and a note of each with its line and its words."""
    counting = words.values.get(_ROW, {})
    left = [one for one in file.records if _counts(one, counting) or _is_beside(kind, one, mapping)]
    told = tuple(note("row-left-out", one.place, text=shown(" ".join(map(_line, one.fields.values())))) for one in left)
    gone = {id(one) for one in left}
    return replace(file, records=tuple(one for one in file.records if id(one) not in gone)), told


def _counts(record: Record, counting: Mapping[str, str]) -> bool:
    """Whether a row is a word for a sum, and numbers."""
    texts = [plain_name(str(text)) for text in record.fields.values()]
    said = [" ".join(word for word in text.split() if not word.isdecimal()) for text in texts]
    return any(said) and all(not one or counting.get(one) == _COUNTS for one in said)


def _is_beside(kind: str, record: Record, mapping: ColumnMapping) -> bool:
    fields = mapping.fields
    return bool(record.fields) and all(fields.get(column) in _BESIDE[kind] for column in record.fields)


def _line(text: object) -> str:
    return " ".join(str(text).split())
