"""A line of words that an icon stands before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lobbykit.ui.widgets.layouts import box, row
from lobbykit.ui.widgets.words import picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from lobbykit.ui.look.look import Look


def signed(look: Look, icon: str, text: str, *, kind: str = "body", tone: str = "") -> QFrame:
    """Return a line of words with an icon before it."""
    line = row(look, gap=8)
    line.addWidget(picture(look, icon, f"{tone}_ink" if tone else "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(text, kind, tone=tone, wrap=True, selectable=True), 1)
    return box(line)
