"""A level of support as a chip: an icon and a word, never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import picture

if TYPE_CHECKING:
    from lobbykit.app.levels import LevelShown
    from lobbykit.ui.look.look import Look


def level_chip(look: Look, level: LevelShown, heard: str = "") -> QFrame:
    """Return a level with its icon; `heard` tells in a tool tip and to screen readers who wrote it down and when."""
    text = QLabel()
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setText(level.name)
    text.setProperty("level", level.tone)
    whole = row(look, picture(look, level.icon, f"{level.tone}_ink", 14), text, gap=5)
    whole.setContentsMargins(look.px(9), look.px(2), look.px(10), look.px(2))
    frame = QFrame()
    frame.setProperty("level", level.tone)
    frame.setToolTip(heard)
    frame.setAccessibleName(" \u00b7 ".join(filter(None, (level.name, heard))))
    frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    frame.setLayout(whole)
    return frame
