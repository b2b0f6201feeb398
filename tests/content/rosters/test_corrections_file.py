"""corrections.json: round trips, and problems instead of exceptions."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.rosters.corrections_file import read_corrections, write_corrections
from lobbykit.domain.corrections import Correction

TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=12)
CORRECTIONS = st.builds(Correction, TEXTS, TEXTS, TEXTS, st.dates(), TEXTS, TEXTS, st.none() | TEXTS)
ROW = {"target": "A000001", "field": "room", "value": "2103", "on": "2026-11-20", "source": "a call", "by": "Kim"}


@given(st.lists(CORRECTIONS, max_size=4).map(tuple))
def test_what_is_written_reads_back_the_same(corrections: tuple[Correction, ...]) -> None:
    read = read_corrections(write_corrections(corrections), file="corrections.json")
    assert read.value == corrections
    assert read.problems == ()


def test_a_correction_reads_with_its_date() -> None:
    text = json.dumps({"lobbykit": "corrections/1", "corrections": [ROW | {"was": "1233"}]})
    read = read_corrections(text, file="corrections.json")
    assert read.value == (Correction("A000001", "room", "2103", date(2026, 11, 20), "a call", "Kim", "1233"),)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"on": "2026-02-30"}, "on"),
        ({"on": "20261120"}, "on"),
        ({"value": 2103}, "value"),
        ({"was": None}, "was"),
        ({"by": "Kim\u0000"}, "by"),
        ({"shoes": "red"}, "shoes"),
    ],
)
def test_each_bad_entry_is_named_by_number_and_field(change: dict[str, Any], field: str) -> None:
    text = json.dumps({"lobbykit": "corrections/1", "corrections": [ROW, ROW | change, 7]})
    read = read_corrections(text, file="corrections.json")
    assert read.value is None
    told = [dict(problem.params) for problem in read.problems]
    assert told == [{"entry": 2, "field": field}, {"entry": 3, "field": "entry"}]


@pytest.mark.parametrize("missing", sorted(ROW))
def test_a_missing_key_is_named(missing: str) -> None:
    row = {key: value for key, value in ROW.items() if key != missing}
    text = json.dumps({"lobbykit": "corrections/1", "corrections": [row]})
    [problem] = read_corrections(text, file="corrections.json").problems
    assert dict(problem.params)["field"] == missing


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "[" * 100_000,
        '{"lobbykit":"corrections/2","corrections":[]}',
        '{"lobbykit":"corrections/1"}',
        '{"lobbykit":"corrections/1","corrections":{}}',
        '{"lobbykit":"corrections/1","corrections":[],"more":1}',
        '{"lobbykit":"corrections/1","corrections":[],"corrections":[]}',
    ],
)
def test_another_shape_is_a_problem_and_never_an_exception(text: str) -> None:
    read = read_corrections(text, file="corrections.json")
    assert read.value is None
    assert read.has_errors
