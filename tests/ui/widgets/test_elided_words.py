"""A title that does not fit ends in "…", and is whole for the mouse and for screen readers."""

from __future__ import annotations

from lobbykit.ui.widgets.elided_words import ElidedWords

TITLE = "Diplomacy First: Steps Toward a Just Peace in Ukraine"


def test_words_are_cut_with_a_sign_and_come_back_with_the_room(qtbot):
    label = ElidedWords("title")
    qtbot.addWidget(label)
    label.show_words(TITLE)
    label.resize(120, 30)
    label.show()
    assert label.text().endswith("…")
    assert (label.toolTip(), label.accessibleName()) == (TITLE, TITLE)
    label.resize(2000, 30)
    assert label.text() == TITLE
