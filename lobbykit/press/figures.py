"""The row of figures: large numbers with their labels, side by side under the lede."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.press import look as lk
from lobbykit.press.fragments import Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.sheet import Block
    from lobbykit.press.items import Item, Maker
    from lobbykit.press.look import Look

_BETWEEN = 14.0
_BESIDE = 6.0
_NARROWEST_LABEL = 50.0
_MOST_LINES = 2


def figure_row(maker: Maker, figures: Sequence[tuple[int, Block]], look: Look, before: float) -> tuple[Item, ...]:
    """Return the items of the row: only the first wants room above, only the last moves what follows."""
    cells = _cells(figures)
    width = (lk.MAIN - _BETWEEN * (len(cells) - 1)) / len(cells)
    lefts = [lk.LEFT + at * (width + _BETWEEN) for at in range(len(cells))]
    place = _beside if all(_goes_beside(maker, cell, width, look) for cell in cells) else _under
    items = [item for left, cell in zip(lefts, cells, strict=True) for item in place(maker, cell, (left, width), look)]
    depth = max(item.shift + item.depth for item in items)
    row = [replace(item, take=0.0, depth=depth, before=0.0) for item in items]
    row[0] = replace(row[0], before=before)
    row[-1] = replace(row[-1], take=depth)
    return tuple(row)


def _cells(figures: Sequence[tuple[int, Block]]) -> list[list[tuple[int, Block]]]:
    cells: list[list[tuple[int, Block]]] = []
    for index, block in figures:
        if block.role == "value" or not cells:
            cells.append([])
        cells[-1].append((index, block))
    return cells


def _goes_beside(maker: Maker, cell: Sequence[tuple[int, Block]], width: float, look: Look) -> bool:
    room = _room_beside(maker, cell, width, look)
    labels = [Setting(maker.setter.text(block.content), lk.FIGURE_LABEL, room) for _, block in cell[1:]]
    return (
        room >= _NARROWEST_LABEL and len(labels) <= 1 and all(maker.setter.line_count(s) <= _MOST_LINES for s in labels)
    )


def _room_beside(maker: Maker, cell: Sequence[tuple[int, Block]], width: float, look: Look) -> float:
    return width - _BESIDE - maker.setter.natural_width(maker.setter.text(cell[0][1].content), look.figure)


def _beside(maker: Maker, cell: Sequence[tuple[int, Block]], at: tuple[float, float], look: Look) -> list[Item]:
    """Set the label beside the number: one line on its baseline, two around its middle."""
    room = _room_beside(maker, cell, at[1], look)
    items = [maker.item(cell[0][0], maker.setter.text(cell[0][1].content), look.figure, at, 0)]
    style = lk.FIGURE_LABEL
    for index, block in cell[1:]:
        label = maker.item(index, maker.setter.text(block.content), style, (at[0] + at[1] - room, room), 0)
        one = label.depth <= style.leading
        down = look.figure.baseline - style.baseline if one else (look.figure.leading - label.depth) / 2
        items.append(replace(label, shift=max(down, 0.0)))
    return items


def _under(maker: Maker, cell: Sequence[tuple[int, Block]], at: tuple[float, float], look: Look) -> list[Item]:
    items: list[Item] = []
    down = 0.0
    for index, block in cell:
        style = lk.FIGURE_LABEL if items else look.figure
        item = maker.item(index, maker.setter.text(block.content), style, at, 0)
        items.append(replace(item, shift=down))
        down += item.depth
    return items
