"""The pane with its form: a click on a problem goes to the field, and what is typed there is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lobbykit.ui.bridge import Bridge
from lobbykit.ui.panes.briefs.assembly import briefs
from lobbykit.ui.panes.briefs.memory import Memory
from lobbykit.ui.task_runner import TaskRunner

SOON = 30_000


@pytest.fixture
def pane(qtbot, look, bench):
    runner, bridge = TaskRunner(), Bridge(bench.session)
    made = briefs(look, bench, bridge, runner, Memory())
    qtbot.addWidget(made)
    made.resize(1300, 900)
    made.show()
    qtbot.waitUntil(lambda: made.writing.checked is not None, timeout=SOON)
    yield made
    made.writing.save()
    assert runner.drain()
    bridge.close()
    for one in (runner, bridge):
        one.deleteLater()


def test_showing_the_form_is_not_editing(bench, pane):
    assert pane.place.area.shows_form
    assert not pane.writing.working.can_undo
    assert not (bench.shelves.workspace / "library" / "briefs").exists()


def test_a_field_of_a_problem_is_gone_to_and_what_is_typed_there_is_saved(qtbot, pane):
    line = next(at for at, one in enumerate(pane.writing.text.splitlines(), 1) if one.startswith("event:"))
    pane.place.focus_line(line)
    field = QApplication.focusWidget()
    assert pane.place.area.isAncestorOf(field)
    qtbot.keyClicks(field, "!")
    pane.writing.save()
    qtbot.waitUntil(lambda: pane.place.head.said == "Saved", timeout=SOON)
    text = Path(pane.writing.file).read_text(encoding="utf-8")
    assert "!" in next(one for one in text.splitlines() if one.startswith("event:"))


def test_the_text_itself_can_be_shown_and_the_form_again(pane):
    pane.place.head.as_text.click()
    assert not pane.place.area.shows_form
    assert pane.place.area.raw.text == pane.writing.text
    pane.place.head.as_text.click()
    assert pane.place.area.shows_form
    assert not pane.writing.working.can_undo


def test_a_doubt_finds_its_field_after_somebody_typed_above_it(qtbot, pane, tmp_path):
    file = tmp_path / "rivers.md"
    file.write_text("# Clean rivers\n\n## What we ask\n\n- Support Res. 302\n", encoding="utf-8")
    pane.beginnings.from_file(file)
    qtbot.waitUntil(lambda: pane.writing.draft is not None, timeout=SOON)
    doubt = next(one for one in pane.writing.draft.doubts if "Res. 302" in one.original)
    pane.place.doubts.wanted.emit(doubt)
    before = QApplication.focusWidget()
    pane.writing.put("# One\n# Two\n# Three\n" + pane.writing.text)
    pane.place.doubts.wanted.emit(doubt)
    assert QApplication.focusWidget().accessibleName() == before.accessibleName()
    assert pane.place.area.isAncestorOf(before)
