"""Which blocks ask for something, as far as their own words and looks tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.actions import addresses, pleads, stance_of, strong_verbs
from lobbykit.domain.drafting.runs import BlockKind, plain

if TYPE_CHECKING:
    from lobbykit.domain.drafting.runs import Block

_QUESTION = re.compile(r"^\W*(?:q|question|p|pregunta|they say|if they say)\s*[.:)]\s*", re.IGNORECASE)
_ANSWER = re.compile(r"^\W*(?:a|answer|r|respuesta|we say|you say)\s*[.:)]\s*", re.IGNORECASE)


def opens_question(words: str) -> bool:
    """Whether words are what an office may say, and no answer to it."""
    return bool(_QUESTION.match(words)) or (words.endswith("?") and not _ANSWER.match(words))


def answered_at(block: Block) -> int | None:
    """Return where the answer begins in a block that opens with a bold question; None for any other."""
    at = 0
    for run in block.runs:
        if run.text.strip() and not run.bold:
            break
        at += len(run.text)
    asked = plain(block.runs)[:at].rstrip()
    return at if asked.endswith("?") and plain(block.runs)[at:].strip() else None


def may_ask(block: Block, congress: int) -> bool:
    """Whether a block pleads, says whom it is for, or names a measure and a verb that asks, wherever these stand."""
    if pleads(block.words) or addresses(block.words):
        return True
    return bool(find_measures(block.words, congress=congress) and strong_verbs(block.words))


def is_asking_row(block: Block, congress: int) -> bool:
    """Whether a row of a table has a measure in one cell and what to do with it in another."""
    if block.kind is not BlockKind.ROW:
        return False
    return bool(find_measures(block.words, congress=congress) and strong_verbs(block.words))


def is_led(block: Block) -> bool:
    """Whether a block begins with bold words."""
    return next((run.bold for run in block.runs if run.text.strip()), False)


def is_plain_ask(block: Block) -> bool:
    """Whether a paragraph says "we ask" or "please", or begins with a bold verb that asks."""
    stance = stance_of(block.words)
    return stance is not None and (stance.pleading or (stance.strong and is_led(block)))
