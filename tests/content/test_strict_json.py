"""Strict JSON: what other readers let pass is an error here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.strict_json import read_json


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"a":1,"a":2}', "json-key-twice"),
        ('[{"b":{"a":1,"a":1}}]', "json-key-twice"),
        ("[NaN]", "json-number"),
        ("[-Infinity]", "json-number"),
        ("9" * 5000, "json-number-long"),
        ("[" * 100_000, "json-too-deep"),
        ("[1,]", "json-syntax"),
        ('"a\nb"', "json-syntax"),
    ],
)
def test_it_is_refused(text: str, code: str) -> None:
    read = read_json(text, file="x.json")
    assert read.value is None
    assert [problem.code for problem in read.problems] == [code]


def test_a_mistake_is_shown_at_its_line_and_column() -> None:
    [problem] = read_json('{\n "a": 1\n "b": 2}', file="x.json").problems
    assert str(problem.place) == "x.json:3:2"


def test_numbers_can_stay_as_typed() -> None:
    text = "[1.50, 007]".replace("007", "9" * 5000)
    assert read_json(text, file="x.json", numbers_as_text=True).value == ["1.50", "9" * 5000]


def test_a_key_twice_in_a_large_object_is_found_at_once() -> None:
    text = "{" + ",".join(f'"k{number}":0' for number in range(100_000)) + ',"k99999":0}'
    [problem] = read_json(text, file="x.json").problems
    assert dict(problem.params) == {"what": "k99999"}


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    read = read_json(text, file="x.json")
    assert read.value is None or not read.has_errors
