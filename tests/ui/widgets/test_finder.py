"""Completion: by any part of what is typed, in a list that looks like the window that it opens over."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QMainWindow

from lobbykit.ui.widgets.finder import Finder


def test_the_list_offers_every_name_with_the_letters_in_it_and_is_dressed_as_the_window(qtbot, look):
    window, field = QMainWindow(), QLineEdit()
    qtbot.addWidget(window)
    look.dress(window)
    window.setCentralWidget(field)
    finder = Finder(["Ana Example", "Robin Sample", "Kim"], field)
    field.setCompleter(finder)
    window.show()
    field.setFocus()
    qtbot.keyClicks(field, "AMPLE")
    qtbot.waitUntil(finder.popup().isVisible)
    offered = finder.completionModel()
    assert [offered.index(at, 0).data() for at in range(offered.rowCount())] == ["Ana Example", "Robin Sample"]
    assert finder.popup().styleSheet() == window.styleSheet() != ""
