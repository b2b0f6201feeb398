"""Where offices are, and the order in which feet find them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.places import NOWHERE, WALK, building, in_walking_order, spot
from tests.making import house, senate

ROOMS = ("101", "121", "1032", "1233", "2103", "2362A", "2362", "479A", "479", "G12", "G50", "B40", "305", "Ω", "12345")
OFFICES = tuple(
    house(f"H{at:06}", building=place, room=room, last=f"Same{at % 3}")
    for at, (place, room) in enumerate((place, room) for place in (*WALK, "Capitol", None) for room in (*ROOMS, None))
)


@given(st.permutations(OFFICES))
def test_offices_come_out_in_one_order_whatever_order_they_go_in(shuffled):
    assert in_walking_order(shuffled) == in_walking_order(OFFICES)


def test_the_walk_goes_building_by_building_floor_by_floor_room_by_room():
    rooms = [
        (one.building, one.room)
        for one in in_walking_order(
            [
                senate("S000003", building="Hart", room="522"),
                senate("S000002", building="Dirksen", room="104"),
                senate("S000001", building="Dirksen", room="G12"),
                house("H000009", building="Rayburn", room="2040"),
                house("H000008", building="Longworth", room="1233"),
                house("H000007", building="Longworth", room="1026"),
                house("H000006", building="Cannon", room="502"),
                house("H000005", building="Cannon", room="121"),
                house("H000004", building=None, room=None),
            ]
        )
    ]
    assert rooms == [
        ("Cannon", "121"),
        ("Cannon", "502"),
        ("Longworth", "1026"),
        ("Longworth", "1233"),
        ("Rayburn", "2040"),
        ("Dirksen", "G12"),
        ("Dirksen", "104"),
        ("Hart", "522"),
        (None, None),
    ]


def test_the_floor_is_the_second_digit_in_the_house_and_the_first_in_the_senate():
    floors = {
        ("Cannon", "121"): 1,
        ("Cannon", "502"): 5,
        ("Longworth", "1032"): 0,
        ("Rayburn", "2362A"): 3,
        ("Russell", "479A"): 4,
        ("Hart", "711"): 7,
    }
    assert {(b, r): spot(house(building=b, room=r)).floor for b, r in floors} == floors
    below = [spot(senate(building="Dirksen", room=room)).floor for room in ("B12", "G12", "104")]
    assert below == sorted(set(below))


def test_a_room_that_no_rule_reads_is_nowhere_and_nowhere_is_last():
    unread = [
        house(building=b, room=r) for b, r in ((None, "121"), ("Cannon", None), ("Capitol", "305"), ("Hart", "?"))
    ]
    assert {spot(one) for one in unread} == {NOWHERE}
    assert {building(one) for one in unread} == {""}
    assert max([spot(one) for one in OFFICES]) == NOWHERE
