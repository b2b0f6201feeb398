"""Two texts side by side, line by line: what is only in one of them is marked with a sign."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SAME, ONLY_HERE, MISSING = " ", "+", ""
"""The mark of a line: in both, only in this text, or a gap where the other text has a line."""


@dataclass(frozen=True, slots=True)
class Side:
    """A line of one text: its mark, its number (0 for a gap) and its words."""

    mark: str
    number: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands beside each other."""

    left: Side
    right: Side

    @property
    def differs(self) -> bool:
        """Whether the two are not the same."""
        return self.left.mark != SAME or self.right.mark != SAME


_GAP = Side(MISSING)


def side_by_side(left: str, right: str) -> tuple[Pair, ...]:
    """Return the lines of two texts, those that are the same on the same height. Line ends do not count."""
    return tuple(_pairs(left.splitlines(), right.splitlines()))


def first_differences(pairs: tuple[Pair, ...]) -> tuple[int, ...]:
    """Return at which rows a run of differences begins."""
    return tuple(at for at, one in enumerate(pairs) if one.differs and not (at and pairs[at - 1].differs))


def _pairs(left: list[str], right: list[str]) -> Iterator[Pair]:
    for what, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        mark = SAME if what == "equal" else ONLY_HERE
        here = (Side(mark, number + 1, left[number]) for number in range(a, b))
        there = (Side(mark, number + 1, right[number]) for number in range(c, d))
        yield from (Pair(one, other) for one, other in zip_longest(here, there, fillvalue=_GAP))
