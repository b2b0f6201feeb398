"""Rooms of members' offices: six buildings, and the House rule that ties a room number to its building."""

from __future__ import annotations

import re

from lobbykit.domain.measure import Chamber

BUILDINGS = {
    Chamber.HOUSE: ("Cannon", "Longworth", "Rayburn"),
    Chamber.SENATE: ("Dirksen", "Hart", "Russell"),
}
_SHORT_FORMS = {"chob": "Cannon", "lhob": "Longworth", "rhob": "Rayburn"}
_NAMES = {name.casefold(): name for names in BUILDINGS.values() for name in names} | _SHORT_FORMS
_ROOM = re.compile(r"[A-Z]?[0-9]{1,4}[A-Z]?")
_ROOM_THEN_BUILDING = re.compile(r"\s*(?P<room>[A-Za-z]?[0-9]{1,4}[A-Za-z]?)[\s,;]+(?P<building>[A-Za-z]+)\b")
_CANNON_DIGITS = 3
_HOUSE_DIGITS = 4


def room_number(text: str) -> str | None:
    """Return a room with its letter in upper case ("479A", "G12"), or None when the text is not a room."""
    room = text.strip().upper()
    return room if _ROOM.fullmatch(room) else None


def building_named(text: str) -> str | None:
    """Return the short name of a building with members' offices ("Rayburn" for "rayburn" or "RHOB"), or None."""
    return _NAMES.get(text.strip().casefold())


def room_and_building(text: str) -> tuple[str, str] | None:
    """Read the start of an address: "511 Hart Senate Office Building …", "1233 Longworth HOB; …", "2170 RHOB; …"."""
    match = _ROOM_THEN_BUILDING.match(text)
    building = building_named(match["building"]) if match else None
    return (match["room"].upper(), building) if match and building else None


def house_building(room: str) -> str | None:
    """Return where a House room is: three digits Cannon, 1xxx Longworth, 2xxx Rayburn; None when no rule applies."""
    digits = room.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if len(digits) == _CANNON_DIGITS:
        return "Cannon"
    if len(digits) != _HOUSE_DIGITS:
        return None
    return {"1": "Longworth", "2": "Rayburn"}.get(digits[0])
