"""Driving a visit to a mailbox: what waits runs on another thread, what touches the session on this one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from lobbykit.sync.exchange import Exchange, Step, Steps
    from lobbykit.ui.task_runner import TaskRunner


class VisitDriver(QObject):
    """Drives one visit at a time; `ended` says that nothing of it runs any more, and carries what stopped it.

    That is None where it came to its end or was cancelled, which `Exchange.outcome` tells apart. Between two steps the
    window does whatever else there is to do.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        """Use a runner of its own: a mailbox may let it wait for long."""
        super().__init__(parent)
        self._tasks = tasks
        self._steps: Steps | None = None
        self._answer: Any = None
        self._unwanted = False
        self._closed = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether a visit is under way."""
        return self._steps is not None

    def start(self, exchange: Exchange) -> None:
        """Begin a visit; none may be under way."""
        assert self._steps is None
        self._steps, self._answer, self._unwanted = exchange.steps(), None, False
        self._turn.start()

    def cancel(self) -> None:
        """Stop before the next step."""
        self._unwanted = True

    def close(self) -> None:
        """Never touch the session again, whatever still comes back."""
        self._closed = True
        self._turn.stop()

    def _go_on(self) -> None:
        if self._closed or self._steps is None:
            return
        if self._unwanted:
            self._end(None)
            return
        try:
            step = self._steps.send(self._answer)
        except StopIteration:
            self._end(None)
        except LobbykitError as failure:
            self._end(failure)
        else:
            if step.total:
                self.progressed.emit(step.done, step.total)
            self._do(step)

    def _do(self, step: Step) -> None:
        if step.outside:
            task = self._tasks.start(lambda _ticket: step.do())
            task.succeeded.connect(self._answered)
            task.failed.connect(self._failed)
            task.cancelled.connect(lambda: self._end(None))
            return
        done = False
        try:
            answer = step.do()
            done = True
        except LobbykitError as failure:
            done = True
            self._end(failure)
        else:
            self._answered(answer)
        finally:
            if not done:  # what nobody foresaw goes on to the window's own report; the next visit may begin
                self._steps = None

    def _answered(self, answer: object) -> None:
        self._answer = answer
        if not self._closed:
            self._turn.start()

    def _failed(self, failure: Exception) -> None:
        self._end(failure if isinstance(failure, LobbykitError) else None)
        if not isinstance(failure, LobbykitError):
            raise failure

    def _end(self, failure: LobbykitError | None) -> None:
        steps, self._steps = self._steps, None
        if self._closed:
            return
        if steps is not None:
            steps.close()
        self.ended.emit(failure)
