"""The text of a brief file itself, for those who like it so, and for a file that is no form at the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from lobbykit.app.brief_desk.line_ends import with_ends, without_ends
from lobbykit.ui.widgets.typed_text import typed_text

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_LEAST = 72


class RawEditor(QPlainTextEdit):
    """The whole text; `changed` carries it with the line ends that the file has."""

    changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._original = ""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(look.px(13))
        self.setFont(font)
        self.setStyleSheet(f'font-family: "{font.family()}"; font-size: {look.px(13)}px; border: 0; border-radius: 0;')
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the brief\u2019s file"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(look.px(_LEAST))
        self.textChanged.connect(lambda: self.changed.emit(self.text))

    @property
    def text(self) -> str:
        """The text as the file has it."""
        return with_ends(self._original, self._shown)

    @property
    def _shown(self) -> str:
        return typed_text(self)

    def show_text(self, text: str) -> None:
        """Show a text; that is not typing. The same text leaves the cursor where it is."""
        self._original = text
        shown = without_ends(text)
        if shown != self._shown:
            at = self.textCursor().position()
            with QSignalBlocker(self):
                self.setPlainText(shown)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def focus_line(self, line: int) -> None:
        """Mark a line and put the focus there."""
        block = self.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()
