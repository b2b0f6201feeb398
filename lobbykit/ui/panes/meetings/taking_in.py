"""A file of a schedule on its way in: read off the GUI thread, asked about, compared, and entered in one step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.schedule_desk.intake import ScheduleIntake, Waiting
from lobbykit.app.schedule_desk.intake_shown import IntakeLine, examples, intake_lines
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.latest import Latest

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.entry_plans import EntryPlan
    from lobbykit.app.reading_entries import Begun
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.column_mapping import ColumnMapping
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.task_runner import TaskRunner


class Step(Enum):
    """How far a file has come."""

    READING = auto()
    REFUSED = auto()
    ASKING = auto()
    READY = auto()


@dataclass(frozen=True)
class Standing:
    """What is known of a file so far; `doubts` and `wrong` are sentences."""

    step: Step
    file: str
    wrong: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    questions: tuple[ImportQuestion, ...] = ()
    mappings: tuple[ColumnMapping, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    lines: tuple[IntakeLine, ...] = ()
    unchanged: int = 0
    fields: tuple[str, ...] = ()


class TakingIn(QObject):
    """One file at a time; the newest reading counts."""

    changed = Signal()
    entered = Signal(int)

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._latest = Latest(tasks, self)
        self._latest.done.connect(self._read)
        self._latest.failed.connect(self._fail)
        self._intake: ScheduleIntake | None = None
        self._plan: EntryPlan | None = None
        self.standing = Standing(Step.READING, "")

    def begin(self, file: Path) -> None:
        """Read a file."""
        self._intake = None
        self.standing = Standing(Step.READING, file.name)
        try:
            self._intake = ScheduleIntake(self._bench, file)
        except LobbykitError as failure:
            self._fail(failure)
            return
        self._ask()

    def answer(self, key: str, value: str) -> None:
        """Answer a question, and read again with that."""
        if self._intake is not None:
            self._intake.answer(key, value)
            self._ask()

    def take_column(self, column: str, field: str) -> None:
        """Say what a column is, and read again with that."""
        if self._intake is not None:
            self._intake.take_column(column, field)
            self._ask()

    def look_again(self) -> None:
        """Compare again: what was shown may be there by now, or changed."""
        if self._plan is not None:
            self._ask()

    def enter(self) -> None:
        """Enter what is shown."""
        if self._intake is None or self._plan is None:
            return
        plan, self._plan = self._plan, None
        try:
            count = self._intake.enter(plan)
        except LobbykitError as failure:
            self._fail(failure)
        else:
            self.entered.emit(count)

    def _ask(self) -> None:
        assert self._intake is not None
        self._plan = None
        self._latest.ask(self._intake.reading())
        self.changed.emit()

    def _read(self, begun: Begun) -> None:
        if self._intake is None:
            return
        try:
            found = self._intake.compared(begun)
        except LobbykitError as failure:
            self._fail(failure)
            return
        say, name = self._bench.catalogue.message, self._intake.file.name
        doubts = tuple(map(say, (*self._intake.doubts, *(() if isinstance(found, Waiting) else found.problems))))
        shown, fields = tuple(examples(begun).items()), self._intake.fields
        if isinstance(found, Waiting):
            self.standing = Standing(
                Step.ASKING, name, (), doubts, found.questions, found.mappings, shown, fields=fields
            )
        else:
            self._plan = found
            lines = intake_lines(self._bench, found)
            self.standing = Standing(
                Step.READY, name, (), doubts, (), found.mappings, shown, lines, found.unchanged, fields
            )
        self.changed.emit()

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        say = self._bench.catalogue
        wrong: tuple[str, ...] = (say.failure(failure),)
        if isinstance(failure, ProblemsError) and failure.problems:
            wrong = tuple(map(self._said, failure.problems))
        fields = self._intake.fields if self._intake is not None else ()
        self.standing = Standing(Step.REFUSED, self.standing.file, wrong, mappings=self._columns(), fields=fields)
        self.changed.emit()

    def _said(self, one: Problem) -> str:
        say, file = self._bench.catalogue, self._intake.file if self._intake is not None else None
        place = str(one.place).replace(str(file), file.name) if one.place and file else ""
        return " ".join(filter(None, (f"{place}:" if place else "", say.message(one), say.suggestion(one))))

    def _columns(self) -> tuple[ColumnMapping, ...]:
        """Return what the columns were taken as: where that is wrong, a person can say it."""
        try:
            return self._intake.columns() if self._intake is not None else ()
        except LobbykitError:  # why is what is told already
            return ()
