"""What the notes say so far, counted by office and ask."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.support_counts import NOT_SAID, so_far
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

ASK = "ask/ukraine-diplomacy/arms-control"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def counts(told):
    return {one.code: one.offices for ask in told.asks for one in ask.levels}


def test_the_newest_note_that_says_a_level_counts_for_its_office(bench):
    noted(bench.session, office="H000001", date="2026-11-20", **{f"{ASK}/after": "opposed"})
    noted(bench.session, office="H000001", date="2026-11-21", **{f"{ASK}/after": "supports"})
    noted(bench.session, office="H000001", date="2026-11-22", **{f"{ASK}/raised": True})
    noted(bench.session, office="S000001", **{f"{ASK}/after": "undecided"})
    told = so_far(bench)
    assert counts(told) == {"supports": 1, "undecided": 1}
    assert (told.notes, told.offices) == (4, 2)
    assert [(one.name, one.offices) for one in told.asks] == [("S.Res.\u00a061 \u00b7 H.Res.\u00a0100", 2)]
    assert [one.word for one in told.asks[0].levels] == ["Supports", "Undecided"]


def test_an_ask_without_a_level_or_with_one_that_the_scale_lacks_is_counted_apart(bench):
    noted(bench.session, office="H000001", **{"ask/gone/old/raised": True})
    noted(bench.session, office="S000001", **{"ask/gone/old/after": "no-answer"})
    told = so_far(bench)
    assert counts(told) == {"no-answer": 1, NOT_SAID: 1}
    assert told.asks[0].name == "old"


def test_meetings_count_once_they_have_a_note_and_dropped_ones_never(bench):
    meetings = [new_id() for _ in range(3)]
    for meeting, status in zip(meetings, ("held", "asked", "dropped"), strict=True):
        bench.session.apply(Create(meeting, "meeting", {"offices": ("H000001",), "status": status}))
    noted(bench.session, meeting=meetings[0])
    noted(bench.session, meeting=meetings[2])
    told = so_far(bench)
    assert (told.meetings, told.met) == (2, 1)
