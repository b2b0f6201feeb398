"""A basic note takes at most 25 key presses beside its text, counted from the Offices list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.promised import promises_found
from lobbykit.ui.panes.offices.office_list import OfficeList
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from tests.window.stage import Dress, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 25
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Counting(QObject):
    """Counts the keys that windows get, a modifier held with another key being none of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self.keys += 1
        return False


@pytest.fixture
def stage(qapp, tmp_path) -> Iterator[Stage]:
    made = Stage(qapp, tmp_path / "keys", full=True)
    made.wear(Dress("", percent=100), Role.TEAM_LEAD)
    yield made
    made.close()


def test_two_staff_three_asks_and_a_promise_are_saved_by_25_keys(stage, qapp):
    stage.window.go(Place.OFFICES.value)
    stage.rest()
    stage.window.activateWindow()
    assert QTest.qWaitForWindowActive(stage.window)
    offices = stage.window.findChild(OfficeList)
    offices.filter.setFocus()
    counting = Counting()
    texts = 0

    def key(*keys, held=Qt.KeyboardModifier.NoModifier):
        for one in keys:
            QTest.keyClick(stage.window.windowHandle(), one, held)

    def text(words):
        nonlocal texts
        texts += len(words)
        for one in words:
            QTest.keyClick(stage.window.windowHandle(), one)

    qapp.installEventFilter(counting)
    text("meeks")
    key(K.Key_Return)
    stage.rest()
    key(K.Key_N, held=CONTROL)
    text("Kate Example")
    key(K.Key_Tab)
    text("Chief of staff")
    key(K.Key_Return)
    text("Abe Sample")
    key(K.Key_Return, K.Key_Return)
    key(K.Key_2, K.Key_Tab, K.Key_Tab, K.Key_6, K.Key_Tab, K.Key_Tab)
    text("They listened.")
    key(K.Key_Tab, K.Key_Tab)
    text("Send the figures")
    key(*[K.Key_Tab] * 6, K.Key_Space, K.Key_Tab, K.Key_4)
    key(K.Key_Return, held=CONTROL)
    qapp.removeEventFilter(counting)
    stage.rest()
    note = next(one for one in notes_found(stage.bench.view, Wanted()) if one.get("staff"))
    assert [one["name"] for _, one in sorted(note["staff"].items())] == ["Kate Example", "Abe Sample"]
    assert note["summary"] == "They listened."
    levels = sorted(one["after"] for asks in note["ask"].values() for one in asks.values())
    assert levels == ["no-answer", "supports", "undecided"]
    assert [one["text"] for one in promises_found(stage.bench.view, [note["id"]])] == ["Send the figures"]
    assert not stage.bench.session.drafts.all()
    assert texts < counting.keys <= texts + MOST, counting.keys - texts
    assert not QApplication.focusWidget() or stage.program.offices.writing._form is None
