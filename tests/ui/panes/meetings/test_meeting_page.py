"""The meeting screen: one key for each act of the day, a quiet timer, and the words for the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.meeting_acts import joined
from tests.sessions import noted
from tests.ui.panes.meetings.stage import FOSTER, TEN, meet, member, press, row, texts
from tests.versions import two_versions


def opened(scene, meeting):
    place = scene.shown()
    scene.meetings.open(meeting)
    place.shown.setFocus()
    return place


def test_each_act_is_one_key_and_its_notice_takes_it_back(scene, qtbot, bench):
    meeting = meet(bench)
    place = opened(scene, meeting)
    qtbot.keyClick(place.shown, Qt.Key.Key_L)
    assert row(bench, meeting)["late"] == 10
    qtbot.keyClick(place.shown, Qt.Key.Key_L)
    assert row(bench, meeting)["late"] == 15
    qtbot.keyClick(place.shown, Qt.Key.Key_J)
    assert row(bench, meeting)["joined"] is True
    scene.host.run()
    assert "joined" not in row(bench, meeting)
    qtbot.keyClick(place.shown, Qt.Key.Key_C)
    assert row(bench, meeting)["status"] == "dropped"
    assert "left at the desk" in scene.host.told[-1]
    scene.host.run()
    assert row(bench, meeting).get("status") != "dropped"


def test_letters_are_letters_in_a_field(scene, qtbot, bench):
    meeting = meet(bench)
    place = opened(scene, meeting)
    field = place.shown.answers.field
    field.setFocus()
    qtbot.keyClicks(field, "jclm")
    assert field.text() == "jclm"
    assert not {"late", "joined"} & row(bench, meeting).keys()
    assert scene.host.told == []


def test_where_it_moved_is_typed_and_what_cannot_be_is_said_there(scene, qtbot, bench):
    meeting = meet(bench)
    place = opened(scene, meeting)
    qtbot.keyClick(place.shown, Qt.Key.Key_M)
    acts = place.shown.acts
    assert place.shown.isAncestorOf(acts.place)
    assert acts.place.hasFocus()
    qtbot.keyClicks(acts.place, "Dirksen 106")
    qtbot.keyClicks(acts.time, "2:30")
    qtbot.keyClick(acts.time, Qt.Key.Key_Return)
    assert any("morning or in the afternoon" in text for text in texts(place.shown.acts))
    acts = place.shown.acts
    assert acts.place.text() == "Dirksen 106"
    qtbot.keyClicks(acts.time, " pm")
    press(place.shown, "Done")
    kept = row(bench, meeting)
    assert (kept["place"], kept["start"]) == ("Dirksen 106", "2026-12-01T19:30:00Z")
    assert place.shown.acts.place is None
    assert "Moved" in texts(place.shown)


def test_when_the_member_joins_the_one_minute_version_is_large(scene, bench):
    meeting = meet(bench)
    assert joined(bench.session, meeting).value
    place = opened(scene, meeting)
    large = [one.text() for one in place.shown.findChildren(QLabel) if one.property("type") == "display"]
    assert any(text.startswith("Cosponsor H.Res. 317") for text in large)
    press(place.shown, "did not join")
    assert "joined" not in row(bench, meeting)


def test_the_timer_goes_on_while_nobody_looks_and_after_a_restart(scene, bench):
    ana = member(bench, "Ana")
    meeting = meet(bench, (ana, "lead"))
    place = opened(scene, meeting)
    press(place.shown, "Begin now")
    agenda = place.shown.agenda
    assert agenda._timer.isActive()
    place.hide()
    assert not agenda._timer.isActive()
    bench.around.clock.pass_by(minutes=12)
    place.show()
    assert agenda._timer.isActive()
    assert agenda.now.text().endswith("18:00 left")
    again = scene.shown()
    assert again.shown.agenda.now.text() == agenda.now.text()
    press(again.shown, "Stop the timer")
    assert not again.shown.agenda._timer.isActive()


def test_the_agenda_takes_another_length_and_what_is_typed_stays(scene, qtbot, bench):
    place = opened(scene, meet(bench))
    qtbot.keyClicks(place.shown.answers.field, "reward")
    press(place.shown, "Agenda of 15")
    assert place.shown.agenda._screen.length == 15
    assert place.shown.answers.field.text() == "reward"
    assert "Would negotiations reward aggression?" in texts(place.shown.answers)
    place.shown.answers.field.clear()
    qtbot.keyClicks(place.shown.answers.field, "xyzzy")
    assert any("we owe an answer" in text for text in texts(place.shown.answers))


def test_it_leads_to_the_note_and_the_card_of_its_office(scene, bench):
    met = meet(bench)
    place = opened(scene, met)
    press(place.shown, "Write the note")
    press(place.shown, "Read card")
    assert (scene.host.notes, scene.host.cards) == ([(FOSTER, met)], [FOSTER])


def test_the_next_meeting_opens_by_key_and_one_that_is_gone_is_said(scene, bench):
    first, second = meet(bench), meet(bench, **TEN)
    place = scene.shown()
    bench.around.clock.pass_by(days=9, hours=5, minutes=45)
    scene.meetings.open_next()
    assert "Tuesday, December 1, 2026, 10:00 AM \u2013 10:30 AM" in texts(place.shown)
    scene.meetings.open("f" * 32)
    assert "This meeting is not there any more" in texts(place.shown)
    assert first != second


def test_the_day_is_told_with_its_weekday(scene, bench):
    place = opened(scene, meet(bench))
    assert any(text.startswith("Tuesday, December 1, 2026, 9:00") for text in texts(place.shown))


def test_with_several_offices_each_number_says_whose_it_is(scene, bench):
    alone = texts(opened(scene, meet(bench)).shown)
    assert "202-225-3515" in alone
    both = texts(opened(scene, meet(bench, offices=(FOSTER, "Q000023"))).shown)
    assert "202-225-3515 · Rep. Bill Foster (IL-11)" in both


def test_a_note_with_two_versions_says_so_and_leads_to_them(scene, bench):
    note = two_versions(bench)
    place = opened(scene, meet(bench))
    go = place.shown.findChild(QPushButton, f"versions-{note}")
    assert go.text() == "Two versions"
    go.click()
    assert scene.host.versions == note


def test_a_note_with_nothing_to_settle_says_nothing_of_versions(scene, bench):
    note = noted(bench.session, office=FOSTER, summary="They listened.")
    place = opened(scene, meet(bench))
    assert place.shown.findChild(QPushButton, f"versions-{note.id}") is None
