"""What was taken back is said in one sentence, the same in the window as on the command line."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Revise
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.shelves import Shelves
from lobbykit.app.undo_words import nothing_left, said_of, told_of
from tests.making import CATALOGUE
from tests.sessions import Elsewhere, Laptop, noted, seen


@pytest.fixture
def session(tmp_path):
    opened = Laptop(tmp_path).open()
    with opened as session:
        yield session


def said(session, outcome, *, redo=False):
    offices = KnownOffices(session.view, Shelves(None, session.workspace.layout.root))
    told = told_of(outcome, session, redo=redo)
    return said_of(outcome, told, offices, CATALOGUE, redo=redo)


def test_undo_and_redo_name_the_thing_and_the_day_and_never_its_text(session):
    note = noted(session, summary="SECRET")
    session.apply(Revise(note, {"summary": "SECRET two"}))
    changed = said(session, session.history.undo())
    again = said(session, session.history.redo(), redo=True)
    assert "the note about A000001" in changed.done
    assert "November 22, 2026" in changed.done
    assert changed.remarks == again.remarks == ()
    assert changed.done != again.done
    assert "SECRET" not in changed.done + again.done


def test_what_somebody_else_has_changed_since_is_not_taken_back_and_named(session):
    note = noted(session)
    session.apply(Revise(note, {"summary": "mine"}))
    op = Elsewhere(user="ben").writes(note.id, {"summary": "theirs"}, seen(session, note.id), ms=2_000_000_000_000)
    session.receive(op.dev, [op.raw])
    told = said(session, session.history.undo())
    assert told.done == ""
    assert "ben" in " ".join(told.remarks)
    assert "theirs" not in " ".join(told.remarks)


def test_nothing_left_is_said_for_either_direction():
    assert nothing_left(CATALOGUE, redo=True) != nothing_left(CATALOGUE, redo=False)
