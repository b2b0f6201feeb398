"""Ctrl+Z and Ctrl+Shift+Z anywhere in a pane: one order of steps, whichever field was typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class UndoKeys(QObject):
    """Takes the keys of undo and redo from whatever has the focus within a widget, before that or the window does."""

    def __init__(self, within: QWidget, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(within)
        self._within, self._undo, self._redo = within, undo, redo
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo or redo."""
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        undo, redo = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
        if not (undo or redo):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            (self._undo if undo else self._redo)()
            return True
        return False

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if now is not None and self._within.isAncestorOf(now):
            now.installEventFilter(self)
