"""Checking a text off the GUI thread, and making the fix of one of its findings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.brief_desk.live_check import LiveCheck
from lobbykit.ui.latest import Latest

if TYPE_CHECKING:
    from lobbykit.app.brief_desk.live_check import Checked, CheckJob
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.task_runner import TaskRunner


class Checks(QObject):
    """`found` carries a Checked, `mended` a CheckJob with what was made of it, `failed` why either could not be."""

    found = Signal(object)
    mended = Signal(object, object)
    failed = Signal(Exception)

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._live = runner, LiveCheck()
        self._wanted: Problem | None = None
        self._latest = Latest(runner, self)
        self._latest.done.connect(self.found)
        self._latest.failed.connect(self.failed)

    def ask(self, job: CheckJob) -> None:
        """Have a text checked; what was asked for before and has not begun is left out."""
        self._latest.ask(lambda: self._live.findings(job))

    def mend(self, job: CheckJob, problem: Problem) -> None:
        """Make the fix of a finding about this very text."""
        task = self._runner.start(lambda _ticket: self._live.mended(job, problem))
        task.succeeded.connect(partial(self.mended.emit, job))
        task.failed.connect(self.failed)

    def want(self, problem: Problem | None) -> None:
        """Remember a finding that is to be mended once it is found again, or none any more."""
        self._wanted = problem

    def found_again(self, checked: Checked) -> Problem | None:
        """Return the finding that was waited for as this text has it; it is waited for no more."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return None
        return next((one for one in checked.problems if _told(one) == _told(wanted)), None)


def _told(problem: Problem) -> object:
    """Return what a finding says, wherever it stands."""
    return problem.code, problem.params, problem.fix
