"""Flow: two columns hold every line in order, and break where a reader does not stumble."""

from __future__ import annotations

from itertools import pairwise
from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.press import look as lk
from lobbykit.press.flow import Flow, balanced, shortest
from lobbykit.press.fragments import Setting, Text
from lobbykit.press.items import Item, Placed

LINE = lk.EVENT.leading


def item(index: int, lines: int, before: float = 5.0) -> Item:
    return Item(index, Setting(Text(()), lk.EVENT, 100), 0.0, before, lines * LINE, lines * LINE)


def column(*lines: int) -> list[Item]:
    return [item(index, count) for index, count in enumerate(lines)]


def lines(placed: Placed) -> list[tuple[int, int]]:
    start, end = placed.item.setting.lines or (0, round(placed.item.depth / LINE))
    return [(placed.item.index, line) for line in range(start, end)]


def every_line(flow: Flow) -> list[tuple[int, int]]:
    return [line for placed in (*flow.left, *flow.right) for line in lines(placed)]


def heads(*indices: int):
    return lambda one: one.index not in indices


@given(
    st.lists(st.integers(1, 12), min_size=1, max_size=12),
    st.floats(0, 900),
    st.sets(st.integers(0, 10)),
)
def test_every_line_stands_once_in_order_and_no_heading_ends_a_column(counts, most, heading) -> None:
    items = column(*counts)
    flow = balanced(items, most, heads(*heading))
    assert every_line(flow) == [(at, line) for at, count in enumerate(counts) for line in range(count)]
    for placed in (flow.left, flow.right):
        for above, below in pairwise(placed):
            assert isclose(below.top, above.bottom - below.item.before, abs_tol=1e-6)
    if flow.left and flow.right:
        assert flow.left[-1].item.index not in heading
    assert flow.depths[0] <= max(most, 0) + 0.01
    assert (flow.depth <= most + 0.01) == (shortest(items, heads(*heading)).depth <= most + 0.01)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8))
def test_no_line_of_a_paragraph_stands_alone(counts) -> None:
    flow = shortest(column(*counts), heads())
    for placed in (*flow.left, *flow.right):
        if placed.item.setting.lines:
            assert len(lines(placed)) >= 2


def test_a_paragraph_stays_whole_where_that_costs_little() -> None:
    flow = balanced(column(9, 11), 1000, heads())
    assert [placed.item.index for placed in flow.left] == [0]
    assert [placed.item.index for placed in flow.right] == [1]


def test_a_short_paragraph_alone_is_not_torn_apart() -> None:
    flow = balanced(column(8), 600, heads())
    assert flow.right == ()


def test_one_long_paragraph_is_halved() -> None:
    flow = balanced(column(40), 1000, heads())
    assert len(lines(flow.left[0])) == len(lines(flow.right[0])) == 20


def test_what_is_too_long_fills_the_left_column_and_runs_over_in_the_right() -> None:
    flow = balanced(column(40), 15 * LINE, heads())
    assert len(lines(flow.left[0])) == 15
    assert flow.depths[1] == 25 * LINE
