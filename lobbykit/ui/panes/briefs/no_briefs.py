"""What stands where there is no brief at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look


def no_briefs(look: Look, begin: Callable[[], object]) -> QWidget:
    """Return what to do, with a button that begins."""
    tr = QCoreApplication.translate
    new = button(look, tr("Briefs", "New brief"), begin, kind="primary", icon="file-plus")
    what = tr("Briefs", "Begin one with three questions, or drop a leave-behind here that you have already.")
    return empty(look, "book-open", tr("Briefs", "No briefs yet"), what, new)
