"""A note is written on the card: saved is said only when it is, and nothing that was typed is ever lost."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.note_desk.desk import OWN, SHARED
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.log_failures import LogFullError
from lobbykit.ui.panes.offices.note_parts.item_lines import ItemLines
from tests.sessions import noted
from tests.ui.panes.offices.stage import FOSTER, MEEKS


def notes(stage):
    return notes_found(stage.bench.view, Wanted())


def begin(stage):
    stage.press("Write a note")
    assert stage.form is not None
    return stage.form


def promise(form):
    return next(iter(form.promises.firsts.values()))[0]


def asks(form):
    return [row for path, row in form.rows.items() if path.endswith("/after")]


def first(form):
    return asks(form)[0]


def test_showing_the_form_is_not_editing(stage):
    form = begin(stage)
    assert form.said == ""
    stage.press("Done")
    assert stage.form is None
    assert not notes(stage)
    assert not stage.bench.session.drafts.all()


def test_there_is_a_row_for_each_primary_ask_with_every_level_and_targets_of_44_pixels(stage):
    form = begin(stage)
    assert len(asks(form)) == sum(one.primary for one in stage.view.card.asks)
    stage.pane.grab()
    for row in asks(form):
        assert [one.text() for one in row.buttons][:2] == ["Champion", "Supports"]
        assert all(one.height() >= 44 and one.width() >= 44 for one in row.buttons)
        assert all(one.accessibleName().endswith(row.accessibleName()) for one in row.buttons)


def test_an_answer_is_saved_at_once_and_pressing_it_again_takes_it_back(stage):
    form = begin(stage)
    first(form).buttons[1].click()
    assert form.said == "Saved on this laptop"
    path = next(one for one in form.rows if one.endswith("/after"))
    _, brief, ask, _ = path.split("/")
    assert notes(stage)[0]["ask"][brief][ask] == {"after": "supports", "raised": True}
    first(form).buttons[1].click()
    assert not any(one.isChecked() for one in first(form).buttons)
    assert "after" not in notes(stage)[0].get("ask", {}).get(brief, {}).get(ask, {})


def test_number_keys_answer_only_the_row_that_has_the_focus(qtbot, stage):
    form = begin(stage)
    rows = asks(form)
    qtbot.keyClick(rows[1].buttons[0], Qt.Key.Key_4)
    assert [one.chosen for one in rows[:2]] == ["", "undecided"]
    qtbot.keyClick(rows[1].buttons[3], Qt.Key.Key_0)
    assert rows[1].chosen == ""
    qtbot.keyClicks(form.fields[SHARED], "12 civilians")
    assert [one.chosen for one in rows] == [""] * len(rows)
    assert form.fields[SHARED].toPlainText() == "12 civilians"


def test_typing_is_kept_after_a_pause_and_saved_when_the_form_is_done(qtbot, stage):
    form = begin(stage)
    qtbot.keyClicks(form.fields[SHARED], "They listened.")
    assert form.said == "Not kept yet\u2026"
    assert not notes(stage)
    with qtbot.waitSignal(stage.offices.writing.keeper.kept):
        pass
    assert stage.bench.session.drafts.all()
    assert form.said.startswith("Kept on this laptop")
    qtbot.keyClicks(form.fields[OWN], "Tired.")
    qtbot.keyClicks(promise(form), "Send figures")
    stage.press("Done")
    assert [row["summary"] for row in notes(stage)] == ["They listened."]
    assert not stage.bench.session.drafts.all()
    assert stage.host.told[-1][0] == "Your note is saved on this laptop."


def test_going_to_another_office_saves_and_coming_back_goes_on(qtbot, stage):
    qtbot.keyClicks(begin(stage).fields[SHARED], "They listened.")
    stage.pane.pick(MEEKS)
    assert [row["summary"] for row in notes(stage)] == ["They listened."]
    assert stage.form is None
    stage.pane.pick(FOSTER)
    assert stage.form.fields[SHARED].toPlainText() == "They listened."
    assert stage.form.said == "Saved on this laptop"
    qtbot.keyClicks(stage.form.fields[OWN], "Tired.")
    stage.press("Done")
    assert len(notes(stage)) == 1


@pytest.mark.parametrize("failure", [LogFullError("log-full", file="a.ops")])
def test_saved_is_never_said_when_the_disk_refused_and_what_was_typed_is_kept(qtbot, stage, monkeypatch, failure):
    form = begin(stage)
    qtbot.keyClicks(form.fields[SHARED], "They listened.")

    def refuse(_edit):
        raise failure

    assert isinstance(failure, LobbykitError)
    with monkeypatch.context() as patched:
        patched.setattr(stage.bench.session, "apply", refuse)
        stage.press("Done")
    assert stage.form is form
    assert "Saved" not in form.said
    assert form.said
    qtbot.waitUntil(lambda: not form._said.visibleRegion().isEmpty())
    assert form.fields[SHARED].toPlainText() == "They listened."
    assert any("They listened." in texts.values() for texts in stage.bench.session.drafts.all().values())


def test_when_something_goes_wrong_the_letters_typed_last_are_kept_at_once(qtbot, stage):
    qtbot.keyClicks(begin(stage).fields[SHARED], "They list")
    stage.pane.keep()
    assert any("They list" in texts.values() for texts in stage.bench.session.drafts.all().values())
    assert not notes(stage)


def test_a_note_that_a_crash_cut_short_opens_again_with_its_office(stage):
    begin(stage)
    desk = stage.offices.writing.keeper.desk
    desk.put(SHARED, "Half a sen")
    desk.keep()
    stage.offices.writing._begun.clear()
    stage.offices.writing.keeper = None
    stage.again()
    assert stage.form.fields[SHARED].toPlainText() == "Half a sen"
    assert stage.form.said.startswith("Kept on this laptop")


def test_undo_while_the_form_is_open_shows_what_is_true(stage):
    form = begin(stage)
    first(form).buttons[1].click()
    assert stage.bench.session.history.undo().done
    assert first(form).chosen == ""
    first(form).buttons[0].click()
    assert len(notes(stage)) == 1


def test_a_note_that_is_looked_for_while_it_is_written_is_gone_to_in_its_form(qtbot, stage):
    stage.press("Write a note")
    qtbot.keyClicks(stage.form.fields[SHARED], "They liked it.")
    assert stage.offices.writing.leave()
    note = stage.offices.writing.keeper.desk.entity
    stage.pane.list.filter.setFocus()
    stage.pane.pick(FOSTER, note)
    assert stage.form.isAncestorOf(stage.pane.focusWidget())


def test_a_note_of_somebody_else_is_shown_though_the_card_waits_for_the_form(qtbot, stage):
    stage.press("Write a note")
    qtbot.keyClicks(stage.form.fields[SHARED], "They liked it.")
    other = noted(stage.bench.session, office=FOSTER, summary="From Ben.")
    stage.pane.pick(FOSTER, other.id)
    qtbot.waitUntil(lambda: stage.view.entry == other.id)
    assert stage.form.fields[SHARED].toPlainText() == "They liked it."


def test_when_the_pane_has_gone_and_none_is_made_yet_its_note_is_saved_and_a_change_of_it_harms_nothing(qtbot, stage):
    stage.press("Write a note")
    first(stage.form).buttons[1].click()
    stage.pane.list.filter.setText("fos")
    stage.pane.leave()
    stage.pane.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(stage.pane))
    stage.host.undo()
    assert not notes(stage)
    assert stage.form is None
    stage.pane = stage.make()
    assert stage.pane.list.filter.text() == "fos"
    assert stage.pane.shown == FOSTER


def test_letters_in_every_line_of_people_promises_and_questions_are_kept_while_they_are_typed(qtbot, stage):
    form = begin(stage)
    form.folds.boxes["questions"].open()
    lists = {"staff": form.people.staff, "team": form.people.team, "promise": form.promises}
    lists["question"] = next(one for one in form.folds._lists if isinstance(one, ItemLines))
    keeper = stage.offices.writing.keeper
    for name, one in lists.items():
        line = next(iter(one.firsts.values()))[0]
        with qtbot.waitSignal(keeper.kept, timeout=2_000):
            qtbot.keyClicks(line, f"half of {name}")
    (texts,) = stage.bench.session.drafts.all().values()
    assert {f"half of {name}" for name in lists} <= set(texts.values())


def test_what_a_full_disk_refuses_when_a_field_is_left_is_kept_at_once(qtbot, stage, monkeypatch):
    form = begin(stage)
    qtbot.keyClicks(form.fields[SHARED], "They listened.")

    def refuse(_edit):
        raise LogFullError("log-full", file="a.ops")

    monkeypatch.setattr(stage.bench.session, "apply", refuse)
    form.fields[SHARED].left.emit()
    assert "Saved" not in form.said
    assert any("They listened." in texts.values() for texts in stage.bench.session.drafts.all().values())
    monkeypatch.undo()


def test_what_is_typed_when_its_note_is_taken_back_is_kept_for_the_next_one(qtbot, stage):
    form = begin(stage)
    first(form).buttons[1].click()
    keeper = stage.offices.writing.keeper
    old = keeper.desk.entity
    with qtbot.waitSignal(keeper.kept):
        qtbot.keyClicks(form.fields[SHARED], "Half a sen")
    with qtbot.waitSignal(keeper.kept, timeout=2_000):
        stage.host.undo()
    assert keeper.desk.entity != old
    assert stage.bench.session.drafts.all()[keeper.desk.entity][SHARED] == "Half a sen"
