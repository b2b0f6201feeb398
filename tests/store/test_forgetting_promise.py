"""The promise to forget is on record whole or not at all, and the log is shown as if it were kept already."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.log_line import read_line
from lobbykit.domain.merge import Forgotten
from lobbykit.domain.op import Link, Op, canonical, digest, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.store.disk import this_disk
from lobbykit.store.forgetting_promise import (
    FILE,
    NOTHING,
    Promise,
    PromisedLanes,
    _sum,
    keep_promise,
    load_promise,
    save_promise,
)
from lobbykit.store.layout import Layout

DEV, ENTITY, OTHER = "d" * 16, "1" * 32, "2" * 32
IDS = st.frozensets(st.text("0123456789abcdef", min_size=32, max_size=32), max_size=5)


def op_about(entity: str, link: Link) -> Op:
    return set_op(link, entity, 0, {"kind": "note", "summary": "said"})


@pytest.fixture
def lanes(tmp_path: Path) -> PromisedLanes:
    lanes = PromisedLanes.at(this_disk(), Layout(tmp_path))
    lanes.open()
    link = Link(DEV, "ana", 1, FIRST, 0)
    for entity in (ENTITY, OTHER, ENTITY):
        op = op_about(entity, link)
        lanes.append(DEV, op.raw, private=False)
        link = link.after(op)
    return lanes


@given(ops=IDS, entities=IDS, remove=st.booleans())
def test_what_was_promised_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, ops: frozenset[str], entities: frozenset[str], remove: bool
) -> None:
    layout = Layout(tmp_path_factory.mktemp("notes"))
    promise = Promise(ops, entities, remove)
    save_promise(layout, promise)
    assert load_promise(layout) == promise
    keep_promise(layout)
    assert load_promise(layout) == NOTHING
    assert os.listdir(layout.root) == []  # noqa: PTH208 - names are all that counts


def test_every_flipped_bit_of_a_promise_is_noticed(tmp_path: Path) -> None:
    """One flipped digit would forget less than was promised, or what was not."""
    layout = Layout(tmp_path)
    save_promise(layout, Promise(frozenset({"a" * 32}), frozenset({ENTITY})))
    sound = (tmp_path / FILE).read_bytes()
    read = load_promise(layout)
    for at in range(len(sound)):
        for bit in range(8):
            data = bytearray(sound)
            data[at] ^= 1 << bit
            (tmp_path / FILE).write_bytes(data)
            assert load_promise(layout) in (None, read), (at, bit)


@pytest.mark.parametrize("change", [{"ops": ["x"]}, {"ops": {}}, {"remove": 1}, {"lobbykit": "forgetting/2"}])
def test_another_shape_is_no_promise_even_with_a_sound_sum(tmp_path: Path, change: dict[str, object]) -> None:
    told: dict[str, object] = {"ops": [], "entities": [], "remove": False, **change}
    kind = told.pop("lobbykit", "forgetting/1")
    (tmp_path / FILE).write_text(json.dumps({"lobbykit": kind, "sha256": _sum(told), **told}))
    assert load_promise(Layout(tmp_path)) is None


def test_promises_add_up() -> None:
    one, two = Promise(frozenset("a"), frozenset("b"), remove_unreadable=True), Promise(frozenset("c"), frozenset("d"))
    assert one | two == two | one == Promise(frozenset("ac"), frozenset("bd"), remove_unreadable=True)


def test_lanes_show_marks_in_the_place_of_what_is_promised(lanes: PromisedLanes) -> None:
    mark = lanes.mark()
    raws = [raw for _, raw in lanes.lines()]
    assert lanes.since(mark) == ()
    lanes.promise = Promise(frozenset({digest(raws[0]), digest(raws[2])}), frozenset({ENTITY}))
    shown = [read_line(raw) for _, raw in lanes.lines()]
    assert [type(one) for one in shown] == [Forgotten, Op, Forgotten]
    assert lanes.ops_of(OTHER) == (raws[1],)
    assert {type(read_line(raw)) for raw in lanes.ops_of(ENTITY)} == {Forgotten}
    assert list(lanes.raw_lines()) == raws
    assert [op_id for _, _, op_id, _ in lanes.held()] == [digest(raw) for raw in raws]
    assert lanes.since(mark) is None, "whoever stood there must read all of it again"


def test_a_change_without_a_place_stays_since_no_mark_can_stand_for_it() -> None:
    raw = canonical({"v": 2, "e": ENTITY, "new": "?"})
    promise = Promise(frozenset({digest(raw)}), frozenset({ENTITY}))
    assert promise.told(raw) is raw
