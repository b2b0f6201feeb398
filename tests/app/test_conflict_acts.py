"""Any choice, in any order of arrival: it ends the conflict wherever it comes, and every text can still be read."""

from __future__ import annotations

from contextlib import ExitStack
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.conflict_acts import choose
from lobbykit.app.conflicts import conflicts_found
from lobbykit.app.edit import Revise, op_of
from lobbykit.app.field_history import writes_at
from lobbykit.app.undo_words import told_of
from lobbykit.domain.edits import created
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.domain.undoing import change_again, change_of, undo
from tests.app.syncing.pair import bench_of
from tests.sessions import NOTE, Laptop
from tests.versions import two_versions

NOTE_ID = "a" * 32


@pytest.fixture
def bench(tmp_path):
    with ExitStack() as until:
        yield bench_of("ana", tmp_path, until)


TEXTS = st.lists(st.text(st.sampled_from("abc ñ\n"), min_size=1, max_size=12), min_size=2, max_size=5, unique=True)


def link(number, ms):
    return Link(f"{number:016x}", f"user-{number}", 1, FIRST, ms)


def replica_of(ops):
    made = Replica()
    for op in ops:
        made.add(op)
    return made


def versions_of(texts, stamps):
    """Return the first op of a note, and one op for each text that saw nothing but that first one."""
    first = created(link(0, 5), NOTE_ID, "note", NOTE)
    wrote = [
        set_op(link(at, 0), NOTE_ID, max(ms, 6), {"summary": text}, {"summary": (first.id,)})
        for at, (text, ms) in enumerate(zip(texts, stamps, strict=False), start=1)
    ]
    return [first, *wrote]


@given(TEXTS, st.lists(st.integers(0, 4_000_000_000_000), min_size=5, max_size=5), st.data())
def test_a_choice_ends_the_conflict_on_every_replica_and_every_text_stays_in_the_history(texts, stamps, data):
    ops = versions_of(texts, stamps)
    seen = replica_of(ops).entity(NOTE_ID)
    assert len(seen.visible_conflicts["summary"]) == len(texts)
    combined = st.just("\n".join(texts))
    value = data.draw(st.one_of(st.sampled_from(texts), combined))
    choice = op_of(Revise(seen, {"summary": value}), link(9, data.draw(st.integers(0, 10))), DEFAULT_SCALE).value
    arrived = replica_of(data.draw(st.permutations([*ops, choice])))
    entity = arrived.entity(NOTE_ID)
    assert not entity.visible_conflicts
    assert entity.visible_fields["summary"] == value
    readable = [op.fields["summary"] for op in writes_at(entity, "summary", [choice, *ops])]
    assert {*texts, value} <= {*readable}
    assert readable[0] == value


@given(TEXTS, st.data())
def test_a_version_that_the_choice_did_not_see_is_never_ended_by_it(texts, data):
    *seen_ops, late = versions_of(texts, [7] * 5)
    seen = replica_of(seen_ops).entity(NOTE_ID)
    choice = op_of(Revise(seen, {"summary": "Chosen."}), link(9, 0), DEFAULT_SCALE).value
    entity = replica_of(data.draw(st.permutations([*seen_ops, late, choice]))).entity(NOTE_ID)
    assert {one.op_id for one in entity.visible_conflicts["summary"]} == {late.id, choice.id}


@given(TEXTS, st.permutations(range(3)))
def test_two_people_who_choose_apart_leave_one_conflict_of_their_choices(texts, order):
    ops = versions_of(texts, [7] * 5)
    seen = replica_of(ops).entity(NOTE_ID)
    chosen = [
        op_of(Revise(seen, {"summary": text}), link(at, 0), DEFAULT_SCALE).value
        for at, text in enumerate(texts[:2], start=8)
    ]
    parts = [ops, chosen[:1], chosen[1:]]
    entity = replica_of(op for at in order for op in parts[at]).entity(NOTE_ID)
    assert {one.op_id for one in entity.visible_conflicts["summary"]} == {one.id for one in chosen}


def undone(view, change, number=9, ms=0):
    made = undo(link(number, ms), view, change)
    return [made.op, *made.beside] if made.op else []


@given(TEXTS, st.lists(st.integers(0, 4_000_000_000_000), min_size=5, max_size=5), st.data())
def test_a_choice_that_is_taken_back_lets_every_version_stand_again_on_every_replica(texts, stamps, data):
    ops = versions_of(texts, stamps)
    seen = replica_of(ops).entity(NOTE_ID)
    value = data.draw(st.one_of(st.sampled_from(texts), st.just("\n".join(texts))))
    choice = op_of(Revise(seen, {"summary": value}), link(9, data.draw(st.integers(0, 10))), DEFAULT_SCALE).value
    change = change_of(seen, choice)
    assert change.ended == change_again(choice, [*ops, choice]).ended
    chosen = replica_of([*ops, choice]).entity(NOTE_ID)
    back = undone(chosen, change, 9, data.draw(st.integers(0, 4_000_000_000_000)))
    again = replica_of(data.draw(st.permutations([*ops, choice, *back]))).entity(NOTE_ID)
    assert {one.value for one in again.visible_conflicts["summary"]} == {*texts}
    assert len(again.visible_conflicts["summary"]) == len(texts)
    assert again.visible_fields["summary"] == seen.visible_fields["summary"]


@given(TEXTS, st.text(st.sampled_from("xyz"), min_size=1), st.data())
def test_nothing_that_was_written_after_a_choice_is_undone_with_it(texts, later, data):
    ops = versions_of(texts, [7] * 5)
    seen = replica_of(ops).entity(NOTE_ID)
    choice = op_of(Revise(seen, {"summary": "Chosen."}), link(9, 0), DEFAULT_SCALE).value
    chosen = replica_of([*ops, choice]).entity(NOTE_ID)
    change = op_of(Revise(chosen, {"summary": later}), link(8, 0), DEFAULT_SCALE).value
    view = replica_of(data.draw(st.permutations([*ops, choice, change]))).entity(NOTE_ID)
    assert undone(view, change_of(seen, choice)) == []


@pytest.mark.parametrize("value", ["We met on Friday.", "We met on Tuesday.", "Both days."])
def test_a_choice_is_taken_back_and_made_again_as_often_as_one_likes_also_after_a_restart(tmp_path, value):
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        bench = SimpleNamespace(session=session)
        note = two_versions(bench)
        assert session.apply(Revise(session.entity(note), {"summary": value})).value
    for _ in range(3):
        with laptop.open() as session:
            assert session.history.undo().done
            assert {one.value for one in session.entity(note).visible_conflicts["summary"]} == {
                "We met on Tuesday.",
                "We met on Friday.",
            }
            assert session.entity(note).visible_fields["summary"] == "We met on Tuesday."
        with laptop.open() as session:
            assert session.history.redo().done
            assert not session.entity(note).visible_conflicts
            assert session.entity(note).visible_fields["summary"] == value


def test_versions_that_stand_again_are_told_by_who_wrote_them_and_when(bench):
    two_versions(bench)
    (before,) = conflicts_found(bench).fields
    for version in (before.versions[1], before.versions[0]):
        (now,) = conflicts_found(bench).fields
        assert choose(bench.session, now, version).value
        assert conflicts_found(bench).fields == ()
        assert bench.session.history.undo().done
        (again,) = conflicts_found(bench).fields
        assert [(one.words, one.written) for one in again.versions] == [
            (one.words, one.written) for one in before.versions
        ]


def test_taking_back_and_choosing_again_is_told_as_a_change_of_the_note(bench):
    note = two_versions(bench)
    (one,) = conflicts_found(bench).fields
    assert choose(bench.session, one, one.versions[1]).value
    outcome = bench.session.history.undo()
    assert _told(outcome, bench, redo=False) == ("note", "changed", note)
    outcome = bench.session.history.redo()
    assert _told(outcome, bench, redo=True) == ("note", "changed", note)


def _told(outcome, bench, *, redo):
    told = told_of(outcome, bench.session, redo=redo)
    return told.kind, told.what, told.id
