"""A row of choices: one of them is chosen, and pressing another tells which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.one_of import one_of


def test_one_is_chosen_and_the_one_that_is_pressed_takes_its_place(qtbot, look):
    row, chosen = QFrame(), []
    qtbot.addWidget(row)
    day, office = one_of(look, {1: "By day", 2: "By office"}, 1, chosen.append, row)
    row.setLayout(Flow(look, (day, office)))
    row.show()
    assert (day.isChecked(), office.isChecked()) == (True, False)
    qtbot.mouseClick(office, Qt.MouseButton.LeftButton)
    assert chosen == [2]
    assert (day.isChecked(), office.isChecked()) == (False, True)
