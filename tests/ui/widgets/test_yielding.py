"""What stands at the end of words goes below them where both would not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from lobbykit.ui.widgets.layouts import column
from lobbykit.ui.widgets.words import words
from lobbykit.ui.widgets.yielding import Yielding


def test_a_button_stands_beside_the_words_and_below_them_where_it_is_narrow(qtbot, look):
    label, end = words("Each note stays on this laptop until it is sent.", wrap=True), QPushButton("Read card")
    made = Yielding(look, column(look, label), end)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    assert end.mapTo(made, end.rect().topLeft()).x() > label.geometry().right()
    made.resize(300, 200)
    qtbot.waitUntil(lambda: end.mapTo(made, end.rect().topLeft()).y() > label.geometry().bottom())
    assert end.width() >= end.sizeHint().width()
