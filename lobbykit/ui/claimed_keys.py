"""Keys of the whole window, also where a field would take them: on X11 Ctrl+K deletes to the end of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


class ClaimedKeys(QObject):
    """Lives as long as its window. Fields are not asked whether they want these keys: the window's actions get them."""

    def __init__(self, window: QWidget, keys: Iterable[str]) -> None:
        super().__init__(window)
        self._keys = frozenset(QKeySequence(one).toString() for one in keys)
        self._field: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)
        self._moved(None, application.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer for the field that it does not want the key."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()).toString() not in self._keys:
            return False
        event.ignore()
        return True

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Stand before the field that has the keys; before all of the program it would be asked about every event."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = new
        if new is not None:
            new.installEventFilter(self)
