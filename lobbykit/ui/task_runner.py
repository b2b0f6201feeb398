"""The one place with threads: long work off the GUI thread, its outcome back on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from lobbykit.app.task import CancelledError, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable


class Task(QObject):
    """One running piece of work. It lives on the GUI thread, where all of its signals arrive.

    Exactly one of `succeeded`, `failed` and `cancelled` is emitted, then `ended`.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    ended = Signal()
    _outcome = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticket = Ticket(self.progressed.emit)
        self._outcome.connect(self._deliver)

    @Slot()
    def cancel(self) -> None:
        """Stop at the next step; what the work has finished by then stays done."""
        self._ticket.cancel()

    def run(self, work: Callable[[Ticket], Any]) -> None:
        """Do the work; called on a thread of the pool, touches nothing but signals."""
        try:
            value = work(self._ticket)
        except Exception as failure:  # noqa: BLE001 - the boundary of a thread: whoever asked is told
            self._outcome.emit(None, failure)
        else:
            self._outcome.emit(value, None)

    @Slot(object, object)
    def _deliver(self, value: object, failure: Exception | None) -> None:
        if failure is None:
            self.succeeded.emit(value)
        elif isinstance(failure, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(failure)
        self.ended.emit()
        self.deleteLater()


class TaskRunner(QObject):
    """Starts work on one thread, in the order in which it is asked for, and can wait for the end of all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: set[Task] = set()

    @property
    def busy(self) -> bool:
        """Whether anything still runs or waits."""
        return bool(self._running)

    def start(self, work: Callable[[Ticket], Any]) -> Task:
        """Begin on another thread; signals come from the event loop, so the caller has connected by then.

        The work is given frozen values only: nothing that the GUI thread changes meanwhile.
        """
        task = Task(self)
        self._running.add(task)
        task.ended.connect(lambda: self._running.discard(task))
        self._pool.start(lambda: task.run(work))
        return task

    def drain(self, timeout_ms: int = 10_000) -> bool:
        """Cancel what still runs and wait for it; return whether nothing is left running."""
        for task in tuple(self._running):
            task.cancel()
        return self._pool.waitForDone(timeout_ms)
