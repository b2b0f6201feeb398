"""The buttons that narrow a list of offices to a kind: all, mine, a chamber, or those picked by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup

from lobbykit.app.office_rows import EVERY, HOUSE, MINE, PICKED, SENATE
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from lobbykit.ui.look.look import Look


class KindPills(QButtonGroup):
    """One of them is chosen at a time, all offices at first; `pills` are by kind, in the order to show them in."""

    def __init__(self, look: Look, changed: Callable[[], object], parent: QObject, *, picked: bool = False) -> None:
        """Tell `changed` when somebody chooses; `picked` offers those picked by hand too."""
        super().__init__(parent)
        names = {
            EVERY: self.tr("All"),
            MINE: self.tr("Mine"),
            HOUSE: self.tr("House"),
            SENATE: self.tr("Senate"),
        } | ({PICKED: self.tr("Picked")} if picked else {})
        self.pills = {kind: button(look, name, changed, kind="pill") for kind, name in names.items()}
        for one in self.pills.values():
            one.setCheckable(True)
            self.addButton(one)
        self.choose(EVERY)

    @property
    def kind(self) -> str:
        """Return the kind that is chosen."""
        return next(kind for kind, one in self.pills.items() if one.isChecked())

    def choose(self, kind: str) -> None:
        """Choose a kind, all where there is none such; nobody is told."""
        self.pills.get(kind, self.pills[EVERY]).setChecked(True)
