"""What stands where there is nothing yet: what will be here, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QPushButton

    from lobbykit.ui.look.look import Look


def empty(look: Look, icon: str, title: str, what_to_do: str, *buttons: QPushButton) -> QFrame:
    """Return an empty state with its title, one sentence on what to do, and the buttons that do it."""
    sentence = words(what_to_do, tone="ink2", wrap=True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    sentence.setMaximumWidth(look.px(420))
    line = row(look, None, gap=0)
    line.addWidget(sentence, 100)
    line.addStretch(1)
    inside = column(look, None, gap=12, margin=24)
    inside.addWidget(picture(look, icon, "ink3", 40), 0, Qt.AlignmentFlag.AlignHCenter)
    inside.addWidget(words(title, "title"), 0, Qt.AlignmentFlag.AlignHCenter)
    inside.addLayout(line)
    for made in buttons:
        inside.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
    inside.addStretch(1)
    return box(inside, "page")
