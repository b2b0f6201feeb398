"""What stands at the head of a text: its title, if it has one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.headings import Role, is_general, role_of
from lobbykit.domain.drafting.runs import Block, BlockKind, one_line
from lobbykit.domain.problem import Place, error, warning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Problem

UNKNOWN = "TBD"
LONGEST = 300
_ONE_LINE = 120
_GREETING = 200
"""Letters of what people write above a leave-behind that they pass on."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The title as typed, and the number of the block that it is, None when it stands in no block."""

    title: str
    block: int | None
    doubts: tuple[Problem, ...] = ()


def opening(draft: Draft, blocks: Sequence[Block]) -> Opening:
    """Return the title: a heading above all others, else what is likely one, said so; none is made up."""
    headings = [number for number, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    first = next((number for number, block in enumerate(blocks) if block.words), None)
    for number in headings[:1]:
        block = blocks[number]
        is_above = all(block.level < blocks[other].level for other in headings[1:])
        if _may_be_title(block) and (
            number == first or (is_above and block.sure) or (draft.title and _is_forwarded(blocks, number))
        ):
            sure = block.sure and (is_above or len(headings) == 1)
            return Opening(block.words, number, () if sure else (_likely(block.words, block.place),))
    if draft.title.strip():
        title = one_line(draft.title)[:LONGEST]
        return Opening(title, None, (_likely(title, Place(draft.file)),))
    if first is not None and _looks_like_title(blocks[first]):
        return Opening(blocks[first].words, first, (_likely(blocks[first].words, blocks[first].place),))
    return Opening(UNKNOWN, None, (error("draft-title-missing", Place(draft.file)),))


def _may_be_title(block: Block) -> bool:
    return role_of(block.words) is Role.SECTION and not is_general(block.words) and len(block.words) <= LONGEST


def _is_forwarded(blocks: Sequence[Block], number: int) -> bool:
    """Whether a heading by its looks stands under a greeting: an e-mail that passes a text on."""
    return not blocks[number].sure and sum(len(block.words) for block in blocks[:number]) <= _GREETING


def _likely(title: str, place: Place) -> Problem:
    return warning("draft-title-likely", place, text=title[:80])


def _looks_like_title(block: Block) -> bool:
    is_bold = all(run.bold for run in block.runs if run.text.strip())
    is_short = len(block.words) <= _ONE_LINE and not re.search(r"[.!?:;,]$", block.words)
    return block.kind is BlockKind.PARAGRAPH and is_short and is_bold
