"""Thank-you letters on the card: who gets and signs them is seen, nothing is sent, and what stops them is said."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.sessions import noted
from tests.ui.panes.offices.stage import FOSTER

BRIEF = "ukraine-diplomacy"
KIM = {"staff/k/name": "Kim Lee", "staff/k/email": "kim@example.org", "team/a/name": "Ana", "team/a/signs": True}


def letters(qtbot, stage, note=""):
    settled(qtbot, stage)
    stage.offices.thank(note)
    qtbot.waitUntil(lambda: not stage.tasks.busy)
    return stage.offices.letters.card


def settled(qtbot, stage):
    """Let the card be made anew with what was noted."""
    qtbot.waitUntil(lambda: not stage.offices._later.isActive())


def seen(card):
    return [one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card)]


def test_the_letter_says_whom_it_is_for_and_who_signs_and_is_copied_whole(qtbot, stage):
    noted(stage.bench.session, office=FOSTER, brief=BRIEF, **KIM)
    card = letters(qtbot, stage)
    card.which.picked.emit(card.which.itemData(1))
    assert {"To Kim Lee <kim@example.org>", "Signed by Ana"} <= set(seen(card))
    stage.press("Copy", card)
    assert QGuiApplication.clipboard().text() == card.letter.text
    assert "Dear Kim Lee:" in card.letter.draft.text


def test_the_mail_program_gets_the_letter_and_nothing_is_said_to_be_sent(qtbot, stage):
    noted(stage.bench.session, office=FOSTER, brief=BRIEF, **KIM)
    card = letters(qtbot, stage)
    stage.press("Open in your mail program", card)
    (opened,) = stage.opened
    assert opened.startswith("mailto:?subject=")
    assert "copied" in card.said or "when you send it" in card.said


def test_a_pdf_is_saved_and_its_folder_offered(qtbot, stage, tmp_path):
    noted(stage.bench.session, office=FOSTER, brief=BRIEF)
    card = letters(qtbot, stage)
    with qtbot.waitSignal(stage.offices.letters.saved):
        stage.offices.letters.save(card.letter, tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert stage.host.told[-1][:2] == ("The letter is saved: letter.pdf", "Open folder")


def test_what_keeps_a_letter_from_being_written_is_said(qtbot, stage):
    card = letters(qtbot, stage)
    assert "thank" in card.said.lower()
    assert card.letter is None


def test_the_letters_stay_when_the_card_is_made_anew_and_go_when_they_are_closed(qtbot, stage):
    note = noted(stage.bench.session, office=FOSTER, brief=BRIEF)
    settled(qtbot, stage)
    stage.press("Thank-you letter")
    first = stage.offices.letters.card
    qtbot.waitUntil(lambda: first.letter is not None)
    stage.pane.show_again()
    again = stage.offices.letters.card
    assert again is not first
    qtbot.waitUntil(lambda: again.letter is not None)
    stage.press("Close the letter")
    stage.pane.show_again()
    assert stage.offices.letters.card is None
    stage.press(f"Thank-you letter after the note of {stage.view.card.history.current[0].day}, Ana")
    assert stage.offices.letters.card is not None
    assert stage.offices.letters._note == note.id


def test_with_nobody_to_thank_nothing_is_wrong_and_the_note_can_be_begun(qtbot, stage):
    card = letters(qtbot, stage)
    assert "Write the note first" in card.said
    stage.press("Write the note", card)
    assert stage.offices.writing.keeper is not None
