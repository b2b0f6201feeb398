"""Patterns: how the parts of a chart are told apart on screen and paper, by anybody and without colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Pattern(StrEnum):
    """What fills a part of a chart. `HATCHED` is "not raised" and `EMPTY` "no report" in every chart."""

    SOLID = "solid"
    CROSS = "cross"
    DIAGONAL = "diagonal"
    DOTS = "dots"
    STRIPES = "stripes"
    LINES = "lines"
    GRID = "grid"
    CHECKS = "checks"
    SPARSE = "sparse"
    HATCHED = "hatched"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Weave:
    """How a pattern is drawn, in points: squares of side `every`, turned clockwise by `turn` degrees.

    Through each runs a line across, and one down, as wide as they say; `dot` is the side of a square dot at its corner
    and of another in its middle.
    """

    every: float
    turn: int = 0
    across: float = 0.0
    down: float = 0.0
    dot: float = 0.0


WEAVES = {
    Pattern.CROSS: Weave(2.9, turn=45, across=0.9, down=0.9),
    Pattern.DIAGONAL: Weave(3.4, turn=-45, across=1.3),
    Pattern.DOTS: Weave(3.8, dot=1.5),
    Pattern.STRIPES: Weave(4.0, down=2.0),
    Pattern.LINES: Weave(3.0, across=0.8),
    Pattern.GRID: Weave(4.4, across=0.7, down=0.7),
    Pattern.CHECKS: Weave(4.4, dot=2.2),
    Pattern.SPARSE: Weave(5.6, dot=1.2),
    Pattern.HATCHED: Weave(4.0, turn=45, across=0.6),
}
"""The patterns that are neither full nor empty."""

_LEVELS = (Pattern.SOLID, Pattern.CROSS, Pattern.DIAGONAL, Pattern.DOTS, Pattern.STRIPES, Pattern.LINES, Pattern.GRID)
_STATES = {
    "conflicting": Pattern.CHECKS,
    "no-answer": Pattern.SPARSE,
    "not-raised": Pattern.HATCHED,
    "no-report": Pattern.EMPTY,
}


def patterns_for(levels: Sequence[str], states: Sequence[str]) -> dict[str, Pattern]:
    """Return the pattern of each code: levels from the most supportive on, then states.

    Up to seven levels differ from each other. A scale with more begins again, so that neighbours always differ, and
    words and numbers tell them apart. No level looks like one of the four states that every chart knows.
    """
    others = [code for code in (*levels, *states) if code not in _STATES]
    return {code: _LEVELS[at % len(_LEVELS)] for at, code in enumerate(others)} | _STATES
