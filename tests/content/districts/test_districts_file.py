"""Our districts.json."""

from __future__ import annotations

import copy
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.districts.districts_file import read_districts, write_districts
from lobbykit.domain.districts import SEATS, Districts, Seat
from tests.content.junk import JUNK, spots

SOUND = {
    "lobbykit": "districts/1",
    "congress": 119,
    "as_of": "2024-11-12",
    "source": "a test",
    "commit": "",
    "licence": "public domain",
    "zips": {"432": {"OH-3": "01-03,15", "OH-3 OH-12": "04"}, "995": {"AK-AL": "01"}},
}
GROUPS = st.lists(st.sampled_from(sorted(SEATS)), min_size=1, max_size=4, unique=True).map(sorted).map(tuple)
ZIPS = st.dictionaries(st.from_regex(r"[0-2]0[0-9][0-9]{2}", fullmatch=True), GROUPS)
TABLES = st.builds(
    Districts, st.integers(1, 999), st.dates(date(1000, 1, 1)), st.just("a test"), st.just("free"), ZIPS, st.just("")
)


def read(value):
    return read_districts(json.dumps(value), file="districts.json")


def changed(*path, to):
    value = copy.deepcopy(SOUND)
    spot = value
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = to
    return read(value)


@given(TABLES)
def test_every_table_that_is_written_is_read_back(table):
    assert read_districts(write_districts(table), file="x").value == table


def test_zip_codes_with_the_same_beginning_stand_on_one_line():
    text = write_districts(read(SOUND).value)
    assert '"432":{"OH-3":"01-03,15","OH-3 OH-12":"04"}' in text.splitlines()[8]


def test_only_the_zip_codes_of_a_run_are_found_and_no_neighbour():
    table = read(SOUND).value
    assert table.candidates("43202") == (Seat("OH", 3),)
    assert table.candidates("43204") == (Seat("OH", 3), Seat("OH", 12))
    assert [table.candidates(one) for one in ("43205", "43214", "43216", "43200")] == [()] * 4


@pytest.mark.parametrize(
    ("path", "to", "code", "entry", "field"),
    [
        (("lobbykit",), "districts/2", "districts-version", "districts", "lobbykit"),
        (("congress",), True, "districts-shape", "districts", "congress"),
        (("congress",), 0, "districts-shape", "districts", "congress"),
        (("as_of",), "2024-13-01", "districts-shape", "districts", "as_of"),
        (("source",), "a\x1b[2J", "districts-shape", "districts", "source"),
        (("more",), 1, "districts-shape", "districts", "more"),
        (("zips",), [], "districts-shape", "districts", "zips"),
        (("zips", "43"), {}, "districts-shape", "zips", "43"),
        (("zips", "432"), "", "districts-shape", "zips", "432"),
        (("zips", "432", "OH-3"), 1, "districts-shape", "zips/432", "list"),
        (("zips", "432", "OH-3"), "", "districts-shape", "zips/432", ""),
        (("zips", "432", "OH-3"), "3-1", "districts-shape", "zips/432", "3-1"),
        (("zips", "432", "OH-3"), "03-01", "districts-shape", "zips/432", "03-01"),
        (("zips", "432", "OH-3"), "05,01", "districts-shape", "zips/432", "01"),
        (("zips", "432", "OH-3"), "04", "districts-twice", "zips", "43204"),
        (("zips", "432", "OH-16"), "05", "districts-shape", "zips/432", "OH-16"),
        (("zips", "432", "OH-4 OH-3"), "05", "districts-shape", "zips/432", "OH-4 OH-3"),
        (("zips", "432", ""), "05", "districts-shape", "zips/432", ""),
    ],
)
def test_what_is_wrong_is_named(path, to, code, entry, field):
    wrong = changed(*path, to=to)
    assert wrong.value is None
    [problem] = wrong.problems
    assert (problem.code, dict(problem.params)) == (code, {"entry": entry, "field": field})


@pytest.mark.parametrize("key", sorted(SOUND))
def test_nothing_of_it_may_be_missing(key):
    assert read({name: value for name, value in SOUND.items() if name != key}).value is None


@pytest.mark.parametrize("text", ["", "null", "[]", "{", '{"a":1,"a":2}', "[" * 100_000])
def test_what_is_no_table_is_a_problem(text):
    found = read_districts(text, file="x")
    assert found.value is None
    assert found.problems


@given(st.data())
def test_junk_anywhere_is_a_problem_or_a_table_and_never_raises(data):
    value = copy.deepcopy(SOUND)
    container, key = data.draw(st.sampled_from(spots(value)))
    container[key] = data.draw(JUNK)
    found = read_districts(json.dumps(value), file="x")
    assert (found.value is None) == bool(found.problems)
