"""The plan of a sheet: where every block stands at one scale, on the front or the reverse, and what finds no room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Protocol, TypeVar

from lobbykit.domain.sheet import BlockKind
from lobbykit.press import look as lk
from lobbykit.press.columns import FOOT_HEAD, LABEL_DROP
from lobbykit.press.fit import Overflow
from lobbykit.press.items import SLACK, Column, Rule, Standing, stacked
from lobbykit.press.look import look_at
from lobbykit.press.reverse import reverse_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lobbykit.domain.sheet import Block
    from lobbykit.press.columns import Columns
    from lobbykit.press.items import Item, Placed
    from lobbykit.press.reverse import Reverse

FOOT_GAP = 8.0
STEPS = 64
_FOOT_MOST = 330.0
_NEARLY_LEVEL = 16.0


class _Side(Protocol):
    @property
    def fits(self) -> bool: ...


S = TypeVar("S", bound=_Side)


@dataclass(frozen=True, slots=True)
class Plan:
    """A sheet with its front at one scale. `head` is the page height of the rule under the masthead.

    `reverse` is there when the blocks `moved` (by index) stand on it; `standing` and `rules` then say so on the front.
    """

    scale: float
    head: float
    row: float
    columns: tuple[Column, ...]
    feet: tuple[Column, ...]
    moved: frozenset[int] = frozenset()
    reverse: Reverse | None = None
    standing: tuple[Standing, ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def sides(self) -> tuple[tuple[Column, ...], ...]:
        """The columns of the front, and those of the reverse if there is one."""
        front = (*self.columns, *self.feet)
        return (front, self.reverse.columns) if self.reverse else (front,)

    @property
    def fits(self) -> bool:
        """Whether every column ends above its limit."""
        return all(column.fits for side in self.sides for column in side)

    @property
    def main_fits(self) -> bool:
        """Whether all that moving blocks to the reverse can shorten ends above its limit: main column and sources."""
        return self.columns[1].fits and self.feet[0].fits

    @property
    def fill(self) -> float:
        """How much of the room of its fuller column the page uses."""
        return max((self.row - column.end) / max(self.row - column.limit, 1.0) for column in self.columns[1:])

    @property
    def placed(self) -> Iterator[Placed]:
        """Everything that stands on the sheet, side by side; a block that is broken over two columns stands twice."""
        for side in self.sides:
            for column in side:
                yield from column.placed


def planned(columns: Columns, scale: float) -> Plan:
    """Return the front at a scale: columns are title, main and rail; feet are sources and contact."""
    look = look_at(scale)
    masthead = columns.masthead()
    tall = sum(item.take for item in masthead)
    mast, _ = stacked(masthead, lk.TOP - max(0.0, (lk.EMBLEM - tall) / 2))
    head = lk.TOP - max(lk.HEAD_HEIGHT, tall + 6)
    title, below = stacked(columns.title(look), head - look.head_gap)
    row = below - look.title_gap
    main, main_end = stacked(columns.main(look), row)
    rail, rail_end = stacked(columns.rail(look), row - look.lede.cap_top)
    sources, contact = columns.sources(look), columns.contact(look)
    pointer = columns.pointer()
    heights = _foot_heights(_height(sources) or (FOOT_HEAD if pointer else 0.0), _height(contact), scale)
    feet = _levelled(heights, min(main_end, rail_end))
    return Plan(
        scale,
        head,
        row,
        (
            Column(mast + title, below, lk.FOOT),
            Column(main, main_end, _limit(heights[0])),
            Column(rail, rail_end, _limit(heights[1])),
        ),
        (_foot(sources, lk.FOOT + feet[0]), _foot(contact, lk.FOOT + feet[1])),
        columns.moved,
        None,
        (Standing(pointer, lk.LEFT, lk.FOOT + feet[0] - LABEL_DROP),) if pointer else (),
        (Rule(lk.LEFT, lk.LEFT + lk.MAIN, lk.FOOT + feet[0]),) if pointer else (),
    )


def best(columns: Columns) -> Plan:
    """Return the roomiest front that fits, by bisection in steps of 1/64, or the tightest one, which then does not."""
    return _largest(lambda scale: planned(columns, scale), 1.0)


def arranged(columns: Callable[[frozenset[int]], Columns], moves: Sequence[frozenset[int]]) -> Plan:
    """Return the roomiest plan with the fewest blocks on the reverse; `columns` makes them for blocks that moved.

    The reverse has type as large as the front's where it has room for that. If no plan fits, it is the tightest one
    whose main column fits, or else that with all on the reverse that may go.
    """
    first = best(columns(moves[0]))
    if first.fits:
        return first
    tightest = [first]
    for moved in moves[1:]:
        own = columns(moved)
        tight = _two_sided(own, planned(own, 0.0), 0.0)
        if tight.fits:
            front = best(own)
            return _two_sided(own, front, front.scale)
        tightest.append(tight)
    return next((plan for plan in tightest if plan.main_fits), tightest[-1])


def _two_sided(columns: Columns, front: Plan, most: float) -> Plan:
    return replace(front, reverse=_largest(lambda scale: reverse_side(columns, look_at(scale)), most))


def _largest(made: Callable[[float], S], most: float) -> S:
    """Return what fits at the largest scale up to `most`, or what is made at 0."""
    roomy = made(most)
    if roomy.fits:
        return roomy
    found: S | None = None
    low, high = 0, round(most * STEPS)
    while high - low > 1:
        middle = (low + high) // 2
        tried = made(middle / STEPS)
        if tried.fits:
            low, found = middle, tried
        else:
            high = middle
    return found or made(0.0)


def overflows(plan: Plan, blocks: Sequence[Block]) -> tuple[Overflow, ...]:
    """Return every block that reaches beyond its column's limit, in that column's order, with its lines too many.

    Figures that do so are the fault of the lede, if there is one.
    """
    return tuple(found for side in plan.sides for column in side for found in _beyond(column, blocks))


def _beyond(column: Column, blocks: Sequence[Block]) -> Iterator[Overflow]:
    lede = next((one for one in column.placed if blocks[one.item.index].kind is BlockKind.LEDE), None)
    found: dict[str, int] = {}
    for placed in column.placed:
        over = column.limit - placed.bottom
        if over > SLACK:
            figure = blocks[placed.item.index].kind is BlockKind.FIGURE
            long = lede if lede and figure else placed  # a number cannot be shortened, what stands above it can
            leading = long.item.setting.style.leading
            lines = max(1, round(long.item.depth / leading))
            name = blocks[long.item.index].id
            found[name] = max(found.get(name, 0), min(lines, ceil((over - SLACK) / leading)))
    yield from (Overflow(*one) for one in found.items())


def _height(items: Sequence[Item]) -> float:
    return sum(item.before + item.take for item in items)


def _foot_heights(sources: float, contact: float, scale: float) -> tuple[float, float]:
    """Return the heights kept for both feet.

    Heights that are nearly the same become the same, so that the rules above the feet are level; the tightest page has
    no room for that. A foot may take no more than its share: what is longer overflows itself, not the column above it.
    """
    sources, contact = min(sources, _FOOT_MOST), min(contact, _FOOT_MOST)
    if scale and sources and contact and abs(sources - contact) <= _NEARLY_LEVEL:
        sources = contact = max(sources, contact)
    return sources, contact


def _levelled(heights: tuple[float, float], end: float) -> tuple[float, float]:
    """Return the heights of both feet, level with each other where the columns above leave room."""
    level = max(heights)
    return (level, level) if lk.FOOT + level + FOOT_GAP <= end + SLACK else heights


def _limit(foot: float) -> float:
    return lk.FOOT + (foot + FOOT_GAP if foot else 0.0)


def _foot(items: tuple[Item, ...], top: float) -> Column:
    placed, end = stacked(items, top)
    return Column(placed, end, lk.FOOT)
