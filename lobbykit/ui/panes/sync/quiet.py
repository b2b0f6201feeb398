"""When syncing by itself may begin: some minutes after the last time, and only while nobody types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_MS, PAUSE_MS = 20_000, 300_000


class Quiet(QObject):
    """Says `due` where two looks, 20 seconds apart, find the same typed text, and the last visit was long ago.

    `drafts` returns what is typed and not saved yet; `share` a number from 0 to 1, so that laptops do not all come at
    once: between 2½ and 7½ minutes lie between two visits.
    """

    due = Signal()

    def __init__(self, drafts: Callable[[], object], share: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._share = drafts, share
        self._seen: object = None
        self._since = QElapsedTimer()
        self._pause = PAUSE_MS
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_MS)
        self.timer.timeout.connect(self.look)

    def allow(self, *, allowed: bool) -> None:
        """Look from now on, or no more."""
        if allowed and not self.timer.isActive():
            self._seen = None
            self.timer.start()
        elif not allowed:
            self.timer.stop()

    def visited(self) -> None:
        """Take note that a visit has ended just now."""
        self._since.start()
        self._pause = int(PAUSE_MS * (0.5 + self._share()))

    def look(self) -> None:
        """Compare what is typed with the look before; of a password only what is shown of it is remembered."""
        field = QApplication.focusWidget()
        text = field.displayText() if isinstance(field, QLineEdit) else None
        if isinstance(field, QPlainTextEdit):
            text = field.toPlainText()
        now = (self._drafts(), text)
        before, self._seen = self._seen, now
        if before == now and not (self._since.isValid() and self._since.elapsed() < self._pause):
            self.due.emit()
