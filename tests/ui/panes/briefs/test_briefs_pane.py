"""A team lead writes a brief: it is checked while it is written, saved when the screen says so, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from lobbykit.app import paths
from lobbykit.ui.panes.briefs.briefs_pane import BriefsPane
from lobbykit.ui.panes.briefs.needs import Needs
from lobbykit.ui.task_runner import TaskRunner
from tests.ui.panes.briefs.panes import SOON, buttons, own, press, saved, write

SHEET = "# Clean rivers\n\n## What we ask\n\n- Support Res. 302\n"
REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def drop(pane, file):
    """Drag a file over the pane, see that it is welcome, and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with pytest.deprecated_call():
        entering = QDragEnterEvent(QPoint(9, 9), action, data, button, keys)
    QApplication.sendEvent(pane, entering)
    assert file.name in pane.dropping.said
    assert pane.dropping.isVisible()
    QApplication.sendEvent(pane, QDropEvent(QPointF(9, 9), action, data, button, keys))
    assert pane.dropping.said == ""


def test_showing_is_not_editing(bench, pane):
    assert not own(bench).exists()
    assert not bench.session.history.can_undo
    assert not pane.writing.working.can_undo
    assert pane.place.head.said == ""
    assert "own copy" in pane.place.head.strip


def test_a_shipped_brief_becomes_a_copy_that_is_saved_after_a_pause(qtbot, bench, pane):
    shipped = paths.briefs() / "ukraine-diplomacy.yaml"
    before = shipped.read_bytes()
    write(pane, "Steps Toward", "Paths Toward")
    assert pane.place.head.said == "Not saved yet…"
    saved(qtbot, pane)
    assert "Paths Toward" in own(bench).read_text(encoding="utf-8")
    assert shipped.read_bytes() == before
    assert pane.place.head.strip == ""
    assert Path(pane.writing.file) == own(bench)
    qtbot.waitUntil(lambda: "Paths Toward" in pane.rows.of(str(own(bench))).title, timeout=SOON)


def test_a_mistake_shows_at_once_is_gone_to_and_mended_with_one_click(qtbot, pane):
    write(pane, "rank: primary", "rank: primry")
    findings = pane.place.findings
    going = "\u201cprimry\u201d is not one of: primary, supporting, paper.: go to Ask 1, weight"
    qtbot.waitUntil(lambda: bool(buttons(findings, going) and buttons(findings, "Apply fix")), timeout=SOON)
    line = next(at for at, one in enumerate(pane.writing.text.splitlines(), 1) if "primry" in one)
    press(findings, going)
    assert pane.place.area.raw.textCursor().blockNumber() == line - 1
    press(findings, "Apply fix")
    qtbot.waitUntil(lambda: "primry" not in pane.writing.text, timeout=SOON)
    press(pane, "Undo")
    assert "rank: primry" in pane.writing.text
    press(pane, "Redo")
    assert "rank: primry" not in pane.writing.text


def test_undo_and_redo_by_key_take_back_what_was_typed_and_are_saved(qtbot, bench, pane):
    raw = pane.place.area.raw
    write(pane, "Steps Toward", "Paths Toward")
    saved(qtbot, pane)
    raw.setFocus()
    qtbot.waitUntil(raw.hasFocus)
    qtbot.keyClick(raw, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Steps Toward" in raw.text
    saved(qtbot, pane)
    assert "Steps Toward" in own(bench).read_text(encoding="utf-8")
    qtbot.keyClick(raw, Qt.Key.Key_Z, REDO)
    assert "Paths Toward" in raw.text


def test_what_somebody_else_writes_is_shown_beside_ours_and_taken(qtbot, bench, pane):
    write(pane, "Steps Toward", "Paths Toward")
    saved(qtbot, pane)
    theirs = own(bench).read_text(encoding="utf-8").replace("Dana Example", "Robin Sample")
    own(bench).write_text(theirs, encoding="utf-8")
    page = pane.choosing.page
    qtbot.waitUntil(page.isVisible, timeout=SOON)
    marked = [one for one in page.theirs.toPlainText().splitlines() if one.startswith("+")]
    assert len(marked) == 1
    assert "Robin Sample" in marked[0]
    press(page, "Take theirs")
    assert not page.isVisible()
    assert "Robin Sample" in pane.place.area.raw.text
    press(pane, "Undo")
    assert "Dana Example" in pane.writing.text


def test_keeping_mine_writes_it_only_then_and_keeps_theirs_as_a_copy(qtbot, bench, pane):
    write(pane, "Steps Toward", "Paths Toward")
    saved(qtbot, pane)
    own(bench).write_text("title: Theirs\n", encoding="utf-8")
    write(pane, "Lobby Day", "Big Day")
    assert not pane.writing.save()
    page = pane.choosing.page
    assert page.isVisible()
    assert own(bench).read_text(encoding="utf-8") == "title: Theirs\n"
    press(page, "Keep mine")
    assert "Big Day" in own(bench).read_text(encoding="utf-8")
    assert own(bench, "ukraine-diplomacy.outside.txt").read_text(encoding="utf-8") == "title: Theirs\n"
    assert "ukraine-diplomacy.outside.txt" in pane.trouble.said


def test_a_file_that_is_dropped_is_recognized_and_written_only_when_it_is_kept(qtbot, bench, pane, tmp_path):
    file = tmp_path / "rivers.md"
    file.write_text(SHEET, encoding="utf-8")
    drop(pane, file)
    qtbot.waitUntil(lambda: pane.writing.draft is not None, timeout=SOON)
    assert pane.place.view == "doubts"
    doubt = next(one for one in pane.writing.draft.doubts if "Res. 302" in one.original)
    press(pane.place.doubts, f"{doubt.words}: show the field")
    assert pane.place.area.raw.textCursor().blockNumber() == doubt.line - 1
    write(pane, "Clean rivers", "Clear rivers")
    assert not own(bench).parent.exists()
    press(pane, "Keep this brief")
    assert "Clear rivers" in own(bench, "clean-rivers.yaml").read_text(encoding="utf-8")
    assert pane.writing.draft is None
    assert pane.place.head.said == "Saved"


def test_a_draft_waits_while_another_brief_is_looked_at_and_can_be_discarded(qtbot, bench, pane, tmp_path):
    file = tmp_path / "rivers.md"
    file.write_text(SHEET, encoding="utf-8")
    pane.beginnings.from_file(file)
    qtbot.waitUntil(lambda: pane.writing.draft is not None, timeout=SOON)
    write(pane, "Clean rivers", "Clear rivers")
    pane.pick(str(paths.briefs() / "template.yaml"))
    assert pane.writing.draft is None
    pane.pick("")
    assert "Clear rivers" in pane.place.area.raw.text
    press(pane, "Discard")
    assert pane.writing.draft is None
    assert not own(bench).parent.exists()


def test_a_file_that_is_no_leave_behind_is_said_and_what_is_open_stays(qtbot, pane, tmp_path):
    file = tmp_path / "empty.docx"
    file.write_bytes(b"no Word file")
    before = pane.writing.text
    pane.beginnings.from_file(file)
    qtbot.waitUntil(lambda: bool(pane.trouble.said), timeout=SOON)
    assert pane.writing.text == before


def test_three_questions_make_a_brief_that_is_written_at_once(qtbot, bench, pane):
    press(pane, "New brief")
    page = pane.new_page
    press(page, "Begin this brief")
    assert page.issue.hasFocus()
    qtbot.keyClicks(page.issue, "Safe playgrounds")
    qtbot.keyClicks(page.rows[0].about, "H.Res. 100")
    assert "Foster" in page.rows[0].said
    press(page, "Begin this brief")
    text = own(bench, "safe-playgrounds.yaml").read_text(encoding="utf-8")
    assert "measures: [H.Res.100]" in text
    assert pane.place.head.said == "Saved"
    assert Path(pane.writing.file) == own(bench, "safe-playgrounds.yaml")
    qtbot.waitUntil(lambda: pane.writing.checked is not None, timeout=SOON)


def test_sources_are_listed_and_only_their_websites_are_opened(pane, opened):
    pane.place.show_view("sources")
    press(pane.place.sources, "Edit source ")
    line = pane.place.area.raw.textCursor().block().text()
    assert line.strip().endswith(":") or "title" in line
    press(pane.place.sources, "Open website of")
    assert opened
    assert opened[0].startswith("https://")


def test_a_pane_that_is_made_anew_shows_the_same_brief_and_its_steps(qtbot, look, bench, pane):
    write(pane, "Steps Toward", "Paths Toward")
    saved(qtbot, pane)
    memory, runner = pane._needs.memory, TaskRunner()
    again = BriefsPane(look, Needs(bench, runner, memory, None, lambda _: None, print, lambda: None))
    qtbot.addWidget(again)
    assert Path(again.writing.file) == own(bench)
    assert again.writing.working.can_undo
    qtbot.waitUntil(lambda: again.writing.checked is not None, timeout=SOON)
    assert runner.drain()
    runner.deleteLater()


@pytest.mark.parametrize(("width", "lists", "both"), [(1200, True, True), (960, False, True), (620, False, False)])
def test_in_a_narrow_window_one_thing_is_shown_at_a_time(pane, width, lists, both):
    pane.resize(width, 640)
    assert pane.list.isVisible() is lists
    assert pane.place.area.isVisible()
    assert pane.place.findings.isVisible() is both
    pane.place.show_view("problems")
    assert pane.place.findings.isVisible()
    pane.place.focus_line(1)
    assert pane.place.area.isVisible()


def test_a_fix_that_is_wanted_while_somebody_types_on_is_made_all_the_same(qtbot, pane):
    write(pane, "rank: primary", "rank: primry")
    qtbot.waitUntil(lambda: any(one.code == "choice-unknown" for one in pane.writing.checked.problems), timeout=SOON)
    wrong = next(one for one in pane.writing.checked.problems if one.code == "choice-unknown")
    write(pane, "Steps Toward", "Paths Toward")
    pane.place.findings.fix_wanted.emit(wrong)
    qtbot.waitUntil(lambda: "primry" not in pane.writing.text, timeout=SOON)
    assert "Paths Toward" in pane.writing.text
    saved(qtbot, pane)


def test_a_brief_that_is_dropped_is_read_letter_for_letter_and_never_written_over_another(qtbot, bench, pane, tmp_path):
    text = pane.writing.text.replace("\n", "\r\n").replace("rank: primary", "rank: primry", 1)
    file = tmp_path / "Ours.YAML"
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    drop(pane, file)
    qtbot.waitUntil(lambda: pane.writing.draft is not None and pane.writing.checked is not None, timeout=SOON)
    assert pane.writing.text == "\ufeff" + text.replace("id: ukraine-diplomacy\r", "id: ukraine-diplomacy-2\r", 1)
    assert pane.place.view == "problems"
    assert any(one.code == "choice-unknown" for one in pane.writing.checked.problems)
    assert not own(bench).exists()
    press(pane, "Keep this brief")
    kept = own(bench, "ukraine-diplomacy-2.yaml")
    assert kept.read_bytes().decode() == pane.writing.text
    assert file.read_bytes() == b"\xef\xbb\xbf" + text.encode()
    pane.pick(str(paths.briefs() / "ukraine-diplomacy.yaml"))
    drop(pane, kept)
    assert Path(pane.writing.file) == kept


def test_what_is_broken_or_gone_outside_is_shown_and_ours_can_be_written_again(qtbot, bench, pane):
    write(pane, "Steps Toward", "Paths Toward")
    saved(qtbot, pane)
    page = pane.choosing.page
    own(bench).write_text("title: [\n", encoding="utf-8")
    qtbot.waitUntil(page.isVisible, timeout=SOON)
    press(page, "Keep mine")
    assert "Paths Toward" in own(bench).read_text(encoding="utf-8")
    own(bench).unlink()
    qtbot.waitUntil(page.isVisible, timeout=SOON)
    assert not page.take.isEnabled()
    press(page, "Keep mine")
    assert "Paths Toward" in own(bench).read_text(encoding="utf-8")
    own(bench).write_bytes(b"\xff\xfe\x00")
    qtbot.waitUntil(page.isVisible, timeout=SOON)
    assert "cannot be read" in page.told.text()
    press(page, "Keep mine")
    kept = sorted(own(bench).parent.glob("*.outside*"))
    assert b"\xff\xfe\x00" in [one.read_bytes() for one in kept]
