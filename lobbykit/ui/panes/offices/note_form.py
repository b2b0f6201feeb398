"""The short note: the answer to each primary ask, what was said and promised, and what is for the author alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.note_desk import OWN, PROMISE, SHARED, answer_path, level_path
from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.widgets.fields import TextBox, TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.card_asks import CardAsk
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.ui.look.look import Look


class NoteForm(QFrame):
    """Shows the texts of a note by path, and tells what was typed or answered. It saves nothing itself."""

    typed = Signal(str, str)
    answered = Signal(str, str)
    left = Signal()
    done = Signal()

    def __init__(self, look: Look, shown: OfficeCard, levels: Sequence[LevelShown]) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, AnswerRow] = {}
        self.fields: dict[str, TextLine | TextBox] = {}
        self._said = words("", "caption", wrap=True)
        asks = [one for one in shown.asks if one.primary] or list(shown.asks)
        parts: list[QWidget] = [self._ask(one, shown.brief, levels) for one in asks]
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Note about %1").replace("%1", shown.name))
        self.setLayout(column(look, self._head(shown), *parts, *self._texts(), self._foot(), margin=18, gap=16))

    @property
    def said(self) -> str:
        """Return what is said about saving at the moment."""
        return self._said.text()

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show what the note holds; that is not typing."""
        for path, one in self.rows.items():
            one.show_answer(texts.get(path, ""))
        for path, field in self.fields.items():
            field.show_text(texts.get(path, ""))

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        first = next(iter(self.rows.values()), None)
        target = first.buttons[0] if first else self.fields[SHARED]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_typing(self) -> None:
        """Say that what is typed is on the screen only."""
        self._say(self.tr("Not kept yet\u2026"))

    def say_kept(self) -> None:
        """Say that what was typed would outlive a crash."""
        self._say(self.tr("Kept on this laptop, saved when you leave the field"))

    def say_saved(self) -> None:
        """Say that the workspace holds all of it."""
        self._say(self.tr("Saved on this laptop"))

    def say_trouble(self, text: str) -> None:
        """Say what was not saved, and why."""
        self._say(text, "error")

    def _head(self, shown: OfficeCard) -> QFrame:
        met = shown.meeting
        about = met.when if met and met.today else self.tr("Today, without a meeting on the schedule")
        texts = column(self._look, words(self.tr("Your note"), "heading"), words(about, "caption", wrap=True), gap=2)
        line = row(self._look, gap=12)
        line.addLayout(texts, 1)
        keys = words(self.tr("Keys 1\u20139 answer an ask"), "caption", wrap=True)
        keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(keys, 1)
        return box(line)

    def _ask(self, one: CardAsk, brief: str, levels: Sequence[LevelShown]) -> QFrame:
        about = " ".join((*one.measures, one.lead))
        answers = AnswerRow(self._look, about, levels)
        path = level_path(brief, one.id)
        answers.answered.connect(lambda code: self.answered.emit(path, code))
        self.rows[path] = answers
        said = TextLine(self.tr("Their words about %1").replace("%1", one.lead), self.tr("In their words\u2026"))
        self._field(answer_path(brief, one.id), said)
        chips = [box(Flow(self._look, [chip(each, "measure") for each in one.measures]))] if one.measures else []
        return box(column(self._look, *chips, words(one.lead, "strong", wrap=True), answers, said, gap=8))

    def _texts(self) -> Iterator[QWidget]:
        look = self._look
        shared, promise, own = (
            TextBox(look, self.tr("What happened; your team reads this"), 4),
            TextBox(look, self.tr("What we promised"), 2),
            TextBox(look, self.tr("Only you read this"), 2),
        )
        for path, field in ((SHARED, shared), (PROMISE, promise), (OWN, own)):
            self._field(path, field)
        yield titled(look, self.tr("What happened? Your team reads this."), shared)
        yield titled(look, self.tr("What did we promise? One line; it becomes a promise with your name."), promise)
        line = row(look, gap=8)
        line.addWidget(picture(look, "lock", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(self.tr("Only you: in no list, report or export of the team."), "label", wrap=True), 1)
        yield box(column(look, line, own, margin=12, gap=8), "sunken")

    def _field(self, path: str, field: TextLine | TextBox) -> None:
        self.fields[path] = field
        field.typed.connect(lambda text: self.typed.emit(path, text))
        field.left.connect(self.left)

    def _foot(self) -> QFrame:
        line = row(self._look, gap=12)
        line.addWidget(self._said, 1)
        line.addWidget(button(self._look, self.tr("Done"), self.done.emit, kind="primary", icon="check", big=True))
        return box(line)

    def _say(self, text: str, tone: str = "") -> None:
        self._said.setText(text)
        if self._said.property("tone") != tone:
            self._said.setProperty("tone", tone)
            self._said.style().polish(self._said)
