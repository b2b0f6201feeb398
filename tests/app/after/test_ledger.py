"""The promise ledger: what is late comes first, and nothing is in it that was taken back."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.after.ledger import promise_ledger
from lobbykit.app.edit import Create, Delete
from tests.sessions import Laptop, new_id, noted, seen

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def promised(session, note, **fields):
    made = new_id()
    session.apply(Create(made, "promise", {"note": note.id, "side": "ours", "text": "Send it", **fields}))
    return made


def test_it_tells_late_due_open_and_done_in_that_order(session):
    note = noted(session)
    done = promised(session, note, due="2026-11-01", done=True)
    unset = promised(session, note, side="theirs")
    today = promised(session, note, due="2026-11-22")
    late = promised(session, note, due="2026-11-21", done=False)
    lines = promise_ledger(session.view, TODAY)
    assert [(one.id, one.standing) for one in lines] == [
        (late, "late"),
        (today, "due"),
        (unset, "open"),
        (done, "done"),
    ]
    assert (lines[0].office, lines[0].author, lines[0].date) == ("A000001", "Ana", "2026-11-22")
    assert lines[2].side == "theirs"


def test_a_promise_goes_with_its_note_into_the_trash(session):
    note = noted(session)
    promised(session, note)
    session.apply(Delete(seen(session, note.id)))
    assert promise_ledger(session.view, TODAY) == ()


def test_the_brief_is_that_of_the_note_or_of_its_only_asks(session):
    promised(session, noted(session, **{"ask/wells/dig/after": "supports"}))
    promised(session, noted(session, brief="roads", **{"ask/wells/dig/after": "supports"}))
    promised(session, noted(session, **{"ask/wells/dig/raised": True, "ask/roads/pave/raised": True}))
    assert sorted(one.brief for one in promise_ledger(session.view, TODAY)) == ["", "roads", "wells"]
