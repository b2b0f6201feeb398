"""A list to choose from whose words end in "…" where they do not fit, and are whole in its tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedBox(QComboBox):
    """Painted as its style has it, but for the words."""

    elide = Qt.TextElideMode.ElideRight

    def room(self) -> int:
        """Return how much room there is for the words, in pixels."""
        option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()

    def event(self, event: QEvent) -> bool:
        """Have the tool tip say the words that are chosen now."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and as many of its words as fit."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        text = self.fontMetrics().elidedText(self.currentText(), self.elide, self.room())
        option.currentText = text
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
