"""The mark of what two people wrote differently: it says how much there is to settle, and leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from lobbykit.ui.look.look import Look


def versions_button(look: Look, count: int, run: Callable[[], object], about: str, key: str) -> QPushButton:
    """Return the button that shows so many things to settle; `about` says in whose note."""
    tr = QCoreApplication.translate
    text = tr("Versions", "Two versions")
    if count > 1:
        text = tr("Versions", "%1: %2").replace("%1", text).replace("%2", str(count))
    name = tr("Versions", "%1: %2").replace("%1", text).replace("%2", about)
    made = button(look, text, run, icon="columns-2", name=name)
    made.setObjectName(f"versions-{key}")
    return made
