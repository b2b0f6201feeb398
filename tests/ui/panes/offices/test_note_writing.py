"""The whole form: lines by Enter, folds that say what they hold, phrases, and what others will read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.edit import Create
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.note_desk.desk import OWN, SHARED
from lobbykit.app.note_desk.incoming import Incoming
from lobbykit.app.note_desk.known import PAPER, Source
from lobbykit.app.note_desk.shared_text import fits
from lobbykit.app.promised import promises_found
from lobbykit.domain.note_form import note_form
from tests.sessions import noted
from tests.ui.panes.offices.stage import FOSTER, MEEKS

RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
OWN_WORDS = "Tired, and not convinced."


@pytest.fixture
def form(stage):
    stage.press("Write a note")
    return stage.form


def row(stage):
    return notes_found(stage.bench.view, Wanted())[0]


def lines(group):
    return list(group.firsts.values())


def texts(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.text()]


def test_enter_begins_another_line_and_on_an_empty_one_goes_on(qtbot, stage, form):
    staff = form.people.staff
    qtbot.keyClicks(lines(staff)[0][0], "Kate Example")
    qtbot.keyClick(lines(staff)[0][0], RETURN)
    assert len(lines(staff)) == 2
    qtbot.keyClicks(lines(staff)[1][0], "Abe Sample")
    qtbot.keyClick(lines(staff)[1][0], RETURN)
    qtbot.keyClick(lines(staff)[2][0], RETURN)
    assert len(lines(staff)) == 3
    stage.press("Done")
    assert [one["name"] for _, one in sorted(row(stage)["staff"].items())] == ["Kate Example", "Abe Sample"]


def test_promises_stand_on_both_sides_with_owner_and_day(qtbot, stage, form):
    promises = form.promises
    qtbot.keyClicks(lines(promises)[0][0], "Send figures")
    qtbot.keyClick(lines(promises)[0][0], RETURN)
    item = list(promises.firsts)[1]
    qtbot.keyClicks(lines(promises)[1][0], "Read the brief")
    form.rows[f"promise/{item}/side"].buttons[1].click()
    qtbot.keyClicks(form.fields[f"promise/{item}/owner"], "Kate")
    qtbot.keyClicks(form.fields[f"promise/{item}/due"], "12/5")
    stage.press("Done")
    told = [(one["side"], one["text"], one.get("due")) for one in promises_found(stage.bench.view)]
    assert sorted(told) == [("ours", "Send figures", None), ("theirs", "Read the brief", "2026-12-05")]


def test_pressing_the_side_that_is_usual_keeps_it(form):
    side = form.rows[f"promise/{next(iter(form.promises.firsts))}/side"]
    side.buttons[0].click()
    assert side.chosen == "ours"


def test_a_closed_group_says_that_it_holds_text_and_opens_by_key(qtbot, form):
    fold = form.folds.boxes["conversation"]
    assert fold.mark == ""
    fold.head.setFocus()
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    qtbot.keyClicks(form.fields["concerns"], "Cost")
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert (fold.is_open, fold.mark) == (False, "1 filled")
    assert fold.head.accessibleName() == "Thanks, concerns, advice, 1 filled"


def test_every_group_opens_and_shows_what_the_note_holds_and_that_is_not_editing(stage, form):
    desk = stage.offices.writing.keeper.desk
    told = {
        "staff/1/name": "Kate",
        "staff/1/email": "k@example.org",
        "question/1/owed": "yes",
        "question/1/text": "Who?",
    }
    form.show_texts({**desk.texts, **told, "left/1/copies": "3", "accessibility_met": "no", "minutes": "20"})
    for one in form.folds.boxes.values():
        one.open()
    assert form.fields["staff/1/email"].text() == "k@example.org"
    assert (form.fields["left/1/copies"].text(), form.fields["minutes"].text()) == ("3", "20")
    assert form.bound.checks["question/1/owed"].isChecked()
    assert form.rows["accessibility_met"].chosen == "no"
    assert desk.is_saved
    assert not stage.bench.session.drafts.all()


def test_a_phrase_is_put_in_where_the_cursor_is_by_arrows_and_enter(qtbot, stage, form):
    said = form.fields[SHARED]
    qtbot.keyClicks(said, "Hello.")
    first, second = form.phrases.chips[:2]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(second, RETURN)
    assert said.toPlainText() == f"Hello. {second.text()}"
    stage.press("Done")
    assert row(stage)["summary"] == f"Hello. {second.text()}"


def test_what_will_be_sent_is_shown_whole_without_the_own_box(qtbot, stage, form):
    qtbot.keyClicks(lines(form.people.staff)[0][0], "Kate Example")
    qtbot.keyClicks(form.fields[SHARED], "They listened.")
    qtbot.keyClicks(form.fields[OWN], OWN_WORDS)
    stage.press("Read what will be sent")
    assert form.shared.isVisible()
    assert {"Kate Example", "They listened."} <= {*texts(form.shared)}
    assert not any(OWN_WORDS in one for one in texts(form.shared))
    qtbot.keyClicks(form.fields[SHARED], " And more.")
    assert "They listened. And more." in texts(form.shared)
    stage.press("Close what will be sent")
    assert not form.shared.isVisible()


def test_names_that_are_known_are_offered_and_one_press_adds_name_and_title(stage):
    fields = {"office": FOSTER, "author": "Ben", "date": "2026-11-20", "staff/1/name": "Kate", "staff/1/title": "LD"}
    assert stage.bench.session.apply(Create("c" * 32, "note", fields)).value
    stage.pane.pick(MEEKS)
    stage.pane.pick(FOSTER)
    stage.press("Write a note")
    stage.press("Add Kate")
    assert [one.text() for one in lines(stage.form.people.staff)[0]] == ["Kate", "LD"]
    assert [one["name"] for one in row(stage)["staff"].values()] == ["Kate"]


def test_what_was_typed_into_a_list_outlives_a_crash(qtbot, stage, form):
    qtbot.keyClicks(lines(form.people.staff)[0][0], "Kate Exa")
    with qtbot.waitSignal(stage.offices.writing.keeper.kept):
        pass
    stage.offices.writing._begun.clear()
    stage.offices.writing.keeper = None
    stage.again()
    assert lines(stage.form.people.staff)[0][0].text() == "Kate Exa"
    qtbot.keyClicks(lines(stage.form.promises)[0][0], "Send")
    stage.pane.keep()
    assert any("Send" in one.values() for one in stage.bench.session.drafts.all().values())


def test_one_wrong_field_says_so_and_the_others_are_saved(qtbot, stage, form):
    form.folds.boxes["record"].open()
    qtbot.keyClicks(form.fields[SHARED], "They listened.")
    form.fields["minutes"].setFocus()
    qtbot.keyClicks(form.fields["minutes"], "long")
    stage.press("Done")
    assert stage.form is form
    assert "minutes" in form.said
    assert "Saved" not in form.said
    assert row(stage)["summary"] == "They listened."


def test_ctrl_enter_is_done_from_any_field(qtbot, stage, form):
    qtbot.keyClicks(form.fields[SHARED], "They listened.")
    qtbot.keyClick(form.fields[SHARED], RETURN, Qt.KeyboardModifier.ControlModifier)
    assert stage.form is None
    assert row(stage)["summary"] == "They listened."


def test_a_report_on_paper_is_typed_into_the_same_form_under_its_authors_name(qtbot, stage):
    source = Source(PAPER, "Robin Sample", "2026-11-20", "a" * 32)
    stage.offices.take_report(Incoming(FOSTER, "", source))
    assert "A report by Robin Sample, 2026-11-20" in texts(stage.form)
    assert stage.offices.writing.keeper.desk.is_saved
    qtbot.keyClicks(stage.form.fields[SHARED], "They listened.")
    stage.press("Done")
    told = row(stage)
    assert (told["author"], told["how"], told["meeting"], told["date"]) == (
        "Robin Sample",
        "paper",
        "a" * 32,
        "2026-11-20",
    )
    assert told["entered_by"] == stage.bench.session.user


def test_a_pasted_report_stands_in_the_form_and_is_saved_when_it_is_done(stage):
    texts_ = {SHARED: "From the form.", "staff/1/name": "Kim"}
    stage.offices.take_report(Incoming(FOSTER, "", Source("phone-form", "Robin", "2026-11-20"), texts_))
    assert stage.form.fields[SHARED].toPlainText() == "From the form."
    assert stage.form.said == "Not kept yet\u2026"
    stage.press("Done")
    assert row(stage)["summary"] == "From the form."


def test_two_notes_about_one_meeting_stand_together_on_the_card(stage):
    meeting = "b" * 32
    for author, text in (("Ana", "From Ana."), ("Ben", "From Ben.")):
        noted(stage.bench.session, office=FOSTER, author=author, summary=text, meeting=meeting)
    stage.pane.show_again()
    told = texts(stage.view)
    assert {"From Ana.", "From Ben."} <= {*told}
    assert sum(one.startswith("2 note") for one in told) == 2


def met(stage, start):
    made = stage.bench.around.new_id()
    told = {"offices": (FOSTER,), "briefs": ("ukraine-diplomacy",), "start": start}
    assert stage.bench.session.apply(Create(made, "meeting", told)).value
    return made


def test_the_note_of_a_meeting_tells_of_it_whatever_is_written_about_another_one_there(qtbot, stage):
    first, second = met(stage, "2026-11-19T15:00:00Z"), met(stage, "2026-11-20T18:00:00Z")
    stage.offices.begin_note(first)
    qtbot.keyClicks(stage.form.fields[SHARED], "The first sat down")
    stage.offices.begin_note(second)
    assert stage.form.fields[SHARED].toPlainText() == ""
    assert any("November 20" in one for one in texts(stage.form))
    qtbot.keyClicks(stage.form.fields[SHARED], "The second stood")
    stage.offices.begin_note(first)
    assert stage.form.fields[SHARED].toPlainText() == "The first sat down"
    stage.form.fields[SHARED].moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(stage.form.fields[SHARED], " with us")
    stage.press("Done")
    found = {one["meeting"]: (one["summary"], one["date"]) for one in notes_found(stage.bench.view, Wanted())}
    assert found[second] == ("The second stood", "2026-11-20")
    assert found[first] == ("The first sat down with us", "2026-11-19")


ELSEWHERE = {
    "office": "the card that the form stands on",
    "meeting": "the meeting that it was begun from",
    "brief": "the brief that the card is read with",
    "withdrawn/<path>": "the card of a filed note",
    "ask/<brief>/<ask>/raised": "the level: one of them is that it was not raised",
    "photo/<u>/sha": "the picture that is added",
}
"""Where a field of a note is said that the form has no control for."""


def test_the_form_has_a_control_for_every_field_that_a_note_can_hold(stage, form):
    begun = ("staff/1/name", "team/1/name", "question/1/text", "left/1/edition", "photo/1/sha")
    form.show_texts({**stage.offices.writing.keeper.desk.texts, **dict.fromkeys(begun, "a" * 64)})
    for fold in form.folds.boxes.values():
        fold.open()
    bound = form.bound
    held = [*bound.fields, *bound.rows, *bound.checks, *bound.consents]
    paths = {one.path for group in note_form() for one in group.fields}
    assert {one for one in paths if not any(fits(one, each) for each in held)} == set(ELSEWHERE)


def test_a_note_of_ones_own_is_changed_from_its_card_and_stays_one(qtbot, stage, form):
    qtbot.keyClicks(form.fields[SHARED], "They liste")
    stage.press("Done")
    noted(stage.bench.session, office=FOSTER, author="Robin", summary="Another one.")
    qtbot.waitUntil(lambda: "Another one." in texts(stage.view))
    buttons = {one.accessibleName() for one in stage.view.findChildren(QPushButton)}
    mine = "Change the note of November 22, 2026, ana"
    assert {one for one in buttons if one.startswith("Change the note")} == {mine}
    stage.press(mine)
    qtbot.waitUntil(lambda: stage.form is not None)
    field = stage.form.fields[SHARED]
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, "ned.")
    stage.press("Done")
    assert stage.form is None
    found = notes_found(stage.bench.view, Wanted())
    assert sorted(one["summary"] for one in found) == ["Another one.", "They listened."]
