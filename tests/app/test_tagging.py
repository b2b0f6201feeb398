"""Tags of notes: on several at once, one step to undo, and nothing of another person's tags lost."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Delete
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.tagging import known_tags, tag_notes, tagging_entity, tags_by_note, tags_of
from tests.sessions import Elsewhere, Laptop, new_id, noted, seen


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def test_tags_are_put_on_and_taken_off_several_notes_in_one_step(session):
    one, other = noted(session).id, noted(session).id
    assert tag_notes(session, [one, other, one], ["veterans", "cost"]).value == 2
    assert tag_notes(session, [one, other], ["cost"], ["veterans"]).value == 2
    assert tags_by_note(session.view) == {one: ("cost",), other: ("cost",)}
    assert session.history.undo().done
    assert tags_of(session.view, one) == ("cost", "veterans")
    assert session.history.undo().done
    assert tags_by_note(session.view) == {}
    assert session.history.redo().done
    assert known_tags(session.view) == {"cost": 2, "veterans": 2}


def test_what_is_so_already_writes_nothing(session):
    note = noted(session).id
    tag_notes(session, [note], ["cost"])
    before = len(session.ops(tagging_entity(note)))
    assert tag_notes(session, [note], ["cost"], ["never-there"]).value == 0
    assert len(session.ops(tagging_entity(note))) == before


def test_a_tag_that_was_undone_does_not_come_back_with_the_next(session):
    note = noted(session).id
    tag_notes(session, [note], ["wrong"])
    session.history.undo()
    tag_notes(session, [note], ["right"])
    assert tags_of(session.view, note) == ("right",)


def test_two_people_who_tag_one_note_lose_nothing(session):
    note = noted(session).id
    tag_notes(session, [note], ["cost"])
    elsewhere = Elsewhere()
    made = elsewhere.writes(tagging_entity(note), {"kind": "tagging", "note": note, "tag/veterans/on": True})
    session.receive(elsewhere.dev, [made.raw])
    assert tags_of(session.view, note) == ("cost", "veterans")


def test_a_tag_on_and_off_at_once_is_a_problem_and_nothing_is_changed(session):
    note = noted(session).id
    assert [one.code for one in tag_notes(session, [note], ["cost"], ["cost"]).problems] == ["tag-both-ways"]
    assert tags_of(session.view, note) == ()


def test_a_note_in_the_trash_or_none_at_all_is_not_tagged_and_no_other_is(session):
    note, gone = noted(session).id, noted(session).id
    session.apply(Delete(seen(session, gone)))
    assert [one.code for one in tag_notes(session, [note, gone], ["cost"]).problems] == ["entity-deleted"]
    with pytest.raises(UnknownEntityError):
        tag_notes(session, [note, new_id()], ["cost"])
    assert tags_by_note(session.view) == {}


def test_a_note_in_the_trash_does_not_count_for_its_tags(session):
    note = noted(session)
    tag_notes(session, [note.id], ["cost"])
    session.apply(Delete(seen(session, note.id)))
    assert known_tags(session.view) == {}
