"""Any choice, in any order of arrival: it ends the conflict wherever it comes, and every text can still be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.edit import Revise, op_of
from lobbykit.app.field_history import writes_at
from lobbykit.domain.edits import created
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.sessions import NOTE

NOTE_ID = "a" * 32
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
