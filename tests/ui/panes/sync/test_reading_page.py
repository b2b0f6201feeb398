"""All that would be sent is on one page, asks and answers in words; what stays is told by number."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton

from lobbykit.app.note_desk.shared_text import shared_texts
from lobbykit.app.sending import NoteToSend, ToSend
from lobbykit.ui.panes.sync.reading_page import ReadingPage
from tests.making import CATALOGUE

TEXTS = {
    "summary": "They listened.",
    "brief": "b",
    "level": "staff",
    "ask/b/one/after": "supports",
    "ask/b/one/answer": "Maybe.",
}
NOTE = NoteToSend("1" * 32, "Rep. Foster", "November 22, 2026", shared_texts(TEXTS), ())
SHOWN = ToSend((NOTE,), {"b": "Clean rivers", "b/one": "Please cosponsor."}, 2, 1, 0, "x")


def page(qtbot, look, shown, *, is_read=False):
    made = ReadingPage(look, shown, CATALOGUE.labels, {"supports": "Supports"}, is_read=is_read)
    qtbot.addWidget(made)
    return made, "\n".join(one.text() for one in made.findChildren(QLabel))


def test_it_is_read_as_people_say_it(qtbot, look):
    made, said = page(qtbot, look, SHOWN)
    for text in (
        "Rep. Foster",
        "Clean rivers",
        "They listened.",
        "Ask “Please cosponsor”, after: Supports",
        "Ask “Please cosponsor”, answer: Maybe.",
    ):
        assert text in said
    assert re.search(r"^2 note\S* with words under “Only you”", said, re.MULTILINE)
    assert re.search(r"^1 photo\S* without consent", said, re.MULTILINE)
    with qtbot.waitSignal(made.read):
        next(one for one in made.findChildren(QPushButton) if one.text() == "I have read it").click()


def test_once_it_was_read_that_is_said_and_not_asked_again(qtbot, look):
    made, said = page(qtbot, look, replace(SHOWN, only_you=0, photos=0), is_read=True)
    assert "You have read this" in said
    assert "stay here" not in said
    assert [one.text() for one in made.findChildren(QPushButton)] == ["Back to Sync"]
