"""What a field is typed into: each shows a value without saying that it was edited, and tells what a person enters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from lobbykit.domain.brief_form import NAME, FieldKind
from lobbykit.ui.panes.briefs.editor.field_words import choice_words
from lobbykit.ui.widgets.typed_text import typed_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from lobbykit.domain.brief_form import Field, Value

_REFERRED_TO = {"asks.id"}
"""Names that other parts use, besides those of tables: half of one is none."""
_LONG = 500
"""How many signs a line may have that is shown wrapped."""
_PLACEHOLDERS = {FieldKind.DATE: "2026-11-22", FieldKind.LINK: "https://"}


class LineInput(QLineEdit):
    """A text on one line, or the texts of a list with commas between them; a name is told when it is left."""

    entered = Signal(object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._many = field.kind is FieldKind.TEXTS
        self._told: Value = None
        self.setPlaceholderText(_PLACEHOLDERS.get(field.kind, ""))
        if field.path[-1] == NAME or field.name in _REFERRED_TO:
            self.editingFinished.connect(self._tell)
        else:
            self.textEdited.connect(self._tell)

    def show_value(self, value: Value) -> None:
        """Show a value; that is not editing. What was typed for the same value stays as typed."""
        self._told = value
        if value != self._value:
            self.setText(", ".join(value) if isinstance(value, tuple) else value or "")
            self.setCursorPosition(0)

    @property
    def _value(self) -> Value:
        if not self._many:
            return self.text() or None
        return tuple(one.strip() for one in self.text().split(",") if one.strip()) or None

    def _tell(self) -> None:
        if self._value != self._told:
            self._told = self._value
            self.entered.emit(self._value)


class ParagraphInput(QPlainTextEdit):
    """A text that grows with its words; Tab leaves it. With `one_line` it wraps and takes no line breaks."""

    entered = Signal(object)
    _MOST = 60

    def __init__(self, *, one_line: bool = False) -> None:
        super().__init__()
        self._least, self._one_line = (1, True) if one_line else (2, False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_value(self, value: Value) -> None:
        """Show a text; that is not editing. The same text leaves the cursor where it is."""
        text = value if isinstance(value, str) else ""
        if text != self._text:
            at = self.textCursor().position()
            with QSignalBlocker(self):
                self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter alone where there is but one line."""
        if self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again, and take the room that this needs."""
        super().resizeEvent(event)
        self._grow()

    @property
    def _text(self) -> str:
        """The text as typed."""
        return typed_text(self)

    def _tell(self) -> None:
        text = " ".join(self._text.split("\n")) if self._one_line else self._text
        self.entered.emit(text or None)

    def _grow(self) -> None:
        """Be as high as the words, within bounds; beyond them a scroll bar appears."""
        lines = round(self.document().size().height())
        shown = max(self._least, min(self._MOST, lines))
        around = self.height() - self.viewport().height() + round(2 * self.document().documentMargin())
        height = shown * self.fontMetrics().lineSpacing() + around
        if lines > self._MOST:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if height != self.height() and around > 0:
            self.setFixedHeight(height)
            self.updateGeometry()


class ChoiceInput(QComboBox):
    """One word of several; a word in the file that is none of them is shown too. The wheel scrolls past it."""

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda at: self.entered.emit(self.itemData(at) or None))

    def show_options(self, options: tuple[str, ...], value: Value) -> None:
        """Show these words, one of them or none chosen; that is not choosing."""
        chosen = value if isinstance(value, str) else ""
        wanted = ["", *options, *([chosen] if chosen and chosen not in options else [])]
        with QSignalBlocker(self):
            if [self.itemData(at) for at in range(self.count())] != wanted:
                self.clear()
                for word in wanted:
                    self.addItem(choice_words(word) if word else "\u2013", word)
            self.setCurrentIndex(wanted.index(chosen))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()


Input = LineInput | ParagraphInput | ChoiceInput


def input_for(field: Field) -> Input:
    """Return what a field of that kind is typed into."""
    if field.kind is FieldKind.PARAGRAPH:
        return ParagraphInput()
    if field.kind is FieldKind.LINE and field.limit >= _LONG:
        return ParagraphInput(one_line=True)
    return ChoiceInput() if field.kind is FieldKind.CHOICE else LineInput(field)
