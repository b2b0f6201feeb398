"""Keys of the whole window work from inside a field, whatever keys fields know here: Ctrl+A always, Ctrl+K on X11."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from lobbykit.ui.actions import Action, Group, install

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def told():
    return []


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def field(request, qtbot, told):
    window = QWidget()
    qtbot.addWidget(window)
    made = request.param()
    QVBoxLayout(window).addWidget(made)
    find = Action("find", "Find anything", lambda: told.append("find"), "Ctrl+A", group=Group.FINDING)
    undo = Action("undo", "Undo", lambda: told.append("undo"), "Ctrl+Z", group=Group.EDITING)
    install((find, undo), window)
    window.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


def text_of(field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_a_key_of_the_window_is_the_windows_also_inside_a_field(qtbot, field, told):
    qtbot.keyClicks(field, "illinois")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    assert told == ["find"]
    assert text_of(field) == "illinois"


def test_undo_inside_a_field_is_the_fields(qtbot, field, told):
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert told == []
    assert text_of(field) == ""
