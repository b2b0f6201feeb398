"""Rooms and buildings of members' offices."""

from __future__ import annotations

from lobbykit.domain.rooms import building_named, house_building, room_and_building, room_number


def test_house_rooms_say_their_building() -> None:
    assert [house_building(room) for room in ("153", "1233", "2362A", "G12", "3100", "12345")] == [
        "Cannon",
        "Longworth",
        "Rayburn",
        None,
        None,
        None,
    ]


def test_rooms_are_read_whatever_their_case_and_anything_else_is_refused() -> None:
    assert room_number(" 479a ") == "479A"
    assert [room_number(text) for text in ("", "A", "12 B", "H-305", "٣٤٥", "12345")] == [None] * 6
    assert [building_named(text) for text in ("RHOB", "hart ", "Ford", "")] == ["Rayburn", "Hart", None, None]


def test_addresses_are_read_in_both_upstream_forms() -> None:
    assert room_and_building("511 Hart Senate Office Building Washington DC 20510") == ("511", "Hart")
    assert room_and_building("1233 Longworth HOB; Washington DC 20515-4901") == ("1233", "Longworth")
    assert room_and_building("2362a RHOB; Washington, DC 20515") == ("2362A", "Rayburn")
    assert room_and_building("311 HART SENATE OFFICE BUILDING") == ("311", "Hart")
    assert [room_and_building(text) for text in ("", "H307 CAPITOL; Washington", "Rayburn 2103")] == [None] * 3
