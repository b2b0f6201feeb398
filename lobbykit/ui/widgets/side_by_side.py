"""Fields side by side, or one below the other where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame

from lobbykit.ui.widgets.layouts import row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look


class SideBySide(QFrame):
    """The `first` has so many times the room of each other one; below `narrow` pixels at 100 % they are a column."""

    def __init__(self, look: Look, *fields: QWidget, narrow: int = 330, first: int = 2) -> None:
        super().__init__()
        self._look, self._narrow = look, narrow
        self._line = row(look, gap=8)
        for at, one in enumerate(fields):
            self._line.addWidget(one, 1 if at else first)
        self.setProperty("look", "flat")
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the line where it has become too narrow."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < self._look.px(self._narrow)
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
