"""All records of the files of one import, with where each came from and what is to be asked of whole files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.calendar_records import calendar_records
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.meeting_sources import Source
from lobbykit.app.record_rows import PEOPLE
from lobbykit.app.record_sources import Said, SourceFile, read_source
from lobbykit.content.bounded import read_bytes
from lobbykit.content.calendars.calendar_file import is_calendar
from lobbykit.content.records.record_file import LIMIT, few
from lobbykit.domain.cell_value import parted
from lobbykit.domain.column_mapping import TEXT
from lobbykit.domain.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.asked_naming import AskedNaming
    from lobbykit.app.import_memory import ImportMemory
    from lobbykit.content.records.record_file import Record
    from lobbykit.domain.column_mapping import ColumnMapping
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Gathered:
    """Records, each with its source where it is one of a table without ids or of a calendar."""

    records: tuple[tuple[Record, Source | None], ...]
    problems: tuple[Problem, ...]
    questions: tuple[ImportQuestion, ...]
    mappings: tuple[ColumnMapping, ...]
    memory: ImportMemory


def gather(
    kind: str, files: Sequence[Path], said: Said, memory: ImportMemory, today: date, naming: Callable[[], AskedNaming]
) -> Gathered:
    """Read every file; raise RefusedImportError with what is wrong in any of them, and UnreadableFileError."""
    gathered = Gathered((), (), (), (), memory)
    wrong: list[Problem] = []
    for file in files:
        try:
            data = read_bytes(file, limit=LIMIT)
            if kind == "meeting" and is_calendar(data):
                found = calendar_records(data, str(file), naming())
                gathered = replace(
                    gathered,
                    records=(*gathered.records, *found.records),
                    problems=(*gathered.problems, *found.problems),
                )
            else:
                gathered = _with(gathered, kind, read_source(kind, data, file, said, gathered.memory, today))
        except RefusedImportError as refused:
            wrong += refused.problems
    if any(one.severity is Severity.ERROR for one in wrong):
        raise RefusedImportError("import-refused", few(wrong))
    return gathered


def _with(so_far: Gathered, kind: str, found: SourceFile) -> Gathered:
    feed = found.feed if kind == "meeting" else ""
    return Gathered(
        (*so_far.records, *(_sourced(one, feed) for one in found.records)),
        (*so_far.problems, *found.problems),
        (*so_far.questions, *found.questions),
        (*so_far.mappings, *((found.mapping,) if found.mapping else ())),
        so_far.memory.with_header(found.feed, found.known) if found.mapping else so_far.memory,
    )


def _sourced(record: Record, feed: str) -> tuple[Record, Source | None]:
    """Take what is no field out of a row of a table, and say where it comes from; one with an id needs no source."""
    if not feed:
        return record, None
    fields = dict(record.fields)
    text = str(fields.pop(TEXT, ""))
    source = Source(feed, text=text, people=tuple(_names(str(fields.get(PEOPLE, "")))))
    return replace(record, fields=fields), None if "id" in fields else source


def _names(people: str) -> list[str]:
    """Return the names of who goes, without their roles."""
    return [" ".join(one.partition("(")[0].split()) for one in parted(people)]
