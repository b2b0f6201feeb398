"""The focus ring is for the keyboard: Tab shows it, the mouse hides it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from lobbykit.ui.look.focus_ring import FocusRing


@pytest.fixture
def window(qtbot, look):
    made = QWidget()
    qtbot.addWidget(made)
    inside = QVBoxLayout(made)
    for name in ("One", "Two"):
        inside.addWidget(QPushButton(name))
    made.ring = FocusRing(made, look)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.findChild(QPushButton).setFocus()
    return made


def test_tab_shows_the_ring_around_what_has_the_focus_and_the_mouse_hides_it(window):
    first, second = window.findChildren(QPushButton)
    assert not window.ring.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert window.ring.isVisible()
    assert window.ring.geometry().contains(second.geometry())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not window.ring.isVisible()


def test_a_press_of_the_mouse_anywhere_in_the_window_hides_it_too(window):
    first, second = window.findChildren(QPushButton)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    edge = second.geometry().bottomRight() + QPoint(4, 4)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge)
    assert not window.ring.isVisible()
    assert second.hasFocus()


def test_it_follows_the_control_that_it_stands_around(window):
    first, second = window.findChildren(QPushButton)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    second.move(second.pos() + QPoint(0, 40))
    assert window.ring.geometry().contains(second.geometry())


def test_it_lets_go_of_what_has_the_focus_in_another_window(qtbot, window):
    other = QPushButton("Elsewhere")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert other not in vars(window.ring).values()
