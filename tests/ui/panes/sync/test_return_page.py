"""A laptop goes back step by step; whatever nobody else has is given up by its number or stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from lobbykit.app.impressions import impression_of
from lobbykit.app.syncing.private_keeping import private_words
from lobbykit.sync.seal import opened_with_passphrase
from lobbykit.ui.panes.sync.pages import SyncPage
from lobbykit.ui.shell import Shell
from tests.sessions import noted
from tests.ui.panes.sync.stage import choose_folder, found_team

PASSPHRASE = "rivers carry what we say"  # noqa: S105 - opens nothing but tests


@pytest.fixture
def gone():
    """What the program was asked to forget."""
    return []


@pytest.fixture
def program(gone, made_program):
    made = made_program(Shell(forget=gone.append))
    made.show().go("sync")
    made.sync.show(SyncPage.RETURN)
    return made


def said(program):
    return "\n".join(one.text() for one in program.sync.place.shown.findChildren(QLabel))


def found(program, kind, name):
    return program.sync.place.shown.findChild(kind, name)


def forget(program):
    return found(program, QPushButton, "forget")


def test_an_empty_laptop_may_go_at_once(program, gone):
    assert forget(program).isEnabled()
    forget(program).click()
    assert [one.id for one in gone] == [program.bench.session.workspace.id]


def test_what_was_written_to_a_stick_is_sent_and_not_yet_confirmed(qtbot, program, tmp_path):
    found_team(program.bench)
    noted(program.bench.session, office="F000454")
    choose_folder(program.bench, tmp_path / "share")
    program.sync.renew()
    with qtbot.waitSignal(program.sync.visits.ended):
        program.sync.sync_with(str(tmp_path / "share"))
    assert list((tmp_path / "share").rglob("*.lkb"))
    assert "Nothing waits: all of it was sent and read back." in said(program)
    assert "The organizer has 0 of 1 note" in said(program)
    assert not forget(program).isEnabled()


def test_giving_up_names_its_number_and_one_more_note_asks_again(program, gone):
    noted(program.bench.session)
    assert not forget(program).isEnabled()
    give_up = found(program, QCheckBox, "give-up")
    assert "1 thing" in give_up.text()
    give_up.click()
    assert forget(program).isEnabled()
    noted(program.bench.session)
    assert not forget(program).isEnabled()
    assert not found(program, QCheckBox, "give-up").isChecked()
    program.sync.returning.forget()
    assert gone == []


def test_a_text_that_is_still_being_typed_is_counted_at_the_last_moment(program, gone):
    button = forget(program)
    program.bench.session.drafts.keep("f" * 32, "summary", "They li")
    button.click()
    assert gone == []
    assert not forget(program).isEnabled()


def test_the_own_box_is_kept_on_a_stick_by_a_passphrase_typed_twice(qtbot, program, tmp_path, gone):
    session = program.bench.session
    note = noted(session)
    assert session.apply(impression_of(session, note.id, {"impression": "Xylophone."})).value
    found(program, QCheckBox, "give-up").click()
    assert not forget(program).isEnabled()
    found(program, QLineEdit, "own-passphrase-0").setText(PASSPHRASE)
    found(program, QLineEdit, "own-passphrase-1").setText(PASSPHRASE + "!")
    next(one for one in program.sync.place.shown.findChildren(QPushButton) if one.text().startswith("Keep it")).click()
    assert "not the same" in program.sync.place.shown.wrong.text()
    words = private_words(program.bench)
    program.sync.returning.keep(tmp_path, "short")
    qtbot.waitUntil(lambda: "fewer than 12 letters" in said(program))
    program.sync.returning.keep(tmp_path, PASSPHRASE)
    qtbot.waitUntil(lambda: "It is kept on your stick, and was read back." in said(program), timeout=20_000)
    assert opened_with_passphrase((tmp_path / "own-notes.age").read_bytes(), PASSPHRASE).decode() == words
    forget(program).click()
    assert len(gone) == 1


def test_giving_up_the_own_box_is_a_question_of_its_own(program):
    session = program.bench.session
    assert session.apply(impression_of(session, noted(session).id, {"impression": "Xylophone."})).value
    found(program, QCheckBox, "give-up").click()
    assert not forget(program).isEnabled()
    found(program, QCheckBox, "give-up-own").click()
    assert forget(program).isEnabled()


def test_it_says_plainly_what_cannot_be_removed(program):
    for part in ("printed sheets", "saved elsewhere", "in the mailbox", "backups of the system", "deleted files"):
        assert part in said(program)


def test_with_many_notes_the_page_is_found_out_beside_the_window_and_asks_at_the_last_moment(qtbot, program, gone):
    program.sync.returning.looking._many = 0
    noted(program.bench.session)
    program.sync.show(SyncPage.RETURN)
    qtbot.waitUntil(lambda: "The organizer has 0 of 1 note" in said(program), timeout=20_000)
    found(program, QCheckBox, "give-up").click()
    assert "The organizer has 0 of 1 note" in said(program)
    qtbot.waitUntil(lambda: forget(program).isEnabled(), timeout=20_000)
    button = forget(program)
    program.bench.session.drafts.keep("f" * 32, "summary", "They li")
    button.click()
    assert gone == []


def test_a_photo_that_nobody_confirmed_is_told_beside_the_notes(program):
    folder = program.bench.session.workspace.layout.attachments
    (folder / ("a" * 64)).write_bytes(b"a photo")
    program.sync.renew()
    assert "The organizer has 0 of 1 photo" in said(program)
    assert "1 photo not confirmed yet" in said(program) or "1 photo(s) not confirmed yet" in said(program)
