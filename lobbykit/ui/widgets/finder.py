"""Completion of what is typed, by any part of it, in whatever case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


class Finder(QCompleter):
    """Offers what contains the typed text. Its list is a window of its own, dressed as the one that it opens over."""

    def __init__(self, known: Iterable[str] | QAbstractItemModel, over: QWidget) -> None:
        super().__init__(known if isinstance(known, QAbstractItemModel) else QStringListModel(list(known), over), over)
        self._over = over
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress the list when it is about to be seen; leave everything else as it is."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QAbstractItemView):
            sheet = self._over.window().styleSheet()
            if watched.styleSheet() != sheet:
                watched.setStyleSheet(sheet)
        return super().eventFilter(watched, event)
