"""Two versions side by side: chosen, combined, kept or deleted, and never anything that was not looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from lobbykit.app.combining_drafts import combined_texts
from lobbykit.app.edit import Revise
from lobbykit.app.note_lines import unfinished_notes
from lobbykit.ui.panes.notes.assembly import Notes
from lobbykit.ui.panes.notes.history_page import HistoryPage
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.panes.notes.version_card import VersionCard
from lobbykit.ui.widgets.fields import TextBox, TextLine
from lobbykit.ui.widgets.fold_box import FoldBox
from tests.sessions import Elsewhere, noted, seen
from tests.ui.panes.notes.stage import control, controls, held, promised, texts
from tests.versions import edited_after_deletion, third_version, two_versions


def summary(scene, note):
    return seen(scene.bench.session, note).visible_fields.get("summary")


def card(place):
    return place.shown.findChild(VersionCard)


def box(place, kind=TextBox):
    fold = card(place).findChild(FoldBox)
    fold.open()
    return fold.findChild(kind)


def test_both_versions_are_shown_whole_with_who_wrote_them_and_when_by_whose_clock(scene):
    two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    named = [one.accessibleName() for one in place.shown.findChildren(QLabel)]
    assert {"We met on Tuesday.", "We met on Friday."} <= {*named}
    told = texts(place.shown)
    assert any(one.startswith("You (ana), November 22, 2026, ") for one in told)
    assert any(one.startswith("ben, ") and one.endswith(" by their clock") for one in told)
    assert {"Version 1 of 2", "Version 2 of 2", "Shown until you choose"} <= {*told}


def test_the_words_that_differ_are_underlined_and_told_to_a_screen_reader(scene):
    two_versions(scene.bench, theirs="We met on <b>Friday</b> & left.")
    place = scene.shown(NotesPage.VERSIONS)
    theirs = next(one for one in place.shown.findChildren(QLabel) if "Friday" in one.accessibleName())
    assert "underline" in theirs.text()
    assert "&lt;b&gt;Friday&lt;/b&gt; &amp;" in theirs.text()
    assert "<b>" not in theirs.text()
    assert theirs.accessibleDescription() == "Different here: <b>Friday</b> & left."


def test_a_version_is_chosen_in_one_press_that_the_notice_takes_back(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    choose = control(place.shown, "Choose version 2, by ben: Summary")
    choose.setFocus()
    choose.click()
    assert summary(scene, note) == "We met on Friday."
    assert scene.host.told[0].startswith("Chosen.")
    assert "Nothing to settle" in texts(place.shown)
    assert place.focusWidget() is control(place.shown, "Two versions")
    scene.host.run()
    assert summary(scene, note) == "We met on Tuesday."


def test_the_keyboard_goes_on_to_the_next_thing_to_settle(scene):
    two_versions(scene.bench)
    two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    controls(place.shown, "Choose version 1")[0].click()
    assert place.focusWidget() is control(place.shown, "Choose version 1")


def test_texts_are_combined_in_a_box_that_begins_with_all_of_them(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    field = box(place)
    assert field.toPlainText() == "We met on Tuesday.\n\nWe met on Friday."
    field.setPlainText("Tuesday and Friday.")
    control(place.shown, "Let this text stand").click()
    assert summary(scene, note) == "Tuesday and Friday."
    assert scene.host.told[0].startswith("Combined.")
    assert not scene.notes.versions.settling.combining


def test_a_line_is_combined_in_a_line_by_enter(scene):
    note = two_versions(scene.bench, "tone", "warm", "tense")
    place = scene.shown(NotesPage.VERSIONS)
    field = box(place, TextLine)
    assert field.text() == "warm / tense"
    field.setFocus()
    field.returnPressed.emit()
    assert seen(scene.bench.session, note).visible_fields["tone"] == "warm / tense"


def test_what_is_no_text_has_no_box_to_combine_in(scene):
    two_versions(scene.bench, "date", "2026-11-20", "2026-11-21")
    assert card(scene.shown(NotesPage.VERSIONS)).findChild(FoldBox) is None


def test_what_is_typed_outlives_what_comes_in_and_the_third_version_is_pointed_out(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    field = box(place)
    field.setFocus()
    field.setPlainText("Half a thought")
    cursor = field.textCursor()
    cursor.setPosition(4)
    field.setTextCursor(cursor)
    field.insertPlainText("!")
    third_version(scene.bench.session, note)
    again = place.focusWidget()
    assert isinstance(again, TextBox)
    assert again is not field
    assert (again.toPlainText(), again.textCursor().position()) == ("Half! a thought", 5)
    warned = [one for one in texts(place.shown) if one.startswith("Another version came in")]
    assert len(warned) == 1
    scene.notes.show(NotesPage.VERSIONS)
    assert not [one for one in texts(place.shown) if one.startswith("Another version came in")]


def test_where_a_third_version_came_that_the_page_does_not_show_nothing_is_chosen(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    scene.bridge.entities_changed.disconnect(place.changed)
    third_version(scene.bench.session, note)
    control(place.shown, "Choose version 2").click()
    assert summary(scene, note) != "We met on Friday."
    assert "Another version of \u201cSummary\u201d came in meanwhile" in scene.host.told[0]
    assert scene.host.run is None
    assert "Version 3 of 3" in texts(place.shown)


def test_what_was_edited_after_deletion_is_kept_or_goes(scene):
    note = edited_after_deletion(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    assert {"Edited after deletion", "They called back."} <= {*texts(place.shown)}
    control(place.shown, "Keep it: Note of Ana").click()
    assert not seen(scene.bench.session, note).edited_after_delete
    scene.host.run()
    control(place.shown, "Delete it all the same").click()
    assert seen(scene.bench.session, note).deleted
    assert scene.host.told == ["Kept: it is not deleted any more.", "Deleted."]


def test_the_list_of_notes_counts_and_leads_to_the_versions_of_a_note(scene):
    for _ in range(12):
        last = two_versions(scene.bench)
    place = scene.shown(NotesPage.NOTES)
    assert control(place.shown, "Two versions: 12").isCheckable()
    scene.notes.show_versions(last)
    assert place.focusWidget().objectName() == f"choose-{last}/summary-1"


def test_a_note_in_the_list_says_two_versions_and_was_changed(scene):
    note = two_versions(scene.bench)
    noted(scene.bench.session, office="F000454")
    place = scene.shown(NotesPage.NOTES)
    (mark,) = [one for one in controls(place.shown, "Two versions") if not one.isCheckable()]
    mark.click()
    assert place.focusWidget().objectName() == f"choose-{note}/summary-1"
    scene.notes.show(NotesPage.NOTES)
    control(place.shown, "Earlier versions").click()
    assert isinstance(place.shown, HistoryPage)


def test_the_versions_of_a_promise_are_reached_from_its_line(scene):
    promise = promised(scene.bench)
    before = seen(scene.bench.session, promise)
    scene.bench.session.apply(Revise(before, {"text": "Send all figures"}))
    other = Elsewhere().writes(promise, {"text": "Send no figures"}, before, ms=1)
    scene.bench.session.receive(other.dev, [other.raw])
    place = scene.shown(NotesPage.PROMISES)
    next(one for one in controls(place.shown, "Two versions") if not one.isCheckable()).click()
    assert place.focusWidget().objectName() == f"choose-{promise}/text-1"


def test_the_versions_of_a_meeting_lead_to_its_screen_and_those_of_a_note_to_the_note(scene):
    note, meeting = two_versions(scene.bench), held(scene.bench)
    before = seen(scene.bench.session, meeting)
    scene.bench.session.apply(Revise(before, {"place": "B-1"}))
    other = Elsewhere("c" * 16).writes(meeting, {"place": "B-2"}, before, ms=1)
    scene.bench.session.receive(other.dev, [other.raw])
    place = scene.shown(NotesPage.VERSIONS)
    control(place.shown, "Show the meeting: Place: Meeting with").click()
    control(place.shown, "Read the note: Summary: Note of").click()
    assert (scene.host.met, scene.host.opened) == ([meeting], [note])


def test_where_nothing_can_be_written_versions_are_read_and_not_chosen(scene, monkeypatch):
    two_versions(scene.bench)
    edited_after_deletion(scene.bench)
    monkeypatch.setattr(type(scene.notes), "_can_write", lambda _notes: False)
    place = scene.shown(NotesPage.VERSIONS)
    for name in ("Choose", "Keep", "Delete", "Combine"):
        assert not controls(place.shown, name)
    assert "Version 2 of 2" in texts(place.shown)


def typed_into_a_box(scene):
    note = two_versions(scene.bench)
    place = scene.shown(NotesPage.VERSIONS)
    field = box(place)
    field.setFocus()
    field.selectAll()
    field.insertPlainText("Tuesday, and Fri")
    return note, place


def test_what_is_typed_to_combine_is_kept_a_moment_later_and_offered_after_a_crash(qtbot, scene):
    note, _ = typed_into_a_box(scene)
    drafts = scene.bench.session.drafts
    qtbot.waitUntil(lambda: bool(drafts.all()), timeout=20_000)
    again = Notes(scene.bench, scene.bridge, scene.host, scene.notes)
    place = again.make(scene.look)
    qtbot.addWidget(place)
    place.show()
    again.show(NotesPage.VERSIONS)
    assert place.shown.findChild(TextBox).toPlainText() == "Tuesday, and Fri"
    assert unfinished_notes(scene.bench) == {}
    assert note not in drafts.all()


def test_what_is_typed_to_combine_is_kept_at_once_when_the_window_asks_for_it(scene):
    _, place = typed_into_a_box(scene)
    place.keep()
    assert list(combined_texts(scene.bench.session).values()) == ["Tuesday, and Fri"]


def test_what_was_typed_to_combine_is_forgotten_once_a_text_stands(scene):
    note, place = typed_into_a_box(scene)
    place.keep()
    control(place.shown, "Let this text stand").click()
    assert summary(scene, note) == "Tuesday, and Fri"
    assert scene.bench.session.drafts.all() == {}


def test_what_was_typed_to_combine_goes_when_it_was_settled_elsewhere_and_not_before(scene):
    note, place = typed_into_a_box(scene)
    place.keep()
    scene.notes.show(NotesPage.VERSIONS)
    assert scene.bench.session.drafts.all()
    assert scene.bench.session.apply(Revise(seen(scene.bench.session, note), {"summary": "Settled."})).value
    scene.notes.show(NotesPage.VERSIONS)
    assert scene.bench.session.drafts.all() == {}
