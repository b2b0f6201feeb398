"""Offices by everything that people know them by."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.compiled_in_force import show_in_force
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.library import Library
from lobbykit.app.search import Search
from lobbykit.domain.office import Committee, CommitteeId, Roster
from lobbykit.store.view import View
from tests.making import house, senate

OFFICES = (
    house(
        "O000001",
        name="Alba Ocampo-Costa",
        last="Ocampo-Costa",
        state="NY",
        district=14,
        room="2234",
        building="Rayburn",
        phone="202-225-1234",
        party="D",
        committees=("HSFA:rank", "HSFA14", "HSWM"),
        leadership=("House Minority Whip",),
    ),
    senate(
        "D000002",
        name="Richard J. Durban",
        last="Durban",
        state="OH",
        room="711",
        building="Hart",
        phone=None,
        party="R",
        committees=("SSFR",),
    ),
    house("N000003", name="Ella Norten", last="Norten", state="DC", district=0, party="I", room=None, building=None),
)
COMMITTEES = (
    Committee(CommitteeId("HSFA"), "house", "House Committee on Foreign Affairs"),
    Committee(CommitteeId("SSFR"), "senate", "Senate Committee on Foreign Relations"),
)


@pytest.fixture(scope="module")
def search() -> Search:
    view = View()
    roster = Roster(119, date(2026, 11, 1), "a test", "CC0-1.0", OFFICES, committees=COMMITTEES)
    show_in_force(Tables(view), Library(roster, {}, ()))
    return Search(lambda: view, 119)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("AOC", ["O000001"]),
        ("dick durban", ["D000002"]),
        ("rich durban", ["D000002"]),
        ("2234 Rayburn House Office Building", ["O000001"]),
        ("SH-711", ["D000002"]),
        ("711 hart senate office building", ["D000002"]),
        ("(202) 225-1234", ["O000001"]),
        ("225-1234", ["O000001"]),
        ("HSFA", ["O000001"]),
        ("hswm", ["O000001"]),
        ("hsfa14", []),
        ("ranking member foreign affairs", ["O000001"]),
        ("foreign", ["D000002", "O000001"]),
        ("foriegn relatons", ["D000002"]),
        ("minority whip", ["O000001"]),
        ("republicans from ohio", ["D000002"]),
        ("democratic new york", ["O000001"]),
        ("Washington DC", ["N000003"]),
        ("New York's 14th district", ["O000001"]),
        ("senators of ohio", ["D000002"]),
    ],
)
def test_an_office_is_found_by_whatever_people_call_it(search: Search, typed: str, expected: list[str]) -> None:
    assert [hit.record.id for hit in search.find(typed).hits] == expected


def test_the_committee_that_was_asked_for_is_shown(search: Search) -> None:
    found = search.find("foreign affairs")
    assert search.shown(found.hits[0], found) == "House Committee on Foreign Affairs, ranking member, HSFA"
