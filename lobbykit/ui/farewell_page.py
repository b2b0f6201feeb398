"""The last thing that is shown on a laptop that goes back: that everything is forgotten, and what could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look

_WIDE, _HIGH = 720, 480


class FarewellPage(QFrame):
    """A window of its own; `left` are sentences about what is still there."""

    def __init__(self, look: Look, left: Sequence[str]) -> None:
        super().__init__()
        look.dress(self)
        self.setProperty("look", "page")
        head = self.tr("Not everything could be removed") if left else self.tr("This laptop has forgotten everything")
        self.setWindowTitle(head)
        self.setAccessibleName(head)
        stays = self.tr(
            "Look yourself for printed sheets, exports and files saved elsewhere. "
            "Copies in the mailbox and in backups of the system stay, "
            "and a drive that is not encrypted may give back deleted files until it is wiped."
        )
        parts: list[QWidget] = [words(one, wrap=True, selectable=True) for one in left]
        done = button(look, self.tr("Close"), self.close, kind="primary", big=True)
        done.setDefault(True)
        parts += [words(stays, wrap=True), box(Flow(look, [done]))]
        self.setLayout(column(look, headed(look, head, "", *parts), gap=0))
        self.resize(look.px(_WIDE), look.px(_HIGH))
        done.setFocus()
