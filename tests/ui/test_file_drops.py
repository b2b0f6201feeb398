"""Kits may be dropped on a window; nothing else is welcome there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from lobbykit.ui.file_drops import FileDrops


def data(*names):
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(Path.cwd() / name)) for name in names])
    return made


def dropped(kind, window, carried):
    event = kind(
        QPointF(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", ["day.lobbykit", "DAY.LOBBYKIT"])
def test_a_kit_is_welcome_and_told(qtbot, window, name):
    drops, carried = FileDrops(window), data(name)
    assert dropped(QDragEnterEvent, window, carried)
    with qtbot.waitSignal(drops.dropped) as told:
        assert dropped(QDropEvent, window, carried)
    assert told.args[0].name == name


@pytest.mark.parametrize("names", [(), ("brief.md",), ("a.lobbykit", "b.lobbykit")])
def test_anything_else_is_left_alone(qtbot, window, names):
    drops, carried = FileDrops(window), data(*names)
    with qtbot.assertNotEmitted(drops.dropped):
        assert not dropped(QDragEnterEvent, window, carried)
        dropped(QDropEvent, window, carried)
