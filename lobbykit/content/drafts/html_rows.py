"""Rows of tables in a page: one block for each row of data; rows that only lay out a page leave their blocks alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.runs import CELL_END, TABLE_HEAD, Block, BlockKind, Run

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_CELL = 600
"""Letters; a longer cell holds a text."""


@dataclass(slots=True)
class OpenRow:
    """A row that is open: the number of its first block, and the cell in which each of its blocks stands."""

    first: int
    cell: int = 0
    is_head: bool = False
    cells: list[int] = field(default_factory=list)

    def begin_cell(self, *, head: bool) -> None:
        """Begin the next cell."""
        self.cell += 1
        self.is_head = head


def closed(row: OpenRow, blocks: list[Block]) -> Iterable[Block]:
    """Return the blocks of a row that ends: one ROW where its cells hold words only, else the blocks as they are."""
    if not blocks:
        return blocks
    cells: dict[int, list[Block]] = {}
    for cell, block in zip(row.cells, blocks, strict=False):
        cells.setdefault(cell, []).append(block)
    is_data = (
        len(row.cells) == len(blocks)
        and (len(cells) > 1 or row.is_head)
        and all(block.kind is BlockKind.PARAGRAPH for block in blocks)
        and all(sum(len(block.words) for block in cell) <= _LONGEST_CELL for cell in cells.values())
    )
    if not is_data:
        return blocks
    runs: list[Run] = []
    for held in cells.values():
        for number, block in enumerate(held):
            joint = " " if number else CELL_END
            runs += [*([Run(joint, block.place)] if runs else []), *block.runs]
    marker = TABLE_HEAD if row.is_head else ""
    return [replace(blocks[0], kind=BlockKind.ROW, runs=tuple(runs), marker=marker)]
