"""The window for the unexpected says only what is true, and gives the report away on request."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from lobbykit.ui.dialogs.failure_window import FailureWindow


@pytest.fixture
def shown(qtbot, look):
    def made(*, kept=True, file="reports/r.txt", unkept=()):
        window = FailureWindow(None, look, "the report", file, kept=kept, unkept=unkept)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.show()
        return window

    return made


def test_enter_goes_on(qtbot, shown):
    window = shown()
    with qtbot.waitSignal(window.finished):
        qtbot.keyClick(window, Qt.Key.Key_Return)


def test_the_report_is_shown_and_copied_whole(shown):
    window = shown()
    assert window.findChild(QPlainTextEdit).toPlainText() == "the report"
    window._copy.click()
    assert QGuiApplication.clipboard().text() == "the report"


def test_typed_text_is_called_kept_only_when_it_was(shown):
    assert "was kept on this computer" in shown().accessibleDescription()
    assert "could not be kept" in shown(kept=False).accessibleDescription()
    unsaved = shown(unkept=["Briefs", "Notes"]).accessibleDescription()
    assert "was kept" not in unsaved
    assert "in “Briefs”, “Notes” could not be saved: it stands only in this window" in unsaved
