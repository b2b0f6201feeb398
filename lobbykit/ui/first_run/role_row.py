"""What somebody is here to do. It changes only what comes first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from lobbykit.ui.preferences import Role
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_LARGE = 150


class RoleRow(QFrame):
    """Three buttons of which one is down, and a sentence on what it changes."""

    chosen = Signal(object)

    def __init__(self, look: Look, role: Role) -> None:
        super().__init__()
        self.setProperty("look", "flat")
        names = {
            Role.DELEGATE: self.tr("Delegate"),
            Role.TEAM_LEAD: self.tr("Team lead"),
            Role.ORGANIZER: self.tr("Organizer"),
        }
        self._told = {
            Role.DELEGATE: self.tr("First you see the offices you meet, in larger type. Everything else stays there."),
            Role.TEAM_LEAD: self.tr(
                "First you see the leave-behinds to tailor and print. Everything else stays there."
            ),
            Role.ORGANIZER: self.tr("First you see the dashboard of all teams. Everything else stays there."),
        }
        self._group = QButtonGroup(self)
        self._sentence = words(self._told[role], "caption", wrap=True)
        self._buttons = {
            one: button(look, name, partial(self._choose, one), kind="pill") for one, name in names.items()
        }
        line = (column if look.percent > _LARGE else row)(look, gap=6)
        for one, made in self._buttons.items():
            made.setCheckable(True)
            self._group.addButton(made)
            made.setChecked(one is role)
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        self.setLayout(column(look, line, self._sentence, gap=6))

    def role(self) -> Role:
        """Return the one that is down."""
        return next(one for one, made in self._buttons.items() if made.isChecked())

    def _choose(self, role: Role) -> None:
        self._sentence.setText(self._told[role])
        self._buttons[role].setFocus(Qt.FocusReason.OtherFocusReason)  # an arrow key gives it only afterwards
        self.chosen.emit(role)
