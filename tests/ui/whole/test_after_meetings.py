"""What is to be done after the meetings, through the whole window: from the list to the form and back."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.ui.panes.notes.pages import NotesPage
from lobbykit.ui.panes.offices.offices_pane import OfficesPane
from lobbykit.ui.place import Place
from tests.sessions import new_id, noted
from tests.ui.panes.notes.stage import FOSTER, control, held, promised, texts


@pytest.fixture
def program(made_program):
    return made_program()


def run(program, action):
    next(one for one in program.everywhere.actions if one.id == action).run()


def test_the_note_of_a_missing_report_tells_of_that_meeting_though_another_with_the_office_is_today(program):
    bench = program.bench
    bench.session.apply(Create(new_id(), "meeting", {"offices": (FOSTER,), "start": "2026-11-22T20:00:00Z"}))
    meeting, window = held(bench), program.show()
    run(program, "notes-missing")
    place = program.notes.place
    assert window.rail.place is Place.NOTES
    control(place.shown, "Write the note").click()
    assert window.rail.place is Place.OFFICES
    desk = program.offices.writing.keeper.desk
    assert (desk.meeting, desk.texts["date"]) == (meeting, "2026-11-20")
    desk.put("summary", "They listened.")
    assert program.offices.writing.leave()
    (row,) = notes_found(bench.view, Wanted())
    assert (row["meeting"], row["date"], row["how"]) == (meeting, "2026-11-20", "typed")
    program.show_notes(NotesPage.MISSING)
    assert "No report is missing" in texts(place.shown)


@pytest.mark.parametrize("other_is_open", [False, True])
def test_the_begun_one_of_two_about_an_office_is_gone_on_with(program, other_is_open):
    bench, drafts = program.bench, program.bench.session.drafts
    meeting, other, note = held(bench), "0" * 31 + "1", "f" * 32
    for one, text in ((other, "Another visit."), (note, "They list")):
        drafts.keep(one, "office", FOSTER)
        drafts.keep(one, "summary", text)
    drafts.keep(note, "meeting", meeting)
    program.show()
    if other_is_open:
        program.write_note(FOSTER)
        assert program.offices.writing.keeper.desk.entity == other
    program.show_notes(NotesPage.MISSING)
    control(program.notes.place.shown, "Go on writing").click()
    assert program.offices.writing.keeper.desk.entity == note
    assert program.offices.writing.keeper.desk.texts["summary"] == "They list"


def test_a_promise_leads_to_its_note_on_the_card(program):
    note = noted(program.bench.session, office=FOSTER).id
    promised(program.bench, note=note)
    window = program.show()
    run(program, "notes-promises")
    control(program.notes.place.shown, "Read the note").click()
    assert window.rail.place is Place.OFFICES
    pane = window.findChild(OfficesPane)
    assert pane.shown == FOSTER
    assert program.offices._view._found == note


def test_what_was_marked_is_taken_back_by_its_notice(program):
    promised(program.bench, due="2026-11-20")
    window = program.show()
    run(program, "notes-promises")
    control(program.notes.place.shown, "Mark as done").click()
    assert window.notices.text == "Marked as done."
    control(window, "Undo").click()
    assert control(program.notes.place.shown, "Mark as done").isVisible()
