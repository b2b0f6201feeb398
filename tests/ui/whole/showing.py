"""Watches a window while its forms are only shown: what is saved, what is written, and what says that it was edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lobbykit.ui.place import Place
from tests.window.stage import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.window.stage import Stage

EDITED = ("typed", "edited", "entered", "answered", "changed", "local_typed", "staffer_typed", "picked_changed")
"""The names of the signals by which forms say that somebody changed something."""
KEPT_OF_LOOKING = frozenset({"preferences.json"})
"""Where the window stood is remembered."""
MOST_TABS = 900


class Showing:
    """`went_round` does everything that looks; `found` tells of everything that looks like an edit."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.saved: list[frozenset[str]] = []
        self.told: list[str] = []
        self._known: set[int] = set()
        self._kept: list[QObject] = []
        self._stop = stage.opened.session.listen(self.saved.append)
        self._could_undo = stage.opened.session.history.can_undo
        self._files = _files(stage.laptop.folder)

    def listen(self) -> None:
        """Hear every form that there is by now."""
        for one in self._stage.window.findChildren(QObject):
            if id(one) in self._known or not type(one).__module__.startswith("lobbykit"):
                continue
            self._known.add(id(one))
            self._kept.append(one)
            for name in EDITED:
                signal = getattr(one, name, None)
                if isinstance(signal, SignalInstance):
                    said = f"{type(one).__name__}.{name}"
                    signal.connect(lambda *_given, said=said: self.told.append(said))

    def tab_through(self) -> int:
        """Walk the focus once round, and back a little; return how many stopped it."""
        met: set[int] = set()
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget() or self._stage.window
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is None or id(focused) in met:
                break
            met.add(id(focused))
        for _ in range(5):
            QTest.keyClick(QApplication.focusWidget() or self._stage.window, Qt.Key.Key_Backtab)
        return len(met)

    def went_round(self) -> int:
        """Tab, resize, go to every other place and come back, and tab again; return how many took the focus."""
        stage, window = self._stage, self._stage.window
        self.listen()
        stage.rest()
        window.activateWindow()
        until(window.isActiveWindow)
        met = self.tab_through()
        for size in ((1024, 700), (1600, 1000), (1400, 880)):
            window.resize(*size)
            stage.rest()
        here = stage.program.preferences.place
        for place in (*(one.value for one in Place), here):
            window.go(place)
            stage.rest()
            self.listen()
        return met + self.tab_through()

    def found(self) -> list[str]:
        """Return what was saved, written or said, in words."""
        stage = self._stage
        stage.rest()
        files = _files(stage.laptop.folder)
        touched = {name for name in self._files.keys() | files.keys() if self._files.get(name) != files.get(name)}
        told = [f"saved: {sorted(one)}" for one in self.saved] + [f"written: {one}" for one in sorted(touched)]
        told += ["undo"] if stage.opened.session.history.can_undo != self._could_undo else []
        return [*told, *dict.fromkeys(self.told)]

    def close(self) -> None:
        """Hear nothing any more."""
        self._stop()
        self._kept = [one for one in self._kept if shiboken6.isValid(one)]
        self._kept.clear()


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file() and one.name not in KEPT_OF_LOOKING
    }
