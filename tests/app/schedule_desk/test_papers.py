"""Files of the schedule to hand on: read at once, made anywhere, and the same that the command line writes."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.schedule_desk.papers import Form, changes_file, schedule_file
from lobbykit.app.schedule_desk.told_changes import ToldChanges
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

MET = {"offices": ("F000454",), "start": "2026-12-01T14:00:00Z"}


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("form", "begins"), [(Form.PDF, b"%PDF"), (Form.CALENDAR, b"BEGIN:VC"), (Form.TABLE, b"\xef\xbb\xbfid,")]
)
def test_the_schedule_is_as_it_was_when_it_was_asked_for(bench, form, begins):
    assert bench.session.apply(Create(new_id(), "meeting", MET)).value
    work = schedule_file(bench, form)
    asked = work()
    assert asked.startswith(begins)
    assert bench.session.apply(Create(new_id(), "meeting", {**MET, "place": "Elsewhere"})).value
    assert work() == asked
    assert schedule_file(bench, form)() != asked


def test_what_changed_is_a_paper_of_its_own(bench):
    assert changes_file(bench, ToldChanges("December 1, 2026", ("Moved.",)))().startswith(b"%PDF")
