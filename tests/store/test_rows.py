"""A row holds what a JSON file gives back unchanged, and nothing else."""

from __future__ import annotations

import json
from collections import OrderedDict
from enum import IntEnum, StrEnum
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.rows import DEPTH, MAX_INT, Rows, copied, owned

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INT, MAX_INT)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


class Side(StrEnum):
    OURS = "ours"


class Level(IntEnum):
    ONE = 1


def nested(depth: int) -> object:
    value: object = "deep"
    for _ in range(depth):
        value = [value]
    return value


@given(st.dictionaries(st.text(max_size=3), JSON, max_size=4))
def test_json_is_kept_as_it_is_and_shared_with_nobody(row: dict[str, object]) -> None:
    kept = owned(row)
    assert kept == row
    assert json.loads(json.dumps(kept)) == kept
    for copy in (owned(kept), copied(kept)):
        assert copy == row
        spoil(copy)
        assert kept == row


def spoil(value: object) -> None:
    if isinstance(value, dict):
        for item in value.values():
            spoil(item)
        value["spoilt"] = True
    elif isinstance(value, list):
        for item in value:
            spoil(item)
        value.append("spoilt")


def test_tuples_and_mappings_become_lists_and_dicts() -> None:
    kept = owned(MappingProxyType({"briefs": ("a", ("b",)), "ordered": OrderedDict(x=1)}))
    assert kept == {"briefs": ["a", ["b"]], "ordered": {"x": 1}}
    assert type(kept["ordered"]) is dict


@pytest.mark.parametrize(
    "value",
    [{1}, b"CANARY", object(), Side.OURS, Level.ONE, {1: "CANARY"}, {None: 1}, {Side.OURS: 1}, 1j],
    ids=lambda value: type(value).__name__,
)
def test_other_types_are_refused_without_being_repeated(value: object) -> None:
    with pytest.raises(TypeError) as failure:
        owned({"x": value})
    assert "CANARY" not in str(failure.value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), MAX_INT + 1, -MAX_INT - 1, nested(DEPTH)])
def test_values_that_other_readers_would_change_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="a row"):
        owned({"x": value})


def test_the_last_value_within_each_limit_is_kept() -> None:
    row = {"big": MAX_INT, "small": -MAX_INT, "deep": nested(DEPTH - 1)}
    assert owned(row) == row


def test_two_rows_may_trade_their_ids_in_one_change_but_never_share_one() -> None:
    rows = Rows()
    rows.change({1: {"id": "a"}, 2: {"id": "b"}}, (), 1)
    rows.change({1: {"id": "b"}, 2: {"id": "a"}}, (), 2)
    assert rows.ids == {"b": 1, "a": 2}
    for puts, gone in (({1: {"id": "a"}}, ()), ({3: {"id": "a"}}, ()), ({3: {"id": "c"}, 4: {"id": "c"}}, (1,))):
        with pytest.raises(ValueError, match="one id"):
            rows.change(puts, gone, 3)
    rows.change({3: {"id": "a"}}, (2,), 3)
    assert (rows.ids, list(rows.docs)) == ({"b": 1, "a": 3}, ["1", "3"])


def test_a_row_that_takes_another_id_gives_the_old_one_free() -> None:
    rows = Rows()
    rows.change({1: {"id": "a"}}, (), 1)
    rows.change({1: {"id": "b"}}, (), 2)
    assert rows.ids == {"b": 1}
    rows.change({1: {}, 2: {"id": "a"}}, (), 3)
    assert rows.ids == {"a": 2}


def test_a_change_that_names_a_row_that_is_not_there_changes_nothing() -> None:
    rows = Rows()
    rows.change({1: {"id": "a"}}, (), 1)
    with pytest.raises(KeyError):
        rows.change({2: {"id": "b"}}, (1, 9), 2)
    assert (rows.ids, list(rows.docs), rows.version) == ({"a": 1}, ["1"], 1)


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 9)), max_size=30))
def test_the_largest_document_id_is_always_known(steps: list[tuple[bool, int]]) -> None:
    rows = Rows()
    for version, (put, doc_id) in enumerate(steps):
        if put:
            rows.change({doc_id: {}}, (), version)
        elif str(doc_id) in rows.docs:
            rows.change({}, (doc_id,), version)
        assert version % 2 or rows.top == max(map(int, rows.docs), default=0)
