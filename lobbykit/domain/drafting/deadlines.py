"""The day by which something is to be done: in the words of an ask, or on a line of its own beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.drafting.days import days_in
from lobbykit.domain.drafting.runs import Runs, place_of, plain
from lobbykit.domain.drafting.sentences import sentence_ends
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import note, warning

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lobbykit.domain.drafting.drafted import DraftAsk, DraftTerms
    from lobbykit.domain.drafting.runs import Block
    from lobbykit.domain.problem import Place, Problem

_BY = re.compile(
    r"(?:\b(?:by|before|until|deadline\W*(?:is|for \w+)?|no later than|closes(?: on)?|due|hasta el"
    r"|antes del?|plazo\W*|fecha l\u00edmite\W*|cierra el|vence el)"
    r"\W*(?:COB|close of business|end of day|noon|on|the|is|el|es)?\W*(?:\w+day,? )?)$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:deadline|due(?: date)?|closes|closing date|fecha l\u00edmite|plazo|cierra|vence)\b", re.IGNORECASE
)
_SIGNED = re.compile(r"\b(?:sign\w*|letter|petition|firm\w+|carta)\b", re.IGNORECASE)
_LONGEST_LINE = 160


def names_deadline(words: str) -> bool:
    """Whether words speak of a deadline and a day."""
    return bool(_NAMED.search(words)) and bool(days_in(words))


def is_deadline(block: Block) -> bool:
    """Whether a short block says by when something is to be done, and nothing else."""
    words = block.words
    opens = re.match(rf"\W*(?:\w+\s+){{0,4}}{_NAMED.pattern}", words, re.IGNORECASE)
    return bool(opens) and len(words) <= _LONGEST_LINE and names_deadline(words)


def meant_by(block: Block, asks: Sequence[DraftAsk]) -> int | None:
    """Return which of the last asks a deadline stands with: the last, or the last letter when it speaks of one."""
    if not _SIGNED.search(block.words):
        return len(asks) - 1
    signed = [number for number, ask in enumerate(asks) if ask.terms[-1].action is Action.SIGN]
    return signed[-1] if signed else None


def deadline_in(runs: Runs, action: Action, place: Place, doubts: list[Problem]) -> date | None:
    """Return the day by which an ask is to be done; a day that is not certain is doubted."""
    words = plain(runs)
    for day in days_in(words):
        before = words[max(0, day.start - 40) : day.start]
        said = _NAMED.search(before[max((0, *sentence_ends(before))) :])
        if not said and not (_BY.search(before) and action is Action.SIGN):
            continue
        real = iso_day(day.text)
        if real is None or day.is_us:
            doubts.append(
                warning("draft-deadline-unsure", place_of(runs, day.start, place), text=words[day.start : day.end])
            )
        if real is not None:
            return real
    return None


def with_deadline(terms: DraftTerms, block: Block, text: str, doubts: list[Problem]) -> DraftTerms:
    """Return an ask with the deadline that stands on a line of its own after it; `text` is that line's inline text."""
    found = [iso_day(day.text) for day in days_in(block.words)]
    days = {day for day in (*found, terms.deadline) if day}
    doubts.append(note("draft-deadline-joined", block.place, text=block.words[:80]))
    if len(days) != 1 or any(day.is_us or iso_day(day.text) is None for day in days_in(block.words)):
        doubts.append(warning("draft-deadline-unsure", block.place, text=block.words[:80]))
    first = terms.deadline or next((day for day in found if day), None)
    return replace(terms, reason=f"{terms.reason} {text}".strip(), deadline=first)
