"""Words with what belongs at their end: beside them, or below them where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout, QWidget

    from lobbykit.ui.look.look import Look

_NARROW = 400


class Yielding(QFrame):
    """The words have the room that their end leaves, `gap` pixels beside it at 100 %."""

    def __init__(self, look: Look, words: QLayout, *end: QWidget, gap: int = 12) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "flat")
        self._line = row(look, gap=gap)
        self._line.addLayout(words, 1)
        if end:
            self._line.addWidget(box(Flow(look, end, gap=gap)), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the end below the words, or beside them again."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if self.width() < self._look.px(_NARROW) else way.LeftToRight)
