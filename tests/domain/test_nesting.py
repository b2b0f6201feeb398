"""Nesting: fields as people write them in JSON, and as ops hold them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.nesting import flattened, nested

SEGMENT = st.sampled_from(["a", "b", "staff", "u1", "name"])
PATHS = st.dictionaries(
    st.lists(SEGMENT, min_size=1, max_size=4).map("/".join), st.text("xyz") | st.integers(0, 99), max_size=8
)


def test_fields_nest_at_every_slash():
    paths = {"summary": "x", "staff/u/name": "Jo", "staff/u/title": "LA", "ask/b/a/reasons": ("cost",)}
    data = {"summary": "x", "staff": {"u": {"name": "Jo", "title": "LA"}}, "ask": {"b": {"a": {"reasons": ["cost"]}}}}
    assert nested(paths) == data
    assert flattened("note", data).value == paths | {"ask/b/a/reasons": ["cost"]}


def test_a_mapping_that_is_a_value_is_not_taken_for_nesting():
    assert flattened("choices", {"asks": {"a": "on"}}).value == {"asks": {"a": "on"}}
    assert nested({"asks": {"a": "on"}}) == {"asks": {"a": "on"}}


@given(PATHS)
def test_nothing_is_lost_on_the_way_there_and_back(paths):
    assert flattened("note", nested(paths)).value == paths


def test_a_field_written_twice_is_a_problem_not_a_guess():
    read = flattened("note", {"staff/u/name": "Jo", "staff": {"u": {"name": "Bo"}}})
    assert read.value is None
    assert [problem.code for problem in read.problems] == ["field-twice"]


def test_json_nested_without_end_is_one_field_that_nobody_knows():
    data: dict[str, object] = {"x": 1}
    for _ in range(5_000):
        data = {"x": data}
    paths = flattened("note", data).value
    assert paths
    assert list(paths) == ["/".join("x" * 12)]
