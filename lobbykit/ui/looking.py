"""Answers for a page: at once where there is little to look through, else beside the window, the older one standing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from lobbykit.ui.latest import Latest
from lobbykit.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.inquiry import Inquiry

T = TypeVar("T")

MANY = 400
"""From how many entities on an answer takes longer than a window should stand still."""


class Looking(QObject, Generic[T]):
    """Keeps the newest answer. `ready` says that one has come: the page made next is made of it.

    Answers come in the order of their questions, so that no older one is ever shown over a newer.
    """

    ready = Signal()

    def __init__(self, parent: QObject, many: int = MANY) -> None:
        super().__init__(parent)
        self._tasks, self._many = TaskRunner(self), many
        self._latest = Latest(self._tasks, self)
        self._latest.done.connect(self._found)
        self._latest.failed.connect(self._failed)
        self._answer: T | None = None
        self._is_new = self._is_closed = False

    def answer(self, ask: Callable[[], Inquiry[T]]) -> T | None:
        """Return the newest answer there is, None while there is none at all; ask anew unless one has just come."""
        if not self._is_new:
            inquiry = ask()
            if inquiry.size < self._many and not self._latest.busy:
                self._answer = inquiry.answered()
            else:
                self._latest.ask(lambda: (inquiry, inquiry.find()))
        self._is_new = False
        return self._answer

    def outdated(self) -> None:
        """Take note that whatever has come may be old."""
        self._is_new = False

    def close(self) -> None:
        """Wait for what still runs; nothing is told any more."""
        self._is_closed = True
        self._tasks.drain()

    def _found(self, value: tuple[Inquiry[T], Any]) -> None:
        if self._is_closed:
            return
        inquiry, found = value
        self._answer, self._is_new = inquiry.tell(found), True
        self.ready.emit()

    def _failed(self, failure: Exception) -> None:
        raise failure
