"""Views of the schedule: of a day, of a delegation, with an office; local and Eastern time where they differ."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.meeting_days import meeting_days
from lobbykit.app.wanted_meetings import WantedMeetings, teams_known
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

FOSTER, DURBIN = "F000454", "D000563"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def member(bench, name, team):
    made = new_id()
    assert bench.session.apply(Create(made, "member", {"name": name, "team": team})).value
    return made


def meet(bench, office, start=None, who=None, **fields):
    people = {"people/1/member": who} if who else {}
    times = {"start": start} if start else {}
    assert bench.session.apply(Create(new_id(), "meeting", {"offices": (office,), **times, **people, **fields})).value


def shown(bench, **wanted):
    days = meeting_days(bench, WantedMeetings(**wanted))
    return [one.offices[0] for day in days for one in day.meetings]


def test_a_day_is_that_of_the_place(bench):
    meet(bench, FOSTER, "2026-12-02T04:30:00Z")
    meet(bench, DURBIN, "2026-12-02T15:00:00Z")
    meet(bench, DURBIN)
    assert shown(bench, day=date(2026, 12, 1)) == [FOSTER]
    assert shown(bench, day=date(2026, 12, 2)) == [DURBIN]
    assert shown(bench) == [FOSTER, DURBIN, DURBIN]


def test_a_delegation_is_found_however_it_is_typed_and_an_office_by_its_id(bench):
    meet(bench, FOSTER, "2026-12-01T15:00:00Z", member(bench, "Ana", "North  Shore"))
    meet(bench, DURBIN, "2026-12-01T16:00:00Z", member(bench, "Cem", "South"))
    assert shown(bench, team="north shore") == [FOSTER]
    assert shown(bench, team="nobody") == []
    assert shown(bench, offices=frozenset({DURBIN})) == [DURBIN]
    assert teams_known(bench.view) == ("North  Shore", "South")
    assert [one.teams for day in meeting_days(bench) for one in day.meetings] == [("North  Shore",), ("South",)]


def test_eastern_time_stands_beside_the_local_one_only_where_they_differ(bench):
    meet(bench, FOSTER, "2026-12-01T15:00:00Z", tz="America/Chicago")
    meet(bench, FOSTER, "2026-12-01T16:00:00Z", tz="America/Detroit")
    meet(bench, FOSTER, "2026-12-01T17:00:00Z")
    ((one, other, last),) = (day.meetings for day in meeting_days(bench))
    assert (one.begins, one.zone, one.eastern) == ("9:00 AM", "CST", "10:00 AM")
    assert (other.begins, other.eastern) == ("11:00 AM", "")
    assert (last.begins, last.zone, last.eastern) == ("12:00 PM", "", "")
