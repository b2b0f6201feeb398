"""Founding a team: its name, whom to call, and whether notes travel sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from lobbykit.app.team_desk import Founding
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look


class FoundingCard(QFrame):
    """`founded` carries what was decided; `typed` outlives the card and holds what stands in its fields."""

    founded = Signal(object)

    def __init__(self, look: Look, own_name: str, typed: dict[str, str]) -> None:
        super().__init__()
        self._typed = typed
        typed.setdefault("person", own_name)
        self.setProperty("look", "card")
        names = {
            "name": self.tr("Name of the team"),
            "person": self.tr("Your name"),
            "contact": self.tr("Whom to call about a lost stick or laptop (a name and a number)"),
        }
        self._lines = {key: self._line(key, name) for key, name in names.items()}
        self._unsealed = QCheckBox(self.tr("Leave notes unsealed"))
        self._unsealed.setAccessibleName(self._unsealed.text())
        self._unsealed.toggled.connect(self._show_warning)
        sentence = self.tr("Anyone who finds this stick can read the notes. We accept that, for good.")
        self._accepted = QCheckBox(self.tr("We accept it"))
        self._accepted.setAccessibleName(sentence)
        self._warning = box(column(look, words(sentence, tone="warn", wrap=True), self._accepted, margin=12), "warn")
        self._warning.hide()
        self._wrong = words("", "caption", tone="error", wrap=True)
        self._wrong.hide()
        found = button(look, self.tr("Found the team"), self._found, kind="primary", icon="users")
        sealed = self.tr("Notes travel sealed: organizers, leads and whoever wrote a note can read it, nobody else.")
        fields = (titled(look, names[key], line) for key, line in self._lines.items())
        head = words(self.tr("Found a team"), "heading")
        you = self.tr("You become its first organizer. Others then open the file that you send them.")
        told = words(you, wrap=True)
        seal = column(look, words(sealed, tone="ink2", wrap=True), self._unsealed, self._warning)
        below = (seal, self._wrong, box(Flow(look, [found])))
        self.setLayout(column(look, head, told, *fields, *below, margin=20, gap=12))

    @property
    def wrong(self) -> str:
        """Return what is said to be wrong, "" for nothing."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _line(self, key: str, name: str) -> TextLine:
        line = TextLine(name)
        line.show_text(self._typed.get(key, ""))
        line.typed.connect(lambda text: self._typed.__setitem__(key, text))
        return line

    def _show_warning(self, wanted: bool) -> None:
        self._warning.setVisible(wanted)
        self._accepted.setChecked(False)

    def _found(self) -> None:
        told = {key: " ".join(line.text().split()) for key, line in self._lines.items()}
        missing = next((key for key in ("name", "person") if not told[key]), "")
        if missing:
            self._say(self.tr("Write the name of the team and your own."))
            self._lines[missing].setFocus()
        elif self._unsealed.isChecked() and not self._accepted.isChecked():
            self._say(self.tr("Accept the sentence above, or let notes travel sealed."))
            self._accepted.setFocus()
        else:
            sealed = not self._unsealed.isChecked()
            self.founded.emit(Founding(told["name"], told["person"], told["contact"], is_sealed=sealed))

    def _say(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.show()
