"""A meeting by hand: each field is saved when it is left, showing changes nothing, and what is wrong is said there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QListWidget

from lobbykit.app.meeting_acts import moved
from lobbykit.app.schedule_desk.meeting_form import FormPerson
from tests.ui.panes.meetings.stage import FOSTER, QUIGLEY, meet, member, press, row, texts


def typed(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def ops(bench, meeting):
    return len(bench.session.ops(meeting))


def test_a_new_meeting_is_there_once_it_has_an_office(scene, qtbot, bench):
    place = scene.shown()
    press(place.shown, "New meeting")
    page = place.shown
    typed(qtbot, page.texts["place"], "Hart 902")
    assert not page.save()
    assert bench.view.table("meetings").all() == []
    page.offices._add(FOSTER)
    (kept,) = bench.view.table("meetings").all()
    assert (kept["offices"], kept["place"]) == ([FOSTER], "Hart 902")
    typed(qtbot, page.texts["day"], "2026-12-01")
    typed(qtbot, page.texts["begins"], "2:30")
    qtbot.keyClick(page.texts["begins"], Qt.Key.Key_Tab)
    assert page.wrong["begins"].isVisible()
    assert place.shown is page
    typed(qtbot, page.texts["begins"], "2:30 pm")
    press(page, "Done")
    assert row(bench, kept["id"])["start"] == "2026-12-01T19:30:00Z"
    assert "2:30 PM" in texts(place.shown)


def test_day_and_times_are_picked_too_and_saved_at_once(scene, qtbot, bench):
    meeting = meet(bench, start="2026-12-01T14:00:00Z", end=None)
    place = scene.shown()
    scene.meetings.edit(meeting)
    page = place.shown
    press(page, "Pick from a list: Ends")
    (times,) = page.findChildren(QListWidget)
    assert times.item(0).text() == "9:15 AM"
    qtbot.keyClick(times, Qt.Key.Key_Return)
    assert row(bench, meeting)["end"] == "2026-12-01T14:15:00Z"
    press(page, "Pick from a calendar: Day")
    view = page.findChild(QCalendarWidget).findChild(QAbstractItemView)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert row(bench, meeting)["start"] == "2026-12-02T14:00:00Z"


def test_showing_a_meeting_changes_nothing(scene, bench):
    ana = member(bench, "Ana", team="Ohio")
    meeting = meet(bench, (ana, "takes notes"), status="confirmed", tz="America/Denver")
    before = ops(bench, meeting)
    place = scene.shown()
    press(place.shown, "Change the meeting")
    for field in place.shown.texts.values():
        field.setFocus()
    assert place.leave()
    assert ops(bench, meeting) == before
    assert place.shown.texts["begins"].text() == "7:00 AM"


def test_people_their_roles_and_a_whole_delegation(scene, qtbot, bench):
    ana, ben = member(bench, "Ana", team="Ohio"), member(bench, "Ben", team="Ohio")
    meeting = meet(bench)
    place = scene.shown()
    scene.meetings.edit(meeting)
    page = place.shown
    typed(qtbot, page.texts["team"], "Ohio")
    press(page, "Everybody of this delegation")
    press(page, "Ben: Leads")
    page.people.field.setText("Cleo")
    press(page, "Add who goes")
    going = {one["member"]: one.get("role") for one in row(bench, meeting)["people"].values()}
    assert (going[ana], going[ben], len(going)) == (None, "lead", 3)
    assert FormPerson("Cleo") in page._desk.form.people
    press(page, "Cleo does not go")
    assert len(row(bench, meeting)["people"]) == 2


def test_what_changes_elsewhere_is_shown_and_what_is_typed_stays(scene, qtbot, bench):
    meeting = meet(bench, place="Hart 902")
    place = scene.shown()
    scene.meetings.edit(meeting)
    page = place.shown
    typed(qtbot, page.texts["code"], "A-12")
    assert moved(bench.session, meeting, "Dirksen 106").value
    assert (page.texts["place"].text(), page.texts["code"].text()) == ("Dirksen 106", "A-12")
    page.offices._add(QUIGLEY)
    assert (row(bench, meeting)["place"], row(bench, meeting)["code"]) == ("Dirksen 106", "A-12")
    page.offices._drop(FOSTER)
    assert row(bench, meeting)["offices"] == [QUIGLEY]


def test_what_is_typed_into_a_new_meeting_is_kept_and_gone_on_with_after_a_crash(scene, qtbot, bench):
    place = scene.shown()
    press(place.shown, "New meeting")
    page = place.shown
    with qtbot.waitSignal(page._keeper.kept, timeout=2_000):
        typed(qtbot, page.texts["code"], "Ask for Kim")
    scene.meetings._page = scene.meetings._board  # nobody left the form: the program is gone
    place = scene.shown()
    press(place.shown, "Go on with the meeting you began")
    assert place.shown.texts["code"].text() == "Ask for Kim"
    assert "kept from before" in place.shown.state.text()
    place.shown.offices._add(FOSTER)
    assert not bench.session.drafts.all()


def test_a_new_meeting_that_was_emptied_again_is_kept_no_more(scene, qtbot, bench):
    place = scene.shown()
    press(place.shown, "New meeting")
    typed(qtbot, place.shown.texts["code"], "x")
    place.shown.keep()
    assert bench.session.drafts.all()
    qtbot.keyClick(place.shown.texts["code"], Qt.Key.Key_Backspace)
    assert place.leave()
    assert not bench.session.drafts.all()
