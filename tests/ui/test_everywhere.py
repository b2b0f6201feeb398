"""Keys, finding, undo and the unexpected, as the whole program has them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from lobbykit.ui.dialogs.find.palette import Palette
from lobbykit.ui.dialogs.shortcut_sheet import ShortcutSheet
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from tests.sessions import noted


@pytest.fixture
def program(qtbot, made_program):
    made = made_program(role=Role.TEAM_LEAD)
    window = made.show()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def key(qtbot, program, keys, modifier=Qt.KeyboardModifier.ControlModifier):
    qtbot.keyClick(program.window, keys, modifier)


def test_ctrl_k_opens_and_closes_finding_and_what_is_opened_goes_to_its_card(qtbot, program):
    key(qtbot, program, Qt.Key.Key_K)
    palette = program.everywhere.overlay
    assert isinstance(palette, Palette)
    if program.everywhere.finder.is_reading:
        with qtbot.waitSignal(program.everywhere.finder.ready):
            pass
    program.window.go(Place.NOTES.value)
    qtbot.keyClicks(palette._box, "mcgovern")
    pane = program.window.go(Place.OFFICES.value)
    program.window.go(Place.NOTES.value)
    with qtbot.waitSignal(pane.picked):
        qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert program.preferences.place == Place.OFFICES.value
    assert program.everywhere.overlay is None
    key(qtbot, program, Qt.Key.Key_K)
    key(qtbot, program, Qt.Key.Key_K)
    assert program.everywhere.overlay is None


def test_the_rail_opens_finding(program):
    program.window.rail.searched.emit()
    assert isinstance(program.everywhere.overlay, Palette)


def test_a_note_leads_to_its_office_as_long_as_no_place_shows_notes(qtbot, program, bench):
    office = next(one.id for one in bench.library().roster.offices)
    note = noted(bench.session, office=office, summary="zebra")
    pane = program.window.go(Place.OFFICES.value)
    with qtbot.waitSignal(pane.picked) as picked:
        program.everywhere.open("note", note.id)
    assert picked.args == [office]


def test_f1_shows_the_sheet_and_an_action_found_is_done(qtbot, program):
    key(qtbot, program, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert isinstance(program.everywhere.overlay, ShortcutSheet)
    program.everywhere.open("action", "notes")
    assert program.preferences.place == Place.NOTES.value
    assert program.everywhere.overlay is None


def test_undo_by_key_tells_and_the_notice_does_it_again(qtbot, program, bench):
    note = noted(bench.session)
    key(qtbot, program, Qt.Key.Key_Z)
    assert program.window.notices.text.startswith("Taken back")
    assert bench.session.entity(note.id).deleted
    key(qtbot, program, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not bench.session.entity(note.id).deleted
    assert len(program.window.notices.texts) == 1


def test_undo_is_offered_only_where_there_is_something_to_take_back(program, bench):
    undo = next(one for one in program.everywhere.actions if one.id == "undo")
    assert not undo.enabled()
    noted(bench.session)
    assert undo.enabled()


def test_no_two_actions_share_a_key_or_an_id(program):
    keys = [one.toString() for made in program.window.findChildren(QAction) for one in made.shortcuts()]
    assert len(keys) == len(set(keys))
    assert QKeySequence("Ctrl+K").toString() in keys
    ids = [one.id for one in program.everywhere.actions]
    assert len(ids) == len(set(ids))


def test_a_larger_text_makes_the_window_anew_and_everything_goes_on(qtbot, program):
    old = program.window
    program.everywhere.find()
    program.everywhere.open("action", "larger")
    assert program.window is not old
    assert program.look.percent == 110
    qtbot.waitUntil(program.window.isActiveWindow)
    key(qtbot, program, Qt.Key.Key_K)
    assert isinstance(program.everywhere.overlay, Palette)


def test_the_unexpected_shows_one_window_until_it_was_read(qtbot, program):
    failures = program.everywhere.failures
    with qtbot.waitSignal(failures.happened):
        failures.caught(ValueError("SECRET"))
    window = program.everywhere.failure_window
    assert window.isVisible()
    with qtbot.waitSignal(failures.happened):
        failures.caught(KeyError("SECRET"))
    assert program.everywhere.failure_window is window
    assert "was kept on this computer" in window.accessibleDescription()
    window.accept()
    assert program.everywhere.failure_window is None


def test_text_that_could_not_be_saved_is_told_with_its_place(qtbot, program, monkeypatch):
    pane = program.window.go(Place.BRIEFS)
    monkeypatch.setattr(pane, "leave", lambda: False)
    with qtbot.waitSignal(program.everywhere.failures.happened):
        program.everywhere.failures.caught(ValueError("SECRET"))
    window = program.everywhere.failure_window
    assert "“Briefs” could not be saved" in window.accessibleDescription()
    window.accept()
