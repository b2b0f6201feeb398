"""Reports that were not typed here ask for a code or a form, and for whose they are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from lobbykit.ui.panes.notes.reports_card import PAPER, TEXT, ReportsCard


@pytest.fixture
def typed():
    return {}


@pytest.fixture
def card(qtbot, look, typed):
    made = ReportsCard(look, typed)
    qtbot.addWidget(made)
    made.show()
    return made


def press(card, name):
    next(one for one in card.findChildren(QPushButton) if one.accessibleName() == name).click()


def field(card, name):
    return next(one for one in card.findChildren(object) if getattr(one, "accessibleName", str)() == name)


def test_a_paper_report_needs_its_code_and_its_author(qtbot, card):
    card.paper.open()
    press(card, "Type it in")
    assert card.wrong == "Type the code that is on the form."
    qtbot.keyClicks(field(card, "Code on the form"), "M-K7M2-9QXD")
    press(card, "Type it in")
    assert "whose report" in card.wrong
    qtbot.keyClicks(field(card, "Whose report it is"), "Robin")
    with qtbot.waitSignal(card.paper_wanted) as wanted:
        press(card, "Type it in")
    assert wanted.args == ["M-K7M2-9QXD", "Robin"]
    assert card.wrong == ""


def test_a_form_is_pasted_and_what_is_wrong_is_said_beside_it(qtbot, card):
    card.text.open()
    field(card, "The form as it came back, from its first line to its last").insertPlainText("Report M-1\nLevel:")
    qtbot.keyClicks(field(card, "Who filled it in"), "Robin")
    with qtbot.waitSignal(card.text_wanted) as wanted:
        press(card, "Put it into a note")
    assert wanted.args == ["Report M-1\nLevel:", "Robin"]
    card.say("There is no code.", TEXT)
    assert card.wrong == "There is no code."


def test_what_was_typed_is_there_again_when_the_card_is_made_anew(qtbot, look, card, typed):
    card.paper.open()
    qtbot.keyClicks(field(card, "Code on the form"), "M-K7")
    again = ReportsCard(look, typed)
    qtbot.addWidget(again)
    assert again.paper.is_open
    assert typed == {PAPER: "M-K7"}
    again.clear()
    assert typed == {}
