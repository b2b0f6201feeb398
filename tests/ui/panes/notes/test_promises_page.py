"""The ledger: late in words, narrowed by chips, marked in one press that can be taken back."""

from __future__ import annotations

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
