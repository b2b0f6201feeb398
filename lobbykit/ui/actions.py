"""Actions as data: what can be done from anywhere, by key, by the find window and on the sheet of shortcuts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done: its words in the user's language, its keys ("" for none), its icon, and the doing."""

    id: str
    text: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""

    @property
    def keys_shown(self) -> str:
        """Return the keys as this platform writes them."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


def install(actions: tuple[Action, ...], window: QWidget) -> None:
    """Make the keys of these actions work anywhere in a window."""
    for one in actions:
        made = QAction(one.text, window)
        made.setObjectName(f"action-{one.id}")
        if one.keys:
            made.setShortcut(QKeySequence(one.keys))
        made.triggered.connect(lambda _checked=False, run=one.run: run())
        window.addAction(made)
