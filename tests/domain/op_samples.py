"""Ops and histories for the tests of merging."""

from __future__ import annotations

from hypothesis import strategies as st

from lobbykit.domain.edits import create, delete, restore, written
from lobbykit.domain.merge import Replica
from lobbykit.domain.op import Link, Op
from lobbykit.domain.op_shape import FIRST

NOW = 1_800_000_000_000
YEAR = 365 * 86_400_000
NOTE, OTHER = "1" * 32, "2" * 32
FIELDS = {"office": "A000001", "author": "Ana", "date": "2026-11-22", "summary": "They listened."}


def link(dev: str = "a", seq: int = 1, prev: str = FIRST, now_ms: int = NOW) -> Link:
    return Link(dev * 16, f"user-{dev}", seq, prev, now_ms)


def made(dev: str = "a", entity: str = NOTE, now_ms: int = NOW, **fields: str) -> Op:
    op = create(link(dev, now_ms=now_ms), entity, "note", FIELDS | fields).value
    assert op
    return op


@st.composite
def histories(draw) -> tuple[Op, ...]:
    """Ops of three devices that saw some of what the others wrote, in the order in which they were written."""
    held = {dev: Replica() for dev in "abc"}
    links = {dev: link(dev) for dev in "abc"}
    ops: list[Op] = []
    steps = st.tuples(
        st.sampled_from("abc"),
        st.sampled_from([NOTE, OTHER]),
        st.sampled_from(["summary", "summary", "tone", "delete", "restore"]),
        st.sampled_from([0, 0, 1, -20 * YEAR, 10 * YEAR]),
        st.sets(st.integers(0, 11), max_size=6),
    )
    for number, (dev, entity, what, skew, arrive) in enumerate(draw(st.lists(steps, min_size=1, max_size=12))):
        for index in arrive & set(range(len(ops))):
            held[dev].add(ops[index])
        place = Link(dev * 16, dev, links[dev].seq, links[dev].prev, NOW + skew)
        view = held[dev].entity(entity)
        if view is None or view.kind is None:
            op = create(place, entity, "note", FIELDS | {"summary": f"new {number}"}).value
        elif what in ("delete", "restore"):
            op = delete(place, view) if what == "delete" else restore(place, view)
        else:
            op = written(place, view, {what: draw(st.sampled_from([f"text {number}", "same"]))})
        assert op
        ops.append(op)
        held[dev].add(op)
        links[dev] = links[dev].after(op)
    return tuple(ops)
