"""ZIP codes lead to candidates, never to an answer; states to their senators and seats."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.districts import SEATS, Districts, Seat, delegation, zip_answer, zip_code
from lobbykit.domain.states import NON_VOTING, STATE_NAMES
from tests.making import TODAY, delegate, house, reference, senate

TABLE = Districts(
    119,
    date(2024, 11, 12),
    "a test",
    "public domain",
    {
        "42223": (Seat("KY", 1), Seat("TN", 7)),
        "43215": (Seat("OH", 3),),
        "76712": (Seat("TX", 17), Seat("TX", 23)),
        "99501": (Seat("AK", 0),),
    },
)
OFFICES = (
    house("H000001", state="OH", district=3),
    house("H000002", state="AK", district=0),
    house("H000003", state="TX", district=17),
    house("H000004", state="KY", district=1),
    senate("S000001", state="OH", rank="junior", last="Able"),
    senate("S000002", state="OH", rank="senior", last="Young"),
    senate("S000003", state="KY"),
    senate("S000004", state="TN"),
    delegate("DC"),
)
ROSTER = reference(offices=OFFICES).roster


def answer(code, today=TODAY):
    return zip_answer(TABLE, ROSTER, code, today)


def codes(problems):
    return [one.code for one in problems]


def test_a_zip_code_in_one_district_is_still_only_a_candidate():
    found = answer("43215")
    assert [(one.seat.code, [office.id for office in one.offices]) for one in found.seats] == [("OH-3", ["H000001"])]
    assert codes(found.problems) == ["zip-candidates"]


def test_a_split_zip_code_lists_every_seat_also_the_vacant_one():
    assert [(one.seat.code, one.vacant) for one in answer("76712").seats] == [("TX-17", False), ("TX-23", True)]


def test_a_zip_code_across_a_border_has_the_senators_of_both_states():
    assert [one.id for one in answer("42223").senators] == ["S000003", "S000004"]


def test_a_zip_code_that_is_not_listed_leads_nowhere_and_says_which_seats_have_none():
    found = answer("96910")
    assert (found.seats, found.senators, codes(found.problems)) == ((), (), ["zip-not-listed"])
    assert "GU-AL" in dict(found.problems[0].params)["seats"]


def test_districts_of_another_congress_are_said_to_be_so_from_its_first_day():
    assert codes(answer("43215", date(2027, 1, 2)).problems) == ["zip-candidates"]
    assert codes(answer("43215", date(2027, 1, 3)).problems) == ["zip-candidates", "districts-other-congress"]
    assert codes(answer("00001", date(2027, 1, 3)).problems) == ["zip-not-listed", "districts-other-congress"]


@pytest.mark.parametrize("text", ["43215", " 43215 ", "43215-1234"])
def test_a_zip_code_is_five_digits_and_the_last_four_do_not_matter(text):
    assert zip_code(text) == "43215"


@pytest.mark.parametrize("text", ["", "4321", "432155", "43215-12", "OH-3", "４３２１５", "43215 1234", "4321a"])
def test_nothing_else_is_a_zip_code(text):
    assert zip_code(text) is None


def test_a_state_has_its_senators_the_senior_first_and_every_district():
    ohio = delegation(ROSTER, "OH")
    assert [one.id for one in ohio.senators] == ["S000002", "S000001"]
    assert [one.seat.code for one in ohio.seats] == [f"OH-{number}" for number in range(1, 16)]
    assert [one.seat.code for one in ohio.seats if not one.vacant] == ["OH-3"]
    assert (ohio.vacant_senate, delegation(ROSTER, "KY").vacant_senate) == (0, 1)


def test_an_at_large_state_has_one_seat_and_two_senators():
    alaska = delegation(ROSTER, "AK")
    assert ([one.seat.code for one in alaska.seats], alaska.vacant_senate) == (["AK-AL"], 2)
    assert [one.id for one in alaska.seats[0].offices] == ["H000002"]


@pytest.mark.parametrize("state", sorted(NON_VOTING))
def test_a_territory_has_one_seat_and_no_senators_not_even_vacant_ones(state):
    found = delegation(ROSTER, state)
    assert ([one.seat.code for one in found.seats], found.senators, found.vacant_senate) == ([f"{state}-AL"], (), 0)


def test_all_delegations_together_are_the_whole_congress():
    everybody = [delegation(ROSTER, state) for state in STATE_NAMES]
    assert sum(len(one.seats) for one in everybody) == len(SEATS) == 441
    assert sum(len(one.senators) + one.vacant_senate for one in everybody) == 100


@given(st.sampled_from(sorted(SEATS)))
def test_the_code_of_a_seat_is_read_back(seat):
    assert Seat.parse(seat.code) == seat


@pytest.mark.parametrize("code", ["", "OH", "OH-0", "OH-16", "OH-03", "OH-AL", "AK-1", "XX-1", "oh-3", "OH-3 "])
def test_a_code_of_no_seat_is_none(code):
    assert Seat.parse(code) is None
