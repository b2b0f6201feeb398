"""Chips are one stop of Tab; the arrows go along them and Enter takes one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lobbykit.ui.widgets.chip_row import ChipRow
from lobbykit.ui.widgets.tab_order import stops


def test_arrows_go_round_and_enter_takes_the_chip_that_has_the_keys(qtbot, look):
    row = ChipRow(look, ("One & two", "Three"), "Add %1")
    qtbot.addWidget(row)
    row.show()
    assert [one.accessibleName() for one in row.chips] == ["Add One & two", "Add Three"]
    assert stops(row) == [row.chips[0]]
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Left)
    assert stops(row) == [row.chips[1]]
    with qtbot.waitSignal(row.taken) as taken:
        qtbot.keyClick(row.chips[1], Qt.Key.Key_Return)
    assert taken.args == [1]
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Right)
    assert isinstance(row.focusWidget(), QWidget)
    assert stops(row) == [row.chips[0]]
