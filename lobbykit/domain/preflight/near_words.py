"""Words that are one slip of the finger apart: a letter more, less or other, or two neighbours exchanged."""

from __future__ import annotations


def nearly_equal(one: str, other: str) -> bool:
    """Whether exactly one slip makes one word of the other; equal words are not nearly equal. Linear in the words."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == len(right) == 2 and left == right[::-1])  # noqa: PLR2004
