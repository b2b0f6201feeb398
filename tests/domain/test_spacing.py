"""Labels along a line: apart, in order, inside it where they fit."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.spacing import set_apart

PLACES = st.lists(st.integers(0, 500), max_size=12).map(sorted)


@given(PLACES, st.integers(1, 30))
def test_labels_stay_apart_in_order_and_inside(middles: list[int], width: int) -> None:
    lefts = set_apart(middles, [width] * len(middles), 4, 500)
    assert all(other - one >= width + 4 for one, other in pairwise(lefts))
    assert all(0 <= left <= 500 - width for left in lefts)


def test_labels_with_room_stand_over_their_places() -> None:
    assert set_apart([50, 250, 450], [10, 20, 10], 4, 500) == [45, 240, 445]
