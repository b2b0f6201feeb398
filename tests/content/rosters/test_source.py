"""Upstream files in any format and under any name, sound or hostile."""

from __future__ import annotations

import json
from datetime import date

import pytest

from lobbykit.content.yaml_tree import read_yaml
from tests.content.rosters.congress_files import (
    FIXTURES,
    LEGISLATORS,
    as_upstream_json,
    codes,
    found,
    imported,
    roster_of,
    texts,
)


def test_upstream_json_gives_the_same_roster_as_yaml() -> None:
    as_json = {
        name.replace("yaml", "json"): json.dumps(as_upstream_json(read_yaml(text, file=name).value))
        for name, text in texts().items()
    }
    assert roster_of(as_json) == roster_of(texts())


def test_files_are_known_by_content_whatever_their_names() -> None:
    renamed = {f"{number}.txt": text for number, text in enumerate(texts().values())}
    assert roster_of(renamed) == roster_of(texts())


def test_the_csv_gives_a_roster_and_says_what_it_lacks() -> None:
    read = imported({"x.csv": (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8")})
    assert read.value is not None
    able, cedar, quoted = read.value.offices
    assert (able.name, able.room, able.building, able.district) == ("Ann B. Able", "153", "Cannon", 0)
    assert (quoted.name, quoted.room, quoted.senate_class) == ('José G. "Chepe" Dueñas', "G12", 1)
    assert cedar.until == date(2027, 1, 3)
    assert {"congress-csv-terms", "congress-csv-lacks", "congress-caucus-missing"} <= set(codes(read))


def test_a_csv_row_with_too_many_cells_is_an_error_with_its_line() -> None:
    text = (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8").replace("00003\n", "00003,more\n")
    read = imported({"x.csv": text})
    assert read.value is None
    place = found(read, "csv-row-too-long").place
    assert place is not None
    assert place.line == 3


@pytest.mark.parametrize(
    "root", ["just words", "a: b", "[]", "[1, 2]", "{}", '{"a": [1]}', "[[[[", "- a: 1\n- a", "", "'"]
)
def test_a_file_of_another_shape_is_no_roster_and_never_an_exception(root: str) -> None:
    read = imported({LEGISLATORS: root})
    assert read.value is None
    assert "congress-legislators-missing" in codes(read)


@pytest.mark.parametrize("name", list(texts()))
@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 60 + "]" * 60, "a: &a [*a]", '{"a":1,"a":2}'])
def test_hostile_files_are_errors(name: str, text: str) -> None:
    read = imported(texts() | {name: text})
    assert read.value is None
    assert read.has_errors


def test_a_list_with_something_else_in_it_is_an_error() -> None:
    read = imported(texts() | {LEGISLATORS: texts()[LEGISLATORS] + "- word\n"})
    assert read.value is None
    assert "congress-not-list" in codes(read)


def test_a_file_twice_is_an_error_and_a_strange_file_a_warning() -> None:
    assert "congress-file-twice" in codes(imported(texts() | {"again.yaml": texts()[LEGISLATORS]}))
    read = imported(texts() | {"social.yaml": "- id: {bioguide: A000001}\n  social: {twitter: able}\n"})
    assert read.value is not None
    assert "congress-file-unused" in codes(read)


@pytest.mark.parametrize("end", ["\n", "\r"])
def test_a_csv_of_everybody_who_ever_served_is_counted_and_no_more(end: str) -> None:
    head, row = (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8").splitlines()[:2]
    read = imported({"x.csv": end.join((head, *[row] * 6_000))})
    assert dict(found(read, "congress-not-current").params) == {"members": 6_000, "seats": 541}


def test_a_csv_with_a_quotation_mark_left_open_is_an_error() -> None:
    text = (FIXTURES / "legislators-current.csv").read_text(encoding="utf-8") + 'Elm,"Eve'
    read = imported({"x.csv": text})
    assert read.value is None
    assert "csv-syntax" in codes(read)
