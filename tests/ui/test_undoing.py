"""Undo and redo say what they did, and offer the way back."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Revise
from lobbykit.ui.undoing import Undoing
from tests.sessions import Elsewhere, noted, seen

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def undoing(bench):
    return Undoing(bench)


def test_a_step_is_taken_back_and_the_notice_offers_to_do_it_again(qtbot, undoing, bench):
    note = noted(bench.session, summary="one")
    bench.session.apply(Revise(note, {"summary": "two"}))
    with qtbot.waitSignal(undoing.told) as told:
        undoing.undo()
    assert told.args[0].startswith("Taken back")
    assert told.args[1:] == ["Redo", True]
    assert bench.view.get("notes", note.id)["summary"] == "one"
    with qtbot.waitSignal(undoing.told) as told:
        undoing.redo()
    assert told.args[1:] == ["Undo", False]
    assert bench.view.get("notes", note.id)["summary"] == "two"


def test_nothing_left_is_said_and_nothing_offered(qtbot, undoing):
    with qtbot.waitSignal(undoing.told) as told:
        undoing.undo()
    assert told.args == ["There is nothing to take back.", "", None]
    assert not undoing.can_undo
    assert not undoing.can_redo


def test_what_others_changed_since_stays_and_is_said(qtbot, undoing, bench):
    note = noted(bench.session)
    bench.session.apply(Revise(note, {"summary": "mine"}))
    op = Elsewhere().writes(note.id, {"summary": "theirs"}, seen(bench.session, note.id), ms=2_000_000_000_000)
    bench.session.receive(op.dev, [op.raw])
    with qtbot.waitSignal(undoing.told) as told:
        undoing.undo()
    assert told.args[0].startswith("Not taken back")
    assert told.args[1:] == ["", None]
