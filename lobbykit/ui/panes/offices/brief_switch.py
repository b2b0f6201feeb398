"""Which brief the card of an office is read with, where there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy

from lobbykit.ui.widgets.elided_box import ElidedBox
from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from lobbykit.ui.look.look import Look

_LETTERS = 12


class _Titles(ElidedBox):
    """The wheel scrolls the card, not through the list."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the card."""
        event.ignore()


class BriefSwitch(QFrame):
    """A list of briefs by title. `picked` carries the id of one that somebody chose; showing one is not choosing."""

    picked = Signal(str)

    def __init__(self, look: Look, briefs: Sequence[tuple[str, str]], brief: str) -> None:
        super().__init__()
        self.box = _Titles()
        self.box.setAccessibleName(self.tr("Brief of this card"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for known, title in briefs:
            self.box.addItem(title, known)
            self.box.setItemData(self.box.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        self._show(brief)
        label = words(self.tr("Brief"), "label")
        label.setBuddy(self.box)
        line = row(look, label, gap=8)
        line.addWidget(self.box, 1)
        self.setLayout(line)
        self.box.activated.connect(self._activated)

    def _show(self, brief: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(brief))
        self._shown = brief

    def _activated(self, at: int) -> None:
        brief = str(self.box.itemData(at))
        if brief != self._shown:
            self._shown = brief
            self.picked.emit(brief)
