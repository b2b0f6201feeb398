"""The focus ring is for the keyboard: Tab shows it, the mouse hides it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
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
