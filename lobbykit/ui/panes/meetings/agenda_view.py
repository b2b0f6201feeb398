"""The timed agenda with its quiet timer: no sound, nothing that blinks, and it goes on while nobody looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.meeting_agenda import ScreenPart
    from lobbykit.app.meeting_screen import MeetingScreen
    from lobbykit.ui.look.look import Look

LENGTHS, MINUTE, SECOND_MS = (15, 20, 30), 60, 1_000


class AgendaView(QFrame):
    """Shows the parts of a meeting. `elapsed` says how long ago its agenda was begun in seconds, None for not."""

    length_wanted = Signal(int)
    begin_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, screen: MeetingScreen, elapsed: Callable[[], int | None]) -> None:
        super().__init__()
        self._look, self._screen, self._elapsed = look, screen, elapsed
        self.setProperty("look", "card")
        self.now = words("", "heading", wrap=True)
        self.rows = [self._row(one) for one in screen.agenda]
        self._at: int | None = None
        title = words(self.tr("Agenda"), "title")
        parts: list[QWidget] = [title, box(Flow(look, self._controls(), gap=8)), self.now, *self.rows]
        if not self.rows:
            text = self.tr("That is too short for an agenda: say the one-minute version.")
            parts.append(words(text, tone="ink2", wrap=True))
        self.setLayout(column(look, *parts, margin=16, gap=8))
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.tick)
        self.tick()

    def tick(self) -> None:
        """Show what is on now."""
        elapsed = self._elapsed()
        moment = None if elapsed is None else self._screen.at(elapsed)
        at = None if moment is None else moment.part
        if moment is None:
            self._timer.stop()
        elif moment.over:
            over = self.tr("The time is over since %1.").replace("%1", _clock(moment.over))
            self.now.setText(over)
        else:
            left = self.tr("%1: %2 left \u00b7 whole meeting: %3 left")
            name = self._screen.agenda[moment.part].name
            text = left.replace("%2", _clock(moment.left)).replace("%3", _clock(moment.to_go)).replace("%1", name)
            self.now.setText(text)
        self.now.setVisible(moment is not None)
        if at != self._at:
            self._mark(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Count while it is seen."""
        super().showEvent(event)
        if self._elapsed() is not None and self.rows:
            self._timer.start()
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more; the time goes on by itself."""
        super().hideEvent(event)
        self._timer.stop()

    def _mark(self, at: int | None) -> None:
        self._at = at
        for number, one in enumerate(self.rows):
            one.setProperty("found", "true" if number == at else "")
            one.style().polish(one)

    def _controls(self) -> list[QWidget]:
        look = self._look
        made: list[QWidget] = []
        for minutes in sorted({*LENGTHS, self._screen.length}):
            pill = button(look, self.tr("%n min", "", minutes), partial(self.length_wanted.emit, minutes), kind="pill")
            pill.setCheckable(True)
            pill.setChecked(minutes == self._screen.length)
            pill.setAccessibleName(self.tr("Agenda of %n minutes", "", minutes))
            made.append(pill)
        if not self.rows:
            return made
        if self._elapsed() is None:
            made.append(button(look, self.tr("Begin now"), self.begin_wanted.emit, kind="primary", icon="timer"))
        else:
            made.append(button(look, self.tr("Stop the timer"), self.stop_wanted.emit, icon="pause"))
        return made

    def _row(self, one: ScreenPart) -> QFrame:
        look = self._look
        part = one.part
        when = words(f"{part.begins}\u2013{part.ends}\u2032", "label")
        when.setFixedWidth(look.px(52))
        name = " \u00b7 ".join(filter(None, (one.name, ", ".join(one.who))))
        texts = column(look, words(name, "strong", wrap=True), gap=2)
        for said in one.say[:3]:
            texts.addWidget(words(said, "label", wrap=True, selectable=True))
        line = row(look, margin=8, gap=8)
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return box(line)


def _clock(seconds: int) -> str:
    return f"{seconds // MINUTE}:{seconds % MINUTE:02}"
