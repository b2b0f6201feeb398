"""Notices: what happened, in a corner of the window, with the one thing to do about it; never a dialog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look

SHOWN_MS, SLIDE_MS = 8_000, 160
MOST = 3
_MARGIN, _GAP, _SLIDE, _WIDEST = 20, 10, 16, 460
_LEAST, _AROUND = 160, 180


@dataclass(frozen=True, slots=True)
class _Notice:
    text: str
    do: str
    run: Callable[[], object] | None
    about: str


class Notices(QWidget):
    """Shows up to three notices, the newest lowest; more wait their turn, so that none is lost.

    They go by themselves, are read aloud, and take no focus. While the mouse is over one, or the focus in one, none
    goes. A notice takes the place of the one `about` the same. They slide in, unless the look is `still`.
    """

    def __init__(self, window: QWidget, look: Look, *, still: bool = False) -> None:
        super().__init__(window)
        self._look, self._window, self._still = look, window, still
        self._shown: dict[QFrame, _Notice] = {}
        self._waiting: list[_Notice] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._oldest_goes)
        self.hide()

    @property
    def text(self) -> str:
        """Return what the newest notice says, "" when there is none."""
        return self.texts[-1] if self._shown else ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what is said at the moment, the oldest first."""
        return tuple(one.text for one in self._shown.values())

    def say(self, text: str, do: str = "", run: Callable[[], object] | None = None, *, about: str = "") -> None:
        """Say what happened; with `do`, offer a button that runs what takes it back or goes on."""
        notice = _Notice(text, do, run, about or text)
        self._waiting = [one for one in self._waiting if one.about != notice.about]
        for frame in [frame for frame, one in self._shown.items() if one.about == notice.about]:
            self._remove(frame)
        if len(self._shown) < MOST:
            self._show(notice)
        else:
            self._waiting.append(notice)

    def clear(self) -> None:
        """Take every notice away."""
        self._timer.stop()
        self._waiting.clear()
        for frame in tuple(self._shown):
            self._remove(frame)

    def settle(self) -> None:
        """Stay in the lower right corner, the newest lowest."""
        margin, window = self._look.px(_MARGIN), self._window
        bottom = window.height() - margin
        for frame in reversed(self._shown):
            frame.adjustSize()
            frame.move(window.width() - frame.width() - margin, bottom - frame.height())
            frame.raise_()
            bottom -= frame.height() + self._look.px(_GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while somebody reads: the mouse is over a notice, or the focus is in it."""
        del watched
        match event.type():
            case QEvent.Type.Enter | QEvent.Type.FocusIn:
                self._timer.stop()
            case QEvent.Type.Leave | QEvent.Type.FocusOut if self._shown:
                self._timer.start()
        return False

    def _show(self, notice: _Notice) -> None:
        look = self._look
        label = words(notice.text, tone="rail", wrap=True)
        widest = max(look.px(_LEAST), min(look.px(_WIDEST), self._window.width() - look.px(_AROUND)))
        label.setMaximumWidth(widest)
        label.setMinimumWidth(min(widest, label.fontMetrics().horizontalAdvance(notice.text) + look.px(4)))
        frame = QFrame(self._window)
        parts: list[QWidget] = [label]
        if notice.run is not None:
            made = button(look, notice.do, lambda: self._run(frame, notice), kind="notice")
            made.installEventFilter(self)
            parts.append(made)
        frame.setProperty("look", "notice")
        frame.setAccessibleName(notice.text)
        frame.setLayout(row(look, *parts, margin=12, gap=16))
        frame.installEventFilter(self)
        self._shown[frame] = notice
        frame.show()
        self.settle()
        if not self._still:
            self._slide(frame)
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(frame, notice.text))

    def _slide(self, frame: QFrame) -> None:
        motion = QPropertyAnimation(frame, b"pos", frame)
        motion.setDuration(SLIDE_MS)
        motion.setStartValue(frame.pos() + QPoint(0, self._look.px(_SLIDE)))
        motion.setEndValue(frame.pos())
        motion.finished.connect(self.settle)
        motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _oldest_goes(self) -> None:
        if self._shown:
            self._remove(next(iter(self._shown)))
        if self._waiting:
            self._show(self._waiting.pop(0))
        if self._shown:
            self._timer.start()

    def _remove(self, frame: QFrame) -> None:
        del self._shown[frame]
        frame.hide()
        frame.deleteLater()
        self.settle()

    def _run(self, frame: QFrame, notice: _Notice) -> None:
        if frame in self._shown:
            self._remove(frame)
        if self._waiting:
            self._show(self._waiting.pop(0))
        assert notice.run is not None
        notice.run()
