"""The ledger: late in words, narrowed by chips, marked in one press that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.ui.panes.notes.pages import NotesPage
from tests.sessions import noted
from tests.ui.panes.notes.stage import control, controls, promised, texts


def standings(scene):
    return {one.id: one.standing for one in promise_ledger(scene.bench.view, scene.bench.today)}


def test_late_is_said_in_words_and_so_is_whose_it_is(scene):
    promised(scene.bench, due="2026-11-21", owner="Ana")
    promised(scene.bench, "Ask the chair", side="theirs")
    told = texts(scene.shown(NotesPage.PROMISES))
    assert {"Late: it was due November 21, 2026", "We promised", "Seen to by Ana"} <= {*told}
    assert {"They promised", "Open, with no day set"} <= {*told}
    assert any(one.startswith("2 promise") and one.endswith("not done yet, 1 of them late") for one in told)


def test_marking_is_one_step_that_the_notice_takes_back_and_the_keyboard_goes_on_to_the_next(scene):
    first, second = promised(scene.bench, due="2026-11-20"), promised(scene.bench, "Call", due="2026-11-21")
    place = scene.shown(NotesPage.PROMISES)
    mark = control(place, "Mark as done: Send the figures")
    mark.setFocus()
    mark.click()
    assert standings(scene) == {first: "done", second: "late"}
    assert scene.host.told == ["Marked as done."]
    assert place.focusWidget() is control(place.shown, "Mark as done: Call")
    scene.host.run()
    assert standings(scene) == {first: "late", second: "late"}
    assert len(controls(place.shown, "Mark as done")) == 2


def test_one_that_is_done_is_marked_as_not_done_and_the_keyboard_stays_on_it(scene):
    promise = promised(scene.bench, done=True)
    place = scene.shown(NotesPage.PROMISES)
    assert any(one.startswith("1 promise") and one.endswith("done") for one in texts(place))
    control(place, "Mark as not done").click()
    assert standings(scene) == {promise: "open"}
    assert place.focusWidget() is control(place.shown, "Mark as done")


def test_chips_narrow_the_list_and_say_how_many_there_are(scene):
    promised(scene.bench, due="2026-11-20")
    promised(scene.bench, "Ask the chair", side="theirs", done=True)
    place = scene.shown(NotesPage.PROMISES)
    control(place, "Late: 1").click()
    assert control(place.shown, "Late: 1").isChecked()
    assert len(controls(place.shown, "Read the note")) == 1
    control(place.shown, "Theirs: 1").click()
    assert "No promise is like that" in texts(place.shown)
    control(place.shown, "Show all promises").click()
    assert len(controls(place.shown, "Read the note")) == 2


def test_marked_under_a_chip_that_hides_it_the_keyboard_is_left_on_the_page(scene):
    promised(scene.bench, due="2026-11-20")
    place = scene.shown(NotesPage.PROMISES)
    control(place, "Late: 1").click()
    control(place.shown, "Mark as done").click()
    assert place.focusWidget() is control(place.shown, "Promises")


def test_the_note_is_shown_where_it_was_said_and_without_a_card_that_is_said(scene):
    note = noted(scene.bench.session, office="F000454").id
    promised(scene.bench, note=note)
    promised(scene.bench, "Elsewhere", note=noted(scene.bench.session, office="Z000000").id)
    place = scene.shown(NotesPage.PROMISES)
    control(place, "Read the note: Send the figures").click()
    assert scene.host.opened == [note]
    control(place, "Read the note: Elsewhere").click()
    assert scene.host.opened == [note]
    assert scene.host.told[0].startswith("The office of this note")


def test_a_promise_that_was_deleted_meanwhile_is_told(scene):
    promised(scene.bench)
    place = scene.shown(NotesPage.PROMISES)
    page = place.shown
    scene.bridge.entities_changed.disconnect(place.changed)
    assert scene.bench.session.history.undo().done
    page.done_wanted.emit(page.shown[0].id, True)
    assert scene.host.told
    assert scene.host.run is None


def test_without_promises_it_says_where_they_come_from(scene):
    assert "No promises yet" in texts(scene.shown(NotesPage.PROMISES))


def pick(place, about):
    next(one for one in place.shown.findChildren(QCheckBox) if about in one.accessibleName()).click()


def told(scene):
    ledger = promise_ledger(scene.bench.view, scene.bench.today)
    return {one.text: (one.standing, one.owner, one.due) for one in ledger}


def test_those_that_are_chosen_are_marked_at_once_and_taken_back_at_once(scene):
    for text in ("Send it", "Call", "Write"):
        promised(scene.bench, text)
    place = scene.shown(NotesPage.PROMISES)
    pick(place, "Send it")
    pick(place, "Call")
    assert any(one.startswith("2 promise") and one.endswith("chosen") for one in texts(place.shown))
    control(place.shown, "Mark all as done").click()
    assert {text: one[0] for text, one in told(scene).items()} == {"Send it": "done", "Call": "done", "Write": "open"}
    assert controls(place.shown, "Mark all as done") == []
    assert place.focusWidget() is control(place.shown, "Mark as done: Write")
    scene.host.run()
    assert {one[0] for one in told(scene).values()} == {"open"}


def test_another_person_and_another_day_are_set_for_all(scene, qtbot):
    promised(scene.bench, "Send it")
    promised(scene.bench, "Call", owner="Ana")
    place = scene.shown(NotesPage.PROMISES)
    control(place.shown, "Choose all that are listed").click()
    qtbot.keyClicks(place.shown.findChild(QLineEdit, "marks-owner"), "Ben Ode")
    control(place.shown, "Set the person").click()
    control(place.shown, "Choose all that are listed").click()
    qtbot.keyClicks(place.shown.findChild(QLineEdit, "marks-due"), "2026-12-01")
    qtbot.keyClick(place.shown.findChild(QLineEdit, "marks-due"), Qt.Key.Key_Return)
    assert set(told(scene).values()) == {("due", "Ben Ode", "2026-12-01")}


def test_a_day_that_is_none_is_said_and_what_was_chosen_and_typed_stays(scene, qtbot):
    promised(scene.bench)
    place = scene.shown(NotesPage.PROMISES)
    pick(place, "Send the figures")
    qtbot.keyClicks(place.shown.findChild(QLineEdit, "marks-due"), "soon")
    control(place.shown, "Set the day").click()
    assert "day" in scene.host.told[-1]
    assert place.shown.findChild(QLineEdit, "marks-due").text() == "soon"
    assert told(scene) == {"Send the figures": ("open", "", "")}
    control(place.shown, "Choose none").click()
    assert controls(place.shown, "Mark all as done") == []


def test_what_a_chip_hides_is_not_marked_with_the_rest(scene):
    promised(scene.bench, due="2026-11-20")
    promised(scene.bench, "Call")
    place = scene.shown(NotesPage.PROMISES)
    control(place.shown, "Choose all that are listed").click()
    control(place.shown, "Late: 1").click()
    control(place.shown, "Mark all as done").click()
    assert {text: one[0] for text, one in told(scene).items()} == {"Send the figures": "done", "Call": "open"}
