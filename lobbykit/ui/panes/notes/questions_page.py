"""Questions that offices asked and that we owe the answer to, each with what the brief answers to the like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.parts import more_button, note_button, place_button
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.after.questions import QuestionAsked
    from lobbykit.app.after.questions_shown import QuestionShown
    from lobbykit.app.card_asks import Said
    from lobbykit.ui.look.look import Look


class QuestionsPage(QFrame):
    """Shows the first questions; `answers` is asked for those only. `copy_wanted` carries an answer to copy."""

    answered_wanted = Signal(object)
    copy_wanted = Signal(object)
    note_wanted = Signal(str)
    more_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        lines: Sequence[QuestionShown],
        answers: Callable[[QuestionAsked], Sequence[Said]],
        choices: QWidget,
        most: int,
        *,
        can_write: bool,
    ) -> None:
        super().__init__()
        self._look, self._answers, self._can_write = look, answers, can_write
        self.keys = tuple(f"answered-{one.key}" for one in lines)
        self.setProperty("look", "page")
        told = self.tr("%n question(s) wait for our answer", "", len(lines)) if lines else ""
        parts: list[QWidget] = list(map(self._line, lines[:most])) or [self._none()]
        if len(lines) > most:
            parts.append(more_button(look, len(lines) - most, self.more_wanted.emit))
        self.setLayout(column(look, headed(look, self.tr("Questions"), told, choices, *parts), gap=0))

    def _none(self) -> QFrame:
        what = self.tr(
            "A question that is marked \u201cWe owe the answer\u201d in a note stands here until it is answered."
        )
        go = place_button(self._look, Place.OFFICES, self.place_wanted.emit)
        return empty(self._look, "circle-check", self.tr("No answer is owed"), what, go)

    def _line(self, one: QuestionShown) -> QFrame:
        look, asked = self._look, one.asked
        day = self.tr("Asked on %1").replace("%1", one.day)
        head = column(look, words(one.whom.name, "heading", wrap=True), words(day, "label", wrap=True), gap=2)
        owes = self.tr("%1 owes the answer").replace("%1", asked.author)
        question = words(asked.text, "strong", wrap=True, selectable=True)
        answers = [self._answer(one, said, at) for at, said in enumerate(self._answers(asked))]
        none = signed(look, "info", self.tr("The brief answers nothing like it."), kind="caption")
        below = answers or [none]
        made = card(
            look, head, question, signed(look, "user", owes), *below, box(Flow(look, self._buttons(one), gap=8)), gap=10
        )
        made.setAccessibleName(self._about(one))
        return made

    def _answer(self, one: QuestionShown, said: Said, at: int) -> QFrame:
        look = self._look
        like = self.tr("The brief answers \u201c%1\u201d").replace("%1", said.question)
        sources = [words("\n".join(each.text for each in said.sources), "caption", wrap=True)] if said.sources else []
        name = self.tr("Copy answer: %1").replace("%1", f"{said.question}, {self._about(one)}")
        copy = button(look, self.tr("Copy answer"), partial(self.copy_wanted.emit, said), icon="copy", name=name)
        copy.setObjectName(f"copy-{one.key}-{at}")
        parts = words(like, "label", wrap=True), words(said.text, wrap=True, selectable=True), *sources
        return box(column(look, *parts, box(Flow(look, (copy,))), margin=12, gap=6), "sunken")

    def _about(self, one: QuestionShown) -> str:
        return f"{' '.join(one.asked.text.split())}, {one.whom.name}"

    def _buttons(self, one: QuestionShown) -> Iterator[QPushButton]:
        about = self._about(one)
        if self._can_write:
            text = self.tr("Mark as answered")
            run = partial(self.answered_wanted.emit, one)
            mark = button(self._look, text, run, icon="check", name=f"{text}: {about}")
            mark.setObjectName(f"answered-{one.key}")
            yield mark
        yield note_button(self._look, partial(self.note_wanted.emit, one.asked.note), about, one.key)
