"""The drop-off round: offices with no meeting, in the order in which feet find them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.places import in_walking_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lobbykit.domain.office import Office


@dataclass(frozen=True, slots=True)
class DropOff:
    """One office on the round; `left` says that sheets were left there already."""

    office: Office
    left: bool = False


def drop_offs(offices: Iterable[Office], met: Collection[str], left: Collection[str]) -> tuple[DropOff, ...]:
    """Return the offices that nobody meets by building, floor and room, those with no known room last."""
    rest = (one for one in offices if one.id not in met)
    return tuple(DropOff(one, one.id in left) for one in in_walking_order(rest))
