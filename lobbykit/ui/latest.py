"""Work that is asked for faster than it is done: one piece runs, and of those that wait only the newest is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.task_runner import TaskRunner


class Latest(QObject):
    """Runs the newest of what was asked for, off the GUI thread; what was overtaken while it waited never runs."""

    done = Signal(object)
    failed = Signal(Exception)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        """Use a runner that nothing slower uses."""
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: Callable[[], Any] | None = None
        self._running = False

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is not there yet."""
        return self._running

    def ask(self, work: Callable[[], Any]) -> None:
        """Have this done, in the place of whatever waits. It is given frozen values only."""
        self._waiting = work
        if not self._running:
            self._start()

    def _start(self) -> None:
        work, self._waiting = self._waiting, None
        if work is None:
            return
        self._running = True
        task = self._tasks.start(lambda _ticket: work())
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._over)

    def _succeeded(self, value: object) -> None:
        self._over()
        self.done.emit(value)

    def _failed(self, failure: Exception) -> None:
        self._over()
        self.failed.emit(failure)

    def _over(self) -> None:
        self._running = False
        self._start()
