"""Notices: what happened, in a corner of the window, with the one thing to do about it; never a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look

SHOWN_MS = 8_000
_MARGIN = 20


class Notices(QWidget):
    """Shows one notice at a time, the newest; it goes by itself, is read aloud, and takes no focus."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._shown: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said at the moment, "" for nothing."""
        return self._shown.accessibleName() if self._shown else ""

    def say(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened; with `do`, offer a button that runs what takes it back or goes on."""
        self.clear()
        label = words(text, tone="rail", wrap=False)
        parts: list[QWidget] = [label]
        if run is not None:
            parts.append(button(self._look, do, lambda: self._run(run), kind="notice"))
        self._shown = QFrame(self._window)
        self._shown.setProperty("look", "notice")
        self._shown.setAccessibleName(text)
        self._shown.setLayout(row(self._look, *parts, margin=12, gap=16))
        self._shown.show()
        self.settle()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._shown, text))

    def clear(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def settle(self) -> None:
        """Stay in the lower right corner."""
        if self._shown is not None:
            self._shown.adjustSize()
            margin, window = self._look.px(_MARGIN), self._window
            corner = window.width() - self._shown.width() - margin, window.height() - self._shown.height() - margin
            self._shown.move(*corner)
            self._shown.raise_()

    def _run(self, run: Callable[[], object]) -> None:
        self.clear()
        run()
