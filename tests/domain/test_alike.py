"""What is the same at both ends is told as a comparison sign by sign tells it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.alike import same_end, same_start

TEXTS = st.text("ab", max_size=12)


@given(TEXTS, TEXTS)
def test_the_ends_are_as_long_as_they_can_be_and_never_overlap(one, other):
    start = same_start(one, other)
    end = same_end(one, other, start)
    least = min(len(one), len(other))
    assert one[:start] == other[:start]
    assert start == least or one[start] != other[start]
    assert one[len(one) - end :] == other[len(other) - end :]
    assert start + end == least or one[-1 - end] != other[-1 - end]


def test_lists_are_told_like_texts():
    assert (same_start(["a", "b"], ["a", "c"]), same_end(["a", "b"], ["c", "b"])) == (1, 1)
