"""Folding text, and the order of names."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.measure import Chamber
from lobbykit.domain.office import Office, OfficeId
from lobbykit.domain.office_search import folded, sorted_offices

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
