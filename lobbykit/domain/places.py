"""Places: where an office is in its building, and the order in which feet find offices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.office import Office

WALK = ("Cannon", "Longworth", "Rayburn", "Russell", "Dirksen", "Hart")
"""The buildings as one passes them: along Independence Avenue, then, across the Capitol, along Constitution Avenue."""
_HOUSE = frozenset(WALK[:3])
_ROOM = re.compile(r"(?P<before>[A-Z]?)(?P<number>[0-9]{1,4})(?P<after>[A-Z]?)")
_HOUSE_DIGITS = 4
_BELOW = {"B": -2, "G": -1}


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A room in walking order: building (the last number is an unknown one), floor, number, letter.

    Floors count as the buildings do: the first is 1, Longworth's lowest is 0, ground and basement are below all.
    """

    building: int
    floor: int
    number: int
    letter: str


NOWHERE = Spot(len(WALK), 0, 0, "")


def spot(office: Office) -> Spot:
    """Return where an office is; an office without building or with a room that no rule reads is nowhere, at the end.

    The floor is the second digit of a House room (Cannon's three digits stand for 0121), the first of a Senate room.
    """
    found = _ROOM.fullmatch(office.room or "")
    if found is None or office.building not in WALK:
        return NOWHERE
    digits, before = found["number"], found["before"]
    building = WALK.index(office.building)
    if before:
        floor = _BELOW.get(before, 0)
    elif office.building in _HOUSE:
        floor = int(digits.rjust(_HOUSE_DIGITS, "0")[1])
    else:
        floor = int(digits.rjust(3, "0")[0])
    return Spot(building, floor, int(digits), before + found["after"])


def building(office: Office) -> str:
    """Return the building that an office is found in, "" when its room is not known."""
    found = spot(office)
    return WALK[found.building] if found != NOWHERE else ""


def in_walking_order(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices by building, floor and room, unknown rooms last; whatever order they come in."""
    return tuple(sorted(offices, key=lambda one: (spot(one), one.state, one.district or 0, one.sort, one.id)))
