"""Earlier versions: what was not chosen is read, and stands again in one press that can be taken back."""

from __future__ import annotations

from lobbykit.app.edit import Withdraw
from lobbykit.ui.panes.notes.history_page import HistoryPage
from lobbykit.ui.panes.notes.pages import NotesPage
from tests.sessions import noted, seen
from tests.ui.panes.notes.stage import control, controls, texts
from tests.versions import third_version, two_versions


def summary(scene, note):
    return seen(scene.bench.session, note).visible_fields.get("summary")


def test_earlier_versions_show_what_was_not_chosen_and_let_it_stand_again(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    control(place.shown, "Choose version 2").click()
    scene.notes.show_history(note)
    assert isinstance(place.shown, HistoryPage)
    assert place.focusWidget() is control(place.shown, "Back")
    assert {"Stands now", "Chosen among several versions", "We met on Tuesday."} <= {*texts(place.shown)}
    control(place.shown, "Let it stand again: Summary, number ").click()
    assert summary(scene, note) in {"We met on Tuesday.", "They listened."}
    control(place.shown, "Back").click()
    assert "Nothing to settle" in texts(place.shown)


def test_it_is_taken_back_by_the_notice(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    control(place.shown, "Choose version 2").click()
    scene.notes.show_history(note)
    control(place.shown, "Let it stand again: Summary, number ").click()
    scene.host.run()
    assert summary(scene, note) == "We met on Friday."


def test_what_comes_in_is_there_at_once_and_what_is_withdrawn_is_gone(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    scene.notes.show_history(note)
    third_version(scene.bench.session, note)
    assert "A third." in texts(place.shown)
    assert scene.bench.session.apply(Withdraw(seen(scene.bench.session, note), "summary")).value
    assert "A third." not in texts(place.shown)
    assert "No earlier versions" in texts(place.shown)


def test_a_note_that_was_written_once_has_none_and_another_page_leads_away(scene):
    note = noted(scene.bench.session, office="F000454").id
    place = scene.shown(NotesPage.VERSIONS)
    scene.notes.show_history(note)
    assert "No earlier versions" in texts(place.shown)
    control(place.shown, "Promises").click()
    control(place.shown, "Two versions").click()
    assert not isinstance(place.shown, HistoryPage)


def test_where_nothing_can_be_written_it_is_read(scene, monkeypatch):
    note = two_versions(scene.bench)
    monkeypatch.setattr(type(scene.notes), "_can_write", lambda _notes: False)
    place = scene.shown(NotesPage.VERSIONS)
    scene.notes.show_history(note)
    assert not controls(place.shown, "Let it stand again")
