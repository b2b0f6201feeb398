"""One part of a chart that can be pressed: said by screen readers, reached by the arrows, ringed like any control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

_PRESSING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Mark(QAbstractButton):
    """What it looks like is up to those that come of it; `said` tells it whole, in words."""

    def __init__(self, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Walk(QObject):
    """Tab stops once among the marks of a chart; the arrows go to the next one that way, Enter presses one."""

    def __init__(self, marks: Sequence[Mark], step: Callable[[int, Qt.Key], int], parent: QObject) -> None:
        """Go where `step` says from the number of a mark by a key; it may say the same number."""
        super().__init__(parent)
        self._marks, self._step = marks, step
        for at, one in enumerate(marks):
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus if at else Qt.FocusPolicy.StrongFocus)
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows and Enter; leave everything else to the mark."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in self._marks:
            return False
        here, key = self._marks.index(watched), Qt.Key(event.key())
        if key in _PRESSING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._marks[here].click()
            return True
        there = self._step(here, key)
        if there == here:
            return False
        self._marks[here].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._marks[there].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marks[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True
