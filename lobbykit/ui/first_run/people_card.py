"""Who are you? The people of the team by delegation, or a name that is not on the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton

from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.people import Group, Person
    from lobbykit.ui.look.look import Look

_LARGE = 140


class PeopleCard(QFrame):
    """Picking is only showing until somebody goes on: `picked` says whom, `written` a name and a team."""

    picked = Signal(object)

    def __init__(self, look: Look, groups: Sequence[Group], user: str = "") -> None:
        """List these people; the one who writes as `user` is picked already."""
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._people: dict[QPushButton, Person] = {}
        self.setProperty("look", "card")
        parts = [self._head()]
        for group in groups:
            parts += [words(self._title(group), "overline"), self._grid(group.people, user)]
        parts.append(self._other(has_list=bool(groups)))
        self.setLayout(column(look, *parts, margin=20, gap=10))

    def person(self) -> Person | None:
        """Return who was picked from the list."""
        checked = next((one for one in self._people if one.isChecked()), None)
        return self._people[checked] if checked else None

    def typed(self) -> tuple[str, str]:
        """Return the name and the team that somebody who is not on the list has typed."""
        return (
            (" ".join(self._name.text().split()), " ".join(self._team.text().split())) if self._is_other() else ("", "")
        )

    def focus(self) -> None:
        """Put the keyboard on who is picked, or on the first of the list."""
        first = next((one for one in self._people if one.isChecked()), next(iter(self._people), self._unlisted))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QFrame:
        seen = self.tr(
            "Your notes carry this name. Your team can read them once you send them; "
            "what you mark as private never leaves this laptop."
        )
        line = row(self._look, gap=8)
        line.addWidget(picture(self._look, "eye", "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(seen, tone="ink2", wrap=True), 1)
        return box(column(self._look, words(self.tr("Who are you?"), "title"), line, gap=4))

    def _title(self, group: Group) -> str:
        return group.state or group.team or self.tr("Others")

    def _grid(self, people: Sequence[Person], user: str) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._look.px(8))
        wide = 1 if self._look.percent > _LARGE else 2
        for column_of in range(wide):
            grid.setColumnStretch(column_of, 1)
        for at, person in enumerate(people):
            grid.addWidget(self._one(person, user), at // wide, at % wide)
        return box(grid)

    def _one(self, person: Person, user: str) -> QPushButton:
        made = button(self._look, person.name, self._chosen, kind="person", icon="user")
        detail = " · ".join(filter(None, (person.role, person.town)))
        made.setAccessibleDescription(detail)
        made.setToolTip(detail)
        made.setCheckable(True)
        self._group.addButton(made)
        self._people[made] = person
        made.setChecked(person.user == user)
        return made

    def _other(self, *, has_list: bool) -> QFrame:
        look = self._look
        self._unlisted = button(look, self.tr("I am not on the list"), self._chosen, kind="person", icon="plus")
        self._unlisted.setCheckable(True)
        self._group.addButton(self._unlisted)
        self._name, self._team = QLineEdit(), QLineEdit()
        self._name.setMaxLength(120)
        self._team.setMaxLength(120)
        name, team = words(self.tr("Your name"), "label"), words(self.tr("Your team or state"), "label")
        for label, edit in ((name, self._name), (team, self._team)):
            edit.setAccessibleName(label.text())
            edit.textChanged.connect(lambda _text: self.picked.emit(self.person()))
        fields = (row if has_list and look.percent <= _LARGE else column)(look, gap=8)
        for label, edit in ((name, self._name), (team, self._team)):
            fields.addLayout(_labelled(look, label, edit), 1)
        self._fields = box(fields)
        self._unlisted.setVisible(has_list)
        self._fields.setVisible(not has_list)
        self._unlisted.setChecked(not has_list)
        return box(column(look, self._unlisted, self._fields, gap=8))

    def _is_other(self) -> bool:
        return self._unlisted.isChecked()

    def _chosen(self) -> None:
        self._fields.setVisible(self._is_other())
        if self._is_other():
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(self.person())


def _labelled(look: Look, label: QLabel, edit: QLineEdit):  # type: ignore[no-untyped-def]  # noqa: ANN202
    label.setBuddy(edit)
    return column(look, label, edit, gap=4)
