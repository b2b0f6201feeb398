"""Finding offices by what people type."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Office, OfficeId, Roster
from lobbykit.domain.office_search import find_offices, folded, sorted_offices

DAY = date(2025, 1, 3)


def member(code: str, name: str, state: str, district: int | None, **more: object) -> Office:
    last = name.split(" ", 1)[1]
    base = Office(
        id=OfficeId(code),
        chamber=Chamber.SENATE if district is None else Chamber.HOUSE,
        state=state,
        district=district,
        party="D",
        caucus="D",
        voting=True,
        title="Senator" if district is None else "Representative",
        name=name,
        sort=f"{last}, {name.split(' ', 1)[0]}",
        last=last,
        start=DAY,
        until=DAY,
        since=DAY,
    )
    return replace(base, **more)  # type: ignore[arg-type]


OFFICES = (
    member("V000001", "Nydia Velázquez", "NY", 7, room="2302", building="Rayburn"),
    member("O000002", "Ana Ocasio-Cortez", "NY", 14, room="250", building="Cannon"),
    member("O000003", "Pat O\u2019Neil", "TX", 28, aliases=("Patty O\u2019Neil",), room="2308", building="Rayburn"),
    member("H000004", "Kai Hawai\u02bbi", "HI", 2),
    member("V000005", "Chris Van Hollen", "VA", None, room="479A", building="Russell"),
    member("W000006", "Wes Able", "WV", None, aliases=("Wes O'Hara",)),
    member("A000007", "Ohio Jones", "AK", 0),
    member("B000008", "Bo Brown", "OH", None),
)
ROSTER = Roster(119, DAY, "a test", "CC0-1.0", OFFICES)


def ids(words: str) -> list[str]:
    return [office.id for office in find_offices(ROSTER, words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("velazquez", ["V000001"]),
        ("VELÁZQUEZ nydia", ["V000001"]),
        (unicodedata.normalize("NFD", "Velázquez"), ["V000001"]),
        ("ocasio cortez", ["O000002"]),
        ("Ocasio\u2011Cortez", ["O000002"]),
        ("oneil", ["O000003"]),
        ("O'Neil", ["O000003"]),
        ("patty", ["O000003"]),
        ("kai hawaii", ["H000004"]),
        ("van hol", ["V000005"]),
        ("TX-28", ["O000003"]),
        ("tx28", ["O000003"]),
        ("tx 28 pat", ["O000003"]),
        ("TX-08", []),
        ("AK-AL", ["A000007"]),
        ("ak at-large", ["A000007"]),
        ("AK-0", ["A000007"]),
        ("2302 rayburn", ["V000001"]),
        ("479a", ["V000005"]),
        ("230", []),
        ("b000008", ["B000008"]),
        ("New York", ["O000002", "V000001"]),
        ("senator brown", ["B000008"]),
        ("sen. van hollen", ["V000005"]),
        ("representative brown", []),
        ("zebra", []),
        ("zz-28", []),
    ],
)
def test_an_office_is_found_by_name_alias_seat_state_room_or_id(words: str, expected: list[str]) -> None:
    assert ids(words) == expected


def test_the_whole_name_of_a_state_comes_before_names_that_contain_it() -> None:
    assert ids("ohio") == ["B000008", "A000007"]
    assert ids("virginia") == ["V000005", "W000006"]
    assert ids("oh")[0] == "B000008"


def test_no_words_hide_nobody() -> None:
    assert ids("  ") == [office.id for office in sorted_offices(OFFICES)]


def test_offices_sort_as_if_names_had_no_marks() -> None:
    names = ["Zed, A", "Ávila, B", "avery, C", "O\u2019Neil, D", "Onder, E", "Oakes, F"]
    offices = [replace(OFFICES[0], id=OfficeId(f"X00000{n}"), sort=name) for n, name in enumerate(names)]
    assert "".join(office.sort[-1] for office in sorted_offices(offices)) == "CBFEDA"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text())
def test_folding_does_not_see_how_accents_are_composed(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(st.text())
def test_any_words_can_be_asked_for(words: str) -> None:
    assert set(find_offices(ROSTER, words)) <= set(OFFICES)
