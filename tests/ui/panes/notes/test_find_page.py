"""Finding notes in the window: asked by fields, kept to be asked again, tags put on those that are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from lobbykit.app.edit import Create
from lobbykit.app.kept_searches import keep_search, kept_searches
from lobbykit.app.tagging import tag_notes, tags_of
from lobbykit.domain.note_search import NoteSearch
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.widgets.choice import Choice
from tests.sessions import new_id, noted
from tests.ui.panes.notes.stage import BRIEF, FOSTER, QUIGLEY, control, controls, texts

DURBIN = "D000563"


def notes_shown(place):
    return {one.objectName().removeprefix("note-") for one in controls(place.shown, "Read the note")}


def line(place, name):
    return place.shown.findChild(QLineEdit, name)


def choose(place, name, value):
    made = place.shown.findChild(Choice, f"find-{name}")
    made.show_chosen(value)
    made.picked.emit(value)


def pick(place, note):
    place.shown.findChild(QCheckBox, f"pick-{note}").click()


def test_words_are_looked_for_on_enter_and_the_note_is_opened(scene, qtbot):
    cost = noted(scene.bench.session, office=FOSTER, **{"question/a/text": "What does it cost?"}).id
    noted(scene.bench.session, office=QUIGLEY, summary="They had tea.")
    place = scene.shown(NotesPage.FIND)
    assert len(notes_shown(place)) == 2
    line(place, "find-words").setFocus()
    qtbot.keyClicks(line(place, "find-words"), "csot")
    qtbot.keyClick(line(place, "find-words"), Qt.Key.Key_Return)
    assert notes_shown(place) == {cost}
    assert place.focusWidget() is line(place, "find-words")
    choose(place, "in", "summary")
    assert "No note is like that" in texts(place.shown)
    control(place.shown, "Show all notes").click()
    assert len(notes_shown(place)) == 2
    control(place.shown, "Read the note").click()
    assert len(scene.host.opened) == 1


def test_lists_narrow_at_once_and_all_of_them_must_fit(scene):
    ask = {f"ask/{BRIEF}/back-from-the-brink/after": "supports"}
    foster = noted(scene.bench.session, office=FOSTER, **ask).id
    durbin = noted(scene.bench.session, office=DURBIN, **ask).id
    noted(scene.bench.session, office=QUIGLEY)
    place = scene.shown(NotesPage.FIND)
    choose(place, "level", "supports")
    assert notes_shown(place) == {foster, durbin}
    choose(place, "chamber", "senate")
    assert notes_shown(place) == {durbin}
    choose(place, "chamber", "")
    choose(place, "ask", f"{BRIEF}/back-from-the-brink")
    assert notes_shown(place) == {foster, durbin}
    choose(place, "state", "TX")
    assert notes_shown(place) == set()
    control(place.shown, "Ask anew").click()
    assert len(notes_shown(place)) == 3


def test_a_day_that_is_none_is_said_and_nothing_is_called_not_found(scene, qtbot):
    noted(scene.bench.session, office=FOSTER)
    place = scene.shown(NotesPage.FIND)
    qtbot.keyClicks(line(place, "find-since"), "soon")
    control(place.shown, "Find").click()
    assert any("since is not a value" in one for one in texts(place.shown))
    assert "No note is like that" not in texts(place.shown)
    assert line(place, "find-since").text() == "soon"


def test_a_search_is_kept_asked_again_and_forgotten_and_undone(scene, qtbot):
    cost = noted(scene.bench.session, office=FOSTER, concerns="The cost.").id
    noted(scene.bench.session, office=FOSTER, summary="Tea.")
    place = scene.shown(NotesPage.FIND)
    assert controls(place.shown, "Keep search") == []
    qtbot.keyClicks(line(place, "find-words"), "cost")
    control(place.shown, "Find").click()
    qtbot.keyClicks(line(place, "typed-name"), "About cost")
    control(place.shown, "Keep search").click()
    assert [one.name for one in kept_searches(scene.bench.view)] == ["About cost"]
    assert control(place.shown, "About cost").isChecked()
    control(place.shown, "Ask anew").click()
    control(place.shown, "About cost").click()
    assert notes_shown(place) == {cost}
    control(place.shown, "Keep \u201cAbout cost\u201d no longer").click()
    assert kept_searches(scene.bench.view) == ()
    scene.host.run()
    assert len(kept_searches(scene.bench.view)) == 1


def test_a_kept_search_says_what_is_no_more_and_finds_the_rest(scene):
    note = noted(scene.bench.session, office=FOSTER).id
    keep_search(scene.bench.session, "Warm", NoteSearch(levels=("lukewarm",), states=("IL",)), new_id())
    place = scene.shown(NotesPage.FIND)
    control(place.shown, "Warm").click()
    assert any("lukewarm is no longer on the scale" in one for one in texts(place.shown))
    assert place.shown.findChild(Choice, "find-level").currentData() == "lukewarm"
    assert notes_shown(place) == {note}


def test_a_kept_search_that_a_newer_version_made_cannot_be_asked_here(scene):
    noted(scene.bench.session, office=FOSTER)
    scene.bench.session.apply(Create(new_id(), "search", {"name": "Newer", "filters": {"mood": "good"}}))
    assert not control(scene.shown(NotesPage.FIND).shown, "Newer").isEnabled()


def test_a_tag_is_put_on_and_taken_off_all_that_are_chosen_each_in_one_step(scene, qtbot):
    session = scene.bench.session
    one, other, left = (noted(session, office=FOSTER).id for _ in range(3))
    place = scene.shown(NotesPage.FIND)
    pick(place, one)
    pick(place, other)
    qtbot.keyClicks(line(place, "typed-tag"), "Follow up")
    control(place.shown, "Put the tag on").click()
    assert [tags_of(scene.bench.view, note) for note in (one, other, left)] == [("follow-up",), ("follow-up",), ()]
    assert texts(place.shown).count("follow-up") == 2
    choose(place, "tag", "follow-up")
    assert notes_shown(place) == {one, other}
    scene.host.run()
    assert tags_of(scene.bench.view, one) == ()


def test_a_tag_without_words_is_said_and_changes_nothing(scene, qtbot):
    note = noted(scene.bench.session, office=FOSTER).id
    place = scene.shown(NotesPage.FIND)
    control(place.shown, "Choose all that were found").click()
    qtbot.keyClicks(line(place, "typed-tag"), "?!")
    control(place.shown, "Put the tag on").click()
    assert "A tag needs letters" in scene.host.told[-1]
    assert tags_of(scene.bench.view, note) == ()


def test_what_is_not_found_any_more_is_not_tagged_with_the_rest(scene, qtbot):
    session = scene.bench.session
    foster, quigley = noted(session, office=FOSTER, summary="Tea.").id, noted(session, office=QUIGLEY).id
    place = scene.shown(NotesPage.FIND)
    control(place.shown, "Choose all that were found").click()
    qtbot.keyClicks(line(place, "find-words"), "tea")
    control(place.shown, "Find").click()
    qtbot.keyClicks(line(place, "typed-tag"), "tea")
    qtbot.keyClick(line(place, "typed-tag"), Qt.Key.Key_Return)
    assert (tags_of(scene.bench.view, foster), tags_of(scene.bench.view, quigley)) == (("tea",), ())


def test_of_many_notes_the_first_are_shown_and_all_are_chosen(scene):
    notes = [noted(scene.bench.session, office=FOSTER).id for _ in range(12)]
    place = scene.shown(NotesPage.FIND)
    assert len(notes_shown(place)) == 10
    control(place.shown, "Choose all that were found").click()
    assert scene.notes.finding.finding.picked == set(notes)
    control(place.shown, "Show 2 more").click()
    assert len(notes_shown(place)) == 12


def test_in_a_workspace_that_is_only_read_notes_are_found_and_nothing_is_changed(scene, monkeypatch):
    note = noted(scene.bench.session, office=FOSTER).id
    tag_notes(scene.bench.session, [note], ["cost"])
    monkeypatch.setattr(scene.notes, "_can_write", lambda: False)
    place = scene.shown(NotesPage.FIND)
    assert "cost" in texts(place.shown)
    assert controls(place.shown, "Choose") == controls(place.shown, "Keep search") == []
