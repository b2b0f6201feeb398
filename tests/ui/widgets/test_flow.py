"""Parts are set in lines: all are seen whole at any width, in order, and none lies on another."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

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


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("shown", [False, True])
def test_the_height_follows_a_part_that_grows_goes_or_comes(look, qtbot, nested, shown):
    holder = QWidget()
    qtbot.addWidget(holder)
    part, other = QLabel("one"), QLabel("other")
    part.setFixedSize(200, 20)
    other.setFixedSize(200, 20)
    flow = Flow(look, [part, other], gap=0)
    outside = flow
    if nested:
        outside = QVBoxLayout()
        outside.addLayout(flow)
    holder.setLayout(outside)
    if shown:
        holder.show()

    def height(width: int) -> int:
        holder.layout().activate()
        return flow.heightForWidth(width)

    assert (height(200), height(400)) == (40, 20)
    part.setFixedSize(200, 50)
    assert (height(200), height(400)) == (70, 50)
    part.hide()
    assert (height(200), height(400)) == (20, 20)
    part.show()
    assert (height(200), height(400)) == (70, 50)
    flow.addWidget(third := QLabel("third"))
    third.setFixedSize(400, 5)
    third.show()
    assert (height(200), height(400)) == (75, 55)
    flow.takeAt(2)
    assert (height(200), height(400)) == (70, 50)
