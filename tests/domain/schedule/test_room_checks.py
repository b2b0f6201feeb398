"""Rooms of a schedule: only what cannot be, or nobody can find, is said."""

from __future__ import annotations

import pytest

from tests.domain.schedule.engaged import CANNON, HART, RAYBURN, codes, met
from tests.making import house


def rooms(place, office=CANNON, **more):
    return codes(met("x", office, "9:30", place=place, **more))


@pytest.mark.parametrize(
    ("place", "office"),
    [("2170 Longworth", CANNON), ("317 Rayburn", CANNON), ("Hart 2170", HART), ("1324 Cannon", CANNON)],
)
def test_a_number_that_is_in_another_building_is_doubted(place, office):
    assert rooms(place, office) == ["meeting-room-building"]


@pytest.mark.parametrize(
    "place", ["", "122 Cannon", "Cannon 122", "122", "Rayburn cafeteria", "H-137", "video", "Zoom 2170"]
)
def test_a_place_that_can_be_is_let_be(place):
    assert rooms(place) == []


def test_a_basement_room_keeps_its_building():
    assert rooms("Rayburn B-318", RAYBURN) == ["meeting-room-other"]


def test_a_senate_number_without_its_building_is_doubted_unless_it_is_the_office_s():
    assert rooms("Room 425", HART) == ["meeting-room-ambiguous"]
    assert rooms("Room 317", HART) == []


def test_another_room_than_the_office_s_is_a_note():
    assert rooms("2170 Rayburn") == ["meeting-room-other"]
    assert rooms("2170 Rayburn", offices=(CANNON, RAYBURN)) == []


def test_a_meeting_that_nobody_could_find_is_named():
    assert codes(met("x", house(room=None, building=None), "9:30")) == ["meeting-room-unknown"]
    assert codes(met("x", offices=(CANNON, RAYBURN), begins="9:30")) == ["meeting-place-open"]
    assert codes(met("x", offices=(CANNON, RAYBURN), begins="9:30", place="2366 Rayburn")) == []
