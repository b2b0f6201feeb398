"""Lists and what leads into them or follows them: "Please cosponsor:", "… cosponsor these bills"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.actions import Stance, plea_at, stance_of
from lobbykit.domain.drafting.headings import Role, role_of
from lobbykit.domain.drafting.runs import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

_THESE = re.compile(
    r"\b(?:these|the above|all of the above|the following|those|estos|estas|los siguientes"
    r"|las siguientes)\b[^.]{0,40}"
    r"\b(?:bills?|measures?|resolutions?|legislation|asks?|proyectos|medidas|resoluciones)\b",
    re.IGNORECASE,
)
LISTED = frozenset({BlockKind.ITEM, BlockKind.ROW})


@dataclass(frozen=True, slots=True)
class Leading:
    """What a paragraph makes of the list beside it: its words, and what it asks for, if that is to be seen."""

    words: str
    stance: Stance | None
    is_ask: bool


def leads_into(block: Block, after: Block | None) -> Leading | None:
    """Return what a paragraph or heading makes of the list that follows it, or None when it only stands before it."""
    words = block.words
    if after is None or after.kind not in LISTED or block.kind in LISTED:
        return None
    opens = words.endswith(":") or bool(_THESE.search(words))
    if block.kind is BlockKind.HEADING:
        stance = stance_of(words)
        return (
            Leading(words, stance, is_ask=True) if stance and stance.strong and role_of(words) is Role.SECTION else None
        )
    return _leading(words) if opens else None


def follows(blocks: Sequence[Block], at: int) -> int | None:
    """Return the number of the paragraph after the list at `at` that asks for "these bills", if there is one."""
    end = at
    while end < len(blocks) and blocks[end].kind in LISTED:
        end += 1
    if end == len(blocks) or blocks[end].kind is not BlockKind.PARAGRAPH or not _THESE.search(blocks[end].words):
        return None
    return end if _leading(blocks[end].words).is_ask else None


def _leading(words: str) -> Leading:
    opened = f"{words.rstrip(' :')} "
    at = plea_at(opened)
    stance = stance_of(opened) or (stance_of(opened[at:]) if at is not None else None)
    if stance and stance.pleading and not stance.strong and stance.start == stance.end:
        return Leading(words, None, is_ask=True)
    return Leading(words, stance, is_ask=stance is not None or role_of(words) is Role.ASKS)


def leading(words: str) -> Leading:
    """Return what the words make of a list."""
    return _leading(words)


def bullet(block: Block) -> str:
    """Return what stands before an item within a text: its number, or a bullet."""
    return f"{block.marker} " if block.marker[:1].isalnum() else "\u2022 "
