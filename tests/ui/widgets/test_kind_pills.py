"""A list of offices is narrowed to one kind at a time; those picked by hand are a kind only where one can pick."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame

from lobbykit.app.office_rows import EVERY, MINE, PICKED, SENATE
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.kind_pills import KindPills


@pytest.fixture
def made(qtbot, look):
    kept = []

    def make(*, picked):
        parent, told = QFrame(), []
        kept.append(parent)
        qtbot.addWidget(parent)
        kinds = KindPills(look, lambda: told.append(kinds.kind), parent, picked=picked)
        parent.setLayout(Flow(look, kinds.pills.values()))
        return kinds, told

    return make


def test_one_kind_is_chosen_at_a_time_and_only_a_press_is_told(made):
    kinds, told = made(picked=True)
    assert kinds.kind == EVERY
    kinds.choose(MINE)
    assert (kinds.kind, told) == (MINE, [])
    kinds.pills[SENATE].click()
    assert (kinds.kind, told) == (SENATE, [SENATE])
    kinds.choose("no such kind")
    assert kinds.kind == EVERY


@pytest.mark.parametrize("picked", [True, False])
def test_those_picked_by_hand_are_offered_only_where_one_can_pick(made, picked):
    kinds, _ = made(picked=picked)
    assert (PICKED in kinds.pills) is picked
