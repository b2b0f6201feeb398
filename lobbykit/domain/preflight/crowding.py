"""`many-asks`: more than a meeting can carry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Rank
from lobbykit.domain.problem import Problem, warning
from lobbykit.domain.sheet import BlockKind
from lobbykit.domain.tailoring import AskState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.ask import Ask
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.sheet import Sheet

MOST_PRIMARY = 2
MOST_ASKS = 5
_PUT = frozenset({AskState.ASK.value, AskState.REWORDED.value})


def crowded_sheets(brief: Brief, sheets: Iterable[Sheet]) -> Iterator[Problem]:
    """Yield sheets that put more than two primary asks or more than five in all to one office; thanks are no asks.

    Offices that are asked the same are one finding, placed at the first ask too many; one office alone is named.
    """
    asks = {f"ask/{one.id}": one for one in brief.asks}
    alike: dict[tuple[Ask, ...], list[str]] = {}
    for sheet in sheets:
        blocks = (one for one in sheet.blocks if one.kind is BlockKind.ASK and one.role in _PUT)
        put = tuple(asks[one.id] for one in blocks if one.id in asks)
        if _first_too_many(put):
            alike.setdefault(put, []).append(sheet.office)
    for put, offices in alike.items():
        first = _first_too_many(put)
        if first:
            found = warning("many-asks", first.place, count=len(offices), asks=len(put), primary=len(_primary(put)))
            yield replace(found, office=offices[0]) if len(offices) == 1 else found


def _first_too_many(put: tuple[Ask, ...]) -> Ask | None:
    beyond = (*_primary(put)[MOST_PRIMARY:], *put[MOST_ASKS:])
    return beyond[0] if beyond else None


def _primary(put: tuple[Ask, ...]) -> tuple[Ask, ...]:
    return tuple(one for one in put if one.rank is Rank.PRIMARY)
