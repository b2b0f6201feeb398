"""Rows as what can be found: offices by everything that people know them by, and entities as they read."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from lobbykit.app.compiled_in_force import show_in_force
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.library import Library
from lobbykit.app.search import Search
from lobbykit.app.search_records import Records
from lobbykit.domain.office import Roster
from lobbykit.store.view import View
from tests.making import house, record, senate

BESIDE = {"deleted": False, "conflicts": {}, "withdrawn": [], "newer": 0}
OFFICES = (
    house("V000001", name="Nydia Velázquez", last="Velázquez", state="NY", district=7, room="2302", building="Rayburn"),
    house("O000002", name="Ana Ocasio-Cortez", last="Ocasio-Cortez", state="NY", district=14),
    house(
        "O000003", name="Pat O\u2019Neil", last="O\u2019Neil", state="TX", district=28, aliases=("Patty O\u2019Neil",)
    ),
    house(
        "H000004",
        name="Kai Hawai\u02bbi",
        last="Hawai\u02bbi",
        state="HI",
        district=2,
        room="1233",
        building="Longworth",
    ),
    senate("V000005", name="Chris Van Hollen", last="Van Hollen", state="VA", room="479A", building="Russell"),
    house("A000007", name="Ohio Jones", last="Jones", state="AK", district=0),
    senate("B000008", name="Bo Brown", last="Brown", state="OH"),
)


@pytest.fixture(scope="module")
def view() -> View:
    made = View()
    roster = Roster(119, date(2026, 11, 1), "a test", "CC0-1.0", OFFICES)
    records = (record("H.Res. 100", "V000001", short_title="A Just Peace"), record("S. 77"))
    show_in_force(Tables(made), Library(roster, {one.measure: one for one in records}, ()))
    return made


def ids(view: View, typed: str) -> list[str]:
    return [hit.record.id for hit in Search(lambda: view, 119).find(typed).hits]


@pytest.mark.parametrize(
    ("typed", "expected"),
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
        ("2302 rayburn", ["V000001"]),
        ("rhob 2302", ["V000001"]),
        ("1233 Longworth", ["H000004"]),
        ("479a", ["V000005"]),
        ("b000008", ["B000008"]),
        ("New York", ["O000002", "V000001"]),
        ("senator brown", ["B000008"]),
        ("representative brown", []),
        ("zebra", []),
    ],
)
def test_an_office_is_found_by_name_alias_seat_state_room_or_id(view: View, typed: str, expected: list[str]) -> None:
    assert ids(view, typed) == expected


def test_the_whole_name_of_a_state_comes_before_names_that_contain_it(view: View) -> None:
    assert ids(view, "ohio") == ["B000008", "A000007"]


@pytest.mark.parametrize("typed", ["S. 77", "senate bill 77", "s77-119"])
def test_a_bill_is_found_in_words_too(view: View, typed: str) -> None:
    assert ids(view, typed) == ["s77-119"]


def test_an_ask_reads_as_it_does_on_paper_as_far_as_is_known(view: View) -> None:
    row = {"id": "b/one", "name": "b", "measures": ["hres100-119", "s77-119"], "words": []}
    records = Records(view)
    asked = records._ask({**row, "lead": ["Cosponsor {measure}, by {sponsor}"]})
    assert asked.title == "Cosponsor H.Res. 100 / S. 77, by Velázquez"
    assert records._ask({**row, "measures": [], "lead": ["Sign {measure}"]}).title == "Sign {measure}"


def test_what_a_brief_says_names_it_by_its_title_and_what_congress_is_handed_comes_before_its_translation() -> None:
    made = View()
    made.put("briefs", {"id": "paz", "title": "Paz", "lang": "es"})
    made.put("briefs", {"id": "peace", "title": "Peace", "lang": "en"})
    records = Records(made)
    row = {"measures": [], "words": [], "lead": ["Sign"]}
    spanish, english = (records._ask({**row, "id": f"{one}/one", "name": one}) for one in ("paz", "peace"))
    assert (spanish.detail, english.detail) == ("Paz", "Peace")
    assert english.order < spanish.order
    assert records._ask({**row, "id": "gone/one", "name": "gone"}).detail == "gone"


def test_a_meeting_shows_whom_and_when_in_its_own_time_zone(view: View) -> None:
    row = {"id": "m", "offices": ["V000001", "X000009"], "start": "2026-11-23T15:00:00Z", "place": "room 5", **BESIDE}
    made = Records(view).of_entity("meeting", row)
    assert made is not None
    assert (made.title, made.detail) == ("Nydia Velázquez (NY-7), X000009", "2026-11-23 10:00, room 5")


def test_the_newest_note_comes_first_and_a_deleted_one_is_none(view: View) -> None:
    records = Records(view)
    notes = [{"id": day, "office": "V000001", "date": day, **BESIDE} for day in ("2026-11-21", "2026-11-22")]
    orders = [made.order for note in notes if (made := records.of_entity("note", note))]
    assert orders[0] > orders[1]
    assert records.of_entity("note", {**notes[0], "deleted": True}) is None


def test_all_texts_of_a_note_are_looked_through_but_no_ids_or_levels(view: View) -> None:
    row = {
        "id": "n",
        "office": "V000001",
        "staff": {"1": {"name": "Lee Park"}},
        "ask": {"b": {"a": {"answer": "maybe", "after": "leans-yes"}}},
        "meeting": "f" * 32,
        **BESIDE,
        "conflicts": {"summary": [{"value": "one"}, {"value": "two"}], "minutes": [{"value": 5}]},
    }
    made = Records(view).of_entity("note", row)
    assert made is not None
    assert sorted(made.texts) == ["Lee Park", "maybe", "one", "two"]
