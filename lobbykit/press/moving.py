"""Moving: which blocks leave the front for the reverse when the front is full, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.sheet import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.sheet import Block

_BACKGROUND = (BlockKind.HEADING, BlockKind.PARAGRAPH)


def moves(blocks: Sequence[Block]) -> tuple[frozenset[int], ...]:
    """Return the sets of blocks (by index) that may stand on the reverse, the smallest first, each within the next.

    First none, then the sources, then besides them one section after another, each whole: the highest priority number
    leaves first, and of equals the one read last. Everything else stays on the front.
    """
    found = [frozenset[int]()]
    sources = frozenset(index for index, block in enumerate(blocks) if block.kind is BlockKind.SOURCES)
    for leaving in (sources, *_sections(blocks)):
        if leaving:
            found.append(found[-1] | leaving)
    return tuple(found)


def _sections(blocks: Sequence[Block]) -> list[frozenset[int]]:
    """Return the sections in the order in which they leave."""
    sections: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.kind in _BACKGROUND:
            name = block.id.removeprefix("section/").split("/", maxsplit=1)[0]
            sections.setdefault(name, []).append(index)
    leaving = sorted(sections.values(), key=lambda own: (max(blocks[index].priority for index in own), own[0]))
    return [frozenset(own) for own in reversed(leaving)]
