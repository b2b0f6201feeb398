"""What happens between the steps of a save, or just after one, loses nothing that was typed."""

from __future__ import annotations

import pytest

from lobbykit.app.entering import Entering, Habits
from lobbykit.app.entry import Entry
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_row
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.note_desk.desk import OWN, SHARED, NoteDesk, unfinished_note
from lobbykit.app.promised import promised_entity, promises_found
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

OFFICE, BRIEF = "F000454", "ukraine-diplomacy"
PROMISED = tuple(f"promise/{letter * 32}/text" for letter in "ab")
ITEMS = ("staff/a/name", "team/a/name", "question/a/text", *PROMISED, OWN, SHARED)


class Killed(BaseException):
    """The process ended."""


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def killed_at(monkeypatch, session, step):
    """Have the process end before the given change is written."""
    real, done = session.apply, []

    def apply(edit):
        done.append(edit)
        if len(done) == step:
            raise Killed
        return real(edit)

    monkeypatch.setattr(session, "apply", apply)


def desk_with_everything(bench):
    desk = NoteDesk(bench, OFFICE, BRIEF)
    for path in ITEMS:
        desk.put(path, f"text of {path}")
    return desk


@pytest.mark.parametrize("step", range(1, 5))
def test_a_crash_between_the_steps_of_a_save_leaves_the_whole_note_in_its_form(bench, monkeypatch, step):
    desk = desk_with_everything(bench)
    with monkeypatch.context() as patched:
        killed_at(patched, bench.session, step)
        with pytest.raises(Killed):
            desk.save()
    assert unfinished_note(bench.session, OFFICE) == desk.entity
    again = NoteDesk(bench, OFFICE, BRIEF, note=desk.entity)
    assert {path: again.texts.get(path) for path in ITEMS} == {path: f"text of {path}" for path in ITEMS}
    assert again.save().value
    assert impression_row(bench.view, desk.entity)["impression"] == f"text of {OWN}"
    assert len(promises_found(bench.view, [desk.entity])) == 2
    assert len(notes_found(bench.view, Wanted())) == 1
    assert not bench.session.drafts.all()


@pytest.mark.parametrize("step", [2, 3])
def test_a_note_from_the_command_line_that_was_cut_short_keeps_its_box_and_promises(bench, monkeypatch, step):
    session = bench.session
    notes = Entering(session, "note", Habits({"author": "ana"}), KnownOffices(bench.view, bench.shelves), new_id)
    fields = {"office": OFFICE, "date": "2026-11-22", "summary": "They listened."}
    entry = Entry(
        "note", None, fields, {"impression": "Tired."}, {"a": {"side": "ours", "text": "Send it", "done": True}}
    )
    with monkeypatch.context() as patched:
        killed_at(patched, session, step)
        with pytest.raises(Killed):
            notes.add(entry)
    note = unfinished_note(session, OFFICE)
    desk = NoteDesk(bench, OFFICE, BRIEF, note=note)
    head = f"promise/{promised_entity(note, 'a')}/"
    assert (desk.texts[OWN], desk.texts[f"{head}text"], desk.texts[f"{head}done"]) == ("Tired.", "Send it", "yes")
    assert desk.save().value
    assert impression_row(bench.view, note)["impression"] == "Tired."
    assert [one["text"] for one in promises_found(bench.view, [note])] == ["Send it"]


def test_what_the_command_line_saves_leaves_no_draft_and_touches_no_other(bench):
    session = bench.session
    notes = Entering(session, "note", Habits({"author": "ana"}), KnownOffices(bench.view, bench.shelves), new_id)
    fields = {"office": OFFICE, "date": "2026-11-22", "summary": "They listened."}
    note = notes.add(Entry("note", None, fields, {"impression": "Tired."})).value
    assert not session.drafts.all()
    session.drafts.keep(note, "concerns", "Half a sen")
    assert notes.edit(note, Entry("note", None, {}, {"impression": "Rested."})).value
    assert session.drafts.all() == {note: {"concerns": "Half a sen"}}


def test_a_draft_of_before_never_stands_over_what_was_saved_since(bench):
    desk = NoteDesk(bench, OFFICE, BRIEF)
    desk.put(SHARED, "They list")
    desk.keep()
    desk.put(SHARED, "They listened.")
    desk.put("promise/a/text", "Send it")
    desk.put("promise/a/due", "some day")
    assert desk.save().problems
    assert notes_found(bench.view, Wanted())[0]["summary"] == "They listened."
    assert NoteDesk(bench, OFFICE, BRIEF, note=desk.entity).texts[SHARED] == "They listened."


def test_what_was_typed_into_the_wrong_box_and_taken_out_again_does_not_come_back(bench):
    desk = NoteDesk(bench, OFFICE, BRIEF)
    desk.put(SHARED, "For me alone")
    desk.put("concerns", "Cost")
    desk.keep()
    desk.put(SHARED, "")
    desk.keep()
    again = NoteDesk(bench, OFFICE, BRIEF, note=desk.entity)
    assert (again.texts.get(SHARED, ""), again.texts["concerns"]) == ("", "Cost")
