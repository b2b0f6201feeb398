"""Meetings without a report: told once, in words, each with the way to write its note."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.panes.notes.parts import AT_ONCE
from tests.sessions import new_id, noted
from tests.ui.panes.notes.stage import FOSTER, QUIGLEY, control, controls, held, texts


def test_it_counts_in_words_and_the_note_tells_of_that_meeting(scene):
    held(scene.bench, QUIGLEY)
    meeting = held(scene.bench, start="2026-11-19T15:00:00Z")
    noted(scene.bench.session, office=FOSTER, meeting=held(scene.bench, start="2026-11-19T17:00:00Z"))
    place = scene.shown(NotesPage.MISSING)
    assert "2 of 3 meetings have no report" in texts(place)
    assert "Thursday, November 19, 2026" in texts(place)
    control(place, "Write the note: Rep. Bill Foster (IL-11), November 19, 2026, 10:00 AM").click()
    assert scene.host.notes == [(FOSTER, meeting)]


def test_one_that_was_begun_is_marked_and_gone_on_with(scene):
    meeting, note = held(scene.bench), new_id()
    scene.bench.session.drafts.keep(note, "office", FOSTER)
    place = scene.shown(NotesPage.MISSING)
    assert "Begun, not finished" in texts(place)
    control(place, "Go on writing").click()
    scene.bench.session.drafts.keep(note, "meeting", meeting)
    control(place, "Go on writing").click()
    assert scene.host.notes == [(FOSTER, ""), (FOSTER, meeting)]


def test_the_list_is_copied_as_text(scene):
    held(scene.bench)
    place = scene.shown(NotesPage.MISSING)
    assert "The one meeting that was held has no report" in texts(place)
    control(place, "Copy the list").click()
    assert QGuiApplication.clipboard().text().startswith("2026-11-20 10:00  Bill Foster (F000454)  M-")
    assert scene.host.told == ["Copied: the list of missing reports"]


def test_a_note_that_is_filed_elsewhere_takes_its_meeting_off_the_list_and_the_keyboard_stays(scene):
    first, _second = held(scene.bench, QUIGLEY), held(scene.bench, start="2026-11-20T17:00:00Z")
    place = scene.shown(NotesPage.MISSING)
    control(place, "Read card: Rep. Bill Foster").setFocus()
    noted(scene.bench.session, office=QUIGLEY, meeting=first)
    assert len(controls(place.shown, "Write the note")) == 1
    assert place.focusWidget() is control(place.shown, "Read card: Rep. Bill Foster")


def test_it_says_why_nothing_is_listed(scene):
    place = scene.shown(NotesPage.MISSING)
    assert "No meeting has been held yet" in texts(place)
    noted(scene.bench.session, office=FOSTER, meeting=held(scene.bench))
    assert "No report is missing" in texts(place.shown)


def test_a_meeting_that_ended_while_another_place_was_shown_is_there_when_it_is_shown_again(scene):
    held(scene.bench, start="2026-11-22T09:10:00Z")
    place = scene.shown(NotesPage.MISSING)
    assert not controls(place, "Write the note")
    place.hide()
    scene.bench.around.clock.pass_by(hours=1)
    place.show()
    assert controls(place.shown, "Write the note")


def test_of_many_the_first_are_made_and_more_when_asked(scene):
    for _ in range(AT_ONCE + 3):
        held(scene.bench)
    place = scene.shown(NotesPage.MISSING)
    assert len(controls(place, "Write the note")) == AT_ONCE
    control(place, "Show 3 more").click()
    every = controls(place.shown, "Write the note")
    assert len(every) == AT_ONCE + 3
    assert place.focusWidget() is every[AT_ONCE]
