"""A panel over the dimmed window: it holds the keys until it is closed, and then gives the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QWidget

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_DIM = 115
_EDGE = 20


class Overlay(QFrame):
    """Covers its window. Esc and a press beside the panel close it; Tab stays within it.

    What lies below is a picture, taken when it appears and at each new size, so that typing above it never paints it
    again. Whoever makes one gives it a panel by `hold`, and calls `appear`.
    """

    closed = Signal()

    def __init__(self, window: QMainWindow, look: Look, name: str, *, width: int, top: int) -> None:
        """Lie over `window`; the panel is `width` wide and `top` below the edge, at 100 %, where there is room."""
        super().__init__(window)
        self._window, self._look, self._width, self._top = window, look, width, top
        self._before: QWidget | None = None
        self._gone = False
        self._below = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.panel = QFrame(self)
        self.panel.setProperty("look", "card")
        self.panel.setAccessibleName(name)
        self.hide()

    def appear(self, first: QWidget) -> None:
        """Show it, with the focus on one of its controls."""
        self._before = self._window.window().focusWidget()
        self._window.installEventFilter(self)
        self.settle()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take it away."""
        if self._gone:
            return
        self._gone = True
        self._window.removeEventFilter(self)
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def settle(self) -> None:
        """Cover the window, and let the panel stand in the middle of its width."""
        if self._below.isNull() or self.size() != self._window.size():
            self.setGeometry(self._window.rect())
            below = self._window.centralWidget()
            self._below = below.grab() if below else QPixmap(1, 1)
        look, edge = self._look, self._look.px(_EDGE)
        width = min(look.px(self._width), self.width() - 2 * edge)
        room = self.height() - 2 * edge
        height = min(room, self.wanted_height(width))
        top = max(edge, min(look.px(self._top), self.height() - height - edge))
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def wanted_height(self, width: int) -> int:
        """Return how high the panel would be if there were room enough."""
        inside = self.panel.layout()
        hint = self.panel.sizeHint().height()
        return max(hint, inside.heightForWidth(width)) if inside and inside.hasHeightForWidth() else hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; keep nothing from anybody."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is below."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._below)
        painter.fillRect(event.rect(), QColor(0, 0, 0, _DIM))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; nothing below hears of keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round the controls of the panel."""
        stops = [
            one
            for one in self.panel.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        ]
        here = QApplication.focusWidget()
        if stops:
            at = stops.index(here) if here in stops else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True
