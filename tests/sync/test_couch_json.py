"""JSON from a server that nobody trusts."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.sync.couch_json import MOST_NESTED, NotJsonError, TooMuchError, is_plain, mapping, read_json, rows, text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_what_json_says_is_read(value):
    assert read_json(json.dumps(value).encode()) == value


@given(st.binary(max_size=60) | st.text(alphabet='[]{}",:\\u1', max_size=60).map(str.encode))
def test_anything_else_is_refused(data):
    try:
        expected = json.loads(data)
    except ValueError:
        with pytest.raises(NotJsonError):
            read_json(data)
    else:
        assert repr(read_json(data)) == repr(expected)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * (MOST_NESTED + 1) + b"]" * (MOST_NESTED + 1),
        b'{"a":' * 900_000,
        b"[" + b"0," * 900_000 + b"0]",
        b"[" + b"[]," * 600_000 + b"0]",
        b'"' + b'\\"' * 900_000,
        b"\xff\xfe" * 1000,
        b"<html></html>",
        b"",
    ],
    ids=["deep", "deeper", "wide", "lists", "unfinished", "encoding", "page", "empty"],
)
def test_what_would_cost_memory_or_time_is_refused_before_it_is_parsed(data):
    tracemalloc.start()
    try:
        with pytest.raises((NotJsonError, TooMuchError)):
            read_json(data)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_row_16_an_endless_number_does_not_make_what_is_around_it_unreadable():
    assert read_json(b'[{"v":' + b"9" * 100_000 + b'},{"v":-12345678901234567}]') == [
        {"v": 0},
        {"v": -12345678901234567},
    ]


def test_texts_that_would_take_four_times_their_room_are_told_apart():
    assert is_plain(b'{"b":"aGk="}')
    assert not is_plain('{"b":"é"}'.encode())
    assert not is_plain(rb'{"b":"\ud83d\ude00"}')


def test_brackets_in_texts_do_not_count():
    deep = '["' + "[" * 500 + '\\"{{{"]'
    assert read_json(deep.encode()) == ["[" * 500 + '"{{{']


@pytest.mark.parametrize("value", [None, 3, "x", [], {"a": 3}, {"a": [3, "x", None]}])
def test_a_field_that_is_of_another_kind_is_as_good_as_none(value):
    assert (text(value, "a"), mapping(value, "a"), list(rows(value, "a"))) == (None, {}, [])
