"""What the twins of a sheet share: its blocks in runs, its asks under their headings, and its loose links."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.domain.links import may_open
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.items import THANKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.prose import Span
    from lobbykit.domain.sheet import Block, Sheet


@dataclass(frozen=True, slots=True)
class AskGroup:
    """Asks, or thanks, under one heading of level 2 or 3; `first` is the number of the first ask, 0 for thanks.

    `above` is the heading over the whole list, "" but for the first group.
    """

    above: str
    heading: str
    first: int
    blocks: tuple[Block, ...]


def runs(sheet: Sheet) -> Iterator[tuple[BlockKind, tuple[Block, ...]]]:
    """Yield the blocks in reading order, neighbours of one kind together."""
    for kind, blocks in groupby(sheet.blocks, key=lambda block: block.kind):
        yield kind, tuple(blocks)


def ask_groups(blocks: tuple[Block, ...], sheet: Sheet, labels: Mapping[str, str]) -> Iterator[AskGroup]:
    """Yield the asks as the page has them: numbered on through, with thanks under a heading of their own."""
    only_thanks = all(block.role in THANKS for block in blocks)
    above, thanked, number = labels["thanks" if only_thanks else f"asks-{sheet.chamber}"], only_thanks, 1
    for thanks, run in groupby(blocks, key=lambda block: block.role in THANKS):
        group = tuple(run)
        heading = "" if thanks == thanked else labels["thanks" if thanks else "ask"]
        yield AskGroup(above, heading, 0 if thanks else number, group)
        above, thanked = "", thanks
        number += 0 if thanks else len(group)


def figure_pairs(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    """Yield each figure's value with its label."""
    for _, pair in groupby(blocks, key=lambda block: block.id.rpartition("/")[0]):
        yield tuple(pair)


def opened(span: Span) -> str:
    """Return the address that a span may open, "" when it has none."""
    return span.href if span.href is not None and may_open(span.href) else ""


def source_address(block: Block) -> str:
    """Return the address of a source, "" when it has none."""
    return next((address for address in map(opened, block.content) if address), "")


def loose_links(sheet: Sheet) -> dict[str, str]:
    """Return the words of every web address that is neither a source's nor spelled in its words, by address."""
    known = {source_address(block) for block in sheet.blocks if block.kind is BlockKind.SOURCES}
    found: dict[str, str] = {}
    for block in sheet.blocks:
        for span in block.content:
            address = opened(span)
            if address.startswith("http") and address not in known and block.kind is not BlockKind.CONTACT:
                found.setdefault(address, span.text.strip())
    return found
