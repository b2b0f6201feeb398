"""Whom a line of a calendar speaks of: one office for sure, or those that may be meant; never one of several."""

from __future__ import annotations

import pytest

from lobbykit.domain.measure import Chamber
from lobbykit.domain.office_mentions import OfficeMentions, seat_in
from tests.making import house, senate

OFFICES = (
    house("S000001", name="Adam Smith", last="Smith", sort="Smith, Adam", state="WA", district=9),
    house("S000002", name="Jason Smith", last="Smith", sort="Smith, Jason", state="MO", district=8, room="1011"),
    senate("S000003", name="Tina Smith", last="Smith", sort="Smith, Tina", state="MN"),
    house("C000001", name="Henry Cuellar", last="Cuellar", sort="Cuellar, Henry", state="TX", district=28),
)


@pytest.fixture
def mentions() -> OfficeMentions:
    return OfficeMentions(OFFICES)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Meeting w/ Rep. Cuellar (D-TX)", "C000001"),
        ("C000001 staff", "C000001"),
        ("TX-28 office", "C000001"),
        ("Jason Smith, Missouri", "S000002"),
        ("Senator Smith (MN)", "S000003"),
    ],
)
def test_an_id_a_seat_or_a_name_with_its_state_is_sure(mentions, text, office):
    found = mentions.of(text).sure
    assert found is not None
    assert found.id == office


def test_a_name_alone_is_asked_about_with_all_who_bear_it(mentions):
    assert mentions.of("Rep. Smith").sure is None
    assert [one.chamber for one in mentions.near("Rep. Smith")] == [Chamber.HOUSE, Chamber.HOUSE, Chamber.SENATE]


def test_a_name_spelled_wrong_offers_who_may_be_meant(mentions):
    assert [one.id for one in mentions.near("Rep. Cuelar", "TX")] == ["C000001"]


def test_a_line_about_nobody_offers_nobody(mentions):
    found = mentions.of("Lunch in the Longworth cafeteria")
    assert (found.sure, found.near) == (None, ())


def test_the_seat_is_taken_out_of_the_text():
    seat = seat_in("Rep. Cuellar (TX-28)")
    assert seat is not None
    assert (seat.state, seat.district, seat.rest) == ("TX", "28", "Rep. Cuellar")


@pytest.mark.parametrize("text", ["Sen. Smith (MN)", "Sen. Smith, MN", "Smith, Tina (MN) "])
def test_a_state_alone_beside_a_name_is_its_seat_without_a_district(text):
    seat = seat_in(text)
    assert seat is not None
    assert (seat.state, seat.district) == ("MN", "")
    assert "MN" not in seat.rest


def test_two_letters_that_are_no_state_or_stand_in_the_middle_are_no_seat():
    assert seat_in("Smith (DC office)") is None
    assert seat_in("Smith (XQ)") is None
    assert seat_in("OR call Smith") is None
