"""Keys pressed while only the frame of the window is painted: they are done once there is what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LEAVE = "Ctrl+Q"
_WRITTEN = (QLineEdit, QPlainTextEdit, QTextEdit)


class EarlyKeys:
    """Holds keys in their order. Nobody can have meant a button with them that was not on the screen yet."""

    def __init__(self) -> None:
        self._held: list[QKeyEvent] = []

    def take(self, event: QKeyEvent, frame: QWidget) -> None:
        """Hold a key for later; the one that leaves the program closes the frame now."""
        if QKeySequence(event.keyCombination()) == QKeySequence(LEAVE):
            frame.close()
        else:
            self._held.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    def hand_on(self, window: QWidget) -> None:
        """Do what the shortcuts among them ask for; give the letters to the field that has the focus, if one has it."""
        held, self._held = self._held, []
        for event in held:
            keys = QKeySequence(event.keyCombination())
            action = next((one for one in window.actions() if keys in one.shortcuts()), None)
            field = window.focusWidget()
            if isinstance(field, _WRITTEN) and _writes(event):
                QCoreApplication.postEvent(field, event)
            elif action is not None:
                action.trigger()


def _writes(event: QKeyEvent) -> bool:
    text = event.text()
    return event.key() == Qt.Key.Key_Backspace or bool(text and text.isprintable())
