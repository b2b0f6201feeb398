"""A meeting written by hand: saved as one step, only what differs, and nothing that cannot be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.meeting_acts import given_role, moved
from lobbykit.app.schedule_desk.meeting_form import FormPerson, MeetingDesk, people_of, quarter_hours
from tests.sessions import new_id
from tests.ui.workbenches import open_bench

FOSTER, QUIGLEY = "F000454", "Q000023"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def written(bench, meeting=None, **form):
    desk = MeetingDesk(bench, meeting)
    desk.form = replace(desk.form, **form)
    return desk, desk.save()


def row(bench, meeting):
    return dict(bench.view.get("meetings", meeting))


def test_a_new_meeting_with_new_people_is_one_step(bench):
    people = (FormPerson("Ana", ("lead",)), FormPerson(" Ben  Okafor "))
    desk, done = written(
        bench, offices=(FOSTER,), day="2026-12-01", begins="9:30 am", until="10:00", people=people, team="Ohio 2"
    )
    assert done.value == desk.meeting
    kept = row(bench, desk.meeting)
    assert (kept["start"], kept["end"]) == ("2026-12-01T14:30:00Z", "2026-12-01T15:00:00Z")
    again = MeetingDesk(bench, desk.meeting).form
    assert (again.begins, again.until, again.people) == ("9:30 AM", "10:00 AM", (people[0], FormPerson("Ben Okafor")))
    assert people_of(bench, "ohio  2") == ("Ana", "Ben Okafor")
    assert bench.session.history.undo().done
    assert not MeetingDesk(bench, desk.meeting).form.offices
    assert people_of(bench, "Ohio 2") == ()


def test_without_an_office_nothing_is_saved_and_a_time_needs_its_half_of_the_day(bench):
    desk, done = written(bench, place="Hart 902")
    assert [one.code for one in done.problems] == ["field-missing"]
    desk.form = replace(desk.form, offices=(FOSTER,), day="2026-12-01", begins="2:30")
    assert [(one.code, one.place.file) for one in desk.save().problems] == [("clock-half", "time")]
    assert not desk.is_known


def test_a_day_without_a_time_is_kept(bench):
    desk, _ = written(bench, offices=(FOSTER,), day="2026-12-01")
    assert row(bench, desk.meeting)["day"] == "2026-12-01"
    assert MeetingDesk(bench, desk.meeting).form.day == "2026-12-01"
    later, _ = written(bench, desk.meeting, begins="9:00 AM")
    assert (later.form.begins, row(bench, desk.meeting).get("day")) == ("9:00 AM", None)


def test_only_what_was_touched_is_written_over_what_others_changed_meanwhile(bench):
    desk, _ = written(bench, offices=(FOSTER,), day="2026-12-01", begins="9:00 AM", place="Hart 902")
    assert moved(bench.session, desk.meeting, "Dirksen 106").value
    desk.form = replace(desk.form, offices=(FOSTER, QUIGLEY))
    assert desk.save().value
    kept = row(bench, desk.meeting)
    assert (kept["place"], kept["offices"]) == ("Dirksen 106", [FOSTER, QUIGLEY])
    assert desk.form.place == "Dirksen 106"


def test_who_is_taken_off_goes_no_more_and_a_role_in_other_words_stays(bench):
    ana = new_id()
    assert bench.session.apply(Create(ana, "member", {"name": "Ana"})).value
    desk, _ = written(bench, offices=(FOSTER,), people=(FormPerson("Ana"), FormPerson("Ben")))
    assert given_role(bench.session, desk.meeting, ana, ("lead",)).value
    desk.read_again()
    desk.form = replace(desk.form, people=(FormPerson("Ana", ("lead",)),))
    assert desk.save().value
    assert [one["member"] for one in row(bench, desk.meeting)["people"].values()] == [ana]


def test_what_is_typed_stays_when_the_meeting_changes_elsewhere(bench):
    desk, _ = written(bench, offices=(FOSTER,), place="Hart 902")
    desk.form = replace(desk.form, code="A-12")
    assert moved(bench.session, desk.meeting, "Dirksen 106").value
    desk.read_again()
    assert (desk.form.place, desk.form.code, desk.is_saved) == ("Dirksen 106", "A-12", False)


def test_times_are_offered_by_quarter_hours_and_an_end_comes_after_its_beginning():
    usual = quarter_hours()
    assert (usual[0], usual[1], usual[-1]) == ("7:00 AM", "7:15 AM", "8:00 PM")
    assert quarter_hours("11:50 am")[:2] == ("12:05 PM", "12:20 PM")
    assert quarter_hours("11:30 PM") == ("11:45 PM",)
    assert quarter_hours("2:30") == usual, "nobody knows which half of the day is meant"


@pytest.mark.parametrize("begins", ["", "9:30 am"])
def test_what_is_no_day_is_told_as_it_was_typed(bench, begins):
    _, done = written(bench, offices=(FOSTER,), day="tomorrow", begins=begins)
    assert [bench.catalogue.message(one) for one in done.problems] == ["“tomorrow” is not a day."]
