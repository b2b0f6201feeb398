"""The bar over the promises that are chosen: done or not, who sees to them, and by when, said of all at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.after.settling import Marks
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.pickers import DayField
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.ui.look.look import Look

OWNER, DUE = "owner", "due"


class MarkBar(QFrame):
    """`marked` carries what is said of all that are chosen; `typed` is what stands in its fields and outlives it."""

    marked = Signal(object)
    let_go = Signal()

    def __init__(self, look: Look, count: int, typed: dict[str, str], near: date) -> None:
        super().__init__()
        self._look, self._typed = look, typed
        told = words(self.tr("%n promise(s) chosen", "", count), "strong", wrap=True)
        marks = (
            self._button("mark-done", self.tr("Mark all as done"), "check", Marks(done=True)),
            self._button("mark-open", self.tr("Mark all as not done"), "undo-2", Marks(done=False)),
            button(look, self.tr("Choose none"), self.let_go.emit, kind="ghost", icon="x"),
        )
        owner = self._line(OWNER, self.tr("Who sees to them"), self.tr("Name"))
        due = self._line(DUE, self.tr("By when"), "2026-12-01")
        owner.returnPressed.connect(self._set_owner)
        due.returnPressed.connect(self._set_due)
        day = DayField(look, due, near)
        fields = SideBySide(
            look,
            self._field(owner.accessibleName(), owner, "mark-owner", self.tr("Set the person"), self._set_owner),
            self._field(due.accessibleName(), day, "mark-due", self.tr("Set the day"), self._set_due),
            narrow=560,
            first=1,
        )
        self.setProperty("look", "card")
        self.setAccessibleName(told.text())
        self.setLayout(column(look, told, box(Flow(look, marks, gap=8)), fields, margin=14, gap=10))

    def _set_owner(self) -> None:
        self.marked.emit(Marks(owner=self._typed.get(OWNER, "").strip()))

    def _set_due(self) -> None:
        self.marked.emit(Marks(due=self._typed.get(DUE, "").strip()))

    def _button(self, key: str, text: str, icon: str, marks: Marks) -> QPushButton:
        made = button(self._look, text, partial(self.marked.emit, marks), icon=icon)
        made.setObjectName(key)
        return made

    def _field(self, name: str, field: QWidget, key: str, text: str, run: Callable[[], object]) -> QFrame:
        go = button(self._look, text, run)
        go.setObjectName(key)
        return titled(self._look, name, field, box(Flow(self._look, (go,))))

    def _line(self, key: str, name: str, hint: str) -> TextLine:
        made = TextLine(name, hint)
        made.setObjectName(f"marks-{key}")
        made.show_text(self._typed.get(key, ""))
        made.typed.connect(lambda text: self._typed.update({key: text}))
        return made
