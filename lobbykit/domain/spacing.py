"""Spacing: labels beside each other along a line, each as near to its own place as the others leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def set_apart(middles: Sequence[float], widths: Sequence[float], gap: float, room: float) -> list[float]:
    """Return the left edges of labels in a row from 0 to `room`, at least `gap` apart, in the order of their middles.

    Labels that are wider together than the room reach out of it to the left.
    """
    lefts: list[float] = []
    edge = 0.0
    for middle, width in zip(middles, widths, strict=True):
        lefts.append(max(edge, middle - width / 2))
        edge = lefts[-1] + width + gap
    edge = room
    for at in range(len(lefts) - 1, -1, -1):
        lefts[at] = min(lefts[at], edge - widths[at])
        edge = lefts[at] - gap
    return lefts
