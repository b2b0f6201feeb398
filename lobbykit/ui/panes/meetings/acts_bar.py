"""What happens to a meeting while the day runs: four buttons, one key each, and the little that two of them ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from lobbykit.app.schedule_desk.day_acts import LATE
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.ui.look.look import Look

MOVED, LATER = "moved", "late"


@dataclass
class ActsState:
    """What is open of the bar and typed in it; it outlives the bar, which is made anew with its meeting."""

    form: str = ""
    place: str = ""
    time: str = ""
    trouble: str = ""


class ActsBar(QFrame):
    """The keys work wherever the focus is on the page, but not in a field, which takes letters itself."""

    moved = Signal(str, str)
    """Place and time as they were typed, "" for what stays."""
    late_next = Signal()
    late = Signal(int)
    joined = Signal()
    cancelled = Signal()
    changed = Signal()
    """Another form is open, or none: the page is to be made anew."""

    def __init__(self, look: Look, state: ActsState, minutes: int, page: QWidget) -> None:
        """Show the acts of a meeting that is so many minutes late; its keys are those of the `page`."""
        super().__init__()
        self._look, self._state, self._minutes = look, state, minutes
        self.place: TextLine | None = None
        self.time: TextLine | None = None
        acts = (
            (self.tr("Moved"), "M", "map-pin", self._open_moved),
            (self.tr("Running late"), "L", "clock", self._say_late),
            (self.tr("Member joined"), "J", "user", self.joined.emit),
            (self.tr("Cancelled, left at the desk"), "C", "circle-x", self.cancelled.emit),
        )
        self.buttons = [self._button(*one, page) for one in acts]
        parts: list[QWidget] = [box(Flow(look, self.buttons, gap=8))]
        if state.form == MOVED:
            parts.append(self._moving())
        elif state.form == LATER:
            parts.append(self._lateness())
        self.setLayout(column(look, *parts, gap=10))

    def _button(self, text: str, key: str, icon: str, run: Callable[[], object], page: QWidget) -> QPushButton:
        made = button(self._look, f"{text} ({key})", run, icon=icon, big=True)
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(run)
        return made

    def _moving(self) -> QFrame:
        look, state = self._look, self._state
        self.place = TextLine(self.tr("Where it is now"), self.tr("Dirksen 106"))
        self.time = TextLine(self.tr("When it begins now"), self.tr("2:30 PM"))
        self.place.show_text(state.place)
        self.time.show_text(state.time)
        self.place.typed.connect(partial(setattr, state, "place"))
        self.time.typed.connect(partial(setattr, state, "time"))
        for field in (self.place, self.time):
            field.end(False)
            field.returnPressed.connect(self._move)
        done = button(look, self.tr("Done"), self._move, kind="primary", icon="check")
        never = button(look, self.tr("It was not moved"), self._close, kind="ghost")
        fields = [titled(look, one.accessibleName(), one) for one in (self.place, self.time)]
        trouble = [words(state.trouble, tone="error", wrap=True)] if state.trouble else []
        told = words(self.tr("What stays as it is can be left empty."), "caption", wrap=True)
        return card(look, *fields, told, *trouble, box(Flow(look, (done, never), gap=8)))

    def _lateness(self) -> QFrame:
        look = self._look
        pills = []
        for minutes in (0, *LATE):
            text = self.tr("%n minutes", "", minutes) if minutes else self.tr("On time again")
            pill = button(look, text, partial(self.late.emit, minutes), kind="pill")
            pill.setCheckable(True)
            pill.setChecked(minutes == self._minutes)
            pills.append(pill)
        told = words(self.tr("How late? L again takes the next."), "label", wrap=True)
        close = button(look, self.tr("Close"), self._close, kind="ghost", name=self.tr("Close how late"))
        return card(look, told, box(Flow(look, (*pills, close), gap=8)))

    def _open_moved(self) -> None:
        self._state.form, self._state.trouble = MOVED, ""
        self.changed.emit()

    def _say_late(self) -> None:
        self._state.form = LATER
        self.late_next.emit()

    def _move(self) -> None:
        self.moved.emit(self._state.place, self._state.time)

    def _close(self) -> None:
        self._state.form = self._state.trouble = ""
        self.changed.emit()
