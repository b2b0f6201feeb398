"""Corrections of offices: each field as people type it and as it takes force."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.corrections import (
    State,
)
from tests.domain.correction_samples import (
    AFTER,
    BEFORE,
    SENATOR,
    STRANGER,
    about,
    fact,
    states,
)


def test_a_house_room_brings_its_building_and_a_senate_room_keeps_its_own() -> None:
    house, senate, standings = about(fact("room", "2103"), fact("room", "425", SENATOR))
    assert (house.room, house.building) == ("2103", "Rayburn")
    assert (senate.room, senate.building) == ("425", "Hart")
    assert states(standings) == [State.APPLIED, State.APPLIED]
    assert standings[0].problem is None


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("phone", "(202) 225-1234", "202-225-1234"),
        ("building", "rhob", "Rayburn"),
        ("room", "479a", "479A"),
        ("name", "  Ann  Able-Ash ", "Ann Able-Ash"),
        ("sort", "Able-Ash, Ann", "Able-Ash, Ann"),
        ("last", "Able-Ash", "Able-Ash"),
        ("caucus", "r", "R"),
    ],
)
def test_a_value_is_kept_in_the_spelling_of_the_roster(field: str, typed: str, kept: str) -> None:
    assert getattr(about(fact(field, typed))[0], field) == kept


def test_a_corrected_name_leaves_the_old_one_to_be_found() -> None:
    assert about(fact("name", "Ann Able-Ash"))[0].aliases == ("Ann Able", "Ann B. Able")


def test_a_new_independent_keeps_the_caucus_until_someone_corrects_it() -> None:
    house, _, _ = about(fact("party", "I"))
    assert (house.party, house.caucus) == ("I", "D")
    house, _, _ = about(fact("caucus", "R"), fact("party", "I"))
    assert (house.party, house.caucus) == ("I", "R")
    assert about(fact("party", "R"))[0].caucus == "R"


def test_leaving_is_marked_and_the_office_stays() -> None:
    house, _, standings = about(fact("leaving", "2026-12-01"))
    assert house.leaving == date(2026, 12, 1)
    assert states(standings) == [State.APPLIED]


def test_a_holder_whose_term_has_ended_is_confirmed_by_a_person() -> None:
    _, senate, standings = about(fact("holder", "Confirmed", SENATOR))
    assert (senate.confirmed, senate.successor) == (AFTER, None)
    assert states(standings) == [State.APPLIED]
    assert about(fact("holder", "bo beech", SENATOR))[1].confirmed == AFTER


@pytest.mark.parametrize("value", ["vacant", "Cy Cedar"])
def test_a_holder_who_is_gone_is_marked_and_never_taken_off(value: str) -> None:
    _, senate, _ = about(fact("holder", value, SENATOR))
    assert (senate.successor, senate.confirmed) == (value, None)


def test_a_confirmation_is_retired_when_the_term_on_record_goes_on() -> None:
    house, _, standings = about(fact("holder", "confirmed"))
    assert states(standings) == [State.AGREES]
    assert house.confirmed is None


def test_a_departure_is_retired_when_upstream_no_longer_lists_the_person() -> None:
    _, _, (known,) = about(fact("holder", "vacant", STRANGER, BEFORE))
    _, _, (unknown,) = about(fact("holder", "vacant", STRANGER, AFTER))
    _, _, (confirmed,) = about(fact("holder", "confirmed", STRANGER, BEFORE))
    assert [known.state, unknown.state, confirmed.state] == [State.AGREES, State.MISSING, State.MISSING]
