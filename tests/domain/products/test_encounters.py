"""The order of a delegation's day."""

from __future__ import annotations

from datetime import datetime

from lobbykit.domain.products.encounters import stops
from tests import making as mk
from tests.domain.products.samples import HOUSE, SENATE, meeting


def names(found):
    return [one.office.id for one in found]


def test_stops_go_by_time_and_offices_without_a_meeting_come_last_by_building_and_room():
    late, early = meeting(HOUSE), meeting(SENATE, start=datetime(2026, 11, 23, 8, 0))  # noqa: DTZ001
    far = mk.house("H000007", building="Longworth", room="1502")
    near = mk.house("H000008", building="Cannon", room="402")
    assert names(stops([far, HOUSE, near, SENATE], [late, early])) == [SENATE.id, HOUSE.id, near.id, far.id]


def test_a_meeting_without_a_time_comes_after_those_with_one():
    assert names(stops([HOUSE, SENATE], [meeting(HOUSE, start=None, end=None), meeting(SENATE)])) == [
        SENATE.id,
        HOUSE.id,
    ]


def test_a_meeting_with_two_offices_is_a_stop_for_each_that_was_chosen():
    other = mk.house("H000009", district=9)
    assert sorted(names(stops([HOUSE, SENATE], [meeting(HOUSE, SENATE, other)]))) == [HOUSE.id, SENATE.id]


def test_rooms_of_one_building_go_by_number():
    low, high = (mk.house(f"H00001{at}", building="Cannon", room=room) for at, room in enumerate(("99", "402")))
    assert names(stops([high, low], [])) == [low.id, high.id]
