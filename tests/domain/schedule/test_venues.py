"""Where a meeting is, by the words that people write for it."""

from __future__ import annotations

import pytest

from lobbykit.domain.schedule.venues import NOWHERE, Venue, venue_of
from tests.domain.schedule.engaged import CANNON, HART, RAYBURN
from tests.making import house


@pytest.mark.parametrize(
    ("place", "building", "room"),
    [
        ("2170 RHOB", "Rayburn", "2170"),
        ("Rayburn 2172", "Rayburn", "2172"),
        ("Room 1324, Longworth House Office Building", "Longworth", "1324"),
        ("SD-419", "Dirksen", "419"),
        ("SR 418A", "Russell", "418A"),
        ("511 Hart Senate Office Building", "Hart", "511"),
        ("H-137", "Capitol", ""),
        ("HVC-215, the Capitol", "Capitol", ""),
        ("Capitol Visitor Center", "Capitol", ""),
        ("Longworth cafeteria", "Longworth", ""),
        ("O\u2019Neill 3rd floor", "O\u2019Neill", ""),
        ("2170", "Rayburn", "2170"),
        ("Rayburn B-318", "Rayburn", "B318"),
    ],
)
def test_words_name_a_building_and_a_room(place, building, room):
    assert venue_of(place, (CANNON,)) == Venue(building, room)


@pytest.mark.parametrize("place", ["video", "Zoom https://example.org/j/2170", "by telephone", "videollamada"])
def test_a_call_is_no_place(place):
    assert venue_of(place, (HART,)).remote


@pytest.mark.parametrize("place", ["Hart or Dirksen", "the fountain", "Capitol Hill Hotel lobby", "Union Station"])
def test_what_words_do_not_say_is_not_guessed(place):
    assert venue_of(place, (HART,)) == NOWHERE


def test_a_bare_senate_number_is_clear_only_as_the_office_s_own():
    assert venue_of("317", (HART,)) == Venue("Hart", "317")
    assert venue_of("425", (HART,)) == Venue("", "425")
    assert venue_of("425", (CANNON,)) == Venue("Cannon", "425")


def test_without_a_place_it_is_the_office_s_room_and_of_several_the_one_building():
    assert venue_of(" ", (RAYBURN,)) == Venue("Rayburn", "2366")
    other = house("H000009", room="2107", building="Rayburn")
    assert venue_of("", (RAYBURN, other)) == Venue("Rayburn", "")
    assert venue_of("", (RAYBURN, CANNON)) == NOWHERE
