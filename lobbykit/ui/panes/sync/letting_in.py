"""Who asks to be let in, and the field for the eight words that the person reads out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.one_of import one_of
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QWidget

    from lobbykit.app.team_requests import Request
    from lobbykit.ui.look.look import Look

WORDS, ROLE = "words", "role"
"""What is typed and chosen, by these keys."""


class LettingIn(QFrame):
    """`compared` carries the words as they were typed, and the role of somebody who was not invited."""

    compared = Signal(str, str)

    def __init__(self, look: Look, waiting: Sequence[Request], typed: dict[str, str]) -> None:
        super().__init__()
        self._look, self._typed = look, typed
        self._line: TextLine
        self._wrong: QLabel | None = None
        self.setProperty("look", "card")
        parts: list[QWidget] = [words(self.tr("Let a laptop in"), "heading")]
        asking = [f"\u2022 {one.name} ({one.user}), {one.device}" for one in waiting]
        none = self.tr("No laptop asks now. Sync, or drop the file with the request on \u201cSend and receive\u201d.")
        parts.append(words("\n".join(asking) or none, wrap=True))
        if waiting:
            parts += self._form()
        self.setLayout(column(look, *parts, margin=20, gap=12))

    @property
    def wrong(self) -> str:
        """Return what is said to be wrong, "" for nothing."""
        return "" if self._wrong is None or self._wrong.isHidden() else self._wrong.text()

    def say(self, wrong: str) -> None:
        """Say what is wrong with the words, and let them be typed again."""
        assert self._wrong is not None
        self._wrong.setText(wrong)
        self._wrong.show()
        self._line.setAccessibleDescription(wrong)
        self._line.setFocus()

    def _form(self) -> list[QWidget]:
        look, typed = self._look, self._typed
        told = self.tr(
            "Have the person read the eight words of their laptop to you, and type them. "
            "Never take them from a mail or from your own screen: they are the proof."
        )
        self._line = TextLine(self.tr("These are the words"))
        self._wrong = words("", "caption", tone="error", wrap=True)
        self._wrong.hide()
        self._line.setObjectName("words-heard")
        self._line.show_text(typed.get(WORDS, ""))
        self._line.typed.connect(lambda text: typed.__setitem__(WORDS, text))
        self._line.returnPressed.connect(self._compare)
        roles = {
            "delegate": self.tr("As a delegate"),
            "lead": self.tr("As a team lead"),
            "organizer": self.tr("As an organizer"),
        }
        typed.setdefault(ROLE, "delegate")
        pills = one_of(look, roles, typed[ROLE], lambda role: typed.__setitem__(ROLE, role), self)
        go = button(look, self.tr("Compare and let in"), self._compare, kind="primary", icon="check")
        note = self.tr("Who was invited comes in as invited; organizers and leads can read every note from then on.")
        field = titled(look, self.tr("These are the words"), self._line, self._wrong)
        role = column(look, words(self.tr("Who was not invited comes in"), "label", wrap=True), box(Flow(look, pills)))
        return [
            words(told, tone="ink2", wrap=True),
            field,
            box(role),
            words(note, "caption", wrap=True),
            box(Flow(look, [go])),
        ]

    def _compare(self) -> None:
        self.compared.emit(self._line.text(), self._typed[ROLE])
