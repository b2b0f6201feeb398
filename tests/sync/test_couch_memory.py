"""What is remembered of a database between two visits."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.sync.couch_memory import WEEK, CouchMemory, Database, go_on, is_place, number_of, read_memory

NOW = 1_795_435_200_000
KNOWN = CouchMemory("server", "1700000000", "12-g1AAAA", NOW)
HERE = Database("server", "1700000000", 12)


@given(st.text(max_size=9), st.text(max_size=9), st.text(min_size=1) | st.integers(0), st.integers())
def test_it_is_read_as_it_was_written(server, db, since, full):
    known = CouchMemory(server, db, since, full)
    assert read_memory(json.loads(json.dumps(known.plain()))) == known


@pytest.mark.parametrize(
    "change",
    [{"v": 2}, {"server": 3}, {"db": None}, {"since": None}, {"since": ""}, {"since": [1]}, {"full": "x"}, {"more": 1}],
)
def test_anything_else_counts_as_nothing(change):
    told = KNOWN.plain()
    assert isinstance(told, dict)
    assert read_memory({**told, **change}) is None
    assert read_memory([]) is None


def test_in_the_same_database_it_goes_on():
    assert go_on(KNOWN, HERE, NOW + WEEK - 1) == KNOWN


@pytest.mark.parametrize(
    ("here", "now"),
    [
        (Database("other", "1700000000", 12), NOW),
        (Database("server", "1700000001", 99), NOW),
        (Database("server", "1700000000", 11), NOW),
        (HERE, NOW + WEEK),
        (HERE, NOW - 1),
    ],
    ids=["server", "database", "went back", "week", "clock"],
)
def test_row_14_where_anything_may_be_missing_it_begins_again(here, now):
    again = go_on(KNOWN, here, now)
    assert (again.since, again.full, again.server, again.db) == ("0", now, here.server, here.db)
    assert go_on(None, here, now) == again


@pytest.mark.parametrize(
    ("since", "number"),
    [(7, 7), ("7", 7), ("12-g1AAAA", 12), ("x", None), ("", None), (None, None), (True, None), ("9" * 40, None)],
)
def test_the_number_of_a_place_is_what_it_begins_with(since, number):
    assert number_of(since) == number


def test_a_place_is_a_number_or_a_text_that_is_not_endless():
    assert is_place(0)
    assert is_place("0")
    assert not any(map(is_place, (None, True, "", "x" * 20_001, [], 1.5)))
