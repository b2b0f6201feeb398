"""The focus ring: drawn around the control that has the focus, and only for people who use the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_MOVES = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_F6,
}


class FocusRing(QWidget):
    """A ring above everything in its window; a press of the mouse hides it, Tab and the arrows show it."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._focused: QWidget | None = None
        self._by_key = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @property
    def by_key(self) -> bool:
        """Whether the user moves by keyboard at the moment."""
        return self._by_key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch how the user moves, and where the focused control is; keep nothing from anybody.

        Only the control that has the focus and the window's own surface are watched: a filter of the whole program
        would be asked about every event of every widget that a pane is built of.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._by_key = True
        elif event.type() == QEvent.Type.MouseButtonPress or _left_by_mouse(event):
            self._by_key = False
            self.hide()
        elif watched is self._focused and event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        tone = "nav_mark" if self._focused and self._focused.property("kind") == "rail" else "focus"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(tone), self._look.px(2)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        painter.end()

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = new if new is not None and self._window.isAncestorOf(new) else None
        if self._focused is not None:
            self._focused.installEventFilter(self)
            if (surface := self._window.windowHandle()) is not None:
                surface.installEventFilter(self)
        if self._focused is not None and self._by_key:
            self._place()
        else:
            self.hide()

    def _place(self) -> None:
        if self._focused is None or (self.isHidden() and not self._by_key):
            return
        inside = self._focused.property("kind") == "rail"
        margin = -self._look.px(3) if inside else self._look.px(4)
        corner = self._focused.mapTo(self._window, self._focused.rect().topLeft())
        self.setGeometry(QRect(corner, self._focused.size()).adjusted(-margin, -margin, margin, margin))
        self.show()
        self.raise_()
        self.update()


def _left_by_mouse(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
        return False
    return event.reason() == Qt.FocusReason.MouseFocusReason
