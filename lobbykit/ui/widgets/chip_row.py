"""Chips that each put something into a field: Tab stops once, the arrows go along them, Enter or Space takes one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.ui.look.look import Look

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class ChipRow(QFrame):
    """`taken` carries the number of the chip that was pressed."""

    taken = Signal(int)

    def __init__(self, look: Look, texts: Sequence[str], name: str) -> None:
        """Offer these texts; `name` says what becomes of them, with %1 for the text."""
        super().__init__()
        self.chips = [
            button(look, text.replace("&", "&&"), partial(self.taken.emit, at), kind="pill")
            for at, text in enumerate(texts)
        ]
        for at, (one, text) in enumerate(zip(self.chips, texts, strict=True)):
            one.setAccessibleName(name.replace("%1", text))
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus if at else Qt.FocusPolicy.StrongFocus)
            one.installEventFilter(self)
        self.setProperty("look", "flat")
        self.setLayout(Flow(look, self.chips))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along the chips by arrow keys; Enter presses one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in self.chips:
            return False
        at = self.chips.index(watched)
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chips[at].click()
            return True
        if key not in _STEPS:
            return False
        there = self.chips[(at + _STEPS[key]) % len(self.chips)]
        self.chips[at].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        there.setFocus(Qt.FocusReason.TabFocusReason)
        return True
