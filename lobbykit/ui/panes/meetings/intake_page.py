"""Taking in a schedule: what the columns are, what only a person can say, and what would change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.meetings.parts import page_head, told
from lobbykit.ui.panes.meetings.taking_in import Step
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.schedule_desk.intake_shown import IntakeLine
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.column_mapping import ColumnUse
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.meetings.taking_in import Standing

_WIDE, _MOST = 860, 40
ANOTHER = ""


class IntakePage(QFrame):
    """Shows how far a file has come; nothing is changed before somebody takes it in."""

    back_wanted = Signal()
    agreed = Signal()
    answered = Signal(str, str)
    column_taken = Signal(str, str)

    def __init__(
        self, look: Look, standing: Standing, offices: Sequence[tuple[str, str]], catalogue: Catalogue
    ) -> None:
        """Show a standing; `offices` are what a question can be answered with beside its own choices."""
        super().__init__()
        self._look, self._now, self._offices, self._say = look, standing, offices, catalogue
        self.setProperty("look", "page")
        head = page_head(look, self.tr("Take in a schedule"), standing.file, self.back_wanted.emit)
        page = box(column(look, *head, *self._parts(), None, margin=28, gap=14), "page")
        page.setMaximumWidth(look.px(_WIDE))
        line = row(look, gap=0)
        line.addWidget(page, 100)
        line.addStretch(1)
        self.setLayout(column(look, scrolled(box(line, "page")), gap=0))

    def _parts(self) -> Iterator[QWidget]:
        look, now = self._look, self._now
        if now.step is Step.READING:
            yield signed(look, "refresh-cw", self.tr("The file is being read\u2026"))
        if now.step is Step.REFUSED:
            yield words(self.tr("This file cannot be taken in. Nothing was changed."), "heading", wrap=True)
            yield from (told(look, "error", "octagon-x", text) for text in now.wrong)
        yield from (told(look, "warn", "triangle-alert", text) for text in now.doubts)
        if now.step is Step.ASKING:
            text = self.tr("%n question(s) before it can be taken in", "", len(now.questions))
            yield words(text, "title", wrap=True)
            yield from (self._question(one) for one in now.questions)
        if now.step is Step.READY:
            yield from self._ready()
        if now.mappings:
            yield self._columns([one for each in now.mappings for one in each.uses])

    def _question(self, one: ImportQuestion) -> QFrame:
        look = self._look
        parts: list[QWidget] = [words(self._say.message(one.problem), "strong", wrap=True, selectable=True)]
        choices = []
        for choice in one.choices:
            text = choice.name or self._say.say(choice.value)
            run = partial(self.answered.emit, one.key, choice.value)
            choices.append(button(look, text, run, kind="person", name=f"{one.asked}: {text}"))
        parts.append(box(Flow(look, choices, gap=8)))
        if any(choice.name for choice in one.choices) or not one.choices:
            another = Choice(self.tr("Another office for %1").replace("%1", one.asked), find=True)
            another.show_pairs([(ANOTHER, self.tr("Another office\u2026")), *self._offices], ANOTHER)
            another.picked.connect(partial(self._another, one.key))
            parts.append(another)
        return card(look, *parts, gap=10)

    def _another(self, key: str, office: str) -> None:
        if office:
            self.answered.emit(key, office)

    def _ready(self) -> Iterator[QWidget]:
        look, now = self._look, self._now
        if not now.lines:
            yield words(self.tr("Everything in this file is there already."), "title", wrap=True)
            return
        yield words(self.tr("%n thing(s) would change", "", len(now.lines)), "title", wrap=True)
        if now.unchanged:
            yield words(
                self.tr("%n is there already, just as the file says", "", now.unchanged), tone="ink2", wrap=True
            )
        yes = button(look, self.tr("Take it in"), self.agreed.emit, kind="primary", icon="check", big=True)
        never = button(look, self.tr("Not now"), self.back_wanted.emit, big=True)
        yield box(Flow(look, (yes, never), gap=10))
        yield words(self.tr("It is one step, and can be taken back."), "caption", wrap=True)
        lines = [self._line(one) for one in now.lines[:_MOST]]
        if len(now.lines) > _MOST:
            lines.append(words(self.tr("and %n more", "", len(now.lines) - _MOST), "label"))
        yield card(look, *lines, gap=8)

    def _line(self, one: IntakeLine) -> QWidget:
        what = self.tr("New: %1") if one.new else self.tr("Changed: %1")
        more = f" ({', '.join(one.fields)})" if one.fields else ""
        icon = "user" if one.person else "plus" if one.new else "pencil"
        return signed(self._look, icon, what.replace("%1", one.text) + more)

    def _columns(self, uses: Sequence[ColumnUse]) -> QFrame:
        look, shown = self._look, dict(self._now.examples)
        parts: list[QWidget] = [words(self.tr("What the columns are taken as"), "title", wrap=True)]
        fields = self._field_names()
        for one in uses:
            field = Choice(self.tr("The column %1 is").replace("%1", one.column))
            known = [(name, fields.get(name, name)) for name in self._now.fields]
            if one.field not in self._now.fields:
                known.append((one.field, fields.get(one.field, one.field)))
            field.show_pairs(known, one.field)
            field.picked.connect(partial(self.column_taken.emit, one.column))
            texts = column(look, words(one.column, "strong", wrap=True), gap=2)
            if example := shown.get(one.field, ""):
                texts.addWidget(words(self.tr("for example: %1").replace("%1", example), "caption", wrap=True))
            line = row(look, gap=12)
            line.addLayout(texts, 1)
            line.addWidget(field, 1)
            parts.append(box(line))
        told_of = self.tr("Files with the same columns are taken in the same way from now on.")
        return card(look, *parts, words(told_of, "caption", wrap=True), gap=10)

    def _field_names(self) -> dict[str, str]:
        return {
            "office": self.tr("the office"),
            "state": self.tr("its state"),
            "district": self.tr("its district"),
            "first": self.tr("first name"),
            "last": self.tr("last name"),
            "prefix": self.tr("Rep. or Sen."),
            "date": self.tr("the day"),
            "time": self.tr("when it begins"),
            "until": self.tr("when it ends"),
            "until-date": self.tr("the day it ends"),
            "tz": self.tr("time zone"),
            "place": self.tr("the place"),
            "room": self.tr("the room"),
            "building": self.tr("the building"),
            "people": self.tr("who goes"),
            "status": self.tr("how sure it is"),
            "code": self.tr("the code"),
            "briefs": self.tr("the briefs"),
            "id": self.tr("the meeting\u2019s id"),
            "text": self.tr("kept as text"),
            "skip": self.tr("left out"),
        }
