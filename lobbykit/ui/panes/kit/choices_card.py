"""What an organizer decides: the names, the briefs, and what of the people goes along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame

from lobbykit.ui.panes.kit.doing import NAME, ORGANIZATION
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.layouts import box, column, row, rule
from lobbykit.ui.widgets.words import button, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown

_LONGEST = 120


def field(name: str, key: str, shown: KitShown, doing: KitDoing, kept: str) -> TextLine:
    """Return a line for a field: what was typed and is not kept yet, else what is kept."""
    made = TextLine(name)
    made.setObjectName(f"kit-{key}")
    made.show_text(shown.typed.get(key, kept))
    made.setEnabled(shown.can_write)
    made.typed.connect(partial(doing.typed, key))
    made.left.connect(doing.left)
    return made


def ticked(look: Look, text: str, *, on: bool, change: Callable[[bool], object]) -> tuple[QFrame, QCheckBox]:
    """Return a box to tick with a sentence of any length beside it."""
    made = QCheckBox()
    made.setAccessibleName(text)
    made.setChecked(on)
    made.toggled.connect(change)
    line = row(look, gap=10)
    line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
    label = words(text, wrap=True)
    label.setBuddy(made)
    line.addWidget(label, 1)
    return box(line), made


class ChoicesCard(QFrame):
    """Everything that is decided about the file itself."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing) -> None:
        super().__init__()
        self._look, self._shown, self._doing = look, shown, doing
        self.setProperty("look", "card")
        now = shown.now
        self.name = field(self.tr("What the day is called"), NAME, shown, doing, now.name)
        self.organization = field(self.tr("Who sends the file"), ORGANIZATION, shown, doing, now.organization)
        for one in (self.name, self.organization):
            one.setMaxLength(_LONGEST)
        parts = [
            words(self.tr("What you decide"), "heading"),
            titled(look, self.tr("What the day is called"), self.name),
            titled(look, self.tr("Who sends the file"), self.organization),
            rule(),
            *self._briefs(),
            rule(),
            *self._people(),
        ]
        self.setLayout(column(look, *parts, margin=20, gap=12))

    def _briefs(self) -> list[QFrame]:
        look, now = self._look, self._shown.now
        title = words(self.tr("Which briefs go along"), "strong", wrap=True)
        parts = [box(column(look, title))]
        for one in now.briefs:
            line, tick = ticked(look, one.title, on=one.id in now.chosen, change=partial(self._doing.choose, one.id))
            tick.setEnabled(self._shown.can_write)
            parts.append(line)
        return parts

    def _people(self) -> list[QFrame]:
        look, shown, choices = self._look, self._shown, self._shown.now.choices
        names, all_names = ticked(
            look,
            self.tr("Names of the team go along, so that everybody finds their name and meetings"),
            on=choices.people,
            change=partial(self._doing.switch, "people"),
        )
        contacts, reached = ticked(
            look,
            self.tr("E-mail addresses and telephones of the team go along too"),
            on=choices.people and choices.contacts,
            change=partial(self._doing.switch, "contacts"),
        )
        all_names.setEnabled(shown.can_write)
        reached.setEnabled(shown.can_write and choices.people)
        told = words(
            self.tr("People and delegations come from a spreadsheet: one row for each person, saved as CSV."),
            tone="ink2",
            wrap=True,
        )
        take = button(look, self.tr("Take in a spreadsheet\u2026"), self._doing.take_people, icon="upload")
        take.setEnabled(shown.can_write)
        title = words(self.tr("What of the people goes along"), "strong", wrap=True)
        return [box(column(look, title)), names, contacts, Yielding(look, column(look, told), take, gap=12)]
