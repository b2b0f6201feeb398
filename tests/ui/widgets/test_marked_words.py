"""Marked words: underlined, heard, plain as data, and never wider than the window."""

from __future__ import annotations

from lobbykit.domain.word_marks import Piece
from lobbykit.ui.widgets.marked_words import marked_words


def made(qtbot, look, *pieces):
    label = marked_words(look, [Piece(text, differs) for text, differs in pieces])
    qtbot.addWidget(label)
    return label


def test_only_what_differs_is_underlined_and_a_screen_reader_is_told_all_of_it(qtbot, look):
    label = made(qtbot, look, ("We met on ", False), ("Tuesday", True), (" at noon", False))
    assert label.text().count("underline") == 1
    assert label.accessibleName() == "We met on Tuesday at noon"
    assert label.accessibleDescription() == "Different here: Tuesday"


def test_blanks_alone_that_differ_are_shown_by_signs(qtbot, look):
    label = made(qtbot, look, ("one", False), ("\n ", True), ("two", False))
    assert "\u00b6<br>\u00b7" in label.text()
    assert label.accessibleDescription() == ""


def test_what_looks_like_markup_is_shown_as_it_was_typed(qtbot, look):
    label = made(qtbot, look, ("<img src=x> & ", False), ("<b>", True))
    assert "&lt;img src=x&gt; &amp; " in label.text()
    assert "<b>" not in label.text()


def test_a_word_without_end_makes_nothing_wider(qtbot, look):
    assert made(qtbot, look, ("x" * 5_000, True)).minimumSizeHint().width() < 1_000


def test_lines_stay_lines(qtbot, look):
    assert made(qtbot, look, ("one\ntwo\n", False)).text().count("<br>") == 2
