"""How much of two texts or lists is the same at their ends, told fast also where they are long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def same_start(one: Sequence[Any], other: Sequence[Any]) -> int:
    """Return how many members are the same at the beginning of both."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def same_end(one: Sequence[Any], other: Sequence[Any], but: int = 0) -> int:
    """Return how many members are the same at the end of both, those before `but` left out."""
    low, high = 0, min(len(one), len(other)) - but
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
