"""The grid of states: each at its place, said in words, walked through by arrows, never one colour for a state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lobbykit.app.dashboard.charts import Charts
from lobbykit.domain.state_tiles import TILES
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.domain.tally.standing import Standing
from lobbykit.domain.tally.tally import AskTally
from lobbykit.ui.charts.state_grid import StateGrid
from tests.making import CATALOGUE, house, senate

OFFICES = {one.id: one for one in (house("F000454", state="IL"), senate("D000563", state="IL"))}


@pytest.fixture
def grid(qtbot, look):
    told = tuple(
        Standing(office, "b", "a", code, "reported")
        for office, code in (("F000454", "supports"), ("D000563", "opposed"))
    )
    chart = Charts(DEFAULT_SCALE, CATALOGUE).tiles(AskTally("b", "a", "H.Res. 100", told), OFFICES)
    made = StateGrid(look, chart)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    qtbot.waitExposed(made)
    return made


def mark(grid, state):
    return next(one for one in grid.marks if one.tile.state == state)


def test_every_state_has_its_tile_and_none_covers_another(grid):
    assert {one.tile.state for one in grid.marks} == set(TILES)
    places = [one.geometry() for one in grid.marks]
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])
    assert all(grid.rect().contains(one) for one in places)


def test_a_tile_says_each_answer_of_its_offices(grid):
    said = mark(grid, "IL").accessibleName()
    assert "Illinois" in said
    assert "Supports 1, Opposed 1" in said


def test_the_arrows_go_to_the_neighbour_and_stay_at_the_edge(grid):
    QTest.keyClick(mark(grid, "IL"), Qt.Key.Key_Right)
    assert mark(grid, "IN").focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(mark(grid, "IN"), Qt.Key.Key_Down)
    assert mark(grid, "WV").focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(mark(grid, "FL"), Qt.Key.Key_Down)
    assert mark(grid, "FL").focusPolicy() != Qt.FocusPolicy.StrongFocus or grid.marks[0] is mark(grid, "FL")


def test_every_tile_can_be_reached_by_arrows(grid):
    seen, ahead = {0}, [0]
    while ahead:
        here = ahead.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            there = grid._step(here, key)
            if there not in seen:
                seen.add(there)
                ahead.append(there)
    assert len(seen) == len(TILES)


def test_a_tile_that_is_pressed_tells_its_state(qtbot, grid):
    with qtbot.waitSignal(grid.chosen) as told:
        QTest.keyClick(mark(grid, "IL"), Qt.Key.Key_Return)
    assert told.args == ["IL"]
