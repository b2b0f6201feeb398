"""What was ever written into the fields of a note or meeting: nothing that was not chosen is lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.notes.version_card import who_wrote
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.field_history import EarlierVersion, FieldHistory, History
    from lobbykit.ui.look.look import Look


class HistoryPage(QFrame):
    """`again_wanted` carries the history of a field and the version of it that is to stand again."""

    again_wanted = Signal(object, object)
    back_wanted = Signal()

    def __init__(self, look: Look, history: History, choices: QWidget, *, can_write: bool) -> None:
        super().__init__()
        self._look, self._can_write = look, can_write
        self.keys = ("history-back",)
        self.setProperty("look", "page")
        back = button(look, self.tr("Back"), self.back_wanted.emit, icon="arrow-left")
        back.setObjectName("history-back")
        parts: list[QWidget] = [self._field(one) for one in history.fields] or [self._none()]
        page = headed(look, self.tr("Earlier versions"), history.about, choices, box(Flow(look, (back,))), *parts)
        self.setLayout(column(look, page, gap=0))

    def _none(self) -> QFrame:
        what = self.tr("No field of it was written more than once.")
        return empty(self._look, "history", self.tr("No earlier versions"), what)

    def _field(self, one: FieldHistory) -> QFrame:
        versions = (self._version(one, number, each) for number, each in enumerate(one.versions, start=1))
        made = card(self._look, words(one.name, "heading", wrap=True), *versions, gap=10)
        made.setAccessibleName(one.name)
        return made

    def _version(self, one: FieldHistory, number: int, version: EarlierVersion) -> QFrame:
        look = self._look
        parts: list[QWidget] = []
        if chips := list(self._chips(version)):
            parts.append(box(Flow(look, chips, gap=8)))
        parts.append(words(version.words, wrap=True, selectable=True))
        parts.append(signed(look, "user", who_wrote(version.written), kind="caption"))
        if self._can_write and not version.stands:
            parts.append(box(Flow(look, (self._again(one, number, version),))))
        return box(column(look, *parts, margin=12, gap=6), "sunken")

    def _chips(self, version: EarlierVersion) -> Iterator[QWidget]:
        if version.stands:
            yield chip(self.tr("Stands now"), "yes")
        if version.settled:
            yield chip(self.tr("Chosen among several versions"), "nil")

    def _again(self, one: FieldHistory, number: int, version: EarlierVersion) -> QPushButton:
        text = self.tr("Let it stand again")
        name = self.tr("Let it stand again: %1, number %2, by %3").replace("%1", one.name)
        name = name.replace("%2", str(number)).replace("%3", version.written.by)
        run = partial(self.again_wanted.emit, one, version)
        made = button(self._look, text, run, icon="undo-2", name=name)
        made.setObjectName(f"again-{one.key}-{number}")
        return made
