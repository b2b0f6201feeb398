"""Files of records in whatever form: JSON as it is, a table through its columns, a calendar event by event."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.counted_rows import without_counting
from lobbykit.app.form_answers import KnownAsks, with_asks
from lobbykit.app.import_memory import ImportMemory, KnownHeader
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.meeting_cells import cell_habits, known_record, table_questions
from lobbykit.app.note_cells import is_own_table, note_record
from lobbykit.app.record_rows import MARKS, columns_of, wrong_columns
from lobbykit.content.bounded import read_text
from lobbykit.content.records.column_words_file import read_column_words
from lobbykit.content.records.record_file import Record, RecordFile, few, is_table, read_records
from lobbykit.content.records.table import read_table
from lobbykit.content.records.table_text import table_text
from lobbykit.domain.column_mapping import ColumnMapping, ColumnWords, header_key, is_known, plain_name, propose
from lobbykit.domain.note_form import part_field
from lobbykit.domain.problem import Place, Problem, Severity, error, warning
from lobbykit.domain.schema import field_at

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.kind import Field

FILE = "column-words.json"
NOTE = "note"
_CELLS_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Said(KnownHeader):
    """What a person said of an import: column → field, and answers by the key of their question or its words.

    `asks` is what the answers of a form may be about.
    """

    asks: KnownAsks = field(default_factory=KnownAsks)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The records of one file, what its columns were taken as, and what is to be asked; `feed` names such files."""

    records: tuple[Record, ...]
    problems: tuple[Problem, ...] = ()
    mapping: ColumnMapping | None = None
    questions: tuple[ImportQuestion, ...] = ()
    feed: str = ""
    known: KnownHeader = field(default_factory=KnownHeader)


def column_words(kind: str) -> ColumnWords | None:
    """Return how people name the columns of a kind, None where only the names of fields count."""
    file = paths.resources() / FILE
    read = read_column_words(read_text(file), file=str(file))
    if read.value is None:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
    return read.value.get(kind)


def read_source(kind: str, data: bytes, file: Path, said: Said, memory: ImportMemory, today: date) -> SourceFile:
    """Return the records of a file under the names of fields; raise RefusedImportError where it is not sound."""
    words = column_words(kind)
    if words is None or not is_table(data) or (kind == NOTE and is_own_table(data, str(file))):
        read = read_records(data, file=str(file), key=f"{kind}s")
        problems = (*read.problems, *(wrong_columns(kind, read.value) if read.value else ()))
        if read.value is None or problems:
            raise RefusedImportError("import-refused", few(problems))
        return SourceFile(read.value.records)
    text = table_text(data, file=str(file))
    known = words
    table = read_table(text.value or "", file=str(file), known=lambda one: _is_field(kind, one) or is_known(one, known))
    if table.value is None:
        raise RefusedImportError("import-refused", table.problems)
    found = _mapped(kind, table.value, words, said, memory, today)
    return replace(found, problems=(*text.problems, *table.problems, *found.problems))


def proposed_columns(kind: str, data: bytes, file: Path, said: Said, memory: ImportMemory) -> ColumnMapping | None:
    """Return what the columns of a table would be taken as, sound or not; None for what is no table."""
    words = column_words(kind)
    if words is None or not is_table(data):
        return None
    text = table_text(data, file=str(file))
    table = read_table(text.value or "", file=str(file), known=lambda one: _is_field(kind, one) or is_known(one, words))
    if table.value is None:
        return None
    columns = {name: _cells(table.value, name) for name in table.value.header or {}}
    given, before = _given(kind, table.value, said, words), memory.header(header_key(columns))
    return propose(columns, words, is_field=lambda one: _is_field(kind, one), given=given, remembered=before.columns)


def _mapped(
    kind: str, file: RecordFile, words: ColumnWords, said: Said, memory: ImportMemory, today: date
) -> SourceFile:
    columns = {name: _cells(file, name) for name in file.header or {}}
    key = header_key(columns)
    before = memory.header(key)
    given = _given(kind, file, said, words)
    mapping = propose(columns, words, is_field=lambda one: _is_field(kind, one), given=given, remembered=before.columns)
    answers = {**before.answers, **said.answers}
    place = Place(file.records[0].place.file)
    mapping, doubts = with_asks(mapping, said.asks, place) if kind == NOTE else (mapping, ())
    file, left = without_counting(kind, file, mapping, words)
    asked = tuple(table_questions(file, mapping))
    here = {plain_name(name) for name in columns}
    absent = (one for one in said.columns if plain_name(one) not in here)
    told = (*doubts, *left, *(warning("column-not-there", place, name=one) for one in absent))
    open_ones = tuple(one for one in asked if answers.get(one.key) not in {choice.value for choice in one.choices})
    kept = {one.key: answers[one.key] for one in asked if one not in open_ones}
    settled = KnownHeader(mapping.fields, {**before.answers, **kept})
    if not {"office", "state", "last"} & set(mapping.fields.values()) and "offices" not in mapping.fields.values():
        raise RefusedImportError("import-refused", (error("csv-no-office", place, columns="; ".join(columns)[:200]),))
    if open_ones:
        return SourceFile((), told, mapping, open_ones, key, settled)
    habits = cell_habits(file, mapping, answers, today)
    reads = [known_record(one, mapping, words, habits) for one in file.records]
    problems = [problem for one in reads for problem in one.problems]
    if any(one.severity is Severity.ERROR for one in problems):
        raise RefusedImportError("import-refused", few(problems))
    records = tuple(one.value for one in reads if one.value)
    if kind == NOTE:
        made = [note_record(one, mapping, words, habits.days, said.asks) for one in records]
        records, problems = tuple(one for one, _ in made), [*problems, *(one for _, each in made for one in each)]
    return SourceFile(records, (*told, *problems), mapping, (), key, settled)


def _given(kind: str, file: RecordFile, said: Said, words: ColumnWords) -> dict[str, str]:
    """Return what was said of columns that this file has; raise RefusedImportError for a field that is none."""
    for name, chosen in said.columns.items():
        if chosen not in words.fields and not _is_field(kind, chosen):
            known = ", ".join(sorted({*words.fields, *columns_of(kind)}))
            raise RefusedImportError(
                "import-refused", (error("column-field-unknown", name=name, field=chosen, known=known),)
            )
    wanted = {plain_name(name): chosen for name, chosen in said.columns.items()}
    return {name: wanted[plain_name(name)] for name in file.header or {} if plain_name(name) in wanted}


def _cells(file: RecordFile, name: str) -> list[str]:
    return [str(one.fields.get(name, "")) for one in file.records[:_CELLS_LOOKED_AT]]


def _is_field(kind: str, name: str) -> bool:
    return name in (*columns_of(kind), "id", *MARKS) or _field(kind, name) is not None


def _field(kind: str, name: str) -> Field | None:
    return part_field(name) if kind == NOTE else field_at(kind, name)
