"""One item may hold several asks: a half for each chamber, or a bill to support and another to oppose."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.actions import stance_of, strong_verbs
from lobbykit.domain.drafting.runs import Runs, cut, plain, stripped
from lobbykit.domain.drafting.sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.ask import Action

MOST, _REACH, _NEAR = 20, 400, 40
"""Asks of one item; how far what a sentence asks for is looked for; and how far a verb that opens a clause."""
_CLAUSE = re.compile(r"(?:[;/]|,?\s+(?:and|but|while|y|pero|e)\b|,)\s+", re.IGNORECASE)


def segments(runs: Runs, congress: int) -> tuple[tuple[Runs, ...], bool]:
    """Part an item where another ask begins, and tell whether the last part holds more asks than one item may.

    Every word is in one of the parts.
    """
    words = plain(runs)
    starts = sorted({0, *_bold_starts(runs, words), *_chamber_starts(words), *_opposites(words, congress)})
    is_cut, starts = len(starts) > MOST, starts[:MOST]
    parts = (stripped(cut(runs, start, end)) for start, end in zip(starts, [*starts[1:], len(words)], strict=True))
    return tuple(part for part in parts if plain(part).strip()), is_cut


def _bold_starts(runs: Runs, words: str) -> list[int]:
    """Where a second bold lead-in begins a sentence that asks for something."""
    out, at = [], 0
    ends = set(sentence_ends(words))
    for number, run in enumerate(runs):
        if run.bold and number and at in ends and stance_of(words[at : at + _REACH]):
            out.append(at)
        at += len(run.text)
    return out


def _chamber_starts(words: str) -> list[int]:
    """Where a sentence or clause turns from one chamber to the other, and says so at its beginning."""
    out: list[int] = []
    last = stance_of(words)
    chamber = last.chamber if last else None
    ends = [*sentence_ends(words), *(found.end() for found in _CLAUSE.finditer(words))]
    for at in sorted(ends):
        stance = stance_of(words[at : at + _REACH])
        if stance and stance.chamber and stance.chamber is not chamber:
            if chamber:
                out.append(at)
            chamber = stance.chamber
    return out


def _weak(words: str) -> Iterator[tuple[Action, int]]:
    """Yield the verbs that ask less clearly, where they open a clause: "and reject S. 6"."""
    for found in _CLAUSE.finditer(words):
        stance = stance_of(words[found.end() : found.end() + _NEAR])
        if stance is not None and not stance.strong and stance.end > stance.start:
            yield stance.action, found.end() + stance.start


def _opposites(words: str, congress: int) -> list[int]:
    """Where one action on one measure is followed by another action on another measure."""
    strong = [(action, start) for action, start, _ in strong_verbs(words)]
    taken = {start for _, start in strong}
    weak = [(action, start) for action, start in _weak(words) if start not in taken]
    verbs = sorted([*strong, *weak], key=lambda verb: verb[1])
    found = sorted(one.start for one in find_measures(words, congress=congress)) if len(verbs) > 1 else []
    acted: list[tuple[Action, int]] = []
    for number, (action, start) in enumerate(verbs):
        after = verbs[number + 1][1] if number + 1 < len(verbs) else len(words)
        if bisect_right(found, start) < bisect_left(found, after):
            acted.append((action, start))
    turns = [start for (before, _), (action, start) in itertools.pairwise(acted) if action is not before]
    opened = sorted([*(one.end() for one in _CLAUSE.finditer(words)), *sentence_ends(words)]) if turns else []
    nearest = ((start, bisect_right(opened, start)) for start in turns)
    return [opened[at - 1] if at else start for start, at in nearest]
