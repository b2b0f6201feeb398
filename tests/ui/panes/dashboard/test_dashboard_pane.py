"""The dashboard shows what was counted, and that it is this laptop alone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from lobbykit.app.support_counts import AskCount, LevelCount, SoFar
from lobbykit.ui.panes.dashboard.dashboard_pane import dashboard


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def test_numbers_and_levels_are_shown_in_words(qtbot, look):
    levels = (LevelCount("supports", "Supports", 2), LevelCount("no-answer", "no-answer", 1))
    pane = dashboard(look, SoFar(4, 3, 8, 2, (AskCount("wells", "dig", "H.R. 1", levels, 3),)))
    qtbot.addWidget(pane)
    assert {"4", "3", "2", "of 8", "H.R. 1", "Supports  2", "No answer  1"} <= {*texts(pane)}
    assert any("this laptop" in text for text in texts(pane))


def test_before_the_first_note_it_says_what_will_be_counted(qtbot, look):
    pane = dashboard(look, SoFar(0, 0, 5, 0, ()))
    qtbot.addWidget(pane)
    assert "Nothing to count yet" in texts(pane)
