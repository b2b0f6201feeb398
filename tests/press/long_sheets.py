"""Sheets too long for one page, made of the usual one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind, SheetSource
from tests.press import sheets

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Block, Sheet

PRIORITIES = {"plan": 2, "heal": 3, "mines": 4}


def prioritized(sheet: Sheet, **priorities: int) -> Sheet:
    """Return the sheet with these priorities of its sections, by default 2, 3 and 4."""
    wanted = priorities or PRIORITIES

    def priority(block: Block) -> int:
        name = block.id.removeprefix("section/").split("/")[0]
        return wanted.get(name, block.priority) if block.id.startswith("section/") else block.priority

    return replace(sheet, blocks=tuple(replace(block, priority=priority(block)) for block in sheet.blocks))


def with_longer_sections(sheet: Sheet, times: int) -> Sheet:
    """Return the sheet with every paragraph of its background said so many times over."""
    blank = sheets.text(" ")
    return replace(
        sheet,
        blocks=tuple(
            replace(block, content=((block.content + blank) * times)[:-1])
            if block.kind is BlockKind.PARAGRAPH
            else block
            for block in sheet.blocks
        ),
    )


def with_sources(sheet: Sheet, count: int) -> Sheet:
    """Return the sheet with so many sources, its own first."""
    more = [
        SheetSource(number, f"s{number}", (*sheets.SOURCES[number % 5][1], *sheets.text(f", no. {number}")))
        for number in range(len(sheet.sources) + 1, count + 1)
    ]
    blocks = list(sheet.blocks)
    at = next(index for index, block in enumerate(blocks) if block.kind is BlockKind.CONTACT)
    blocks[at:at] = [sheets.block(f"source/{one.id}", BlockKind.SOURCES, one.content, "source") for one in more]
    return replace(sheet, blocks=tuple(blocks), sources=(*sheet.sources, *more))


def with_asks(sheet: Sheet, count: int) -> Sheet:
    """Return the sheet with so many asks, short and long ones in turn."""
    asks = [block for block in sheet.blocks if block.kind is BlockKind.ASK and block.role == "ask"]
    blocks = [block for block in sheet.blocks if block.kind is not BlockKind.ASK]
    at = next(index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING)
    blocks[at:at] = [replace(asks[number % 2], id=f"ask/{number}") for number in range(count)]
    return replace(sheet, blocks=tuple(blocks))
