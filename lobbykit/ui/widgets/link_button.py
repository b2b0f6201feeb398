"""A flat button that reads like a link: as many of its words as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent


class LinkButton(QPushButton):
    """Its tool tip and its name tell all of its words. It leaves words out at the end, or where `elide` says."""

    elide = Qt.TextElideMode.ElideRight

    def __init__(self, words: str, run: Callable[[], object], name: str = "") -> None:
        super().__init__(words)
        self._words = words
        self.setProperty("kind", "use")
        self.setAccessibleName(name or words)
        self.setToolTip(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: run())

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves room for the sign of words left out."""
        return QSize(self.fontMetrics().height() * 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - (0 if self.icon().isNull() else self.iconSize().width() + metrics.height() // 2)
        self.setText(metrics.elidedText(self._words, self.elide, room))
