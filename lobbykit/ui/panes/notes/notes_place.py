"""The frame of the place of notes: it holds the page that is shown and makes it anew when what it shows has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from lobbykit.ui.widgets.fresh import Fresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent


class NotesPlace(Fresh):
    """What `grows_old` by the clock alone is made anew when the place is shown again; `keep` keeps what is typed."""

    def __init__(self, make: Callable[[], QWidget], grows_old: Callable[[], bool], keep: Callable[[], object]) -> None:
        super().__init__(make)
        self._grows_old, self._keep = grows_old, keep

    def keep(self) -> None:
        """Keep what is typed, now; raise DraftError."""
        self._keep()

    def show_from_top(self) -> None:
        """Show another page, from its beginning."""
        self.changed()
        area = self.shown.findChild(QScrollArea)
        if isinstance(area, QScrollArea) and self.isVisible():
            area.verticalScrollBar().setValue(0)

    def go_to(self, *names: str) -> None:
        """Put the keyboard on the first control that is there, by object name, and bring it into sight."""
        found = (self.shown.findChild(QWidget, name) for name in names)
        there = next((one for one in found if one is not None), None)
        if isinstance(there, QWidget):
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            area = self.shown.findChild(QScrollArea)
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(there)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember that time goes by."""
        super().hideEvent(event)
        if self._grows_old():
            self.changed()
