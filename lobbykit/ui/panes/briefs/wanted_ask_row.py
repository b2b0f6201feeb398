"""One ask of the three questions: what to do, with which measure or with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from lobbykit.app.brief_desk.starting_brief import WantedAsk
from lobbykit.domain.ask import Action
from lobbykit.ui.widgets.elided_box import ElidedBox
from lobbykit.ui.widgets.layouts import column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

_LARGE, _LETTERS = 150, 10


class WantedAskRow(QFrame):
    """An action, and what it is about; below it, what was understood. `leader` belongs to the third question."""

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self.action = ElidedBox()
        for action, name in self._names().items():
            self.action.addItem(name, action)
        if look.percent > _LARGE:
            self.action.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.action.setMinimumContentsLength(_LETTERS)
        self.action.setAccessibleName(self.tr("Ask %1: what to do").replace("%1", str(number)))
        self.about = QLineEdit()
        self.about.setAccessibleName(self.tr("Ask %1: measures, or in words").replace("%1", str(number)))
        self.about.setPlaceholderText(self.tr("H.Res. 100 and S.Res. 61, or a few words"))
        self.about.setToolTip(self.about.placeholderText())
        self.about.setMaxLength(300)
        self.leader = QLineEdit()
        self.leader.setAccessibleName(self.tr("Ask %1: who leads the measure").replace("%1", str(number)))
        self.leader.setMaxLength(120)
        self.leader_label = words("", "label", wrap=True)
        self.leader_label.setBuddy(self.leader)
        self.leading = QFrame()
        self.leading.setLayout(column(look, self.leader_label, self.leader, gap=6))
        self._told = words("", "caption", tone="info", wrap=True)
        self._told.hide()
        self.away = button(
            look,
            "",
            self.removed.emit,
            kind="icon",
            icon="trash-2",
            name=self.tr("Remove ask %1").replace("%1", str(number)),
        )
        line = row(look, self.action, gap=8)
        line.addWidget(self.about, 1)
        line.addWidget(self.away)
        self.setLayout(column(look, line, self._told, gap=6))
        self.action.currentIndexChanged.connect(self.changed)
        self.about.textChanged.connect(self.changed)
        self.leader.textChanged.connect(self.changed)

    @property
    def wanted(self) -> WantedAsk:
        """The ask as it was answered."""
        return WantedAsk(Action(self.action.currentData()), self.about.text(), self.leader.text())

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say below it what was understood, or what is wrong."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        tone = "error" if wrong else "info"
        if self._told.property("tone") != tone:
            self._told.setProperty("tone", tone)
            self._told.style().polish(self._told)

    @property
    def said(self) -> str:
        """What is said at the moment."""
        return self._told.text()

    def _names(self) -> dict[Action, str]:
        return {
            Action.COSPONSOR: self.tr("Cosponsor"),
            Action.VOTE_FOR: self.tr("Vote for"),
            Action.VOTE_AGAINST: self.tr("Vote against"),
            Action.SUPPORT: self.tr("Support"),
            Action.OPPOSE: self.tr("Oppose"),
            Action.INTRODUCE: self.tr("Introduce"),
            Action.SIGN: self.tr("Sign"),
            Action.FUND: self.tr("Fund"),
            Action.SAY_PUBLICLY: self.tr("Say publicly"),
            Action.ANSWER: self.tr("Answer a question"),
        }
