"""What an office told us, apart from what the holder before said, and the promises that are open."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.correcting import correct
from lobbykit.app.edit import Create
from lobbykit.app.meeting_screen import meeting_screen
from lobbykit.domain.corrections import Correction
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

FOSTER, BRIEF = "F000454", "ukraine-diplomacy"
ASK = f"ask/{BRIEF}/back-from-the-brink"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def told(bench):
    meeting = new_id()
    assert bench.session.apply(Create(meeting, "meeting", {"offices": (FOSTER,), "briefs": (BRIEF,)})).value
    (office,) = meeting_screen(bench, meeting).offices
    return office


def promised(bench, note, text, **fields):
    given = {"note": note.id, "side": "ours", "text": text, **fields}
    assert bench.session.apply(Create(new_id(), "promise", given)).value


def test_their_words_stand_with_the_level_the_ask_who_was_met_and_who_tells_it(bench):
    fields = {f"{ASK}/after": "leans-yes", f"{ASK}/answer": "We read it.", "staff/1/name": "Sara Muster"}
    noted(bench.session, office=FOSTER, date="2025-05-02", summary="A good talk.", **fields)
    noted(bench.session, office=FOSTER, date="2026-05-02", summary="")
    noted(bench.session, office=FOSTER, date="2026-06-02", summary="Later.")
    newest, summary, answer = told(bench).told.heard
    assert (newest.words, summary.words, summary.ask) == ("Later.", "A good talk.", "")
    assert (answer.ask, answer.words, answer.level.code) == ("H.Res.\u00a0317", "We read it.", "leans-yes")
    assert (answer.day, answer.by, answer.whom) == ("May 2, 2025", "Ana", ("Sara Muster",))


def test_a_level_never_stands_for_the_words_and_words_need_no_level(bench):
    noted(bench.session, office=FOSTER, summary="", **{f"{ASK}/answer": "Maybe."})
    (heard,) = told(bench).told.heard
    assert (heard.words, heard.level) == ("Maybe.", None)


def test_open_promises_come_by_when_they_are_due_and_those_that_are_done_not_at_all(bench):
    note = noted(bench.session, office=FOSTER, date="2026-05-02")
    promised(bench, note, "Call again.", side="theirs", owner="Sara")
    promised(bench, note, "Send the paper.", due="2026-06-01")
    promised(bench, note, "Visit.", due="2026-12-24")
    promised(bench, note, "Done already.", done=True)
    found = told(bench).told.promises
    assert [(one.text, one.ours, one.late) for one in found] == [
        ("Send the paper.", True, True),
        ("Visit.", True, False),
        ("Call again.", False, False),
    ]
    assert (found[0].due, found[0].made, found[2].owner) == ("June 1, 2026", "May 2, 2026", "Sara")


def test_what_the_holder_before_said_and_was_promised_stands_apart(bench):
    old = noted(bench.session, office=FOSTER, date="2026-01-10", summary="Old words.")
    promised(bench, old, "Old promise.")
    noted(bench.session, office=FOSTER, date="2026-11-21", summary="New words.")
    correct(bench.shelves, Correction(FOSTER, "holder", "Jane Doe", date(2026, 11, 20), "the news", "ana"))
    bench.read_again()
    office = told(bench)
    assert (office.told.holder, [one.words for one in office.told.heard]) == ("Jane Doe", ["New words."])
    (before,) = office.before
    assert (before.holder, [one.words for one in before.heard]) == ("Bill Foster", ["Old words."])
    assert [one.text for one in before.promises] == ["Old promise."]
    assert office.told.promises == ()
