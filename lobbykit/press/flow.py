"""Flow: items run down one column and on in the next, broken between lines where that reads well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.press.items import SLACK, Placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lobbykit.press.items import Item

KEPT = 2
"""The fewest lines of a paragraph that stand alone at the end or the head of a column."""
_WHOLE_MAY_COST, _SHORT = 1.25, 0.35


@dataclass(frozen=True, slots=True)
class Flow:
    """Items in two columns: what stands in each and how deep it is, from the common top at height 0 down."""

    left: tuple[Placed, ...]
    right: tuple[Placed, ...]
    depths: tuple[float, float]

    @property
    def depth(self) -> float:
        """The depth of the deeper column."""
        return max(self.depths)


class _Break(NamedTuple):
    """A place where the left column may end: above an item, or below some of its lines, and both depths then."""

    at: int
    lines: int
    left: float
    right: float


def shortest(items: Sequence[Item], may_end: Callable[[Item], bool]) -> Flow:
    """Return the flow whose deeper column is as short as can be; `may_end` tells what may stand at a column's end."""
    return _flow(items, _evenest(_breaks(items, may_end, whole=False)))


def balanced(items: Sequence[Item], most: float, may_end: Callable[[Item], bool]) -> Flow:
    """Return even columns no deeper than `most`, with whole paragraphs where that costs little or there is room.

    Where `most` is too little, the left column is filled and the right one is too long.
    """
    breaks = _breaks(items, may_end, whole=False)
    even = _evenest(breaks)
    depth = max(even.left, even.right)
    if depth > most + SLACK:
        return _flow(items, max((one for one in breaks if one.left <= most + SLACK), default=breaks[0]))
    whole = _evenest(_breaks(items, may_end, whole=True))
    room = min(most, max(depth * _WHOLE_MAY_COST, most * _SHORT))
    return _flow(items, whole if max(whole.left, whole.right) <= room + SLACK else even)


def _evenest(breaks: Sequence[_Break]) -> _Break:
    return min(breaks, key=lambda one: (round(max(one.left, one.right), 2), -one.left))


def _breaks(items: Sequence[Item], may_end: Callable[[Item], bool], *, whole: bool) -> list[_Break]:
    """Return every place to break, from the top down."""
    total = sum(item.take + (item.before if at else 0.0) for at, item in enumerate(items))
    found, used = [_Break(0, 0, 0.0, total)], 0.0
    for at, item in enumerate(items):
        top = used + (item.before if at else 0.0)
        if may_end(item):
            for lines in () if whole else _inner(item):
                left = top + lines * item.setting.style.leading
                found.append(_Break(at, lines, left, total - left))
            left = top + item.take
            gap = items[at + 1].before if at + 1 < len(items) else 0.0
            found.append(_Break(at + 1, 0, left, total - left - gap))
        used = top + item.take
    return found


def _flow(items: Sequence[Item], broken: _Break) -> Flow:
    left, right = list(items[: broken.at]), list(items[broken.at :])
    if broken.lines:
        item = items[broken.at]
        left.append(_part(item, 0, broken.lines))
        right[0] = _part(item, broken.lines, _lines(item))
    return Flow(_stacked(left), _stacked(right), (broken.left, broken.right))


def _inner(item: Item) -> Iterator[int]:
    yield from range(KEPT, _lines(item) - KEPT + 1)


def _lines(item: Item) -> int:
    return round(item.depth / item.setting.style.leading)


def _part(item: Item, start: int, end: int) -> Item:
    """Return some lines of an item; its ornaments go with the first."""
    height = (end - start) * item.setting.style.leading
    setting = item.setting._replace(lines=(start, end))
    return replace(item, setting=setting, take=height, depth=height, ornaments=() if start else item.ornaments)


def _stacked(items: Sequence[Item]) -> tuple[Placed, ...]:
    placed, down = [], 0.0
    for at, item in enumerate(items):
        down += item.before if at else 0.0
        placed.append(Placed(item, -down))
        down += item.take
    return tuple(placed)
