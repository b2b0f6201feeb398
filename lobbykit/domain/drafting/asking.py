"""Which blocks ask for something, as far as their own words and looks tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.actions import addresses, pleads, stance_of, strong_verbs
from lobbykit.domain.drafting.runs import BlockKind, plain
from lobbykit.domain.drafting.sentences import sentence_ends

if TYPE_CHECKING:
    from lobbykit.domain.drafting.runs import Block

_NEAR = 60
_QUESTION = re.compile(r"^\W*(?:q|question|p|pregunta|they say|if they say)\s*[.:)]\s*", re.IGNORECASE)
_ANSWER = re.compile(r"^\W*(?:a|answer|r|respuesta|we say|you say)\s*[.:)]\s*", re.IGNORECASE)


_TYPED = re.compile(r"\W*(?:q|p)\s*[.:)]\s*[^?]{1,400}\?\s+(?=(?:a|r)\s*[.:)]\s*\S)", re.IGNORECASE)


def opens_question(words: str) -> bool:
    """Whether words are what an office may say, and no answer to it."""
    return bool(_QUESTION.match(words)) or (words.endswith("?") and not _ANSWER.match(words))


def answered_at(block: Block) -> int | None:
    """Return where the answer begins in a block that opens with a bold question or a "Q:"; None for any other."""
    words = plain(block.runs)
    typed = _TYPED.match(words)
    if typed:
        return typed.end()
    at = 0
    for run in block.runs:
        if run.text.strip() and not run.bold:
            break
        at += len(run.text)
    return at if words[:at].rstrip().endswith("?") and words[at:].strip() else None


def is_typed_question(words: str) -> bool:
    """Whether words begin with "Q:" and hold the answer too."""
    return _TYPED.match(words) is not None


def may_ask(block: Block, congress: int) -> bool:
    """Whether a block pleads, says whom it is for, or names a measure and a verb that asks, wherever these stand."""
    if pleads(block.words) or addresses(block.words) or _opens_with_verb(block):
        return True
    return bool(find_measures(block.words, congress=congress) and strong_verbs(block.words))


def _opens_with_verb(block: Block) -> bool:
    """Whether a line or a sentence of a block opens with a verb that asks."""
    typed = "".join(run.text for run in block.runs)
    starts = {*(found.end() for found in re.finditer("\n", typed)), *sentence_ends(plain(block.runs))}
    return any(stance_of(typed[at : at + _NEAR]) is not None for at in starts)


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
