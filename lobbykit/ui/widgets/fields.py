"""Fields of forms: what is shown in them is not typed, and each says when it was typed in and when it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from lobbykit.ui.widgets.layouts import column
from lobbykit.ui.widgets.typed_text import typed_text
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part


class TextBox(QPlainTextEdit):
    """A text of some lines; Tab leaves it."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str, lines: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.px(21) * lines + look.px(22))
        self.textChanged.connect(lambda: self.typed.emit(typed_text(self)))

    def show_text(self, text: str) -> None:
        """Show a text; the same one leaves the cursor where it is."""
        if text != typed_text(self):
            with QSignalBlocker(self):
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class TextLine(QLineEdit):
    """A text of one line."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning; the same one leaves the cursor where it is."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


def magnify(look: Look, line: QLineEdit) -> None:
    """Mark a line as one that something is looked for in, by the glass before its words."""
    glass = look.icon("search", "ink3")
    line.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)


def titled(look: Look, name: str, field: QWidget, *below: Part) -> QFrame:
    """Return a field with its name above it, and more below."""
    label = words(name, "label", wrap=True)
    label.setBuddy(field)
    frame = QFrame()
    frame.setLayout(column(look, label, field, *below, gap=6))
    return frame
