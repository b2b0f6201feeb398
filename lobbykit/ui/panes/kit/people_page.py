"""Taking in a spreadsheet of people: what the columns are, who is new or changes, and what is left out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.kit_desk.people_table import FIELDS
from lobbykit.domain.column_mapping import TEXT
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column, row
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.kit_desk.people_intake import PeoplePlan, PersonChange
    from lobbykit.app.kit_desk.people_table import PeopleTable
    from lobbykit.ui.look.look import Look

_MOST = 40


class PeoplePage(QFrame):
    """Shows a spreadsheet on its way in; nothing is changed before `agreed`."""

    left = Signal()
    agreed = Signal()
    column_taken = Signal(str, str)

    def __init__(
        self, look: Look, file: str, table: PeopleTable | None, plan: PeoplePlan | None, told: tuple[str, ...]
    ) -> None:
        """Show a file; without a table it is being read, or was refused for what is `told`."""
        super().__init__()
        self._look, self._table, self._plan = look, table, plan
        self.setProperty("look", "page")
        back = button(look, self.tr("Back to the team\u2019s file"), self.left.emit, kind="ghost", icon="arrow-left")
        parts: list[QWidget] = [box(Flow(look, [back]))]
        parts += [self._doubt(one) for one in told]
        if plan is not None and table is not None and not table.nameless:
            parts += self._ready(plan)
        elif table is None and not told:
            parts.append(signed(look, "refresh-cw", self.tr("The file is being read\u2026")))
        if table is not None:
            parts.append(self._columns(table))
        self.setLayout(column(look, headed(look, self.tr("Take in people"), file, *parts), gap=0))

    def _ready(self, plan: PeoplePlan) -> Iterator[QWidget]:
        look = self._look
        if not plan.changes:
            yield words(self.tr("Everybody in this file is on the team already."), "title", wrap=True)
            return
        yield words(self.tr("%n person(s) would be new or change", "", len(plan.changes)), "title", wrap=True)
        if plan.unchanged:
            yield words(self.tr("%n are on the team already, just as the file says", "", plan.unchanged), tone="ink2")
        yes = button(look, self.tr("Take them in"), self.agreed.emit, kind="primary", icon="check", big=True)
        never = button(look, self.tr("Not now"), self.left.emit, big=True)
        yield box(Flow(look, [yes, never], gap=10))
        yield words(
            self.tr("It is one step, and can be taken back. Nobody is taken off the team."), "caption", wrap=True
        )
        lines: list[QWidget] = [self._line(one) for one in plan.changes[:_MOST]]
        if len(plan.changes) > _MOST:
            lines.append(words(self.tr("and %n more", "", len(plan.changes) - _MOST), "label"))
        yield card(look, *lines, gap=8)

    def _doubt(self, text: str) -> QFrame:
        line = row(self._look, margin=12, gap=10)
        line.addWidget(picture(self._look, "triangle-alert", "warn_ink"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(text, tone="warn", wrap=True, selectable=True), 1)
        return box(line, "warn")

    def _line(self, one: PersonChange) -> QFrame:
        names = self._names()
        what = self.tr("New: %1") if one.new else self.tr("Changed: %1")
        more = ", ".join(filter(None, (one.delegation, *(names.get(each, each) for each in one.fields))))
        text = what.replace("%1", one.name) + (f" ({more})" if more else "")
        return signed(self._look, "plus" if one.new else "pencil", text)

    def _columns(self, table: PeopleTable) -> QFrame:
        look, names = self._look, self._names()
        parts: list[QWidget] = [words(self.tr("What the columns are taken as"), "title", wrap=True)]
        for one in table.mapping.uses:
            offered = [(name, names[name]) for name in FIELDS]
            if one.field == TEXT:
                offered.append((TEXT, self.tr("not taken in")))
            choice = Choice(self.tr("The column %1 is").replace("%1", one.column))
            choice.show_pairs(offered, one.field)
            choice.picked.connect(partial(self.column_taken.emit, one.column))
            texts = column(look, words(one.column, "strong", wrap=True), gap=2)
            if example := table.examples.get(one.column, ""):
                texts.addWidget(words(self.tr("for example: %1").replace("%1", example[:60]), "caption", wrap=True))
            line = row(look, gap=12)
            line.addLayout(texts, 1)
            line.addWidget(choice, 1)
            parts.append(box(line))
        told = self.tr("Files with the same columns are taken in the same way from now on.")
        return card(look, *parts, words(told, "caption", wrap=True), gap=10)

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("the whole name"),
            "first": self.tr("first name"),
            "last": self.tr("last name"),
            "team": self.tr("the delegation"),
            "state": self.tr("the state"),
            "district": self.tr("the district"),
            "town": self.tr("the town"),
            "role": self.tr("what the person does"),
            "email": self.tr("e-mail"),
            "phone": self.tr("telephone"),
            "user": self.tr("user name"),
            "lang": self.tr("language"),
            "skip": self.tr("left out"),
        }
