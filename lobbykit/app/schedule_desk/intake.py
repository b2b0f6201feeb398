"""Taking in a schedule from a file: read beside the window, asked about once, shown, and entered as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.entry_plans import EntryPlan, Intake, UnansweredImportError
from lobbykit.app.import_memory import ImportMemory, keep_memory, load_memory
from lobbykit.app.importing_entries import plan_begun
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.levels import known_scale
from lobbykit.app.meeting_changes import kept_memory
from lobbykit.app.reading_entries import read_entries
from lobbykit.app.record_sources import Said, column_words, proposed_columns
from lobbykit.app.taken_in import take_in
from lobbykit.content.bounded import read_bytes
from lobbykit.content.records.record_file import LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.reading_entries import Begun
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.column_mapping import ColumnMapping
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem

_KIND = "meeting"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that asks something before it can be taken in."""

    questions: tuple[ImportQuestion, ...]
    mappings: tuple[ColumnMapping, ...]
    problems: tuple[Problem, ...]


class ScheduleIntake:
    """One file on its way in. What was answered counts for each reading after it; nothing is kept before the end."""

    def __init__(self, bench: Workbench, file: Path, said: Said | None = None) -> None:
        """Begin with a file; raise as `Workbench.library` does."""
        self._bench, self.file = bench, file
        self.said = said or Said()
        self._library = bench.around.root / "library"
        self._roster: Sequence[Office] = bench.library().roster.offices
        kept = load_memory(self._library, bench.session.workspace.vault)
        self._memory = kept.value or ImportMemory()
        self.doubts = kept.problems

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of everything that a column can be."""
        words = column_words(_KIND)
        return tuple(sorted(words.fields)) if words else ()

    def answer(self, key: str, value: str) -> None:
        """Answer a question."""
        self.said = replace(self.said, answers={**self.said.answers, key: value})

    def take_column(self, column: str, field: str) -> None:
        """Say what a column is."""
        self.said = replace(self.said, columns={**self.said.columns, column: field})

    def columns(self) -> tuple[ColumnMapping, ...]:
        """Return what the columns of a table are taken as, where it could not be taken in; nothing for a calendar.

        Raises UnreadableFileError.
        """
        data = read_bytes(self.file, limit=LIMIT)
        found = proposed_columns(_KIND, data, self.file, self.said, self._memory)
        return (found,) if found else ()

    def reading(self) -> Callable[[], Begun]:
        """Return the work of reading the file, which may be done on any thread."""
        roster, today = self._roster, self._bench.today
        return partial(_read, self.file, self.said, self._memory, today, roster)

    def compared(self, begun: Begun) -> EntryPlan | Waiting:
        """Return what the file changes, or what it asks first; raise RefusedImportError where it cannot be taken in."""
        bench, session = self._bench, self._bench.session
        offices = KnownOffices(bench.view, bench.shelves)
        roster, scale = lambda: self._roster, known_scale(bench)
        intake = Intake(session, session.user, bench.today, offices, roster, scale, self.said, self._memory)
        try:
            return plan_begun(begun, intake)
        except UnansweredImportError as asked:
            return Waiting(asked.questions, asked.mappings, asked.problems)

    def enter(self, plan: EntryPlan) -> int:
        """Enter what was shown as one step, remember the answers, and return how many things changed.

        Raises as `taken_in.take_in` does.
        """
        bench = self._bench
        take_in(bench, plan.edits)
        keep_memory(self._library, kept_memory(plan, bench.today), bench.session.history)
        return len(plan.changes)


def _read(file: Path, said: Said, memory: ImportMemory, today: date, roster: Sequence[Office]) -> Begun:
    return read_entries(_KIND, (file,), said, memory, today, lambda: roster)
