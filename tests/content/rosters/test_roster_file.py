"""roster.json: round trips, strictness about shape, and no exception whatever the text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.content.rosters.roster_file import read_roster, write_roster
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Committee, CommitteeId, LocalOffice, Office, OfficeId, Roster, Vacancy
from lobbykit.domain.states import STATE_NAMES
from tests.content.junk import JUNK, spots

COMMITTED = Path(__file__).resolve().parents[3] / "resources/roster.json"
LINES = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=8)
DAYS = st.dates(date(1950, 1, 1), date(2050, 1, 1))
STATES = st.sampled_from(sorted(STATE_NAMES))
PARTIES = st.sampled_from("DRI")
MAYBE = st.none() | LINES


@st.composite
def offices(draw: st.DrawFn) -> Office:
    chamber = draw(st.sampled_from(Chamber))
    is_house = chamber is Chamber.HOUSE
    return Office(
        id=OfficeId(draw(st.from_regex(r"[A-Z][0-9]{6}", fullmatch=True))),
        chamber=chamber,
        state=draw(STATES),
        district=draw(st.integers(0, 99)) if is_house else None,
        party=draw(PARTIES),
        caucus=draw(PARTIES),
        voting=draw(st.booleans()),
        title=draw(LINES),
        name=draw(LINES),
        sort=draw(LINES),
        last=draw(LINES),
        start=draw(DAYS),
        until=draw(DAYS),
        since=draw(DAYS),
        aliases=tuple(draw(st.lists(LINES, max_size=2))),
        building=draw(MAYBE),
        room=draw(MAYBE),
        phone=draw(MAYBE),
        url=draw(MAYBE),
        senate_class=None if is_house else draw(st.integers(1, 3)),
        rank=draw(MAYBE),
        appointed=draw(st.booleans()),
        leadership=tuple(draw(st.lists(LINES, max_size=2))),
        committees=tuple(draw(st.lists(st.sampled_from(["HSFA", "HSRU:rank", "HSFA14:exofficio"]), max_size=2))),
        local=tuple(draw(st.lists(st.builds(LocalOffice, LINES, MAYBE, MAYBE), max_size=2))),
        confirmed=draw(st.none() | DAYS),
        leaving=draw(st.none() | DAYS),
        successor=draw(MAYBE),
    )


COMMITTEES = st.builds(
    Committee,
    st.from_regex(r"[A-Z]{4}", fullmatch=True).map(CommitteeId),
    st.sampled_from(["house", "senate", "joint"]),
    LINES,
    st.lists(st.tuples(st.just(CommitteeId("HSFA14")), LINES), max_size=2).map(tuple),
)
ROSTERS = st.builds(
    Roster,
    congress=st.integers(1, 200),
    as_of=DAYS,
    source=LINES,
    licence=LINES,
    offices=st.lists(offices(), max_size=3, unique_by=lambda one: one.id).map(tuple),
    vacant=st.lists(st.builds(Vacancy, st.sampled_from(Chamber), STATES, st.integers(0, 99)), max_size=2).map(tuple),
    committees=st.lists(COMMITTEES, max_size=2, unique_by=lambda one: one.id).map(tuple),
    commit=LINES,
)


@settings(max_examples=60, deadline=None)
@given(ROSTERS)
def test_what_is_written_reads_back_the_same(roster: Roster) -> None:
    read = read_roster(write_roster(roster), file="roster.json")
    assert read.problems == ()
    assert read.value == roster


def test_the_committed_file_reads_back_to_the_same_text_one_office_a_line() -> None:
    text = COMMITTED.read_text(encoding="utf-8")
    roster = read_roster(text, file="roster.json").value
    assert roster is not None
    assert write_roster(roster) == text
    assert sum(line.startswith('{"id"') for line in text.splitlines()) == len(roster.offices) + len(roster.committees)
    assert (roster.congress, roster.as_of, roster.licence) == (119, date(2026, 6, 15), "CC0-1.0")
    assert roster.source == "github.com/unitedstates/congress-legislators"
    assert len(roster.commit) == 40


def sample() -> dict[str, Any]:
    value = json.loads(COMMITTED.read_text(encoding="utf-8"))
    value["offices"] = value["offices"][:4]
    value["committees"] = value["committees"][:2]
    assert isinstance(value, dict)
    return value


def told(value: object) -> tuple[str, dict[str, str | int], str | None]:
    read = read_roster(json.dumps(value), file="roster.json")
    assert read.value is None
    [problem] = read.problems
    return problem.code, dict(problem.params), problem.office


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", 7),
        ("name", None),
        ("chamber", "commons"),
        ("state", "ZZ"),
        ("party", "W"),
        ("caucus", "W"),
        ("until", "2026-02-30"),
        ("until", "20270103"),
        ("until", "2026-W25-1"),
        ("district", "7"),
        ("district", True),
        ("district", -1),
        ("district", 10**400),
        ("aliases", "Ann"),
        ("aliases", [1]),
        ("aliases", [[]]),
        ("committees", ["HSFA:boss"]),
        ("committees", [{}]),
        ("local", [["Nome"]]),
        ("local", [{"city": "Nome"}]),
        ("local", [[None, None, None]]),
        ("voting", "no"),
        ("colour", "red"),
    ],
)
def test_a_wrong_field_is_one_problem_that_names_the_office(field: str, value: object) -> None:
    roster = sample()
    house = next(one for one in roster["offices"] if one["chamber"] == "house")
    house[field] = value
    assert told(roster) == ("roster-shape", {"entry": f"offices/{house['id']}", "field": field}, house["id"])


@pytest.mark.parametrize("field", ["id", "name", "chamber", "state", "start", "party"])
def test_a_missing_field_is_named(field: str) -> None:
    roster = sample()
    del roster["offices"][2][field]
    code, params, _ = told(roster)
    assert (code, params["field"]) == ("roster-shape", field)


def test_a_senator_has_a_class_and_no_district() -> None:
    roster = sample()
    senator = next(one for one in roster["offices"] if one["chamber"] == "senate")
    assert told(roster | {"offices": [senator | {"district": 1}]})[1]["field"] == "senate_class"
    assert told(roster | {"offices": [senator | {"senate_class": 4}]})[1]["field"] == "senate_class"


def test_an_office_twice_is_an_error() -> None:
    roster = sample()
    roster["offices"].append(roster["offices"][0])
    assert told(roster)[0] == "roster-twice"


@pytest.mark.parametrize("text", ["a\0b", "a\nb", "\ud800", "\u202egnp", "\x7f"])
def test_text_that_cannot_be_printed_is_refused_and_its_office_named(text: str) -> None:
    roster = sample()
    roster["offices"][1]["name"] = text
    code, params, _ = told(roster)
    assert (code, params["entry"]) == ("roster-text-unsafe", roster["offices"][1]["id"])
    raw = json.dumps(roster, ensure_ascii=False)
    assert read_roster(raw, file="roster.json").value is None


def test_an_unknown_key_that_cannot_be_printed_is_not_repeated() -> None:
    assert told(sample() | {"\u001b[2J": 1}) == ("roster-text-unsafe", {"entry": "roster", "field": "text"}, None)


def test_escapes_that_stand_for_printable_text_are_read() -> None:
    roster = sample()
    roster["offices"][1]["name"] = 'José "Pepe" Núñez'
    read = read_roster(json.dumps(roster, ensure_ascii=True), file="roster.json")
    assert read.value is not None
    assert read.value.offices[1].name == 'José "Pepe" Núñez'


@pytest.mark.parametrize("version", ["roster/2", "roster", "brief/1", None, 1, ["roster/1"]])
def test_another_format_is_refused_by_its_header(version: object) -> None:
    assert told(sample() | {"lobbykit": version})[0] == "roster-version"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "7",
        '"x"',
        "{",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"lobbykit":"roster/1","congress":NaN}',
        '{"lobbykit":"roster/1","congress":' + "9" * 5000 + "}",
        '{"lobbykit":"roster/1","lobbykit":"roster/1"}',
        '{"lobbykit":"roster/1","offices":[' + "[" * 900 + "]" * 900 + "]}",
        "\0",
        '{"lobbykit":"roster/1"\0}',
    ],
)
def test_hostile_text_is_a_problem_and_never_an_exception(text: str) -> None:
    read = read_roster(text, file="roster.json")
    assert read.value is None
    assert read.has_errors
    assert read.problems[0].place is not None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_junk_anywhere_never_raises(data: st.DataObject) -> None:
    value = sample()
    container, key = data.draw(st.sampled_from(spots(value)))
    container[key] = data.draw(JUNK)
    read = read_roster(json.dumps(value), file="roster.json")
    assert (read.value is None) == read.has_errors


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 290_000))
def test_a_truncated_file_is_a_problem_with_its_line(length: int) -> None:
    read = read_roster(COMMITTED.read_text(encoding="utf-8")[:length], file="roster.json")
    assert read.value is None
    assert [problem.code for problem in read.problems] == ["json-truncated"]
