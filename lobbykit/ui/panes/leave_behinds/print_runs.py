"""Runs of the press: one at a time, off the GUI thread, and put on record even when nobody looks any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from lobbykit.app.print_job import carry_out
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.app.print_desk import PrintDesk
    from lobbykit.app.print_job import Outcome, PrintJob
    from lobbykit.app.printing import PrintRun
    from lobbykit.ui.task_runner import Task, TaskRunner


class Ended(NamedTuple):
    """What became of a run: its outcome, or why there is none (neither when somebody stopped it).

    `made` counts the sheets that were written by then, `unrecorded` says why they are not on record.
    """

    job: PrintJob
    outcome: Outcome | None = None
    failure: Exception | None = None
    made: int = 0
    unrecorded: LobbykitError | None = None


class PrintRuns(QObject):
    """Lives as long as its runner, whatever window shows it: a window made anew finds the run that goes on."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, tasks: TaskRunner, desk: PrintDesk) -> None:
        super().__init__(tasks)
        self._tasks, self._desk = tasks, desk
        self._task: Task | None = None
        self._job: PrintJob | None = None
        self._told: list[PrintRun] = []

    @classmethod
    def on(cls, tasks: TaskRunner, desk: PrintDesk) -> PrintRuns:
        """Return the runs of a runner, always the same."""
        found = tasks.findChild(PrintRuns)
        if not isinstance(found, PrintRuns):
            return cls(tasks, desk)
        found.use(desk)
        return found

    def use(self, desk: PrintDesk) -> None:
        """Take records and facts from this desk from now on."""
        self._desk = desk

    @property
    def busy(self) -> bool:
        """Whether a run is on its way."""
        return self._task is not None

    def start(self, job: PrintJob) -> None:
        """Begin a run; only one at a time."""
        assert self._task is None, "a run is on its way"
        told: list[PrintRun] = []
        self._job, self._told = job, told
        task = self._task = self._tasks.start(lambda ticket: carry_out(job, ticket, told.append))
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)

    def stop(self) -> None:
        """Stop the run at its next step."""
        if self._task is not None:
            self._task.cancel()

    def _succeeded(self, outcome: Outcome) -> None:
        self._end(outcome, None)

    def _failed(self, failure: Exception) -> None:
        self._end(None, failure)
        if not isinstance(failure, LobbykitError):
            raise failure

    def _cancelled(self) -> None:
        self._end(None, None)

    def _end(self, outcome: Outcome | None, failure: Exception | None) -> None:
        job, told = self._job, self._told
        self._task, self._job, self._told = None, None, []
        assert job is not None
        unrecorded = None
        try:
            for run in told:
                self._desk.put_on_record(job, run)
        except LobbykitError as error:
            unrecorded = error
        self.ended.emit(Ended(job, outcome, failure, sum(len(run.sheets) for run in told), unrecorded))
