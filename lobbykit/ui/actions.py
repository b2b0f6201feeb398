"""Actions as data: what can be done from anywhere, by key, by the find window and on the sheet of shortcuts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from lobbykit.ui.claimed_keys import ClaimedKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Group(StrEnum):
    """What an action is about, in the order of the sheet of shortcuts."""

    FINDING = "finding"
    EDITING = "editing"
    PLACES = "places"
    LOOKING = "looking"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done: its words in the user's language, its keys ("" for none), its icon, and the doing.

    `also` holds other keys for the same, parted by spaces. `enabled` says whether there is anything to do just now.
    """

    id: str
    text: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""
    group: Group = Group.PROGRAM
    also: str = ""
    enabled: Callable[[], bool] = lambda: True

    @property
    def keys_shown(self) -> str:
        """Return the keys as this platform writes them."""
        return self.all_keys_shown[0] if self.keys else ""

    @property
    def all_keys_shown(self) -> tuple[str, ...]:
        """Return every way to do it by key, as this platform writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return tuple(QKeySequence(one).toString(native) for one in (self.keys, *self.also.split()) if one)


def group_name(group: Group) -> str:
    """Return what a group of actions is called, in the user's language."""
    tr = QCoreApplication.translate
    return {
        Group.FINDING: tr("Actions", "Find"),
        Group.EDITING: tr("Actions", "Take back"),
        Group.PLACES: tr("Actions", "Places"),
        Group.LOOKING: tr("Actions", "Look"),
        Group.PROGRAM: tr("Actions", "Program"),
    }[group]


def install(actions: tuple[Action, ...], window: QWidget) -> None:
    """Make the keys of these actions work anywhere in a window; only undo and letters are a field's own first."""
    ClaimedKeys(window, (one.keys for one in actions if one.group is not Group.EDITING))
    for one in actions:
        made = QAction(one.text, window)
        made.setObjectName(f"action-{one.id}")
        made.setShortcuts([QKeySequence(keys) for keys in (one.keys, *one.also.split()) if keys])
        made.triggered.connect(lambda _checked=False, run=one.run: run())
        window.addAction(made)
