"""Walks between the buildings with members' offices: how long they take, and whether security is passed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.places import WALK

if TYPE_CHECKING:
    from lobbykit.domain.phrases import Phrases

_A_SIDE = 3
_INSIDE, _NEXT, _NEXT_BUT_ONE, _ACROSS = (2, 5), (5, 10), (10, 15), (20, 25)


@dataclass(frozen=True, slots=True)
class Walk:
    """From `least` to `most` minutes of walking; `security` says that another outer door is passed."""

    least: int
    most: int
    security: bool

    def words(self, phrases: Phrases) -> str:
        """Return "20-25 minutes, plus security at the door"."""
        return phrases.say("walk-door" if self.security else "walk", least=str(self.least), most=str(self.most))


def walk(one: str, other: str) -> Walk | None:
    """Return the walk between two buildings, None where one is not known."""
    if one not in WALK or other not in WALK:
        return None
    first, last = sorted((WALK.index(one), WALK.index(other)))
    if first < _A_SIDE <= last:
        return Walk(*_ACROSS, security=True)
    least, most = (_INSIDE, _NEXT, _NEXT_BUT_ONE)[last - first]
    return Walk(least, most, security=first != last)


def ways_to(building: str, phrases: Phrases) -> str:
    """Return how far it is from the buildings next to it and from the other side of the Capitol; "" if unknown."""
    if building not in WALK:
        return ""
    across = "walk-from-senate" if WALK.index(building) < _A_SIDE else "walk-from-house"
    far, near = (str(one) for one in _ACROSS), (str(one) for one in _NEXT)
    return phrases.say(across, **dict(zip(("least", "most", "near", "next"), (*far, *near), strict=True)))
