"""ZIP codes in the search."""

from __future__ import annotations

from datetime import date

from lobbykit.app.compiled_in_force import show_in_force
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.library import Library
from lobbykit.app.zip_search import with_state, with_zip
from lobbykit.domain.districts import Districts, Seat, delegation, zip_answer
from lobbykit.domain.office import Roster
from lobbykit.domain.search.asking import Level
from lobbykit.domain.search.index import Found, Hit, Record
from lobbykit.store.view import View
from tests.making import TODAY, house, senate

DAY = date(2026, 11, 1)
OFFICES = (
    house("H000003", state="OH", district=3),
    senate("S000001", state="OH"),
    house("H000009", state="TX", district=9),
)
ROSTER = Roster(119, DAY, "a test", "CC0-1.0", OFFICES)
TABLE = Districts(119, DAY, "a test", "CC0-1.0", {"43215": (Seat("OH", 3), Seat("OH", 15))})
NOTE = Hit(Record("note", "n", "Pat", texts=("43215",)), Level.TEXT_WORD)


def found(typed: str) -> tuple[list[tuple[str, str]], list[str]]:
    view = View()
    show_in_force(Tables(view), Library(ROSTER, {}, ()))
    office = Hit(Record("office", "S000001", "Pat"), Level.TEXT_WORD)
    read = with_zip(typed, Found((office, NOTE)), view, lambda code: zip_answer(TABLE, ROSTER, code, TODAY))
    assert read.value is not None
    return [(hit.record.kind, hit.record.id) for hit in read.value.hits], [one.code for one in read.problems]


def test_all_candidates_come_first_vacant_ones_too_and_nobody_twice() -> None:
    candidates = [("office", "H000003"), ("seat", "OH-15"), ("office", "S000001")]
    assert found("43215-1234") == ([*candidates, ("note", "n")], ["zip-candidates"])


def test_other_words_are_no_zip_code() -> None:
    assert found("43215 OH") == ([("office", "S000001"), ("note", "n")], [])


def of_state(typed: str) -> list[str]:
    view = View()
    show_in_force(Tables(view), Library(ROSTER, {}, ()))
    found = with_state(typed, Found((NOTE,)), view, lambda state: delegation(ROSTER, state))
    return [hit.record.id for hit in found.hits]


def test_a_state_is_its_senators_then_every_seat_in_order_also_the_vacant_ones() -> None:
    everybody = of_state("OH")
    assert everybody[:5] == ["S000001", "OH", "OH-1", "OH-2", "H000003"]
    assert (len(everybody), everybody[-1]) == (2 + 15 + 1, "n")
    assert of_state("ohio") == everybody
    assert of_state("district of  columbia") == ["DC-AL", "n"]


def test_words_that_are_only_spelled_like_a_state_are_none() -> None:
    assert of_state("oh") == of_state("Ohio 3") == ["n"]
