"""Movement: whether offices came nearer to an ask or went away from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.support_scale import Scale
    from lobbykit.domain.tally.standing import Standing


@dataclass(frozen=True, slots=True)
class Movement:
    """How many offices came nearer, stayed or went away; `unknown` are those of which one of the two is not known.

    `steps` counts each pair of levels (before, now).
    """

    nearer: int
    same: int
    away: int
    unknown: int
    steps: tuple[tuple[tuple[str, str], int], ...]


def moved(before: str, now: str, scale: Scale) -> int | None:
    """Return how many steps nearer, negative for away; None where one of the two is no level of the scale."""
    one, other = scale.named(before), scale.named(now)
    if one is None or other is None or one.number is None or other.number is None:
        return None
    return other.number - one.number


def movement(standings: Iterable[Standing], scale: Scale, *, last_year: bool = False) -> Movement:
    """Count the movement since before the meeting, or since last year."""
    steps: Counter[tuple[str, str]] = Counter()
    nearer = same = away = unknown = 0
    for one in standings:
        before = one.last_year if last_year else one.before
        by = moved(before, one.code, scale)
        if by is None:
            unknown += 1
            continue
        steps[before, one.code] += 1
        nearer, same, away = nearer + (by > 0), same + (by == 0), away + (by < 0)
    order = {code: at for at, code in enumerate(scale.codes)}
    told = sorted(steps.items(), key=lambda one: (order[one[0][0]], order[one[0][1]]))
    return Movement(nearer, same, away, unknown, tuple(told))
