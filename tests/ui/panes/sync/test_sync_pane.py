"""Sync says what waits, that it is safe, and what can be done today."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.safe_copies import SafeCopies
from lobbykit.ui.panes.sync.sync_pane import SyncPane


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def pressed(pane, name):
    next(one for one in pane.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_nothing_is_promised_that_is_not_built(qtbot, look):
    pane = SyncPane(look, SafeCopies(0, 0, Path("backups"), "", None))
    qtbot.addWidget(pane)
    assert "No note waits" in texts(pane)
    assert any("not built yet" in text for text in texts(pane))
    assert [one.accessibleName() for one in pane.findChildren(QPushButton)] == ["Open file\u2026", "Make a copy"]
    with qtbot.waitSignal(pane.file_wanted):
        pressed(pane, "Open file\u2026")


def test_copies_are_dated_and_their_folder_is_shown(qtbot, look):
    pane = SyncPane(look, SafeCopies(3, 1, Path("backups"), "May 1, 2026", Path("backups/a")))
    qtbot.addWidget(pane)
    assert any(text.startswith("The newest copy is of May 1, 2026.") for text in texts(pane))
    with qtbot.waitSignal(pane.folder_wanted) as wanted:
        pressed(pane, "Show the copies")
    assert wanted.args == ["backups"]
