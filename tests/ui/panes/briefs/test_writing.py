"""What is typed into a long brief waits for a pause; whatever needs it gets it before, and no more is said of it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from lobbykit.ui.panes.briefs.editor.brief_editor import BriefEditor
from tests.ui.panes.briefs.panes import own, press, write


@pytest.fixture
def typed(open_pane, monkeypatch):
    """Return a pane into whose opening a word was just typed, which is not in the text of the file yet."""
    monkeypatch.setattr("lobbykit.ui.panes.briefs.editor.brief_editor._LONG", 0)
    pane = open_pane(BriefEditor)
    editor = pane.place.area._editor
    editor.focus_field(("lede",))
    QTest.keyClicks(editor.focusWidget(), "Waiting ")
    assert "Waiting" not in pane.writing.text
    return pane


def test_it_is_not_called_saved_while_it_waits_and_leaving_saves_it(bench, typed):
    assert typed.place.head.said.startswith("Not saved")
    assert typed.leave()
    assert "Waiting" in own(bench).read_text(encoding="utf-8")
    assert typed.place.head.said == "Saved"


def test_undo_takes_back_what_waits_and_redo_brings_it_again(typed):
    typed.writing.undo()
    assert "Waiting" not in typed.writing.text
    assert "Waiting" not in typed.place.area._editor.focusWidget().toPlainText()
    typed.writing.redo()
    assert "Waiting" in typed.writing.text


def test_the_text_of_the_file_shows_what_waits(typed):
    press(typed.place.head, "As text")
    assert "Waiting" in typed.place.area.raw.text


def test_what_is_typed_and_taken_back_is_not_called_unsaved(pane):
    write(pane, "Steps Toward", "Paths Toward")
    write(pane, "Paths Toward", "Steps Toward")
    assert pane.place.head.said.startswith("Not saved")
    assert pane.leave()
    assert pane.place.head.said == ""
