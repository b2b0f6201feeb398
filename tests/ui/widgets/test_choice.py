"""A list that is found in by typing says of a long name as much as there is room for, and that there is more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from lobbykit.ui.widgets.choice import Choice

NAME = "Rep. Nicholas J. Begich III \u00b7 AK-AL"


@pytest.mark.usefixtures("look")
def test_a_name_without_room_ends_in_dots_and_is_whole_where_there_is_room(qtbot):
    choice, before = Choice("Office beside", find=True), QLineEdit()
    qtbot.addWidget(choice)
    qtbot.addWidget(before)
    choice.show_pairs([("a", NAME)], "a")
    choice.resize(160, 40)
    choice.show()
    line = choice.lineEdit()
    assert line.shown.endswith("\u2026")
    assert NAME.startswith(line.shown[:-1])
    assert (line.text(), choice.currentText()) == (NAME, NAME)
    narrow = choice.grab().toImage()
    choice.resize(600, 40)
    assert line.shown == NAME
    assert choice.grab(choice.rect().adjusted(0, 0, -440, 0)).toImage() != narrow
