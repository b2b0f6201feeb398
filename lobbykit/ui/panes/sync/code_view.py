"""A QR code on the screen: dark on white whatever the palette is, since cameras ask for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_MODULE, _QUIET = 3, 4
"""Pixels at 100 % for a module, and modules of white around the code, as ISO/IEC 18004 asks."""


class CodeView(QWidget):
    """Paints the modules of a code, dark ones true; screen readers are told its `name`."""

    def __init__(self, look: Look, rows: tuple[tuple[bool, ...], ...], name: str) -> None:
        super().__init__()
        self._rows, self._module = rows, max(1, look.px(_MODULE))
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size of the code with its white."""
        side = (len(self._rows) + 2 * _QUIET) * self._module
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter, side = QPainter(self), self._module
        painter.fillRect(self.rect(), QColor("white"))
        for top, row in enumerate(self._rows, _QUIET):
            for left, dark in enumerate(row, _QUIET):
                if dark:
                    painter.fillRect(left * side, top * side, side, side, QColor("black"))
        painter.end()
