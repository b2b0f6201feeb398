"""A note that is being written: kept while it is typed, saved as a real note, and gone on with after a crash."""

from __future__ import annotations

import pytest

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_row
from lobbykit.app.note_desk import (
    OWN,
    PROMISE,
    SHARED,
    NoteDesk,
    answer_path,
    level_path,
    promise_entity,
    unfinished_note,
)
from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop
from tests.ui.workbenches import open_bench

OFFICE, BRIEF = "F000454", "ukraine-diplomacy"
LEVEL, ANSWER = level_path(BRIEF, "first"), answer_path(BRIEF, "first")


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def desk(bench):
    return NoteDesk(bench, OFFICE, BRIEF)


def put(desk, **texts):
    for path, text in texts.items():
        desk.put({"shared": SHARED, "own": OWN, "promise": PROMISE, "level": LEVEL, "answer": ANSWER}[path], text)


def notes(bench):
    return notes_found(bench.view, Wanted())


def test_a_form_that_was_only_looked_at_writes_nothing(bench, desk):
    assert desk.save().value
    desk.keep()
    assert not notes(bench)
    assert not bench.session.drafts.all()


def test_everything_of_the_form_becomes_a_real_note(bench, desk):
    put(desk, shared="They listened.", own="Tired.", promise="Send figures", level="supports", answer="We could.")
    assert desk.save().value == desk.entity
    row = notes(bench)[0]
    assert (row["id"], row["office"], row["brief"], row["author"]) == (desk.entity, OFFICE, BRIEF, "ana")
    assert (row["date"], row["summary"]) == (TODAY.isoformat(), "They listened.")
    assert row["ask"][BRIEF]["first"] == {"after": "supports", "answer": "We could.", "raised": True}
    assert impression_row(bench.view, desk.entity)["impression"] == "Tired."
    promise = bench.view.get("promises", promise_entity(desk.entity))
    assert (promise["text"], promise["side"], promise["note"]) == ("Send figures", "ours", desk.entity)


def test_what_is_for_me_alone_is_in_no_field_of_the_shared_note(bench, desk):
    put(desk, own="A secret.")
    assert desk.save().value
    assert "A secret." not in str(notes(bench)[0])


def test_saving_again_writes_only_what_changed_and_clears_what_was_emptied(bench, desk):
    put(desk, shared="One.", level="supports", promise="Send it")
    desk.save()
    before = len(bench.session.ops(desk.entity))
    assert desk.save().value
    assert len(bench.session.ops(desk.entity)) == before
    put(desk, level="", promise="", shared="Two.")
    assert desk.save().value
    row = notes(bench)[0]
    assert row["summary"] == "Two."
    assert "after" not in row.get("ask", {}).get(BRIEF, {}).get("first", {})
    assert bench.view.get("promises", promise_entity(desk.entity))["deleted"]
    put(desk, promise="Send it after all")
    assert desk.save().value
    assert not bench.view.get("promises", promise_entity(desk.entity))["deleted"]


def test_not_raised_says_so(bench, desk):
    put(desk, level="not-raised")
    desk.save()
    assert notes(bench)[0]["ask"][BRIEF]["first"]["raised"] is False


def test_a_code_that_the_scale_lacks_is_refused_and_nothing_is_saved(bench, desk):
    put(desk, level="delighted")
    assert desk.save().problems
    assert not notes(bench)
    assert not desk.is_saved


def test_after_a_crash_the_note_goes_on_where_it_was_left(tmp_path):
    laptop = Laptop(tmp_path / "laptop")
    typed = {SHARED: "Half a sen", OWN: "Hm.", PROMISE: "Send", LEVEL: "opposed"}
    with (opened := laptop.open()):
        desk = NoteDesk(_bench(laptop, opened), OFFICE, BRIEF)
        for path, text in typed.items():
            desk.put(path, text)
        desk.keep()
    with (opened := laptop.open()):
        bench = _bench(laptop, opened)
        note = unfinished_note(bench.session, OFFICE)
        assert note == desk.entity
        assert unfinished_note(bench.session, "M001137") is None
        again = NoteDesk(bench, OFFICE, BRIEF, note=note)
        assert {path: again.texts[path] for path in typed} == typed
        assert again.has_drafts
        assert again.save().value == note
        assert unfinished_note(bench.session, OFFICE) is None
        assert notes(bench)[0]["summary"] == "Half a sen"


def test_a_note_that_was_taken_back_is_written_anew(bench, desk):
    put(desk, shared="One.")
    desk.save()
    old = desk.entity
    assert bench.session.history.undo().done
    assert desk.read_again()
    assert desk.texts.get(SHARED, "") == ""
    put(desk, shared="Two.")
    assert desk.save().value != old
    assert [row["summary"] for row in notes(bench)] == ["Two."]


def _bench(laptop, opened):
    return Workbench(opened, Shelves(None, laptop.around.root), laptop.around, CATALOGUE, TODAY)
