"""Who goes to a meeting and what each does there, in a form."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.schedule_desk.meeting_form import FormPerson
from lobbykit.domain.products.roles import ROLES
from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.finder import Finder
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.ui.look.look import Look


class PeopleRows(QFrame):
    """Tells everybody who goes after each change; a name that nobody knows yet is somebody new."""

    changed = Signal(tuple)

    def __init__(self, look: Look, known: Sequence[str]) -> None:
        """Complete the names of those who are `known`."""
        super().__init__()
        self._look = look
        self._people: tuple[FormPerson, ...] = ()
        self._list = column(look, gap=8)
        self.field = TextLine(self.tr("Name of who goes"), self.tr("Add somebody by name, then Enter"))
        self.field.setCompleter(Finder(known, self.field))
        self.field.returnPressed.connect(self.add_typed)
        add = button(look, self.tr("Add"), self.add_typed, icon="plus", name=self.tr("Add who goes"))
        line = row(look, gap=8)
        line.addWidget(self.field, 1)
        line.addWidget(add)
        self.setLayout(column(look, words(self.tr("Who goes"), "label"), self._list, line, gap=6))

    def show_people(self, people: Sequence[FormPerson]) -> None:
        """Show who goes."""
        if tuple(people) == self._people and self._list.count():
            return
        self._people = tuple(people)
        while item := self._list.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for at, one in enumerate(self._people):
            self._list.addWidget(self._row(at, one))

    def add_typed(self) -> None:
        """Take over the name in the field."""
        self.add((self.field.text(),))
        self.field.clear()

    def add(self, names: Sequence[str]) -> None:
        """Add people who do not go yet."""
        going = {one.name.casefold() for one in self._people}
        tidy = (" ".join(name.split()) for name in names)
        new = tuple(FormPerson(name) for name in dict.fromkeys(tidy) if name and name.casefold() not in going)
        if new:
            self._tell((*self._people, *new))

    def _row(self, at: int, one: FormPerson) -> QFrame:
        look = self._look
        name = self.tr("%1 does not go").replace("%1", one.name)
        head = row(look, gap=8)
        head.addWidget(words(one.name, "strong", wrap=True), 1)
        head.addWidget(button(look, "", partial(self._drop, at), kind="icon", icon="x", name=name))
        pills = []
        for role, text in self._roles().items():
            pill = button(look, text, partial(self._turn, at, role), kind="pill", name=f"{one.name}: {text}")
            pill.setCheckable(True)
            pill.setChecked(role in one.roles)
            pills.append(pill)
        return box(column(look, head, box(Flow(look, pills)), gap=4), "sunken")

    def _roles(self) -> dict[str, str]:
        named = {
            "lead": self.tr("Leads"),
            "story": self.tr("Tells a story"),
            "ask": self.tr("Asks"),
            "notes": self.tr("Note taker"),
            "time": self.tr("Keeps time"),
        }
        return {role: named[role] for role in ROLES}

    def _turn(self, at: int, role: str) -> None:
        one = self._people[at]
        held = set(one.roles) ^ {role}
        changed = replace(one, roles=tuple(each for each in ROLES if each in held))
        self._people = (*self._people[:at], changed, *self._people[at + 1 :])
        self.changed.emit(self._people)

    def _drop(self, at: int) -> None:
        self._tell((*self._people[:at], *self._people[at + 1 :]))
        self.field.setFocus()

    def _tell(self, people: tuple[FormPerson, ...]) -> None:
        self.show_people(people)
        self.changed.emit(people)
