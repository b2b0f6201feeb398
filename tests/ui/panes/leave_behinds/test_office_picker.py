"""Offices are picked by mouse and by key, among those that fit what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from lobbykit.app.office_filter import Matching
from lobbykit.app.office_rows import OfficeRow
from lobbykit.ui.panes.leave_behinds.office_picker import OfficePicker, PickModel

ROWS = tuple(
    OfficeRow(seat, f"Name {seat}", seat, "", "senate" if len(seat) == 2 else "house", "XX", mine=seat == "OH-3")
    for seat in ("IL", "IL-1", "OH", "OH-3")
)


@pytest.fixture
def picker(qtbot, look):
    made = OfficePicker(
        look, lambda typed: Matching(tuple(one.id for one in ROWS if typed in one.id) if typed else None)
    )
    qtbot.addWidget(made)
    made.begin(ROWS, frozenset())
    made.resize(430, 700)
    made.show()
    return made


def press(picker, name):
    next(one for one in picker.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_the_model_keeps_the_rules_of_models():
    model = PickModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(ROWS)
    model.pick(frozenset({"IL"}))
    model.show(ROWS[1:])
    assert model.setData(model.index(0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.picked == {"IL", "IL-1"}
    del tester


def test_showing_is_not_picking(qtbot, picker):
    with qtbot.assertNotEmitted(picker.done):
        picker.begin(ROWS, frozenset({"OH"}))
    assert picker.model.picked == {"OH"}


def test_a_press_anywhere_on_a_line_picks_it_and_space_drops_it_again(qtbot, picker):
    line = picker.list.visualRect(picker.model.index(2))
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert picker.model.picked == {"OH"}
    picker.list.setCurrentIndex(picker.model.index(2))
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    assert picker.model.picked == frozenset()


def test_all_that_are_shown_are_picked_together_with_those_before(qtbot, picker):
    picker.model.pick(frozenset({"OH-3"}))
    picker.filter.setText("IL")
    press(picker, "Pick all shown")
    picker.filter.clear()
    press(picker, "Senate")
    press(picker, "Pick none shown")
    with qtbot.waitSignal(picker.done) as told:
        press(picker, "Done")
    assert told.args == [frozenset({"IL-1", "OH-3"})]


def test_only_those_that_are_picked_or_met_are_shown_on_demand(picker):
    picker.model.pick(frozenset({"IL"}))
    press(picker, "Picked")
    assert [picker.model.index(at).data() for at in range(picker.model.rowCount())] == ["Name IL, IL"]
    press(picker, "Mine")
    assert picker.model.row_of("OH-3") == 0
