"""Settling what was promised and asked: each is one step, and undoing takes it back."""

from __future__ import annotations

import pytest

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.after.questions import questions_asked, questions_owed
from lobbykit.app.after.settling import promise_done, question_answered
from lobbykit.app.edit import Create, Delete
from lobbykit.app.entities import UnknownEntityError
from tests.making import TODAY
from tests.sessions import Laptop, new_id, noted, seen


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def standings(session):
    return [one.standing for one in promise_ledger(session.view, TODAY)]


def test_a_promise_is_done_and_not_done_and_undone(session):
    promise = new_id()
    session.apply(Create(promise, "promise", {"note": noted(session).id, "side": "ours", "text": "Send it"}))
    assert promise_done(session, promise, done=True).value == promise
    assert standings(session) == ["done"]
    assert session.history.undo().done
    assert standings(session) == ["open"]
    promise_done(session, promise, done=True)
    promise_done(session, promise, done=False)
    assert standings(session) == ["open"]
    session.apply(Delete(seen(session, promise)))
    assert [one.code for one in promise_done(session, promise, done=True).problems] == ["entity-deleted"]


def test_a_question_is_answered_on_a_day_and_owed_again_when_that_is_taken_back(session):
    note = noted(session, **{"question/a/text": "Cost?", "question/a/owed": True})
    assert question_answered(session, note.id, "a", TODAY).value
    (asked,) = questions_asked(session.view)
    assert (asked.answered, questions_owed((asked,))) == ("2026-11-22", ())
    assert session.history.undo().done
    assert len(questions_owed(questions_asked(session.view))) == 1


def test_what_is_nothing_of_the_kind_is_not_settled(session):
    with pytest.raises(UnknownEntityError):
        promise_done(session, noted(session).id, done=True)
