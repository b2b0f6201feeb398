"""Headings that are such by their looks only: a line of capitals, or of bold words, that stands alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.actions import stance_of
from lobbykit.domain.drafting.runs import Block, BlockKind, plain_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST, _ABBREVIATION, _MOST_WORDS = 90, 4, 14
_CAPITALS, _BOLD = 2, 3
_ENDS = re.compile(r"[.!;,:]\W*$")


def with_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with paragraphs made headings that look like one; these are not sure."""
    last = len(blocks) - 1
    return tuple(
        block if number == last or block.kind is not BlockKind.PARAGRAPH else _as_heading(block)
        for number, block in enumerate(blocks)
    )


def _as_heading(block: Block) -> Block:
    words = block.words
    if not words or len(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return block
    letters = re.sub(r"[\W\d_]", "", words)
    if len(letters) > _ABBREVIATION and letters == letters.upper() != letters.lower():
        return _heading(block, _CAPITALS)
    is_bold = all(run.bold for run in block.runs if run.text.strip())
    if is_bold and not _ENDS.search(words) and stance_of(words) is None:
        return _heading(block, _BOLD)
    return block


def _heading(block: Block, level: int) -> Block:
    return replace(block, kind=BlockKind.HEADING, level=level, runs=plain_runs(block.runs), sure=False)
