"""Pace: how long a delegation takes for a walk, with security at each outer door that it passes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.walks import walk

if TYPE_CHECKING:
    from lobbykit.domain.schedule.venues import Venue


@dataclass(frozen=True, slots=True)
class Pace:
    """Hundredths of the usual time for a walk (150: half as long again), and the minutes that a door may take."""

    percent: int = 100
    door: tuple[int, int] = (5, 10)


PACES = {"brisk": Pace(85), "usual": Pace(), "slow": Pace(150), "slowest": Pace(200)}


@dataclass(frozen=True, slots=True)
class Way:
    """From `least` to `most` minutes from one room to the next, doors included."""

    least: int
    most: int
    security: bool


def way(one: Venue, other: Venue, pace: Pace) -> Way | None:
    """Return the way between two venues, None where one is not known to the walks; to a call there is none to go."""
    if one.remote or other.remote:
        return Way(0, 0, security=False)
    if one.room and (one.building, one.room) == (other.building, other.room):
        return Way(0, 0, security=False)
    found = walk(one.building, other.building)
    if found is None:
        return None
    doors = pace.door if found.security else (0, 0)
    least, most = (-(-minutes * pace.percent // 100) for minutes in (found.least, found.most))
    return Way(least + doors[0], most + doors[1], found.security)
