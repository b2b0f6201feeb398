"""The head of an item: a button that unfolds it, cut where there is no room, with keys to move and to remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from lobbykit.ui.look.look import Look

_ROOM = 44


class Fold(QPushButton):
    """Shows one line. `stepped` carries -1 or 1 for Alt+Up and Alt+Down, `dropped` comes with Delete."""

    stepped = Signal(int)
    dropped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._whole = ""
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setIconSize(look.icon_size())
        self.toggled.connect(self.point)
        self.point(open_=False)

    def show_line(self, line: str, name: str) -> None:
        """Show a line; `name` is what screen readers say."""
        self._whole = line
        self.setAccessibleName(name)
        self.setToolTip(line if len(line) > _ROOM else "")
        self._cut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove the item, or do what buttons do."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(steps)
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the line to the room there is."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - self._look.px(_ROOM)
        line = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(line.replace("&", "&&"))

    def point(self, open_: bool) -> None:
        """Point down where the item is open."""
        self.setIcon(self._look.icon("chevron-down" if open_ else "chevron-right", "ink2"))
