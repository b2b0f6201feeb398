"""A storm of input: seeded keys, clicks, wheels, sizes, places and looks over a whole program, and what it leaves."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lobbykit.app.office_rows import office_rows
from lobbykit.ui.collector import collect_due
from lobbykit.ui.panes.briefs.memory import Memory
from lobbykit.ui.panes.offices.note_form import NoteForm
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Preferences, Role, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.main_window import MainWindow
    from lobbykit.ui.program import Program

K = Qt.Key
KEYS = (
    *(K.Key_Tab, K.Key_Tab, K.Key_Backtab, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_PageDown, K.Key_Home),
    *(K.Key_Return, K.Key_Space, K.Key_Escape, K.Key_Escape, K.Key_Backspace, K.Key_Delete, K.Key_F1, K.Key_End),
)
LETTERS = "aeinorst uvw1209.-/"
CALM = Preferences(Role.TEAM_LEAD, Scheme.LIGHT, percent=100, lang="en", still=True, place="offices")
WEB = ("http", "https", "file", "mailto", "tel")


@dataclass(frozen=True)
class Left:
    """What there is at one moment: how much of memory, and how many of each kind.

    `resident` are the megabytes that the system counts, with the holes that a great job leaves between what stays;
    `native` are those that Qt and other libraries have in use, `blocks` the pieces of memory that Python has in use.
    Top levels are windows that belong to nothing; the lists that drop down from a box are widgets of the box.
    """

    resident: float
    native: float
    blocks: int
    objects: int
    widgets: int
    top_levels: int
    timers: int
    threads: int

    def grown(self, since: Left) -> dict[str, float]:
        """Return by what part of what was there each has grown."""
        return {
            name: round((getattr(self, name) - getattr(since, name)) / max(1, getattr(since, name)), 3)
            for name in self.__dataclass_fields__
        }


class Nowhere(QObject):
    """Takes every address that would be opened, and opens none."""

    @Slot(QUrl)
    def taken(self, url: QUrl) -> None:
        """Do nothing."""


class Storm:
    """Drives one program through `QTest`, event by event; nothing leaves it: no address is opened, no file chosen."""

    def __init__(self, program: Program, seed: int) -> None:
        self.program = program
        self.random = Random(seed)  # noqa: S311 - a test
        self._office = office_rows(program.bench)[0].id
        self.done = 0
        self._nowhere = Nowhere(program)
        for scheme in WEB:
            QDesktopServices.setUrlHandler(scheme, self._nowhere, "taken")
        self._asks = QFileDialog.getOpenFileName
        QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: ("", ""))
        self._kinds: tuple[tuple[int, Callable[[], object]], ...] = (
            (300, self._letter),
            (220, self._key),
            (260, self._click),
            (100, self._wheel),
            (40, self._size),
            (25, self._find),
            (30, self._place),
            (6, self._look),
            (6, self._page),
        )

    @property
    def window(self) -> MainWindow:
        """The window as it is now."""
        assert self.program.window is not None
        return self.program.window

    def blow(self, events: int) -> None:
        """Do so many things, each until everything that it changed is painted."""
        weights = [weight for weight, _ in self._kinds]
        for _ in range(events):
            (_, what), *_ = self.random.choices(self._kinds, weights)
            if not self.window.isVisible():
                self.window.show()
            with suppress(RuntimeError):  # what was under the mouse may be gone before it is told
                what()
            settle()
            self.done += 1

    def calm(self) -> Left:
        """Bring the program to where it always is between two storms, every place open, and count what is left."""
        for window in QApplication.topLevelWidgets():
            if window is not self.window and window.isVisible():
                window.close()
        if self.program.everywhere.overlay is not None:
            self.program.everywhere.overlay.dismiss()
        self.window.save()
        self._forget_briefs()
        self.program.prefer(replace(CALM, geometry=self.program.preferences.geometry))
        self.window.resize(1400, 880)
        for place in (*Place, Place.OFFICES):
            self.window.go(place.value)
            settle()
        self._same_card()
        self.window.notices.clear()
        runners = (self.program.tasks, self.program.setting, self.program.checking)
        for runner in runners:
            runner.start(lambda _ticket: None)  # so that each has its thread
        while any(runner.busy for runner in runners):
            for runner in runners:
                runner.drain()
            settle()
        for _ in range(3):
            settle()
            gc.unfreeze()
            gc.collect()
        return count()

    def _same_card(self) -> None:
        """Show the card of always, without the note that was begun on it: a form is more to show, and no leak."""
        self.program.pick_office(self._office)
        for form in self.window.findChildren(NoteForm):
            form.done.emit()
        settle()

    def _forget_briefs(self) -> None:
        """Have the briefs as they were: what was typed into them is shown by more and more fields, and is no leak."""
        for file in self.program.bench.session.workspace.layout.briefs.glob("*"):
            file.unlink()
        self.program._memory = Memory()
        self.program.bench.read_again()

    def close(self) -> None:
        """Let addresses and files be opened again."""
        for scheme in WEB:
            QDesktopServices.unsetUrlHandler(scheme)
        QFileDialog.getOpenFileName = self._asks

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _under(self) -> tuple[QWidget, QPoint]:
        top = self._target()
        at = QPoint(self.random.randrange(max(1, top.width())), self.random.randrange(max(1, top.height())))
        found = top.childAt(at)
        widget = found if found is not None and shiboken6.isValid(found) else top
        return widget, widget.mapFrom(top, at)

    def _letter(self) -> None:
        focused = QApplication.focusWidget() or self._target()
        QTest.keyClicks(focused, self.random.choice(LETTERS))

    def _key(self) -> None:
        focused = QApplication.focusWidget() or self._target()
        key = self.random.choice(KEYS)
        changed = self.random.random()
        if changed < 0.05:
            key, more = self.random.choice((K.Key_Z, K.Key_A, K.Key_Y)), Qt.KeyboardModifier.ControlModifier
        else:
            more = Qt.KeyboardModifier.ShiftModifier if changed < 0.15 else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, key, more)

    def _click(self) -> None:
        widget, at = self._under()
        QTest.mouseMove(widget, at)
        if self.random.random() < 0.05:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _wheel(self) -> None:
        widget, at = self._under()
        by = QPoint(0, self.random.choice((-240, -120, 120, 240)))
        more = Qt.KeyboardModifier.ControlModifier if self.random.random() < 0.1 else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            QPointF(at),
            QPointF(widget.mapToGlobal(at)),
            QPoint(),
            by,
            Qt.MouseButton.NoButton,
            more,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)

    def _size(self) -> None:
        self.window.resize(self.random.randrange(1024, 1600), self.random.randrange(700, 1000))

    def _find(self) -> None:
        self.program.everywhere.find()

    def _place(self) -> None:
        self.window.go(self.random.choice(list(Place)).value)

    def _look(self) -> None:
        kept = self.program.preferences
        if self.random.random() < 0.5:
            kept = replace(kept, scheme=Scheme.LIGHT if kept.scheme is Scheme.DARK else Scheme.DARK)
        else:
            kept = replace(kept, percent=self.random.choice((80, 100, 130, 200)))
        self.program.prefer(replace(kept, role=kept.role or Role.TEAM_LEAD))

    def _page(self) -> None:
        self.random.choice((self.program.entrance.show_settings, self.program.everywhere.show_keys))()


def settle() -> None:
    """Handle what is waiting, and let go of what was given up."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_due()


def count() -> Left:
    """Count what there is in this process."""
    known = [one for one in gc.get_objects() if isinstance(one, QObject)]
    return Left(
        resident(),
        native_in_use(),
        sys.getallocatedblocks(),
        len(known),
        len(QApplication.allWidgets()),
        sum(one.parent() is None for one in QApplication.topLevelWidgets()),
        sum(isinstance(one, QTimer) for one in known),
        threads(),
    )


def threads() -> int:
    """Return how many threads of the system this process has, those of Python where that is not known."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else threading.active_count()


class _MallInfo(ctypes.Structure):
    """The `struct mallinfo2` of the GNU C library 2.33 and later, mallinfo(3)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in [
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keepcost",
        ]
    ]


def native_in_use() -> float:
    """Return how many megabytes are in use among those that `malloc` gives out; 0 where that is not known."""
    told = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform.startswith("linux") else None
    if told is None:
        return 0.0
    told.restype = _MallInfo
    found = told()
    return round((found.uordblks + found.hblkhd) / 1e6, 1)


def resident() -> float:
    """Return how many megabytes are in memory, after the allocator gave back what it can; 0 where that is not known."""
    if not sys.platform.startswith("linux"):
        return 0.0
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
