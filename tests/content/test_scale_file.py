"""scale.json."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.scale_file import read_scale
from lobbykit.domain.support_scale import DEFAULT_SCALE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formats" / "scale.md"
HIGH = {"code": "high", "number": 2, "icon": "circle-check", "colour": "support-4"}
LOW = {"code": "low", "number": 1, "icon": "circle-help", "colour": "support-2"}
STATE = {"code": "none", "icon": "circle-dashed", "colour": "support-none"}


def read(**root):
    return read_scale(json.dumps({"lobbykit": "scale/1", **root}), file="scale.json")


def test_the_example_of_the_page_is_a_scale():
    text = PAGE.read_text(encoding="utf-8").split("```json\n")[1].split("```")[0]
    scale = read_scale(text, file="scale.md").value
    assert scale is not None
    assert scale.codes == ("with-us", "not-yet", "no-answer")


def test_the_default_could_be_written_as_a_file():
    def plain(level):
        told = {"code": level.code, "number": level.number, "icon": level.icon, "colour": level.colour}
        return {key: value for key, value in told.items() if value is not None}

    levels, states = (list(map(plain, rows)) for rows in (DEFAULT_SCALE.levels, DEFAULT_SCALE.states))
    assert read(levels=levels, states=states).value == DEFAULT_SCALE


@pytest.mark.parametrize(
    ("root", "code"),
    [
        ({"levels": []}, "scale-list"),
        ({}, "scale-list"),
        ({"levels": [{**HIGH, "code": f"c{n}", "number": 99 - n} for n in range(21)]}, "scale-list"),
        ({"levels": [HIGH], "states": {}}, "scale-list"),
        ({"levels": [HIGH], "extra": 1}, "scale-shape"),
        ({"levels": ["high"]}, "scale-shape"),
        ({"levels": [{**HIGH, "code": "High"}]}, "scale-shape"),
        ({"levels": [{**HIGH, "number": True}]}, "scale-shape"),
        ({"levels": [{**HIGH, "number": 1.5}]}, "scale-shape"),
        ({"levels": [{**HIGH, "number": 10**9}]}, "scale-shape"),
        ({"levels": [{**HIGH, "word": "x"}]}, "scale-shape"),
        ({"levels": [{key: HIGH[key] for key in ("code", "number", "icon")}]}, "scale-shape"),
        ({"levels": [HIGH], "states": [{**STATE, "number": 0}]}, "scale-shape"),
        ({"levels": [HIGH, {**LOW, "code": "high"}]}, "scale-code-twice"),
        ({"levels": [HIGH], "states": [{**STATE, "code": "high"}]}, "scale-code-twice"),
        ({"levels": [LOW, HIGH]}, "scale-order"),
        ({"levels": [HIGH, {**LOW, "number": 2}]}, "scale-order"),
        ({"lobbykit": "scale/2", "levels": [HIGH]}, "scale-version"),
    ],
)
def test_a_file_of_another_shape_is_refused_and_says_where(root, code):
    found = read(**root)
    assert found.value is None
    assert {one.code for one in found.problems} == {code}
    assert all(one.place and one.place.file == "scale.json" for one in found.problems)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_stands_in_it_is_a_scale_or_a_problem(value):
    for root in (value, {"lobbykit": "scale/1", "levels": value, "states": [STATE]}):
        found = read_scale(json.dumps(root), file="x")
        assert (found.value is None) == bool(found.problems)
