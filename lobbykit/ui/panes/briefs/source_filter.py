"""Which sources are shown: all, or those in one state, each choice with how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from lobbykit.app.brief_desk.source_list import Lack, in_state
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from lobbykit.app.brief_desk.source_list import SourceRow
    from lobbykit.ui.look.look import Look


def state_name(lack: Lack | None) -> str:
    """Return what a state is called; None is that of a source that lacks nothing."""
    tr = QCoreApplication.translate
    return {
        Lack.UNADDRESSED: tr("SourceStates", "No address"),
        Lack.UNCHECKED: tr("SourceStates", "Not checked"),
        Lack.UNUSED: tr("SourceStates", "Not used"),
        None: tr("SourceStates", "Sound"),
    }[lack]


class SourceFilter(QFrame):
    """One choice at a time; `chosen` says that it is another one. A state that no source is in cannot be chosen."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.lack: Lack | None = None
        self._group = QButtonGroup(self)
        self._choices = {lack: self._choice(look, lack) for lack in (None, *Lack)}
        self._choices[None].setChecked(True)
        self.setAccessibleName(self.tr("Which sources are shown"))
        inside = column(look, box(Flow(look, self._choices.values())))
        inside.setContentsMargins(look.px(14), look.px(14), look.px(14), 0)
        self.setLayout(inside)

    def show_counts(self, rows: Sequence[SourceRow]) -> None:
        """Say how many sources are in each state; where none is in the chosen one any more, all are shown."""
        for lack, choice in self._choices.items():
            count = len(in_state(rows, lack))
            name = self.tr("All") if lack is None else state_name(lack)
            choice.setText(f"{name}  {count}")
            choice.setAccessibleName(f"{name}  {count}")
            choice.setEnabled(count > 0 or lack is None)
        if not in_state(rows, self.lack):
            self.lack = None
            self._choices[None].setChecked(True)

    def _choice(self, look: Look, lack: Lack | None) -> QPushButton:
        made = button(look, "", lambda: self._choose(lack), kind="pill")
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _choose(self, lack: Lack | None) -> None:
        if lack is not self.lack:
            self.lack = lack
            self.chosen.emit()
