"""What is typed into a field is what is kept, letter for letter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from lobbykit.ui.widgets.fields import TextBox
from lobbykit.ui.widgets.typed_text import typed_text


@pytest.mark.parametrize(
    "text", ["", "one\ntwo\n", "5\u00a0% of H.\u202fRes.\u00a0100", "\u201csí\u201d \U0001f5f3 x", "\t a"]
)
def test_a_text_comes_back_letter_for_letter(qtbot, text: str) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setPlainText(text)
    assert typed_text(field) == text


def test_a_box_tells_blanks_that_do_not_break(qtbot, look) -> None:
    box = TextBox(look, "Their words")
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.typed) as told:
        box.insertPlainText("H.\u00a0Res.\u00a0100")
    assert told.args == ["H.\u00a0Res.\u00a0100"]
