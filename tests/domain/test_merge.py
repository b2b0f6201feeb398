"""Merging: what a replica shows follows from which ops it holds, and nothing anybody wrote is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical, read_plain
from lobbykit.domain.edits import delete, edit, restore
from lobbykit.domain.merge import Forgotten, Replica, StillHeldError
from lobbykit.domain.op import Op, read_op, set_op
from lobbykit.domain.op_shape import DELETED, KIND
from tests.domain.merge_machine import naive, shown
from tests.domain.op_samples import NOTE, NOW, OTHER, histories, link, made


def replica_of(*ops: object) -> Replica:
    replica = Replica()
    for op in ops:
        replica.add(op)
    return replica


def views(replica: Replica) -> list[object]:
    return [replica.entity(entity) for entity in (NOTE, OTHER)]


def note_of(*ops: Op):
    view = replica_of(*ops).entity(NOTE)
    assert view
    return view


@given(histories(), st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(ops, chance):
    mixed = [*ops, *ops]
    chance.shuffle(mixed)
    one, other = replica_of(*ops), replica_of(*mixed)
    assert views(one) == views(other)
    assert one.chain_faults() == other.chain_faults() == ()


@given(histories(), st.data())
def test_merging_is_commutative_associative_and_idempotent(ops, data):
    a, b, c = (data.draw(st.lists(st.sampled_from(ops), unique=True)) for _ in range(3))
    assert views(replica_of(*a, *b)) == views(replica_of(*b, *a))
    assert views(replica_of(*a, *b, *c)) == views(replica_of(*c, *b, *a)) == views(replica_of(*b, *c, *a))
    assert views(replica_of(*a, *a)) == views(replica_of(*a))
    assert replica_of(*a, *b).chain_faults() == replica_of(*b, *a).chain_faults()


@given(histories(), st.data())
def test_the_view_of_any_part_is_what_the_definitions_say(ops, data):
    part = data.draw(st.lists(st.sampled_from(ops), unique=True))
    for entity in (NOTE, OTHER):
        assert shown(replica_of(*part).entity(entity)) == naive(part, entity)


@given(histories())
def test_every_write_stands_or_was_superseded_by_one_that_listed_it(ops):
    replica = replica_of(*ops)
    for op in ops:
        view = replica.entity(op.entity)
        assert view
        for path in op.fields.keys() - {KIND}:
            listed = any(op.id in later.seen.get(path, ()) for later in ops)
            assert (op.id in view.seen(path)) != listed


@given(histories())
def test_what_is_superseded_is_always_earlier(ops):
    stamps = {op.id: op.ms for op in ops}
    assert all(stamps[old] < op.ms for op in ops for ids in op.seen.values() for old in ids)


@given(histories())
def test_only_what_covers_every_head_is_deleted(ops):
    for entity in (NOTE, OTHER):
        view = replica_of(*ops).entity(entity)
        if view and view.deleted:
            covered = {old for op in ops if op.id in view.seen(DELETED) for old in op.covers}
            assert set(view.covers) <= covered
            assert all(version.value for version in view.deletions)


@given(histories(), st.data())
def test_only_entities_that_may_look_different_are_touched(ops, data):
    order = data.draw(st.permutations(ops))
    replica = Replica()
    for op in order:
        before = views(replica)
        touched = replica.add(op)
        assert touched == {op.entity}
        assert all(
            old == new for old, new, at in zip(before, views(replica), (NOTE, OTHER), strict=True) if at not in touched
        )
        assert replica.add(op) == frozenset()


def test_two_edits_at_once_are_both_kept_and_settling_leaves_one():
    first = made()
    view = note_of(first)
    ours = edit(link("b", now_ms=NOW + 5), view, {"summary": "Yes."}).value
    theirs = edit(link("c", now_ms=NOW + 9), view, {"summary": "No."}).value
    assert ours
    assert theirs
    both = note_of(first, ours, theirs)
    assert both.fields["summary"] == "No."
    assert [(one.value, one.by, one.ms) for one in both.conflicts["summary"]] == [
        ("No.", "user-c", NOW + 9),
        ("Yes.", "user-b", NOW + 5),
    ]
    settled = edit(link("a", 2, first.id), both, {"summary": "Yes."}).value
    assert settled
    assert set(settled.seen["summary"]) == {ours.id, theirs.id}
    assert note_of(first, ours, theirs, settled).conflicts == {}


def test_the_same_words_typed_twice_are_no_conflict_but_both_stand():
    view = note_of(made())
    ops = [edit(link(dev), view, {"summary": "Yes."}).value for dev in "bc"]
    both = note_of(made(), *ops)
    assert both.conflicts == {}
    assert len(both.seen("summary")) == 2


def test_an_edit_beats_a_deletion_made_at_the_same_time():
    first = made()
    view = note_of(first)
    gone = delete(link("b"), view)
    typed = edit(link("c"), view, {"tone": "calm"}).value
    assert note_of(first, gone).deleted
    both = note_of(first, gone, typed)
    assert (both.deleted, both.edited_after_delete) == (False, True)
    again = delete(link("b", 2, gone.id), both)
    assert note_of(first, gone, typed, again).deleted


def test_a_restoration_beats_a_deletion_made_at_the_same_time():
    first = made()
    gone = delete(link("b"), note_of(first))
    trashed = note_of(first, gone)
    back = restore(link("b", 2, gone.id), trashed)
    gone_again = delete(link("c"), trashed)
    view = note_of(first, gone, back, gone_again)
    assert (view.deleted, view.edited_after_delete) == (False, False)
    assert {version.value for version in view.deletions} == {True, False}


def test_the_kind_of_an_entity_never_changes():
    first = made()
    hostile = set_op(link("b"), NOTE, NOW + 1, {KIND: "print"}, {KIND: [first.id]})
    assert note_of(first, hostile).kind == note_of(hostile, first).kind == "note"


def test_withdrawn_text_is_shown_nowhere_until_it_is_settled():
    first = made()
    view = note_of(first)
    hidden = edit(link("b"), view, {"withdrawn/summary": True}).value
    rival = edit(link("c"), view, {"summary": "Another."}).value
    both = note_of(first, hidden, rival)
    assert "summary" in both.fields
    assert "summary" not in both.visible_fields
    assert not both.visible_conflicts
    shown_again = edit(link("b", 2, hidden.id if hidden else ""), both, {"withdrawn/summary": False}).value
    assert note_of(first, hidden, rival, shown_again).visible_fields["summary"] == "Another."


def test_what_a_newer_version_wrote_is_kept_counted_and_not_shown():
    first = made()
    newer = set_op(link("b"), NOTE, NOW, {"mood/colour": "red", "minutes": "forty"})
    later = read_op(canonical({**as_data(made("c")), "v": 2}))
    view = note_of(first, newer, later)
    assert view.fields["mood/colour"] == "red"
    assert {"mood/colour", "minutes"}.isdisjoint(view.visible_fields)
    assert view.unknown == 3
    assert replica_of(first, newer, later).chain_faults() == ()


def test_a_newer_op_that_names_no_entity_is_counted():
    replica = replica_of(read_op(canonical({"v": 2})))
    assert replica.unplaced == 1
    assert list(replica.entities()) == []


def test_what_no_version_can_read_does_not_hide_what_one_can():
    first = made()
    hostile = set_op(link("b"), NOTE, NOW + 9, {"summary": 5})
    assert note_of(first, hostile).visible_fields["summary"] == "They listened."


def test_forgotten_ops_count_as_known_and_are_refused_later():
    first, second = made(), made(entity=OTHER)
    mark = Forgotten(first.id, first.dev, first.seq)
    follower = set_op(link("a", 2, first.id), OTHER, NOW, {"tone": "calm"})
    replica = replica_of(mark, follower, mark)
    assert replica.handed_over == (mark,)
    assert replica.chain_faults() == ()
    assert replica.knows(first.id)
    assert replica.add(first) == frozenset()
    assert replica.entity(NOTE) is None
    with pytest.raises(StillHeldError):
        replica_of(second).add(Forgotten(second.id, second.dev, second.seq))


def test_the_next_op_of_a_device_follows_its_last():
    first = made()
    replica = replica_of(first)
    assert replica.tip("a" * 16) == (1, first.id)
    assert replica.tip("b" * 16) == (0, "0" * 32)


@given(histories())
def test_a_replica_that_reads_entities_on_demand_shows_the_same(ops):
    half = len(ops) // 2
    on_disk = list(ops[:half])
    lazy, _ = lazily(on_disk)
    for op in ops[half:]:
        assert not lazy.knows(op.id)
        on_disk.append(op)
        assert lazy.add(op) == {op.entity}
    assert all(lazy.add(op) == frozenset() for op in ops)
    assert views(lazy) == views(replica_of(*ops))
    assert lazy.chain_faults() == replica_of(*ops).chain_faults() == ()
    assert all(lazy.tip(dev * 16) == replica_of(*ops).tip(dev * 16) for dev in "abc")


@pytest.mark.parametrize(
    "need",
    [
        lambda replica, op: replica.knows(op.id),
        lambda replica, op: replica.add(op),
        lambda replica, op: replica.tip(op.dev),
        lambda replica, _op: replica.chain_faults(),
    ],
)
def test_what_the_log_holds_is_asked_once_and_never_to_show_an_entity(need):
    op = made()
    lazy, asked = lazily([op])
    assert lazy.entity(NOTE) == replica_of(op).entity(NOTE)
    assert lazy.entity(OTHER) is None
    assert asked == []
    for _ in range(2):
        need(lazy, op)
        assert asked == ["held"]
    assert lazy.tip(op.dev) == (1, op.id)
    assert lazy.add(op) == frozenset()


def test_an_op_that_stands_in_the_log_twice_is_no_fork_and_the_chain_goes_on():
    op = made()
    lazy, _ = lazily([op, op])
    assert lazy.tip(op.dev) == (1, op.id)
    assert lazy.chain_faults() == ()


def test_ops_held_without_a_place_are_known_and_in_no_chain():
    lazy = Replica(lambda _: (), lambda: [("a" * 16, 0, "7" * 32, None), ("a" * 16, 0, "8" * 32, "7" * 32)])
    assert lazy.knows("7" * 32)
    assert lazy.knows("8" * 32)
    assert lazy.tip("a" * 16) == (0, "0" * 32)
    assert lazy.chain_faults() == ()


def test_a_forgotten_op_that_the_log_only_marks_is_refused_and_the_chain_goes_on():
    first = made()
    lazy = Replica(lambda _: (), lambda: [(first.dev, first.seq, first.id, None)])
    assert lazy.add(first) == frozenset()
    assert lazy.entity(NOTE) is None
    assert lazy.add(set_op(link("a", 2, first.id), OTHER, NOW, {"tone": "calm"})) == {OTHER}
    assert lazy.chain_faults() == ()


def lazily(on_disk: list[Op]) -> tuple[Replica, list[str]]:
    """Return a replica that reads a log on demand, and the list of when it asked what the log holds."""
    asked: list[str] = []

    def held() -> list[tuple[str, int, str, str | None]]:
        asked.append("held")
        return [(op.dev, op.seq, op.id, op.prev) for op in on_disk]

    return Replica(lambda entity: [op for op in on_disk if op.entity == entity], held), asked


def test_damage_inside_a_chain_is_reported():
    first = made()
    second = set_op(link("a", 2, first.id), NOTE, NOW, {"tone": "calm"})
    third = set_op(link("a", 3, second.id), NOTE, NOW, {"tone": "curt"}, {"tone": [second.id]})
    changed = set_op(link("a", 2, first.id), NOTE, NOW, {"tone": "cold"})
    assert [fault.kind for fault in replica_of(first, changed, third).chain_faults()] == ["link"]
    assert [fault.kind for fault in replica_of(first, third).chain_faults()] == ["gap"]


def as_data(op: Op) -> dict[str, object]:
    data = read_plain(op.raw)
    assert isinstance(data, dict)
    return dict(data)
