"""Ops: one spelling, one id, and nothing damaged, misshapen or newer is mistaken for one of ours."""

from __future__ import annotations

import hashlib
import json
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import LIMIT
from lobbykit.domain.op import (
    Link,
    Op,
    OpError,
    UnknownOp,
    canonical,
    delete_op,
    next_stamp,
    read_canonical,
    read_op,
    set_op,
    thawed,
)
from lobbykit.domain.op_shape import FIRST, MAX_MS
from tests.domain.op_samples import NOTE, NOW, histories, link, made

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
SCALAR = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT
VALUES = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=8
)
CANARY = "She will vote yes but says so to nobody"


def raw_with(**changes: object) -> bytes:
    return canonical(json.loads(made().raw) | changes)


@given(VALUES)
def test_a_value_has_one_spelling_and_comes_back_from_it(value):
    data = canonical(value)
    assert data == json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert thawed(read_canonical(data)) == value
    assert canonical(read_canonical(data)) == data


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), 2**53, -(2**53), "a\0b", "\ud800", {1: 2}, {"\udfff": 1}, b"x", {1, 2}, object()]
)
def test_values_that_no_op_may_hold_are_refused(value):
    with pytest.raises(ValueError, match="op-value"):
        canonical({"f": value})


def test_eight_levels_are_read_and_nine_refused():
    eight: object = "x"
    for _ in range(8):
        eight = [eight]
    assert thawed(read_canonical(canonical(eight))) == eight
    with pytest.raises(OpError, match="op-value"):
        canonical([eight])
    with pytest.raises(OpError, match="op-value"):
        read_canonical(b"[" * 9 + b"]" * 9)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"a":"\\u00e9"}',
        b'{"a":"\\/"}',
        b'{"a":1.0}',
        b'{"a":1e2}',
        b'{"a":-0}',
        b'{"a":NaN}',
        b'{"a":"\\u0000"}',
        b'{"a":"\\ud800"}',
        b'{"a":9007199254740992}',
        b'{"a":' + b"9" * 5000 + b"}",
        b"\xef\xbb\xbf{}",
        '{"a":1}'.encode("utf-16"),
        b'{"a":"\xff"}',
        b'{"a":"\xed\xa0\x80"}',
        b"",
        b"{",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'"' + b"x" * LIMIT + b'"',
    ],
)
def test_other_spellings_are_refused_without_falling_over(data):
    with pytest.raises(OpError):
        read_canonical(data)


def test_a_backslash_before_u0000_is_only_text():
    assert read_canonical(canonical("\\u0000")) == "\\u0000"


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fall_over(data):
    try:
        value = read_canonical(data)
    except OpError:
        return
    assert canonical(value) == data


def test_an_op_is_read_as_it_was_made():
    op = set_op(link(), NOTE, NOW, {"summary": "café", "order": ["b", "a"]}, {"summary": ["f" * 32, "e" * 32]})
    assert op.id == hashlib.sha256(op.raw).hexdigest()[:32]
    assert (op.dev, op.seq, op.prev, op.user, op.ms, op.entity) == ("a" * 16, 1, FIRST, "user-a", NOW, NOTE)
    assert op.fields == {"summary": "café", "order": ("b", "a")}
    assert op.seen == {"summary": ("e" * 32, "f" * 32)}
    again = read_op(op.raw)
    assert again == op
    assert isinstance(again, Op)
    assert all(getattr(again, name) == getattr(op, name) for name in Op.__dataclass_fields__)


def test_the_bytes_are_those_of_the_specification():
    op = delete_op(Link("0123456789abcdef", "ana", 2, "c" * 32, NOW), NOTE, NOW, ["d" * 32], ["f" * 32, "e" * 32])
    assert json.loads(op.raw) == {
        "v": 1,
        "d": "0123456789abcdef",
        "n": 2,
        "p": "c" * 32,
        "t": [NOW, 0],
        "a": "ana",
        "e": NOTE,
        "y": "del",
        "s": {"$deleted": ["d" * 32]},
        "c": ["e" * 32, "f" * 32],
    }
    assert json.loads(set_op(link(), NOTE, NOW, {}, restore=True).raw)["restore"] is True


def test_what_an_op_holds_cannot_be_changed():
    order = ["a", "b"]
    op = set_op(link(), NOTE, NOW, {"order": order, "asks": {"x": "on"}})
    order.append("c")
    assert op.fields["order"] == ("a", "b")
    with pytest.raises(TypeError):
        op.fields["order"] = ()  # type: ignore[index]
    with pytest.raises(TypeError):
        op.fields["asks"]["x"] = "off"  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("v", 0),
        ("v", True),
        ("v", "1"),
        ("y", 1),
        ("d", "A" * 16),
        ("d", "a" * 15),
        ("d", None),
        ("n", 0),
        ("n", True),
        ("n", 2),
        ("p", "e" * 32),
        ("p", "x" * 32),
        ("t", NOW),
        ("t", [NOW]),
        ("t", [NOW, 1]),
        ("t", [-1, 0]),
        ("t", [MAX_MS + 1, 0]),
        ("t", [True, 0]),
        ("a", "Ana"),
        ("a", ""),
        ("a", "a" * 33),
        ("a", "ana\n"),
        ("e", "e" * 31),
        ("f", {}),
        ("f", []),
        ("f", {"a//b": 1}),
        ("f", {"$deleted": True}),
        ("f", {"a" * 65: 1}),
        ("f", {"é": 1}),
        ("s", {"summary": ["x"]}),
        ("s", {"summary": "e" * 32}),
        ("s", {"tone": ["e" * 32]}),
        ("s", {"$deleted": ["e" * 32]}),
        ("s", []),
        ("restore", False),
    ],
)
def test_a_misshapen_op_is_refused(key, value):
    with pytest.raises(OpError, match="op-misshapen"):
        read_op(raw_with(**{key: value}))


@pytest.mark.parametrize("key", sorted(json.loads(made().raw)))
def test_an_op_that_lacks_a_key_is_refused(key):
    data = json.loads(made().raw)
    del data[key]
    with pytest.raises(OpError, match="op-misshapen"):
        read_op(canonical(data))


@pytest.mark.parametrize("changes", [{"v": 2}, {"y": "move"}, {"colour": "red"}, {"v": 3, "t": "later"}, {"c": []}])
def test_an_op_of_a_newer_version_is_kept_byte_for_byte_in_its_place(changes):
    raw = raw_with(**changes)
    op = read_op(raw)
    assert isinstance(op, UnknownOp)
    assert (op.raw, op.dev, op.seq, op.prev, op.entity) == (raw, "a" * 16, 1, FIRST, NOTE)


def test_a_newer_op_may_place_itself_in_a_way_we_cannot_read():
    op = read_op(canonical({"v": 2, "d": "device", "n": "one", "p": 0}))
    assert isinstance(op, UnknownOp)
    assert (op.dev, op.seq, op.prev, op.entity) == (None, None, None, None)


@given(histories(), st.data())
def test_a_damaged_byte_is_refused_or_makes_another_op(ops, data):
    op = data.draw(st.sampled_from(ops))
    place = data.draw(st.integers(0, len(op.raw) - 1))
    damaged = bytearray(op.raw)
    damaged[place] ^= data.draw(st.integers(1, 255))
    try:
        read = read_op(bytes(damaged))
    except OpError:
        return
    assert read.id != op.id


def test_no_failure_repeats_what_was_written():
    whole = made(summary=CANARY).raw
    odd = [whole[:-1], whole + b" ", whole.replace(b'"n":1', b'"n":0'), whole.replace(b"She", b"\xff"), whole * 2]
    values = [{"f": {CANARY: 1.5}}, {CANARY: "\0"}]
    for attempt in [lambda one=one: read_op(one) for one in odd] + [lambda one=one: canonical(one) for one in values]:
        with pytest.raises(OpError) as caught:
            attempt()
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None
        said = "".join(traceback.format_exception(caught.value)) + repr(caught.value.args)
        assert "nobody" not in said
    assert "nobody" not in repr(read_op(whole))


def test_an_op_too_long_for_the_log_is_refused_when_made():
    with pytest.raises(OpError, match="op-too-long"):
        set_op(link(), NOTE, NOW, {"summary": "x" * LIMIT})


@given(st.integers(0, 2**45), st.lists(st.integers(0, 2**45)))
def test_a_stamp_is_the_clock_or_later_than_all_it_supersedes(now, superseded):
    stamp = next_stamp(now, superseded)
    assert stamp >= now
    assert all(stamp > ms for ms in superseded)
    assert stamp == now or stamp - 1 in superseded


def test_an_op_from_the_end_of_time_can_still_be_superseded():
    assert next_stamp(NOW, [MAX_MS]) == MAX_MS
    assert set_op(link(), NOTE, MAX_MS, {"tone": "calm"}).ms == MAX_MS
