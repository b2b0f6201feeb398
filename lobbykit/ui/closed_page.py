"""The page that stands in the window when the workspace could not be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look


class ClosedPage(QFrame):
    """Says why, and offers to try again, for instance once the disk is there; `given_up` asks to close the window."""

    tried_again = Signal()
    given_up = Signal()

    def __init__(self, look: Look, why: str) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAccessibleName(self.tr("Your folder cannot be opened"))
        self.setAccessibleDescription(why)
        self._again = button(look, self.tr("Try again"), self._try, kind="primary", big=True)
        leave = button(look, self.tr("Close"), self.given_up.emit, big=True)
        told = empty(look, "triangle-alert", self.accessibleName(), why)
        inside = told.layout()
        assert inside is not None
        inside.takeAt(inside.count() - 1)
        self.setLayout(column(look, None, told, 12, row(look, None, self._again, leave, None), None, gap=0))

    def focus(self) -> None:
        """Let Enter try again."""
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        self._again.setEnabled(False)
        self.tried_again.emit()
