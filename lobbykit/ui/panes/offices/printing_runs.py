"""Printing about one office from its card, off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from lobbykit.app.print_desk import PrintDesk, PrintWish
from lobbykit.app.print_job import Scope, What, carry_out
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.app.print_job import Outcome, PrintJob
    from lobbykit.app.printing import PrintRun
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.ui.task_runner import Task, TaskRunner


class PrintingRuns(QObject):
    """One run at a time; it goes on when another office is looked at meanwhile."""

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal(str, str, bool)
    """What came of it, the folder of the files ("" for none), and whether something is wrong."""

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks = bench, tasks
        self._task: Task | None = None
        self.below = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
        )

    @property
    def busy(self) -> bool:
        """Whether a run is on its way."""
        return self._task is not None

    def make(self, what: What, brief: Brief, office: Office) -> None:
        """Make one product of a brief for one office."""
        if self.busy:
            return
        desk = PrintDesk(self._bench)
        try:
            job = desk.job(PrintWish(what, Scope.ONE, self.below), brief, office)
        except LobbykitError as failure:
            self.ended.emit(self._bench.catalogue.failure(failure), "", True)
            return
        told: list[PrintRun] = []
        task = self._task = self._tasks.start(lambda ticket: carry_out(job, ticket, told.append))
        task.progressed.connect(self.progressed)
        task.succeeded.connect(lambda outcome: self._succeeded(desk, job, outcome, told))
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._end(self.tr("Stopped. Nothing is half written."), "", is_wrong=False))
        self.begun.emit()

    def stop(self) -> None:
        """Stop at the next step."""
        if self._task is not None:
            self._task.cancel()

    def _succeeded(self, desk: PrintDesk, job: PrintJob, outcome: Outcome, told: list[PrintRun]) -> None:
        say = self._bench.catalogue
        wrong = [f"{say.message(one)} {say.suggestion(one)}".strip() for one in outcome.general]
        for _, problems in outcome.refused:
            wrong += [say.message(one) for one in problems if one.severity.value == "error"]
        wrong += [say.failure(outcome.stopped_by)] if outcome.stopped_by else []
        try:
            for run in told:
                desk.put_on_record(job, run)
        except LobbykitError as failure:
            wrong.append(say.failure(failure))
        made = (
            self.tr("%n file(s) in %1", "", outcome.files).replace("%1", outcome.folder.name) if outcome.files else ""
        )
        text = " ".join(dict.fromkeys(filter(None, (made, *wrong))))
        self._end(text, str(outcome.folder) if outcome.files else "", is_wrong=bool(wrong))

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            self._end(type(failure).__name__, "", is_wrong=True)
            raise failure
        self._end(self._bench.catalogue.failure(failure), "", is_wrong=True)

    def _end(self, text: str, folder: str, *, is_wrong: bool) -> None:
        self._task = None
        self.ended.emit(text, folder, is_wrong)
