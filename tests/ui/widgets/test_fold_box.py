"""A fold makes its parts when it is opened, and says while it is closed that it holds text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from lobbykit.ui.widgets.fold_box import FoldBox


def test_it_opens_by_key_makes_its_parts_once_and_keeps_what_is_in_them(qtbot, look):
    made = []
    fold = FoldBox(look, "More", lambda: made.append(QLineEdit("typed")) or made[-1])
    qtbot.addWidget(fold)
    fold.show()
    assert made == []
    for _ in range(3):
        qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert [one.text() for one in made] == ["typed"]
    assert made[0].isVisible()


def test_it_says_how_much_it_holds(qtbot, look):
    fold = FoldBox(look, "More", QLineEdit)
    qtbot.addWidget(fold)
    fold.show_filled(0)
    assert (fold.mark, fold.head.accessibleName()) == ("", "More")
    fold.show_filled(2)
    assert fold.mark == "2 filled"
    assert fold.head.accessibleName() == "More, 2 filled"
