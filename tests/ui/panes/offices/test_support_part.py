"""How an office stood, on its card: no level without its words, and two reports that differ are two."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from lobbykit.ui.widgets.fold_box import FoldBox
from tests.sessions import noted
from tests.ui.panes.offices.stage import FOSTER

ASK = "ask/ukraine-diplomacy/back-from-the-brink"
MEETING = "b" * 32


def said(stage, date, level, words, **fields):
    given = {f"{ASK}/after": level, f"{ASK}/answer": words, **fields}
    noted(stage.bench.session, office=FOSTER, date=date, **given)


def seen(stage):
    return [one.text() for one in stage.view.findChildren(QLabel) if one.isVisibleTo(stage.view)]


def test_the_words_stand_beside_the_level_and_what_came_before_is_one_press_away(stage):
    said(stage, "2024-03-01", "opposed", "Not now.", author="Ben")
    said(stage, "2026-05-02", "leans-yes", "We read it.")
    stage.pane.show_again()
    assert "\u201cWe read it.\u201d" in seen(stage)
    assert "\u201cNot now.\u201d" not in seen(stage)
    (fold,) = (one for one in stage.view.findChildren(FoldBox) if "before" in one.head.text())
    fold.open()
    assert {"\u201cNot now.\u201d", "March 1, 2024 \u00b7 Ben"} <= set(seen(stage))


def test_reports_that_differ_are_both_shown_and_both_copied(stage):
    said(stage, "2026-05-02", "supports", "Yes!", meeting=MEETING)
    said(stage, "2026-05-02", "undecided", "Yes, perhaps.", meeting=MEETING, author="Ben")
    stage.pane.show_again()
    assert {"The reports differ", "\u201cYes!\u201d", "\u201cYes, perhaps.\u201d"} <= set(seen(stage))
    assert (seen(stage).count("Supports"), seen(stage).count("Undecided")) == (3, 3)
    stage.press("Copy: How they stood, ask by ask")
    told = QGuiApplication.clipboard().text()
    assert "Ben \u00b7 Undecided \u00b7 \u201cYes, perhaps.\u201d" in told
    assert "Ana \u00b7 Supports \u00b7 \u201cYes!\u201d" in told
