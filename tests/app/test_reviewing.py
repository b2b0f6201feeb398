"""Reviewing: a note counts as read only as long as it says what was read."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create, Delete, Revise, Withdraw
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_of
from lobbykit.app.reviewing import queue, review_edits, review_entity, reviewed_state, reviewed_states
from lobbykit.domain.canonical import digest
from tests.sessions import Elsewhere, Laptop, new_id, noted, seen

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def review(session, *notes, by="ana"):
    read = session.apply_together(review_edits(session, notes, by, TODAY))
    assert not read.problems
    return read.value


def promise(session, note):
    entity = new_id()
    fields = {"note": note, "side": "ours", "text": "Call"}
    assert session.apply(Create(entity, "promise", fields)).value
    return entity


def test_a_note_is_new_then_reviewed_then_changed_by_every_word_it_shares(session):
    note = noted(session, **{"question/a/text": "Cost?"}).id
    assert reviewed_state(session.view, note) == "new"
    for path, value in (("summary", "Otherwise."), ("question/a/owed", True), ("tone", "warm")):
        review(session, note)
        assert reviewed_state(session.view, note) == "reviewed"
        session.apply(Revise(seen(session, note), {path: value}))
        assert reviewed_state(session.view, note) == "changed", path


def test_a_promise_that_comes_or_is_done_has_to_be_read_again(session):
    note = noted(session).id
    review(session, note)
    made = promise(session, note)
    assert reviewed_state(session.view, note) == "changed"
    review(session, note)
    session.apply(Revise(seen(session, made), {"done": True}))
    assert reviewed_state(session.view, note) == "changed"
    review(session, note)
    session.apply(Delete(seen(session, made)))
    assert reviewed_state(session.view, note) == "changed"


def test_tags_impressions_and_other_notes_change_nothing(session):
    note = noted(session).id
    review(session, note)
    session.apply(Create(digest(f"tagging/{note}".encode()), "tagging", {"note": note, "tag/veterans/on": True}))
    session.apply(impression_of(session, note, {"impression": "Mine."}))
    promise(session, noted(session).id)
    assert reviewed_state(session.view, note) == "reviewed"


def test_a_second_version_and_a_withdrawn_text_have_to_be_read(session):
    first, second = noted(session, tone="warm"), noted(session, tone="cold")
    other = Elsewhere()
    there = other.writes(first.id, {"summary": "Earlier words."}, first, ms=1)
    session.apply(Revise(first, {"summary": "Later words."}))
    review(session, first.id, second.id)
    session.receive(other.dev, [there.raw])
    assert seen(session, first.id).fields["summary"] == "Later words."
    assert reviewed_state(session.view, first.id) == "changed"
    session.apply(Withdraw(seen(session, second.id), "tone"))
    assert reviewed_state(session.view, second.id) == "changed"


def test_the_review_of_a_note_has_one_id_and_reading_it_twice_writes_nothing(session):
    note = noted(session).id
    assert review_entity(note) == digest(f"review/{note}".encode())
    assert review(session, note) == 1
    assert review_edits(session, [note, note], "ben", TODAY) == ()
    told = seen(session, review_entity(note)).fields
    assert (told["by"], told["date"], told["note"]) == ("ana", "2026-11-22", note)


def test_a_review_that_was_deleted_counts_no_more_and_can_be_made_again(session):
    note = noted(session).id
    review(session, note)
    session.apply(Delete(seen(session, review_entity(note))))
    assert reviewed_state(session.view, note) == "new"
    review(session, note)
    assert reviewed_state(session.view, note) == "reviewed"


def test_the_queue_has_what_is_to_be_read_and_nothing_from_the_trash(session):
    new, changed, read, gone = (noted(session, date=f"2026-11-2{day}").id for day in (4, 1, 2, 3))
    review(session, changed, read, by="ben")
    session.apply(Revise(seen(session, changed), {"summary": "Otherwise."}))
    session.apply(Delete(seen(session, gone)))
    assert [(one.note, one.state, one.read_by, one.read_on) for one in queue(session.view)] == [
        (new, "new", "", ""),
        (changed, "changed", "ben", "2026-11-22"),
    ]
    states = reviewed_states(session.view, notes_found(session.view, Wanted()))
    assert states == {note: reviewed_state(session.view, note) for note in (new, changed, read)}
    assert review_edits(session, [gone, "f" * 32], "ana", TODAY) == ()
