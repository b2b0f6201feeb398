"""One sentence across the pane on what could not be done, until somebody has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.briefs.kept import Kept
from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from lobbykit.ui.look.look import Look


class TroubleBar(QFrame):
    """Hidden while there is nothing to say; `say` with `wrong` left out tells good news."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._about_saving = False
        self._words = words("", wrap=True, selectable=True)
        self._wrong_sign, self._sign = picture(look, "octagon-x", "err_ink"), picture(look, "info", "info_ink")
        inside = row(look, self._wrong_sign, self._sign, gap=12)
        inside.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        inside.addWidget(self._words, 1)
        inside.addWidget(button(look, "", self.clear, kind="icon", icon="x", name=self.tr("Close this message")))
        self.setLayout(inside)
        self.hide()

    @property
    def said(self) -> str:
        """What is said at the moment."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say what happened."""
        self._about_saving = False
        self.setProperty("look", "bar-error" if wrong else "bar-info")
        self.style().polish(self)
        self._words.setText(text)
        self._wrong_sign.setVisible(wrong)
        self._sign.setVisible(not wrong)
        self.setAccessibleName(text)
        self.show()

    def show_kept(self, kept: Kept, why: str) -> None:
        """Say why the text is not saved and where it is, until it is saved; what else is said stays."""
        if kept is Kept.REFUSED:
            told = self.tr(
                "Not saved: %1 What you typed stands only in this window. \u201cAs text\u201d shows it to copy."
            )
            self.say(told.replace("%1", why), wrong=True)
            self._about_saving = True
        elif self._about_saving and kept is not Kept.TYPING:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._about_saving = False
        self.hide()
