"""The sheet of shortcuts shows every action with its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from lobbykit.ui.actions import Action, Group
from lobbykit.ui.dialogs.shortcut_sheet import ShortcutSheet

ACTIONS = (
    Action("one", "Find it", lambda: None, "Ctrl+K", group=Group.FINDING),
    Action("two", "Look at it", lambda: None, "Ctrl+L", group=Group.LOOKING, also="F2"),
    Action("three", "No keys", lambda: None),
)


@pytest.fixture
def sheet(qtbot, look):
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1024, 700)
    qtbot.addWidget(window)
    window.show()
    made = ShortcutSheet(window, look, ACTIONS)
    made.appear()
    return made


def test_every_action_and_all_its_keys_are_there(sheet):
    texts = {one.text() for one in sheet.findChildren(QLabel)}
    assert {"Find it", "Look at it", "No keys", "Ctrl+K", "Ctrl+L", "F2"} <= texts
    assert "Look at it: Ctrl+L, F2" in sheet.area.accessibleDescription()


def test_tab_reaches_the_close_button_which_closes(qtbot, sheet):
    assert sheet.area.hasFocus()
    qtbot.keyClick(sheet.area, Qt.Key.Key_Tab)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
