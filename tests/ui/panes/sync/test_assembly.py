"""Sync in the window: nothing leaves unread, a visit by hand comes first, and copies are made from here."""

from __future__ import annotations

import errno
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.sending import may_send_first
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, sync_desk
from lobbykit.store import backup
from lobbykit.store.archive import checked
from lobbykit.store.backup import Backups
from lobbykit.ui.program import Program
from tests.sessions import noted
from tests.ui.panes.sync.stage import WaitingBox, choose_folder, found_team


@pytest.fixture
def program(made_program):
    return made_program()


def texts(place):
    return [one.text() for one in place.shown.findChildren(QLabel) if one.text()]


def pressed(place, name):
    next(one for one in place.shown.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_a_copy_is_made_told_and_named_by_its_day(program):
    place = program.show().go("sync")
    pressed(place, "Make a copy")
    (copy,) = Backups(program.bench.session.workspace.layout).files()
    assert dict(checked(copy[1]))
    assert program.window.notices.texts == ("A copy of everything was made and read back.",)
    assert any(text.startswith("The newest copy is of November 22, 2026.") for text in texts(place))


def test_a_copy_that_could_not_be_made_is_told_as_such(program, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    place = program.show().go("sync")
    monkeypatch.setattr(backup, "move", full)
    pressed(place, "Make a copy")
    (said,) = program.window.notices.texts
    assert said.startswith("No backup could be made: No space left on device.")
    assert Backups(program.bench.session.workspace.layout).files() == ()


def test_what_will_be_sent_is_read_on_the_page_of_sync_and_that_is_remembered(program):
    noted(program.bench.session, office="F000454", summary="They listened.")
    place = program.show().go("sync")
    pressed(place, "Read what will be sent")
    assert any("They listened." in text for text in texts(place))
    assert not may_send_first(program.bench)
    pressed(place, "I have read it")
    assert may_send_first(program.bench)
    pressed(place, "Read what will be sent")
    assert any(text.startswith("You have read this") for text in texts(place))


def test_the_first_sending_comes_after_the_reading_and_the_page_tells_what_came_of_it(qtbot, program, tmp_path):
    bench, share = program.bench, tmp_path / "share"
    share.mkdir()
    found_team(bench)
    noted(bench.session, office="F000454")
    choose(bench, mailbox_choice(bench).choosing(str(share)))
    place = program.show().go("sync")
    pressed(place, "Read what will be sent")
    assert not any(share.iterdir())
    pressed(place, "I have read it")
    with qtbot.waitSignal(program.sync.visits.ended):
        pressed(place, "Sync now")
        assert any(text.startswith("Syncing.") for text in texts(place))
    assert list(share.rglob("*.lkb"))
    assert {"Synced", "No note of yours waits to be sent", "The organizer has 1 of 1 note"} <= set(texts(place))
    assert mailbox_choice(bench).may_be_automatic


def test_by_itself_nothing_is_sent_before_a_person_did_once_or_while_something_is_typed(qtbot, program, tmp_path):
    program.show()
    bench, visits = program.bench, program.sync.visits
    found_team(bench)
    choose_folder(bench, tmp_path / "share")
    choose(bench, replace(mailbox_choice(bench), is_automatic=True))
    visits.follow_choice()
    assert not visits.quiet.timer.isActive()
    visits.begin_by_itself()
    assert not visits.busy
    with qtbot.waitSignal(visits.ended):
        visits.begin()
    visits.follow_choice()
    assert visits.quiet.timer.isActive()
    visits.quiet._since.invalidate()
    with qtbot.assertNotEmitted(visits.quiet.due):
        visits.quiet.look()
        bench.session.drafts.keep("f" * 32, "summary", "They li")
        visits.quiet.look()
        bench.session.drafts.keep("f" * 32, "summary", "They listened")
        visits.quiet.look()
    with qtbot.waitSignal(visits.ended), qtbot.waitSignal(visits.quiet.due):
        visits.quiet.look()
    with qtbot.assertNotEmitted(visits.quiet.due):
        visits.quiet.look()


def test_a_mailbox_that_is_gone_is_told_and_not_counted_as_used(qtbot, program, tmp_path):
    bench = program.bench
    found_team(bench)
    choose_folder(bench, tmp_path / "share")
    (tmp_path / "share").rmdir()
    place = program.show().go("sync")
    with qtbot.waitSignal(program.sync.visits.ended):
        pressed(place, "Sync now")
    assert any("is not there. Plug in the stick" in text for text in texts(place))
    assert not mailbox_choice(bench).may_be_automatic


def test_files_that_somebody_brought_are_taken_and_nothing_counts_as_sent(qtbot, program, tmp_path):
    program.show()
    bench, visits = program.bench, program.sync.visits
    found_team(bench)
    noted(bench.session)
    junk, large = tmp_path / "junk.lkb", tmp_path / "large.lkb"
    junk.write_bytes(b"no envelope")
    large.write_bytes(bytes(300_000))
    with qtbot.waitSignal(visits.ended):
        visits.take([junk, large])
    assert len(visits.last.problems) == 2
    assert sync_desk(bench).standing().notes.waiting == 1
    assert sync_desk(bench).standing().last == 0


def test_a_window_that_closes_during_a_visit_leaves_everything_as_it_is(qtbot, qapp, bench, tmp_path):
    found_team(bench)
    noted(bench.session)
    choose_folder(bench, tmp_path / "share")
    program, box = Program(qapp, bench, tmp_path / "preferences.json"), WaitingBox()
    program.preferences = replace(program.preferences, still=True)
    program.show()
    program.sync.visits.mailboxes = lambda *_: box
    program.sync.visits.begin()
    qtbot.waitUntil(box.asked.is_set)
    box.go_on.set()
    program.close()
    qapp.processEvents()
    assert box.files == {}
    assert not program.syncing.busy
    program.window.deleteLater()
    program.setParent(None)
    program.deleteLater()
    assert sync_desk(bench).standing().notes.waiting == 1


def test_with_many_notes_the_page_is_found_out_beside_the_window(qtbot, program):
    found_team(program.bench)
    program.sync.looking._many = 0
    noted(program.bench.session, office="F000454")
    place = program.show().go("sync")
    assert "One moment: what lies on this laptop is being looked through." in texts(place)
    qtbot.waitUntil(lambda: "The organizer has 0 of 1 note" in texts(place), timeout=20_000)
    noted(program.bench.session, office="F000454")
    assert "The organizer has 0 of 1 note" in texts(place)
    qtbot.waitUntil(lambda: "The organizer has 0 of 2 notes" in texts(place), timeout=20_000)
