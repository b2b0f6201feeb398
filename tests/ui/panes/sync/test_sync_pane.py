"""Sync says what waits, that it is safe, how far the organizer is, and what can be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QPlainTextEdit, QPushButton

from lobbykit.app.safe_copies import SafeCopies
from lobbykit.app.syncing.standing import Count, How
from lobbykit.app.syncing.sync_shown import SyncShown, Told, ToldProblem, WaitingNote
from lobbykit.store.mailbox_choice import MailboxChoice
from lobbykit.ui.panes.sync.sync_pane import SyncPane
from lobbykit.ui.widgets.fold_box import FoldBox

KEPT = SafeCopies(3, 1, Path("backups"), "May 1, 2026", Path("backups/a"))
STICK = MailboxChoice(("/stick", "/drive"), ("/stick",))


def how(*, sent=1, seen=0, problems=()):
    return How(Count(3, sent, seen), Count(), Count(), Count(), 0, 0, 0, problems, 0)


@pytest.fixture
def made(qtbot, look):
    def make(shown, told=None, *, busy=False):
        pane = SyncPane(look, shown, told, QFrame(), busy=busy)
        qtbot.addWidget(pane)
        return pane

    return make


def texts(pane):
    return [one.text() for one in pane.findChildren(QLabel) if one.text()]


def names(pane):
    return [one.accessibleName() for one in pane.findChildren(QPushButton)]


def pressed(pane, name):
    next(one for one in pane.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_without_a_team_nothing_is_promised_and_a_team_can_be_founded(qtbot, made):
    pane = made(SyncShown(None, MailboxChoice(), SafeCopies(0, 0, Path("backups"), "", None)))
    assert "No note waits" in texts(pane)
    assert names(pane) == ["Found a team\u2026", "Open file\u2026", "Make a copy"]
    with qtbot.waitSignal(pane.file_wanted):
        pressed(pane, "Open file\u2026")
    with qtbot.waitSignal(pane.team_wanted):
        pressed(pane, "Found a team\u2026")


def test_copies_are_dated_and_their_folder_is_shown(qtbot, made):
    pane = made(SyncShown(None, MailboxChoice(), KEPT))
    assert any(text.startswith("The newest copy is of May 1, 2026.") for text in texts(pane))
    with qtbot.waitSignal(pane.folder_wanted) as wanted:
        pressed(pane, "Show the copies")
    assert wanted.args == ["backups"]


def test_what_waits_is_named_and_the_organizer_has_what_was_confirmed(made):
    waiting = tuple(WaitingNote(str(at), f"Rep. {at}", "May 1, 2026") for at in range(10))
    pane = made(SyncShown("Peace", STICK, KEPT, how(sent=1, seen=2), "in", waiting, last="May 1, 2026, 9:00 AM"))
    said = "\n".join(texts(pane))
    assert "Rep. 7, May 1, 2026" in said
    assert "Rep. 8" not in said
    assert "and 2 more" in said
    assert "The organizer has 2 of 3 notes" in said
    assert "Last time: May 1, 2026, 9:00 AM" in said


def test_what_was_not_read_yet_comes_before_the_first_sending(qtbot, made):
    pane = made(SyncShown("Peace", STICK, KEPT, how(), "in", must_read=True))
    assert "Sync now" not in names(pane)
    with qtbot.waitSignal(pane.reading_wanted):
        pressed(pane, "Read what will be sent")


def test_syncing_by_itself_is_offered_only_for_what_was_synced_by_hand(made):
    first = made(SyncShown("Peace", STICK, KEPT, how(), "in"))
    assert first.findChild(QCheckBox, "by-itself").isEnabled()
    assert not first.findChild(QCheckBox, "by-itself").isChecked()
    other = made(SyncShown("Peace", STICK.choosing("/drive"), KEPT, how(), "in"))
    assert not other.findChild(QCheckBox, "by-itself").isEnabled()


def test_a_visit_that_is_under_way_can_only_be_stopped(qtbot, made):
    pane = made(SyncShown("Peace", STICK, KEPT, how(), "in"), busy=True)
    assert "Sync now" not in names(pane)
    pane.mailbox.show_progress(3, 4)
    assert pane.mailbox.progress.value() == 3
    with qtbot.waitSignal(pane.mailbox.cancel_wanted):
        pressed(pane, "Stop syncing")


def test_each_problem_is_told_with_what_to_do(made):
    told = Told(("3 came.",), (ToldProblem("The stick is gone. Plug it in."),), False)
    pane = made(SyncShown("Peace", STICK, KEPT, how(), "in"), told)
    assert {"3 came.", "The stick is gone. Plug it in.", "Syncing was not brought to its end"} <= set(texts(pane))
    assert pane.findChildren(FoldBox) == []


def test_many_files_with_one_problem_take_one_line_which_opens_their_names(made):
    files = tuple(f"junk {number}.lkb" for number in range(1_000))
    told = Told((), (ToldProblem("junk 0.lkb: It is none of ours.", files), ToldProblem("Plug it in.")), True)
    pane = made(SyncShown("Peace", STICK, KEPT, how(), "in"), told)
    assert sum("junk" in text for text in texts(pane)) == 1
    (fold,) = pane.findChildren(FoldBox)
    assert fold.head.text() == "All 1000 files like it"
    assert fold.findChildren(QPlainTextEdit) == []
    fold.open()
    (shown,) = fold.findChildren(QPlainTextEdit)
    assert shown.toPlainText().split("\n") == list(files)
    assert shown.isReadOnly()


@pytest.mark.parametrize(("standing", "said"), [("waiting", "not let in yet"), ("out", "has put this laptop out")])
def test_a_laptop_that_is_not_in_is_told_so(made, standing, said):
    assert any(said in text for text in texts(made(SyncShown("Peace", STICK, KEPT, how(), standing))))


def dropped(pane, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    given = (QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enters, drops = QDragEnterEvent(*given), QDropEvent(*given)
    enters.ignore()
    QApplication.sendEvent(pane, enters)
    if enters.isAccepted():
        QApplication.sendEvent(pane, drops)
    return enters.isAccepted()


def test_a_folder_and_files_of_laptops_are_taken_and_a_kit_is_left_to_the_window(qtbot, made, tmp_path):
    pane = made(SyncShown("Peace", STICK, KEPT, how(), "in"))
    file = tmp_path / "a (conflicted copy).LKB"
    file.touch()
    with qtbot.waitSignal(pane.folder_dropped) as folder:
        assert dropped(pane, tmp_path)
    assert folder.args == [str(tmp_path)]
    with qtbot.waitSignal(pane.files_dropped) as files:
        assert dropped(pane, file, tmp_path / "notes.txt")
    assert files.args == [(file,)]
    assert not dropped(pane, tmp_path / "team.lobbykit")
    assert not dropped(made(SyncShown("Peace", STICK, KEPT, how(), "in"), busy=True), file)
