"""The office on the screen, and which offices it is one of: those can be stepped through and printed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.print_job import Scope
from lobbykit.ui.panes.leave_behinds.written_field import LARGE
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QBoxLayout

    from lobbykit.ui.look.look import Look

OFFERED = (Scope.ALL, Scope.MINE, Scope.STATE, Scope.HOUSE, Scope.SENATE, Scope.PICKED)


class OfficeField(QFrame):
    """Tells which office and which offices a person chose; showing others tells nothing."""

    picked = Signal(str)
    scope_picked = Signal(str)
    """One of the offered scopes; picking by hand is asked for each time it is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ids: tuple[str, ...] = ()
        self.office = Choice(self.tr("Office"), find=True)
        self.scope = Choice(self.tr("Which offices"))
        self.scope.setProperty("look", "small")
        self._place = words("", "caption")
        self._back = button(
            look, "", lambda: self._step(-1), kind="icon", icon="chevron-left", name=self.tr("Office before")
        )
        self._on = button(
            look, "", lambda: self._step(1), kind="icon", icon="chevron-right", name=self.tr("Next office")
        )
        self.office.picked.connect(self.picked)
        self.scope.picked.connect(self.scope_picked)
        label = words(self.tr("Office"), "label")
        label.setBuddy(self.office)
        of = words(self.tr("of"), "label")
        of.setBuddy(self.scope)
        head: QBoxLayout = row(look, label, self._place, None, gap=8)
        among = row(look, of, self.scope, gap=8)
        if look.percent > LARGE:
            among.addStretch(1)
            head = column(look, head, among, gap=6)
        else:
            head.addLayout(among)
        line = row(look, gap=4)
        line.addWidget(self.office, 1)
        line.addWidget(self._back)
        line.addWidget(self._on)
        self.setLayout(column(look, head, line, gap=6))

    def show_scope(self, scope: Scope, picked: int) -> None:
        """Show which offices are chosen from."""
        names = {
            Scope.ALL: self.tr("all offices"),
            Scope.MINE: self.tr("those we meet"),
            Scope.STATE: self.tr("its state"),
            Scope.HOUSE: self.tr("the House"),
            Scope.SENATE: self.tr("the Senate"),
            Scope.PICKED: self.tr("%n picked", "", picked) if picked else self.tr("pick some\u2026"),
        }
        self.scope.show_pairs([(one.value, names[one]) for one in OFFERED], scope.value)

    def show_offices(self, pairs: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show the offices to choose from, and the one on the screen."""
        ids = tuple(office for office, _ in pairs)
        if ids != self._ids:
            self._ids = ids
            self.office.show_pairs(pairs, chosen)
        self.office.show_chosen(chosen)
        at = ids.index(chosen) if chosen in ids else -1
        self._place.setText(self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(ids))))
        self._back.setEnabled(at > 0)
        self._on.setEnabled(0 <= at < len(ids) - 1)

    def _step(self, steps: int) -> None:
        at = self.office.currentIndex() + steps
        if 0 <= at < len(self._ids):
            self.picked.emit(self._ids[at])
