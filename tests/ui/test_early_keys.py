"""Keys on the frame that is painted first are not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.place import Place

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def frame(qtbot):
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def furnished(frame, look, kind):
    """Fill the frame with places that hold one control each; return what their shortcut did, as it happens."""
    frame.furnish(look, dict.fromkeys(Place, lambda: pane_with(kind)))
    done = []
    action = QAction("Find", frame)
    action.setShortcut(QKeySequence("Ctrl+K"))
    action.triggered.connect(lambda: done.append("found"))
    frame.addAction(action)
    frame.go(Place.NOTES.value)
    return done


def pane_with(kind):
    pane = QWidget()
    kind(pane).setAccessibleName("Control")
    return pane


def test_the_keys_that_close_the_program_close_the_frame_at_once(frame):
    QTest.keyClick(frame, Qt.Key.Key_Q, CTRL)
    assert not frame.isVisible()


def test_what_is_typed_early_stands_in_the_first_field_and_shortcuts_are_done_once(qtbot, frame, look):
    QTest.keyClicks(frame, "durbim")
    QTest.keyClick(frame, Qt.Key.Key_Backspace)
    QTest.keyClicks(frame, "n")
    QTest.keyClick(frame, Qt.Key.Key_K, CTRL)
    done = furnished(frame, look, QLineEdit)
    frame.hand_on_keys()
    field = frame.findChild(QLineEdit)
    qtbot.waitUntil(lambda: field.text() == "durbin")
    frame.hand_on_keys()
    assert done == ["found"]


def test_no_button_is_pressed_that_nobody_saw(qtbot, frame, look):
    QTest.keyClicks(frame, " ")
    QTest.keyClick(frame, Qt.Key.Key_Return)
    furnished(frame, look, QPushButton)
    pressed = []
    frame.findChildren(QPushButton)[-1].clicked.connect(lambda: pressed.append(True))
    frame.hand_on_keys()
    with qtbot.waitExposed(frame):
        frame.show()
    assert not pressed
