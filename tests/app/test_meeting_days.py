"""The meetings of each day, by the clocks of the place where they are held."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.meeting_days import meeting_days
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def office(bench, code="IL-11"):
    return next(one.id for one in bench.library().roster.offices if one.district_code == code)


def meet(bench, **fields):
    meeting = new_id()
    assert bench.session.apply(Create(meeting, "meeting", {"offices": (office(bench),), **fields})).value
    return meeting


def test_days_follow_each_other_and_those_without_a_time_come_last(bench):
    meet(bench)
    meet(bench, start="2026-12-02T15:15:00Z")
    meet(bench, start="2026-12-02T04:30:00Z", end="2026-12-02T05:00:00Z")
    first, second, unset = meeting_days(bench)
    assert [day.name for day in (first, second, unset)] == ["December 1, 2026", "December 2, 2026", ""]
    assert [(one.begins, one.ends) for one in first.meetings] == [("11:30 PM", "12:00 AM")]
    assert second.meetings[0].begins == "10:15 AM"
    assert unset.meetings[0].begins == ""


def test_a_meeting_says_with_whom_where_who_goes_and_how_far_it_is(bench):
    ana = new_id()
    bench.session.apply(Create(ana, "member", {"name": "Ana Lopez"}))
    held = meet(bench, start="2026-12-01T15:00:00Z", status="confirmed", **{"people/1/member": ana})
    meet(bench, start="2026-12-01T16:00:00Z", place="Cafeteria", tz="America/Denver", status="asked")
    noted(bench.session, office=office(bench), meeting=held)
    one, other = meeting_days(bench)[0].meetings
    assert (one.who, one.place, one.people) == ("Rep. Bill Foster (IL-11)", "2366 Rayburn", ("Ana Lopez",))
    assert (one.confirmed, one.noted, one.zone) == (True, True, "")
    assert (other.place, other.zone, other.begins) == ("Cafeteria", "MST", "9:00 AM")
    assert (other.confirmed, other.noted) == (False, False)


def test_a_dropped_meeting_is_none_and_an_unknown_office_is_named_by_its_id(bench):
    meet(bench, status="dropped")
    meet(bench, offices=("Z000000",))
    ((one,),) = (day.meetings for day in meeting_days(bench))
    assert (one.who, one.offices, one.initials) == ("Z000000", (), "?")


def test_a_meeting_says_what_changed_since_people_were_told_of_it(bench):
    meet(bench, start="2026-12-01T15:00:00Z", late=10, **{"was/start": "2026-12-01T14:00:00Z", "was/place": "Hall"})
    ((one,),) = (day.meetings for day in meeting_days(bench))
    assert one.news == ("Moved: it was 9:00 AM, Hall", "10 minutes late: it begins at about 10:10 AM")
