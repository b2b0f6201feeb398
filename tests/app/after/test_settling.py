"""Settling what was promised and asked: each is one step, and undoing takes it back."""

from __future__ import annotations

import pytest

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.after.questions import questions_asked, questions_owed
from lobbykit.app.after.settling import Marks, mark_promises, promise_done, question_answered
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


def promised(session, **fields):
    promise = new_id()
    whole = {"note": noted(session).id, "side": "ours", "text": "Send it", **fields}
    assert session.apply(Create(promise, "promise", whole)).value
    return promise


def told(session):
    return [(one.standing, one.owner, one.due) for one in promise_ledger(session.view, TODAY)]


def test_several_promises_are_marked_in_one_step_and_undone_in_one(session):
    some = [promised(session, owner="Ana"), promised(session), promised(session, done=True)]
    before = told(session)
    assert mark_promises(session, [*some, some[0]], Marks(done=True, owner=" Ben  Ode ", due="2026-12-01")).value == 3
    assert told(session) == [("done", "Ben Ode", "2026-12-01")] * 3
    assert session.history.undo().done
    assert told(session) == before


def test_what_is_not_said_of_promises_stays_and_what_is_empty_is_cleared(session):
    promise = promised(session, owner="Ana", due="2026-12-01", done=True)
    assert mark_promises(session, [promise], Marks(done=False)).value == 1
    assert told(session) == [("due", "Ana", "2026-12-01")]
    assert mark_promises(session, [promise], Marks(owner="", due="")).value == 1
    assert told(session) == [("open", "", "")]


def test_promises_that_are_so_already_are_not_written_again(session):
    promise = promised(session)
    assert mark_promises(session, [promise], Marks(done=False, owner="")).value == 0
    assert session.history.undo().done
    assert told(session) == []


def test_no_promise_is_marked_where_one_is_gone_or_the_day_is_none(session):
    one, gone = promised(session), promised(session)
    session.apply(Delete(seen(session, gone)))
    assert [each.code for each in mark_promises(session, [one, gone], Marks(done=True)).problems] == ["entity-deleted"]
    assert mark_promises(session, [one], Marks(due="soon")).problems
    assert [each.code for each in mark_promises(session, [one], Marks()).problems] == ["marks-none"]
    with pytest.raises(UnknownEntityError):
        mark_promises(session, [one, new_id()], Marks(done=True))
    assert told(session) == [("open", "", "")]
