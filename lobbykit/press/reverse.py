"""The reverse of a sheet: what had to leave the front, in two columns under a running head."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.press import look as lk
from lobbykit.press.columns import FOOT_HEAD
from lobbykit.press.flow import balanced, shortest
from lobbykit.press.items import Column, Rule, Standing

if TYPE_CHECKING:
    from lobbykit.press.columns import Columns
    from lobbykit.press.flow import Flow
    from lobbykit.press.items import Placed
    from lobbykit.press.look import Look

HEAD_GAP = 12.0
BAND_GAP = 14.0


@dataclass(frozen=True, slots=True)
class Reverse:
    """The second page. `head` is the page height of the rule under its running head; `standing` are words of its own.

    `columns` are those of the background, then those of the sources: left before right.
    """

    head: float
    columns: tuple[Column, ...]
    standing: tuple[Standing, ...]
    rules: tuple[Rule, ...]

    @property
    def fits(self) -> bool:
        """Whether every column ends above its limit."""
        return all(column.fits for column in self.columns)


def reverse_side(columns: Columns, look: Look) -> Reverse:
    """Return the reverse; a band that finds no room gets half of the page, or what the other leaves of it."""
    head, running = _running_head(columns)
    background, sources = columns.background(look), columns.moved_sources(look)
    top = head - HEAD_GAP
    label = FOOT_HEAD if sources else 0.0
    gap = BAND_GAP if background and sources else 0.0
    room = top - lk.FOOT - label - gap
    least = [shortest(items, columns.may_end).depth for items in (background, sources)]
    share = _share(room, least[0], least[1])
    upper = balanced(background, share, columns.may_end)
    share = min(share, upper.depth) if least[0] <= share else share
    between = top - share - gap
    lower = balanced(sources, room - share, columns.may_end)
    rules = (Rule(lk.LEFT, lk.RIGHT, between),) if gap else ()
    bands = (
        *_band(upper, top, between + gap if sources else lk.FOOT),
        *_band(lower, between - label, lk.FOOT),
    )
    return Reverse(head, bands, running, rules)


def _share(room: float, background: float, sources: float) -> float:
    """Return how much of the room the background may have."""
    if background + sources <= room or sources <= room / 2:
        return room - sources
    return min(background, room / 2)


def _running_head(columns: Columns) -> tuple[float, tuple[Standing, ...]]:
    settings = columns.running()
    tall = sum(columns.height(setting) for setting in settings)
    down = lk.TOP - max(0.0, (lk.EMBLEM - tall) / 2)
    standing = []
    for setting in settings:
        standing.append(Standing(setting, lk.MASTHEAD_LEFT, down))
        down -= columns.height(setting)
    return lk.TOP - max(lk.HEAD_HEIGHT, tall + 6), tuple(standing)


def _band(flow: Flow, top: float, limit: float) -> tuple[Column, ...]:
    lefts = (0.0, lk.HALF + lk.GUTTER)
    return tuple(
        Column(tuple(_moved(placed, right, top) for placed in placed_items), top - depth, limit)
        for right, placed_items, depth in zip(lefts, (flow.left, flow.right), flow.depths, strict=True)
        if placed_items
    )


def _moved(placed: Placed, right: float, top: float) -> Placed:
    return replace(placed, item=replace(placed.item, x=placed.item.x + right), top=placed.top + top)
