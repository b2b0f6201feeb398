"""A note that is gone on with holds what was typed and not saved, and nothing else: nothing stale, nothing twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.note_desk.desk import SHARED, NoteDesk, promise_entity, unfinished_note
from lobbykit.app.note_desk.known import source_of
from lobbykit.app.promised import promises_found
from tests.making import TODAY
from tests.ui.workbenches import open_bench

OFFICE, BRIEF = "F000454", "ukraine-diplomacy"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def typed(bench, note=None, **texts):
    desk = NoteDesk(bench, OFFICE, BRIEF, note=note)
    for path, text in texts.items():
        desk.put(path, text)
    return desk


def half_saved(bench):
    """Return a note whose words were kept, then saved, while its minutes are wrong and wait."""
    desk = typed(bench, summary="One.")
    desk.keep()
    desk.put("minutes", "half an hour")
    assert desk.save().problems
    return desk


def write(bench, note, text):
    assert bench.session.apply(Revise(bench.session.entity(note), {SHARED: text})).value


def notes(bench):
    return notes_found(bench.view, Wanted())


@pytest.mark.parametrize("text", ["Two.", None])
@pytest.mark.parametrize("is_open", [True, False])
def test_what_was_saved_here_never_comes_back_over_what_others_wrote_since(bench, text, is_open):
    desk = half_saved(bench)
    write(bench, desk.entity, text)
    if is_open:
        desk.read_again()
        desk.keep()
    again = NoteDesk(bench, OFFICE, BRIEF, note=desk.entity)
    assert (again.texts.get(SHARED), again.texts["minutes"]) == (text, "half an hour")


def test_a_promise_of_a_note_taken_back_is_made_once_however_often_it_is_saved(bench):
    promise = typed(bench).first_promise
    path = f"promise/{promise}/text"
    desk = typed(bench, summary="One.", **{path: "Send"})
    assert desk.save().value
    desk.put(path, "Send it")
    assert bench.session.apply(Delete(bench.session.entity(desk.entity))).value
    desk.read_again()
    desk.put("minutes", "half an hour")
    assert desk.save().problems
    desk = typed(bench, desk.entity, minutes="30")
    assert desk.save().value
    assert [one["text"] for one in promises_found(bench.view, [desk.entity])] == ["Send it"]


def test_words_that_were_taken_out_again_make_no_note_of_a_meeting(bench):
    met = bench.around.new_id()
    assert bench.session.apply(Create(met, "meeting", {"offices": (OFFICE,), "start": "2026-11-20T15:00:00Z"})).value
    desk = NoteDesk(bench, OFFICE, BRIEF, met, source=source_of(bench, met))
    desk.put(SHARED, "Half")
    desk.keep()
    again = typed(bench, desk.entity, summary="")
    assert again.save().value
    assert (notes(bench), dict(bench.session.drafts.all())) == ([], {})


def test_a_note_begun_late_at_night_is_of_its_own_day_and_of_no_meeting_of_the_next(bench, monkeypatch):
    desk = typed(bench, summary="Half")
    desk.keep()
    monkeypatch.setattr(bench, "today", TODAY + timedelta(days=1))
    assert NoteDesk(bench, OFFICE, BRIEF, "a" * 32, note=desk.entity).save().value
    assert (notes(bench)[0]["date"], notes(bench)[0].get("meeting")) == (TODAY.isoformat(), None)


def test_a_day_alone_that_was_typed_is_a_reason_to_save_a_note_after_a_crash_too(bench):
    typed(bench, date="2026-11-01").keep()
    assert NoteDesk(bench, OFFICE, BRIEF, note=unfinished_note(bench.session, OFFICE)).save().value
    assert notes(bench)[0]["date"] == "2026-11-01"


def test_what_was_kept_of_a_note_taken_back_goes_with_the_note_that_takes_its_place(bench):
    desk = typed(bench, summary="One.")
    assert desk.save().value
    desk.put("concerns", "Cost")
    desk.keep()
    old = desk.entity
    assert bench.session.history.undo().done
    desk.read_again()
    assert desk.save().value
    assert not bench.session.drafts.all()
    assert bench.session.apply(Restore(bench.session.entity(old))).value
    assert unfinished_note(bench.session, OFFICE) is None


def test_what_was_typed_into_a_note_that_others_deleted_is_gone_on_with_in_a_new_one(bench):
    desk = typed(bench, summary="One.")
    assert desk.save().value
    desk.put("concerns", "Cost")
    desk.keep()
    assert bench.session.apply(Delete(bench.session.entity(desk.entity))).value
    again = NoteDesk(bench, OFFICE, BRIEF, note=unfinished_note(bench.session, OFFICE))
    assert again.texts["concerns"] == "Cost"
    assert again.save().value != desk.entity
    assert [(row.get("summary"), row["concerns"]) for row in notes(bench)] == [(None, "Cost")]
    assert unfinished_note(bench.session, OFFICE) is None


def test_a_draft_of_the_version_before_never_stands_over_what_was_typed_since(bench):
    note = bench.around.new_id()
    for path, text in {"office": OFFICE, "brief": BRIEF, "promise/text": "Send"}.items():
        bench.session.drafts.keep(note, path, text)
    path = f"promise/{promise_entity(note)}/text"
    typed(bench, note, **{path: "Send it"}).keep()
    assert NoteDesk(bench, OFFICE, BRIEF, note=note).texts[path] == "Send it"


def test_what_was_known_and_is_emptied_is_all_saved_and_makes_no_note(bench):
    desk = typed(bench, lang="")
    assert desk.save().value
    assert desk.is_saved
    assert desk.save().value
    assert notes(bench) == []
