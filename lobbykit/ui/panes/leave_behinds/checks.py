"""When a page is checked: once nobody has typed for a moment, and only the newest page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lobbykit.ui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.sheet_preview import Findings, Preview
    from lobbykit.ui.task_runner import TaskRunner

CHECK_AFTER_MS = 300


class Checks(QObject):
    """Knows what was found last, and finds anew off the GUI thread."""

    found = Signal(object)
    """The findings of a page, each time there are newer ones."""
    failed = Signal(Exception)

    def __init__(self, tasks: TaskRunner, check: Callable[[Preview], Findings], parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._page: Preview | None = None
        self._awaited = self._due = False
        self._findings: Findings | None = None
        self._latest = Latest(tasks, self)
        self._latest.done.connect(self._take)
        self._latest.failed.connect(self.failed)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(CHECK_AFTER_MS)
        self._quiet.timeout.connect(self._begin)

    def forget(self) -> None:
        """Forget what was found, since another sheet is shown."""
        self._findings = None

    def later(self) -> None:
        """Check the page that is being made, when nobody has typed for a moment."""
        self._awaited, self._due = True, False
        self._quiet.start()

    def take_page(self, page: Preview) -> None:
        """Take the newest page; what the press finds in it is told at once."""
        self._page, self._awaited = page, False
        if self._findings is not None and self._findings.job.office is page.job.office:
            self._take(self._findings.of_page(page))
        if self._due:
            self._begin()

    def _begin(self) -> None:
        self._due = self._awaited
        if self._page is not None and not self._due:
            self._latest.ask(partial(self._check, self._page))

    def _take(self, found: Findings) -> None:
        self._findings = found
        self.found.emit(found)
