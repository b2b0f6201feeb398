"""Withdrawing words of a note on its card: each that may be withdrawn, with the button that does it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lobbykit.app.withdrawing import NoteWords
    from lobbykit.ui.look.look import Look


class StrikePanel(QFrame):
    """`strike` takes the path of words and what they are called."""

    def __init__(
        self,
        look: Look,
        found: Sequence[NoteWords],
        strike: Callable[[str, str], object],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        told = self.tr(
            "Withdrawn words are shown nowhere any more: in no list, search, report or export. "
            "That they were withdrawn, by whom and when, stays on record. Undo brings them back."
        )
        head = row(look, gap=8)
        head.addWidget(words(self.tr("Which words do you withdraw?"), "strong", wrap=True), 1)
        head.addWidget(button(look, "", close, kind="icon", icon="x", name=self.tr("Withdraw nothing")))
        parts = [box(head), words(told, "caption", wrap=True)]
        for one in found:
            named = self.tr("Strike: %1").replace("%1", one.name)
            act = button(look, self.tr("Strike this"), partial(strike, one.path, one.name), icon="trash-2", name=named)
            text = words(one.text, wrap=True)
            parts.append(box(column(look, words(one.name, "label", wrap=True), text, row(look, act, None), gap=4)))
        if not found:
            parts.append(words(self.tr("Nothing in it was written by you on this laptop."), tone="ink2", wrap=True))
        self.setProperty("look", "sunken")
        self.setAccessibleName(self.tr("Which words do you withdraw?"))
        self.setLayout(column(look, *parts, margin=12, gap=12))
