"""Questions and answers, found by a few words as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.fields import TextLine, magnify
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from lobbykit.app.card_asks import Said
    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.ui.look.look import Look


class AnswersView(QFrame):
    """All of them until somebody types."""

    typed = Signal(str)

    def __init__(self, look: Look, screen: MeetingScreen, typed: str) -> None:
        super().__init__()
        self._look, self._screen = look, screen
        self.setProperty("look", "card")
        self.field = TextLine(self.tr("Find an answer"), self.tr("A word of their question"))
        magnify(look, self.field)
        self.field.show_text(typed)
        self.field.typed.connect(self._look_for)
        self._list = column(look, gap=10)
        title = words(self.tr("Questions they may ask"), "title", wrap=True)
        self.setLayout(column(look, title, self.field, self._list, margin=16, gap=10))
        self._show(typed)

    def _look_for(self, text: str) -> None:
        self._show(text)
        self.typed.emit(text)

    def _show(self, text: str) -> None:
        while item := self._list.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        found = self._screen.answers(text)
        for one in found:
            self._list.addWidget(self._answer(one))
        if not found:
            none = self.tr("No answer has these words. Write the question down: we owe an answer.")
            known = none if text.strip() else self.tr("The brief answers no questions.")
            self._list.addWidget(words(known, tone="ink2", wrap=True))

    def _answer(self, one: Said) -> QFrame:
        look = self._look
        texts = column(look, words(one.question, "strong", wrap=True, selectable=True), gap=3)
        texts.addWidget(words(one.text, wrap=True, selectable=True))
        return box(texts)
