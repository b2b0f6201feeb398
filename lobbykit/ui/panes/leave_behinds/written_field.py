"""A field of the form with what is found in it, shown where it was written, and fixes that are one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look


class FoundLine(NamedTuple):
    """One finding in words: how much it matters ("error", "warning", "note"), and what mends it, if anything does."""

    severity: str
    text: str
    fix: str = ""
    mend: Callable[[], object] | None = None


_SIGNS = {"error": ("octagon-x", "err_ink", "error"), "warning": ("triangle-alert", "warn_ink", "warn")}
_NOTE = ("info", "info_ink", "info")


class FindingList(QFrame):
    """The findings of one field, errors first; nothing while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[FoundLine, ...] = ()
        self._inside = column(look, gap=4)
        self.setLayout(self._inside)
        self.hide()

    def show_found(self, found: Sequence[FoundLine]) -> None:
        """Show these findings; the same ones stay untouched."""
        told = tuple((one.severity, one.text, one.fix) for one in found)
        if told == tuple((one.severity, one.text, one.fix) for one in self._shown):
            self._shown = tuple(found)
            return
        self._shown = tuple(found)
        while item := self._inside.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for at, one in enumerate(found):
            self._inside.addWidget(self._line(at, one))
        self.setVisible(bool(found))

    def _line(self, at: int, one: FoundLine) -> QFrame:
        icon, ink, kind = _SIGNS.get(one.severity, _NOTE)
        text = words(one.text, "caption", tone=kind, wrap=True, selectable=True)
        inside = row(self._look, picture(self._look, icon, ink, 16), margin=8, gap=8)
        inside.addWidget(text, 1)
        if one.mend is not None:
            fix = self.tr("Write \u201c%1\u201d").replace("%1", one.fix)
            inside.addWidget(button(self._look, fix, lambda: self._mend(at), kind="ghost"))
        frame = QFrame()
        frame.setProperty("look", kind)
        frame.setAccessibleName(one.text)
        frame.setLayout(inside)
        return frame

    def _mend(self, at: int) -> None:
        if at < len(self._shown) and (mend := self._shown[at].mend):
            mend()


class ParagraphField(QPlainTextEdit):
    """A short text of a few lines; Tab leaves it."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str, lines: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.px(21) * lines + look.px(22))
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show a text; that is not typing. The same text leaves the cursor where it is."""
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class Line(QLineEdit):
    """A text of one line."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    def show_text(self, text: str) -> None:
        """Show a text; that is not typing."""
        if text != self.text():
            self.setText(text)


def labelled(look: Look, name: str, beside: QWidget | None, field: QWidget, *below: QWidget) -> QFrame:
    """Return a field with its label above it, something small beside the label, and more below."""
    label = words(name, "label", wrap=True)
    label.setBuddy(field)
    head = row(look, label, *([beside] if beside else []))
    head.setStretch(0, 1)
    frame = QFrame()
    frame.setLayout(column(look, head, field, *below, gap=6))
    return frame
