"""Items: the blocks of a sheet made ready for a column, each with its text, its room and its ornaments."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind
from lobbykit.press.fragments import Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.press.drawing import Drawing
    from lobbykit.press.fragments import Text
    from lobbykit.press.look import TextStyle
    from lobbykit.press.typesetter import Typesetter

SLACK = 0.01
"""What sums of heights may be wrong by, in points."""
THANKS = frozenset({"thank", "thank-leader"})
FLOWING = frozenset(
    {BlockKind.LEDE, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LOCAL, BlockKind.STORY, BlockKind.CHART}
)


class Mark(Enum):
    """An ornament drawn beside or above an item."""

    RULE = "rule"
    BAR = "bar"
    GROUP = "group"
    NUMBER = "number"
    CHECK = "check"
    ASIDE = "aside"
    LABEL = "label"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True)
class Ornament:
    """An ornament with its words, if it has any, and how far above the item's top it hangs (points).

    A drawing stands with its left edge at `x`, and is made by `drawing` when it is painted.
    """

    mark: Mark
    text: str = ""
    style: TextStyle | None = None
    above: float = 0.0
    x: float = 0.0
    drawing: Callable[[], Drawing] | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A block in a column: `before` is the room it wants above, `take` how far it moves what follows.

    `depth` is how far it reaches down and `shift` how far its text stands under its top.
    """

    index: int
    setting: Setting
    x: float
    before: float
    take: float
    depth: float
    shift: float = 0.0
    ornaments: tuple[Ornament, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Placed:
    """An item where it stands: `top` is the page height of its upper edge."""

    item: Item
    top: float

    @property
    def bottom(self) -> float:
        """The page height of its lower edge."""
        return self.top - self.item.depth


@dataclass(frozen=True, slots=True)
class Column:
    """A stack of items and the page height that it must not cross."""

    placed: tuple[Placed, ...]
    end: float
    limit: float

    @property
    def over(self) -> float:
        """How many points it reaches beyond its limit; negative is room left."""
        return self.limit - self.end

    @property
    def fits(self) -> bool:
        """Whether it ends above its limit."""
        return self.over <= SLACK


@dataclass(frozen=True, slots=True)
class Standing:
    """Words of the page itself, which belong to no block, with their upper left corner at (x, top)."""

    setting: Setting
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across a column or a page; `y` is its page height."""

    left: float
    right: float
    y: float


class Maker:
    """Makes items of texts by measuring them."""

    def __init__(self, setter: Typesetter) -> None:
        self.setter = setter

    def item(
        self, index: int, text: Text, style: TextStyle, at: tuple[float, float], before: float, *ornaments: Ornament
    ) -> Item:
        """Return a text as an item; `at` is its left edge and its measure."""
        setting = Setting(text, style, at[1])
        height = self.setter.height(setting)
        return Item(index, setting, at[0], before, height, height, 0.0, ornaments)


def stacked(items: tuple[Item, ...], top: float) -> tuple[tuple[Placed, ...], float]:
    """Place items under each other from `top` down; return them and where the last one ends."""
    placed = []
    for item in items:
        top -= item.before
        placed.append(Placed(item, top))
        top -= item.take
    return tuple(placed), top
