"""Parts are set in lines: all are seen whole at any width, in order, and none lies on another."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from lobbykit.ui.widgets.flow import Flow

SIZES = st.lists(st.tuples(st.integers(10, 200), st.integers(10, 60)), min_size=1, max_size=9)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SIZES, st.integers(200, 900), st.booleans())
def test_parts_stand_side_by_side_inside_the_width(look, sizes, width, even):
    holder = QWidget()
    parts = [QWidget() for _ in sizes]
    for part, (wide, high) in zip(parts, sizes, strict=True):
        part.setMinimumSize(wide, high)
    flow = Flow(look, parts, even=even)
    holder.setLayout(flow)
    high = flow.heightForWidth(width)
    flow.setGeometry(QRect(0, 0, width, high))
    areas = [part.geometry() for part in parts]
    assert all(QRect(0, 0, width, high).contains(area) for area in areas)
    assert not any(one.intersects(other) for one, other in itertools.combinations(areas, 2))
    assert all(area.width() >= wide and area.height() >= tall for area, (wide, tall) in zip(areas, sizes, strict=True))


def test_answers_of_one_row_are_equally_wide(look):
    holder = QWidget()
    parts = [QWidget() for _ in range(7)]
    for at, part in enumerate(parts):
        part.setMinimumSize(80 + at * 10, 44)
    flow = Flow(look, parts, even=True)
    holder.setLayout(flow)
    flow.setGeometry(QRect(0, 0, 640, 100))
    assert len({part.width() for part in parts}) == 1
    assert len({part.y() for part in parts}) == 2
