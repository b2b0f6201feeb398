"""The checklist: each line with its state in a word, and a button where something can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from lobbykit.app.kit_desk.checklist import State, Topic
from lobbykit.ui.widgets.layouts import box, column, row, rule
from lobbykit.ui.widgets.words import button, chip, picture, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.kit_desk.checklist import Line
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown

_ICONS = {State.GOOD: "circle-check", State.BETTER: "triangle-alert", State.MISSING: "octagon-x"}
_INKS = {State.GOOD: "primary", State.BETTER: "warn_ink", State.MISSING: "err_ink"}
_CHIPS = {State.GOOD: "yes", State.BETTER: "warn", State.MISSING: "error"}


class ChecklistCard(QFrame):
    """`go_to` puts the keyboard into the field of a topic further down the page."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing, go_to: Callable[[Topic], object]) -> None:
        super().__init__()
        self._look, self._shown, self._doing, self._go_to = look, shown, doing, go_to
        self.setProperty("look", "card")
        parts: list[QWidget] = [words(self.tr("What goes in, and what is missing"), "heading", wrap=True)]
        for at, line in enumerate(shown.lines):
            parts += [rule()] if at else []
            parts.append(self._line(line))
        self.setLayout(column(look, *parts, margin=20, gap=10))

    def _line(self, line: Line) -> QFrame:
        look, state = self._look, line.state
        names = {
            State.GOOD: self.tr("There"),
            State.BETTER: self.tr("Could be better"),
            State.MISSING: self.tr("Missing"),
        }
        text = words(line.text, wrap=True, selectable=True)
        told = column(look, row(look, chip(names[state], _CHIPS[state]), None), text, gap=4)
        do = self._button(line) if state is not State.GOOD and self._shown.can_write else None
        whole = row(look, gap=12)
        whole.addWidget(picture(look, _ICONS[state], _INKS[state]), 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(Yielding(look, told, *([do] if do else []), gap=12), 1)
        return box(whole)

    def _button(self, line: Line) -> QPushButton | None:
        look, doing, topic = self._look, self._doing, line.topic
        if topic is Topic.BRIEFS or (topic is Topic.LOGOS and not self._shown.now.senders):
            return button(look, self.tr("Go to Briefs"), doing.briefs, icon="book-open", name=self._named(line))
        if topic is Topic.MEETINGS:
            name = self._named(line)
            return button(look, self.tr("Go to Meetings"), doing.meetings, icon="calendar-clock", name=name)
        if topic is Topic.PEOPLE:
            name = self._named(line)
            return button(look, self.tr("Take in a spreadsheet\u2026"), doing.take_people, icon="upload", name=name)
        if topic in {Topic.NAME, Topic.LOGOS, Topic.MAILBOX} or (topic is Topic.TEAM and self._shown.now.team is None):
            go = lambda: self._go_to(topic)  # noqa: E731 - one act, for this line
            return button(look, self.tr("Fill it in"), go, icon="pencil", name=self._named(line))
        return None

    def _named(self, line: Line) -> str:
        """Return what a screen reader says of a button: several of them have the same words."""
        return {
            Topic.BRIEFS: self.tr("Go to Briefs, to write one"),
            Topic.LOGOS: self.tr("Go to the logos"),
            Topic.MEETINGS: self.tr("Go to Meetings: %1").replace("%1", line.text),
            Topic.PEOPLE: self.tr("Take in a spreadsheet: %1").replace("%1", line.text),
            Topic.NAME: self.tr("Fill in the name"),
            Topic.TEAM: self.tr("Fill in the team"),
            Topic.MAILBOX: self.tr("Fill in where notes go"),
        }[line.topic]
