"""How far an office goes with one ask: a row of answers of 44 pixels, by mouse, arrows or number keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.words import GAP, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from lobbykit.app.levels import LevelShown
    from lobbykit.ui.look.look import Look


class AnswerRow(QFrame):
    """One answer at most; pressing the chosen one again takes it back. Number keys act while the row has the focus."""

    answered = Signal(str)

    def __init__(self, look: Look, about: str, levels: Sequence[LevelShown]) -> None:
        super().__init__()
        self._codes = [one.code for one in levels]
        self._group = QButtonGroup(self)
        self._chosen = ""
        self.buttons: list[QPushButton] = []
        for at, one in enumerate(levels):
            made = button(look, one.name, partial(self._pressed, at), kind="answer")
            if one.icon:
                made.setIcon(look.icon(one.icon, "ink2", checked="primary_ink", gap=GAP))
                made.setIconSize(look.icon_size(gap=GAP))
            made.setCheckable(True)
            made.setAccessibleName(self.tr("%1: %2").replace("%1", one.name).replace("%2", about))
            made.setToolTip(self.tr("%1: key %2").replace("%1", one.name).replace("%2", str(at + 1)))
            made.setProperty("tone", one.tone)
            self._group.addButton(made)
            self.buttons.append(made)
        self.setAccessibleName(about)
        self.setLayout(Flow(look, self.buttons, gap=6, even=True))

    @property
    def chosen(self) -> str:
        """Return the code of the answer that is chosen, "" for none."""
        return self._chosen

    def show_answer(self, code: str) -> None:
        """Show an answer; that is not answering."""
        with QSignalBlocker(self):
            self._choose(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by the keys 1 to 9; 0, Backspace or Delete take the answer back."""
        text = event.text()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and len(text) == 1 and text in "123456789" and int(text) <= len(self._codes):
            self.buttons[int(text) - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._answer(self._codes[int(text) - 1])
        elif plain and (text == "0" or event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}):
            self._answer("")
        else:
            super().keyPressEvent(event)

    def _pressed(self, at: int) -> None:
        code = self._codes[at]
        self._answer("" if code == self._chosen else code)

    def _answer(self, code: str) -> None:
        if code != self._chosen:
            self._choose(code)
            self.answered.emit(code)

    def _choose(self, code: str) -> None:
        self._chosen = code
        self._group.setExclusive(False)
        for one, known in zip(self.buttons, self._codes, strict=True):
            one.setChecked(known == code)
        self._group.setExclusive(True)
