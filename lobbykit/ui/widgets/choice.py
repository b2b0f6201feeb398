"""Lists to choose one thing from: the wheel scrolls past them, and typing any part of a name finds it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionFrame, QStylePainter

from lobbykit.ui.widgets.elided_box import ElidedBox
from lobbykit.ui.widgets.finder import Finder

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

Pairs = Sequence[tuple[str, str]]
"""Keys with the words that they are shown by."""
_INSET = 2
"""What Qt leaves on either side of the words of a line, in pixels."""


class FindLine(QLineEdit):
    """Where part of a name is typed; a name that has no room ends in "\u2026" until somebody types there."""

    @property
    def shown(self) -> str:
        """Return the text as it is seen while nobody types."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(_INSET, 0, -_INSET, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and as many of its words as fit."""
        if self.hasFocus() or self.shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, self.shown)
        painter.end()


class Choice(ElidedBox):
    """A list to choose one key from. The wheel scrolls past it; with `find`, typing any part of a name finds it."""

    picked = Signal(str)

    def __init__(self, name: str, *, find: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if find:
            self._make_findable(name)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def _make_findable(self, name: str) -> None:
        line = FindLine()
        line.setAccessibleName(name)
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(Finder(self.model(), self))
        line.editingFinished.connect(self._tidy)

    def show_pairs(self, pairs: Pairs, chosen: str) -> None:
        """Show these, one chosen; that is not choosing."""
        with QSignalBlocker(self):
            self.clear()
            for key, text in pairs:
                self.addItem(text, key)
            self.show_chosen(chosen)

    def show_chosen(self, key: str) -> None:
        """Show another as chosen."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(key)))
            line = self.lineEdit()
            if line is not None and not line.hasFocus():
                line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()

    def _tidy(self) -> None:
        """Write the chosen name again where something was typed that is none."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if at < 0:
            self.setEditText(self.itemText(self.currentIndex()))
        elif at != self.currentIndex():
            self.setCurrentIndex(at)
            self.picked.emit(self.itemData(at))
