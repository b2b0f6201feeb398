"""A list to choose from is never cut in the middle of a letter, and says its words whole in its tool tip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from lobbykit.ui.widgets.elided_box import ElidedBox

LONG = "Diplomacy First: Steps Toward a Just Peace in Ukraine"


@pytest.fixture
def box(qtbot, look):
    assert look.percent == 100
    made = ElidedBox()
    qtbot.addWidget(made)
    made.addItems([LONG, "Short"])
    made.resize(140, 36)
    made.show()
    return made


def test_the_tool_tip_says_what_is_chosen_now(box):
    for at, text in ((0, LONG), (1, "Short")):
        box.setCurrentIndex(at)
        QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
        assert box.toolTip() == text


def test_words_that_do_not_fit_are_painted_up_to_an_ellipsis(box):
    end = box.fontMetrics().elidedText(LONG, box.elide, box.room())
    painted = box.grab().toImage()
    box.setItemText(0, end)
    assert end.endswith("\u2026")
    assert box.grab().toImage() == painted
