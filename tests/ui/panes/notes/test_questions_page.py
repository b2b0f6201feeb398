"""Questions owed: who owes, what the brief answers, copied and marked in one press."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from lobbykit.app.after.questions import questions_asked
from lobbykit.ui.panes.notes.pages import NotesPage
from tests.ui.panes.notes.stage import asked, control, controls, texts


def test_the_answer_of_the_brief_stands_beneath_and_is_copied_with_its_sources(scene):
    asked(scene.bench)
    place = scene.shown(NotesPage.QUESTIONS)
    told = texts(place)
    assert "Ana owes the answer" in told
    assert any(one.startswith("1 question") for one in told)
    assert "The brief answers \u201cAny new agreement has to include China.\u201d" in told
    control(place, "Copy answer").click()
    assert "https://" in QGuiApplication.clipboard().text()
    assert scene.host.told == ["Copied: the answer with its sources"]


def test_a_question_that_the_brief_does_not_know_says_so(scene):
    asked(scene.bench, "Zebra crossings?")
    place = scene.shown(NotesPage.QUESTIONS)
    assert "The brief answers nothing like it." in texts(place)
    assert not controls(place, "Copy answer")


def test_answered_is_one_step_that_the_notice_takes_back(scene):
    asked(scene.bench, "First?", date="2026-11-20")
    asked(scene.bench, "Second?", date="2026-11-21")
    place = scene.shown(NotesPage.QUESTIONS)
    control(place, "Mark as answered: First?").click()
    first, second = questions_asked(scene.bench.view)
    assert (first.answered, second.answered) == ("2026-11-22", "")
    assert place.focusWidget() is control(place.shown, "Mark as answered: Second?")
    scene.host.run()
    assert len(controls(place.shown, "Mark as answered")) == 2


def test_the_note_is_shown_where_it_was_asked(scene):
    note = asked(scene.bench)
    control(scene.shown(NotesPage.QUESTIONS), "Read the note").click()
    assert scene.host.opened == [note.id]


def test_a_change_from_elsewhere_leaves_the_keyboard_on_the_same_question(scene):
    asked(scene.bench, "Second?", date="2026-11-21")
    place = scene.shown(NotesPage.QUESTIONS)
    control(place, "Mark as answered: Second?").setFocus()
    asked(scene.bench, "First?", date="2026-11-20")
    assert place.focusWidget() is control(place.shown, "Mark as answered: Second?")


def test_when_nothing_is_owed_it_says_what_would_be(scene):
    assert "No answer is owed" in texts(scene.shown(NotesPage.QUESTIONS))
