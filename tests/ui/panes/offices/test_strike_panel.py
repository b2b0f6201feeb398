"""Words of a note are withdrawn on its card: they go from sight, who did it is told, and undo brings them back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from tests.sessions import noted
from tests.ui.panes.offices.stage import FOSTER

STRIKE = "Withdraw words of the note of November 22, 2026, Ana"


def said(stage):
    return [one.text() for one in stage.view.findChildren(QLabel)]


def test_words_are_withdrawn_told_of_and_brought_back(qtbot, stage):
    noted(stage.bench.session, office=FOSTER, summary="A slip.", concerns="Cost.")
    qtbot.waitUntil(lambda: "A slip." in said(stage))
    stage.press(STRIKE)
    assert "Cost." in said(stage)
    stage.press("Strike: Summary")
    qtbot.waitUntil(lambda: "A slip." not in said(stage))
    assert any(text.startswith("Summary: withdrawn by ana on November 22, 2026") for text in said(stage))
    text, do, run = stage.host.told[-1]
    assert (text, do) == ("Withdrawn: Summary", "Undo")
    run()
    qtbot.waitUntil(lambda: "A slip." in said(stage))


def test_the_list_is_closed_as_it_was_opened(qtbot, stage):
    noted(stage.bench.session, office=FOSTER, summary="A slip.")
    qtbot.waitUntil(lambda: "A slip." in said(stage))
    stage.press(STRIKE)
    stage.press("Withdraw nothing")
    assert not [one for one in stage.view.findChildren(QPushButton) if one.isVisible() and one.text() == "Strike this"]
