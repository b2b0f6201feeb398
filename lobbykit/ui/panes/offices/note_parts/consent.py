"""Whether those in a photo agreed that others see it: yes or no, and with a yes to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.domain.photos import may_leave
from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.layouts import column
from lobbykit.ui.widgets.note_words import yes_no
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look

YES, NO = "yes", "no"
_TO = "yes: "


class Consent(QFrame):
    """A field of one text: "" for not asked, a no, "yes", or "yes: " and what they agreed to.

    Words from elsewhere are shown as they are; with a no they cannot be changed here, only answered anew.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.row = AnswerRow(look, name, yes_no())
        self.to = TextLine(self.tr("%1 To what?").replace("%1", name), self.tr("To what? Website, newsletter\u2026"))
        self._said = words("", "caption", wrap=True)
        self.setProperty("look", "flat")
        self.setAccessibleName(name)
        self.setLayout(column(look, self.row, self.to, self._said, gap=6))
        self.row.answered.connect(self._answered)
        self.to.typed.connect(lambda text: self.typed.emit(_TO + text if text.strip() else YES))
        self.to.left.connect(self.left)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show what was agreed to; that is not typing."""
        yes = may_leave(text)
        self.row.show_answer(YES if yes else NO if text.strip() else "")
        self.to.setVisible(yes)
        self.to.show_text("" if not yes or text == YES else text.removeprefix(_TO))
        self._said.setText(text)
        self._said.setVisible(not yes and text.strip() not in {"", NO})

    def _answered(self, code: str) -> None:
        self.show_text(code)
        self.typed.emit(code)
        self.left.emit()
