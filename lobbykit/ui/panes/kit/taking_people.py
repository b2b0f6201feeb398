"""A spreadsheet of people on its way in: read off the GUI thread, compared here, entered in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.kit_desk.people_intake import PeopleIntake
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.latest import Latest
from lobbykit.ui.panes.kit.people_page import PeoplePage

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.kit_desk.people_intake import PeoplePlan
    from lobbykit.app.kit_desk.people_table import PeopleTable
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.task_runner import TaskRunner


class TakingPeople(QObject):
    """One file at a time. `changed` asks to be shown again, `entered` carries how many people changed."""

    changed = Signal()
    left = Signal()
    entered = Signal(int)

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._latest = Latest(tasks, self)
        self._latest.done.connect(self._read)
        self._latest.failed.connect(self._fail)
        self._intake: PeopleIntake | None = None
        self._table: PeopleTable | None = None
        self._plan: PeoplePlan | None = None
        self._told: tuple[str, ...] = ()
        self._name = ""

    def begin(self, file: Path) -> None:
        """Read a file."""
        self._intake, self._table, self._plan, self._told, self._name = None, None, None, (), file.name
        try:
            self._intake = PeopleIntake(self._bench, file)
        except LobbykitError as failure:
            self._fail(failure)
            return
        self._latest.ask(self._intake.reading())

    def page(self, look: Look) -> PeoplePage:
        """Return the page that shows how far it has come."""
        page = PeoplePage(look, self._name, self._table, self._plan, self._told)
        page.left.connect(self.left)
        page.agreed.connect(self.enter)
        page.column_taken.connect(self._take_column)
        return page

    def look_again(self) -> None:
        """Compare again: who was shown as new may be on the team by now."""
        if self._intake is not None and self._table is not None:
            self._read(self._table)

    def enter(self) -> None:
        """Enter what is shown."""
        if self._intake is None or self._table is None or self._plan is None:
            return
        table, plan, self._plan = self._table, self._plan, None
        try:
            count = self._intake.enter(table, plan)
        except LobbykitError as failure:
            self._fail(failure)
        else:
            self._intake = None
            self.entered.emit(count)

    def _take_column(self, column: str, field: str) -> None:
        if self._intake is not None:
            self._intake.take_column(column, field)
            self._latest.ask(self._intake.reading())

    def _read(self, table: PeopleTable) -> None:
        if self._intake is None:
            return
        self._table, self._plan = table, self._intake.compared(table)
        self._told = tuple(map(self._said, self._plan.problems))
        self.changed.emit()

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        found = failure.problems if isinstance(failure, ProblemsError) else ()
        self._plan = None
        self._told = tuple(map(self._said, found)) or (self._bench.catalogue.failure(failure),)
        self.changed.emit()

    def _said(self, one: Problem) -> str:
        say = self._bench.catalogue
        line = self.tr("Line %1:").replace("%1", str(one.place.line)) if one.place and one.place.line > 1 else ""
        return " ".join(filter(None, (line, say.message(one), say.suggestion(one))))
