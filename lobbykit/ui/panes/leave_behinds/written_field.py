"""A field of the form with what is found in it, shown where it was written, and fixes that are one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QTextEdit

from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.typed_text import typed_text
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

    from lobbykit.ui.look.look import Look


class FoundLine(NamedTuple):
    """One finding in words: how much it matters ("error", "warning", "note"), and what mends it, if anything does.

    `spot` is where in the text of its field it begins and ends.
    """

    severity: str
    text: str
    fix: str = ""
    mend: Callable[[], object] | None = None
    spot: tuple[int, int] | None = None


_SIGNS = {"error": ("octagon-x", "err_ink", "error"), "warning": ("triangle-alert", "warn_ink", "warn")}
_NOTE = ("info", "info_ink", "info")
_ORDER = {"error": 0, "warning": 1}


def _told(one: FoundLine) -> tuple[str, str, str, bool]:
    return one.severity, one.text, one.fix, one.spot is not None


class FindingList(QFrame):
    """The findings of one field, errors first; nothing while there are none."""

    shown_wanted = Signal(int, int)
    """A place in the text of the field that somebody wants to see."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[FoundLine, ...] = ()
        self._inside = column(look, gap=4)
        self.setLayout(self._inside)
        self.hide()

    def show_found(self, found: Sequence[FoundLine]) -> None:
        """Show these findings; the same ones stay untouched."""
        before, self._shown = self._shown, tuple(sorted(found, key=lambda one: _ORDER.get(one.severity, len(_ORDER))))
        if [_told(one) for one in before] == [_told(one) for one in self._shown]:
            return
        while item := self._inside.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for at, one in enumerate(self._shown):
            self._inside.addWidget(self._line(at, one))
        self.setVisible(bool(found))

    def _line(self, at: int, one: FoundLine) -> QFrame:
        icon, ink, kind = _SIGNS.get(one.severity, _NOTE)
        text = words(one.text, "caption", tone=kind, wrap=True, selectable=True)
        head = row(self._look, picture(self._look, icon, ink, 16), gap=8)
        head.addWidget(text, 1)
        if one.spot is not None:
            head.addWidget(self._seek(at))
        inside = column(self._look, head, gap=4)
        inside.setContentsMargins(*(self._look.px(edge) for edge in (10, 6, 6, 6)))
        if one.mend is not None:
            fix = self.tr("Write \u201c%1\u201d").replace("%1", one.fix)
            inside.addLayout(row(self._look, 20, button(self._look, fix, lambda: self._mend(at), icon="check"), None))
        frame = QFrame()
        frame.setProperty("look", kind)
        frame.setAccessibleName(one.text)
        frame.setLayout(inside)
        return frame

    def _seek(self, at: int) -> QPushButton:
        name = self.tr("Show where: %1").replace("%1", self._shown[at].text)
        made = button(self._look, "", lambda: self._show_spot(at), kind="icon", icon="text-search", name=name)
        made.setToolTip(self.tr("Show where"))
        return made

    def _show_spot(self, at: int) -> None:
        if at < len(self._shown) and (spot := self._shown[at].spot):
            self.shown_wanted.emit(*spot)

    def _mend(self, at: int) -> None:
        if at < len(self._shown) and (mend := self._shown[at].mend):
            mend()


class ParagraphField(QPlainTextEdit):
    """A short text of a few lines; Tab leaves it."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str, lines: int = 3) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.px(21) * lines + look.px(22))
        self.textChanged.connect(lambda: self.typed.emit(typed_text(self)))

    def show_text(self, text: str) -> None:
        """Show a text; that is not typing. The same text leaves the cursor where it is."""
        if text != typed_text(self):
            with QSignalBlocker(self):
                self.setPlainText(text)

    def mark(self, found: Sequence[FoundLine]) -> None:
        """Underline what was found, where its place is known."""
        marks = []
        for one in found:
            if one.spot is not None and one.spot[1] <= len(typed_text(self)):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._selected(*one.spot)
                mark.format = self._underline(one.severity)
                marks.append(mark)
        self.setExtraSelections(marks)

    def show_spot(self, begin: int, end: int) -> None:
        """Go to a place in the text and select it."""
        self.setTextCursor(self._selected(begin, min(end, len(typed_text(self)))))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureCursorVisible()

    def _selected(self, begin: int, end: int) -> QTextCursor:
        text = typed_text(self)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:begin]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _underline(self, severity: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(self._look.colour("no" if severity == "error" else "warn_ink"))
        return made

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


def _units(text: str) -> int:
    """Return how long Qt takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


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


LARGE = 130
"""From which size of text on, in percent, what else stands side by side stands one below the other."""


def labelled(look: Look, name: str, beside: QWidget | None, field: QWidget, *below: QWidget) -> QFrame:
    """Return a field with its label above it, something small beside the label, and more below."""
    label = words(name, "label", wrap=True)
    label.setBuddy(field)
    parts = [label, *([beside] if beside else [])]
    head: QBoxLayout = column(look, *parts, gap=2) if look.percent > LARGE else row(look, *parts)
    if look.percent <= LARGE:
        head.setStretch(0, 1)
    frame = QFrame()
    frame.setLayout(column(look, head, field, *below, gap=6))
    return frame
