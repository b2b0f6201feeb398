"""Withdrawn words are shown nowhere; that they were, by whom and when, is told in their place."""

from __future__ import annotations

import json

import pytest

from lobbykit.app.exports.note_export import notes_as_csv, notes_as_json
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.withdrawing import own_words, withdraw_words, withdrawn_words
from tests.making import CATALOGUE
from tests.sessions import Elsewhere, Laptop, noted, seen

WORDS = {"summary": "They CANARY listened.", "staff/a/name": "Kim", "ask/b/one/answer": "Maybe.", "minutes": 20}


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as opened:
        yield opened


def told(session, note):
    return [(one.path, one.name, one.text) for one in own_words(session, note, CATALOGUE)]


def test_every_word_of_ours_can_be_withdrawn_but_nothing_that_a_note_needs(session):
    note = noted(session, **WORDS).id
    assert told(session, note) == [
        ("ask/b/one/answer", "Ask b/one, answer", "Maybe."),
        ("staff/a/name", CATALOGUE.labels["field/staff/<u>/name"].replace("{item}", "1"), "Kim"),
        ("summary", CATALOGUE.labels["field/summary"], "They CANARY listened."),
    ]


def test_what_is_withdrawn_is_in_no_export_and_who_did_it_is_told(session):
    note = noted(session, **WORDS).id
    assert withdraw_words(session, note, "summary").value
    assert "CANARY" not in notes_as_json(session.view, Wanted()).decode()
    assert "CANARY" not in notes_as_csv(session.view, Wanted(), {}).decode()
    assert json.loads(notes_as_json(session.view, Wanted()))["notes"][0]["withdrawn"] == {"summary": True}
    (one,) = withdrawn_words(session.entity(note), CATALOGUE)
    assert (one.path, one.by, one.day) == ("summary", "ana", "November 22, 2026")
    assert "summary" not in [path for path, _, _ in told(session, note)]


def test_undo_brings_the_words_back(session):
    note = noted(session, **WORDS).id
    withdraw_words(session, note, "summary")
    assert session.history.undo().done
    assert withdrawn_words(session.entity(note), CATALOGUE) == ()
    assert "summary" in [path for path, _, _ in told(session, note)]


def test_words_of_somebody_else_are_not_offered(session):
    note = noted(session, **WORDS)
    ben = Elsewhere()
    session.receive(ben.dev, [ben.writes(note.id, {"summary": "Ben says"}, seen(session, note.id), ms=2**41).raw])
    assert "summary" not in [path for path, _, _ in told(session, note.id)]


def test_what_is_no_text_or_no_note_is_refused(session):
    note = noted(session, **WORDS).id
    assert withdraw_words(session, note, "minutes").value is None
    assert withdraw_words(session, "f" * 32, "summary").value is None
    assert own_words(session, "f" * 32, CATALOGUE) == ()
    assert withdrawn_words(None, CATALOGUE) == ()
