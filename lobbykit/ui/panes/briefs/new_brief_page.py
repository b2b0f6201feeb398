"""A new brief from three plain questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from lobbykit.app.brief_desk.starting_brief import Answers, answer_problems, measures_in
from lobbykit.domain.problem import Severity
from lobbykit.ui.panes.briefs.wanted_ask_row import WantedAskRow
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from lobbykit.app.brief_desk.starting_brief import Ground
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look

MOST = 12
_WIDTH = 640


class NewBriefPage(QFrame):
    """What is the issue, what do you ask for, who leads the measure. `made` carries the answers once they are whole."""

    made = Signal(object)
    left = Signal()
    file_wanted = Signal()

    def __init__(self, look: Look, ground: Ground, catalogue: Catalogue) -> None:
        super().__init__()
        self._look, self._ground, self._say = look, ground, catalogue
        self._tried = False
        self.rows: list[WantedAskRow] = []
        self.setProperty("look", "page")
        self.issue = QLineEdit()
        self.issue.setAccessibleName(self.tr("What is the issue?"))
        self.issue.setPlaceholderText(self.tr("For example: Safe playgrounds for every town"))
        self.issue.setToolTip(self.issue.placeholderText())
        self.issue.setMaxLength(300)
        self._issue_told = words("", "caption", tone="error", wrap=True)
        self._asks_told = words("", "caption", tone="error", wrap=True)
        self._asks = column(look, gap=12)
        self._leaders = column(look, gap=12)
        self._no_leaders = words(
            self.tr("Name a measure above, and you will be asked here who leads it."), "body", tone="ink3", wrap=True
        )
        self.more = button(look, self.tr("Another ask"), self.add_row, icon="plus")
        self.begin = button(look, self.tr("Begin this brief"), self.try_to_make, kind="primary", big=True)
        self._lay_out()
        self.add_row()
        self.issue.textChanged.connect(self._look_again)

    @property
    def answers(self) -> Answers:
        """The answers as they are."""
        return Answers(self.issue.text(), tuple(one.wanted for one in self.rows))

    def add_row(self) -> None:
        """Ask for one ask more."""
        made = WantedAskRow(self._look, len(self.rows) + 1)
        made.changed.connect(self._look_again)
        made.removed.connect(lambda: self._remove(made))
        self.rows.append(made)
        self._asks.addWidget(made)
        self._leaders.addWidget(made.leading)
        if len(self.rows) > 1:
            made.about.setFocus()
        self._look_again()

    def try_to_make(self) -> None:
        """Hand the answers on, or say what is missing and go there."""
        self._tried = True
        self._look_again()
        problems = answer_problems(self.answers, self._ground)
        wrong = next((one for one in problems if one.severity is Severity.ERROR), None)
        if wrong is None:
            self.made.emit(self.answers)
        elif wrong.code == "start-no-issue":
            self.issue.setFocus()
        else:
            self.rows[wrong.place.line - 1 if wrong.place else 0].about.setFocus()

    def _remove(self, gone: WantedAskRow) -> None:
        self.rows.remove(gone)
        for one in (gone, gone.leading):
            one.hide()
            one.deleteLater()
        self.rows[-1].about.setFocus()
        self._look_again()

    def _look_again(self) -> None:
        """Say below each answer what was understood; what is missing only once somebody tried."""
        problems = answer_problems(self.answers, self._ground)
        tried = self._tried
        self._tell(self._issue_told, [one for one in problems if one.code == "start-no-issue" and tried])
        self._tell(self._asks_told, [one for one in problems if one.code == "start-no-ask" and tried])
        for number, one in enumerate(self.rows, 1):
            own = [each for each in problems if each.place and each.place.line == number]
            self._show_row(one, [each for each in own if tried or each.code != "start-no-measure"])
        self.more.setEnabled(len(self.rows) < MOST)
        for one in self.rows:
            one.away.setVisible(len(self.rows) > 1)
        self._no_leaders.setVisible(not any(one.leading.isVisibleTo(self) for one in self.rows))

    def _show_row(self, one: WantedAskRow, problems: Sequence[Problem]) -> None:
        measures = measures_in(one.about.text(), self._ground.today)
        known = [(each.text, self._ground.leads(each)) for each in measures]
        told = [self.tr("%1, led by %2").replace("%1", text).replace("%2", led) if led else text for text, led in known]
        if problems:
            lines = [f"{self._say.message(each)} {self._say.suggestion(each)}".strip() for each in problems]
            wrong = any(each.severity is Severity.ERROR for each in problems)
            one.say("\n".join(lines), wrong=wrong)
        else:
            one.say(self.tr("Understood: %1").replace("%1", "; ".join(told)) if told else "")
        names = ", ".join(text for text, _ in known)
        one.leader_label.setText(self.tr("Who leads %1?").replace("%1", names))
        record = ", ".join(dict.fromkeys(led for _, led in known if led))
        hint = self.tr("%1, says the record").replace("%1", record) if record else self.tr("For example: Rep. Foster")
        one.leader.setPlaceholderText(hint)
        one.leading.setVisible(bool(measures))

    def _tell(self, label: QLabel, problems: Sequence[Problem]) -> None:
        label.setText(" ".join(f"{self._say.message(one)} {self._say.suggestion(one)}" for one in problems))
        label.setVisible(bool(problems))

    def _lay_out(self) -> None:
        look = self._look
        title = words(self.tr("A new brief"), "display")
        told = words(
            self.tr("Three questions begin it. Everything can be changed afterwards."), "body", tone="ink2", wrap=True
        )
        first = self._question("1", self.tr("What is the issue?"), self.issue, self._issue_told)
        asks = QWidget()
        asks.setLayout(column(look, self._asks, self._asks_told, row(look, self.more, None), gap=10))
        second = self._question("2", self.tr("What do you ask for?"), asks)
        leaders = QWidget()
        leaders.setLayout(column(look, self._no_leaders, self._leaders, gap=10))
        third = self._question("3", self.tr("Who leads the measure?"), leaders)
        back = button(look, self.tr("Back"), self.left.emit, icon="arrow-left", big=True)
        other = button(look, self.tr("From a file\u2026"), self.file_wanted.emit, kind="ghost", icon="upload")
        other.setAccessibleName(self.tr("From a file, in the place of these questions"))
        foot = row(look, back, None, box(Flow(look, (other, self.begin), gap=10)), gap=10)
        inside = column(look, title, told, 4, first, second, third, foot, None, gap=14, margin=24)
        middle = QWidget()
        middle.setMaximumWidth(look.px(_WIDTH + 120))
        middle.setLayout(inside)
        across = row(look, gap=0)
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        self.setLayout(column(look, scrolled(box(across, "page")), gap=0))

    def _question(self, number: str, name: str, *parts: QWidget) -> QFrame:
        look = self._look
        head = row(look, chip(number, "key"), words(name, "heading", wrap=True), gap=10)
        head.setStretch(1, 1)
        return card(look, head, *parts, gap=10)
