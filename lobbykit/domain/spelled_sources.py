"""Sources whose addresses are spelled out, for paper that nobody can click."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.links import short_address
from lobbykit.domain.prose import Span, plain_text
from lobbykit.domain.sheet import BlockKind

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Block, Sheet


def with_spelled_addresses(sheet: Sheet) -> Sheet:
    """Return the sheet with each source followed by its address as people type it; the edition stays the same.

    A source without an address, or one that spells it already, stays as it is.
    """
    return replace(sheet, blocks=tuple(map(_spelled, sheet.blocks)))


@lru_cache(maxsize=256)
def _spelled(block: Block) -> Block:
    if block.kind is not BlockKind.SOURCES:
        return block
    address = next((short_address(span.href) for span in block.content if span.href), "")
    if not address or address in plain_text(block.content):
        return block
    return replace(block, content=(*block.content, Span(f", {address}")))
