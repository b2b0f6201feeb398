"""The list of missing reports that the window shows, and its text to copy."""

from __future__ import annotations

import pytest

from lobbykit.app.after.missing_shown import missing_shown
from lobbykit.app.edit import Create
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench

FOSTER, QUIGLEY = "F000454", "Q000023"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def meet(bench, *offices, start="2026-11-20T15:00:00Z", **fields):
    made = new_id()
    assert bench.session.apply(Create(made, "meeting", {"offices": offices, "start": start, **fields})).value
    return made


def test_it_counts_meetings_and_lists_each_office_without_a_note(bench):
    both = meet(bench, FOSTER, QUIGLEY)
    noted(bench.session, office=FOSTER, meeting=meet(bench, FOSTER, start="2026-11-20T18:00:00Z"))
    meet(bench, FOSTER, start="2026-12-01T18:00:00Z")
    found = missing_shown(bench)
    assert (found.held, found.without) == (2, 1)
    assert [(one.meeting, one.whom.office) for one in found.lines] == [(both, FOSTER), (both, QUIGLEY)]
    first = found.lines[0]
    assert (first.whom.name, first.day_name, first.begins) == (
        "Rep. Bill Foster (IL-11)",
        "November 20, 2026",
        "10:00 AM",
    )


def test_a_time_elsewhere_names_its_zone_and_a_day_without_a_time_is_told(bench):
    meet(bench, FOSTER, tz="America/Chicago")
    told = {"offices": (QUIGLEY,), "day": "2026-11-21", "status": "held"}
    bench.session.apply(Create(new_id(), "meeting", told))
    chicago, open_time = missing_shown(bench).lines
    assert chicago.begins == "9:00 AM CST"
    assert (open_time.day_name, open_time.begins) == ("November 21, 2026", "")


def test_an_office_that_nothing_lists_is_named_and_leads_to_no_card(bench):
    meet(bench, "Z000000")
    (line,) = missing_shown(bench).lines
    assert (line.whom.name, line.whom.office) == ("Z000000", "")


def test_the_text_is_a_line_each_as_the_command_line_prints_it_but_for_what_is_begun_here(bench):
    ana, note = new_id(), new_id()
    bench.session.apply(Create(ana, "member", {"name": "Ana Able"}))
    meet(bench, FOSTER, place="Room 1", **{"people/1/member": ana})
    bench.session.drafts.keep(note, "office", FOSTER)
    found = missing_shown(bench)
    assert found.lines[0].begun == note
    day, time, *_ = found.text.split()
    assert (day, time) == ("2026-11-20", "10:00")
    assert "Bill Foster (F000454)" in found.text
    assert found.text.endswith("Ana Able")
