"""Walks of a schedule: none is promised that feet and doors do not allow, and none is doubted that they do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.places import WALK
from lobbykit.domain.schedule.pace import PACES, Pace, way
from lobbykit.domain.schedule.venues import Venue
from tests.domain.schedule.engaged import ANA, BEN, CANNON, CEM, HART, RAYBURN, codes, found, met

WAYS = ("walk-too-long", "walk-tight", "walk-unknown")


def walks(*meetings, **options):
    return [one for one in found(*meetings, **options) if one[0] in WAYS]


@pytest.mark.parametrize(
    ("begins", "code"),
    [("10:05", ["walk-too-long"]), ("10:24", ["walk-too-long"]), ("10:25", ["walk-tight"]), ("10:35", [])],
)
def test_across_the_capitol_it_takes_the_walk_and_the_door(begins, code):
    there = met("there", HART, begins, people=(ANA,))
    assert [one for one, _ in walks(met("here", CANNON, "9:30", "10:00", people=(ANA,)), there)] == code


def test_a_finding_names_both_meetings_the_earlier_first():
    both = met("b", CANNON, "9:30", "10:00", people=(ANA,)), met("a", HART, "10:10", people=(ANA,))
    assert walks(*both) == walks(*both[::-1]) == [("walk-too-long", ("b", "a"))]


def test_a_slow_delegation_needs_more():
    both = met("a", RAYBURN, "9:30", "10:00", people=(ANA,)), met("b", CANNON, "10:26", people=(ANA,))
    assert walks(*both) == []
    assert walks(*both, pace=PACES["slowest"]) == [("walk-tight", ("a", "b"))]


def test_only_the_same_people_or_the_same_delegation_walk():
    here = met("a", CANNON, "9:30", "10:00", people=(ANA,))
    assert walks(here, met("b", HART, "10:10", people=(BEN,))) != []
    assert walks(here, met("b", HART, "10:10", people=(CEM,))) == []


def test_without_anybody_named_a_day_is_one_delegation_s_until_two_meetings_are_at_once():
    day = met("a", CANNON, "9:30", "10:00"), met("b", HART, "10:10", "10:40")
    assert walks(*day) == [("walk-too-long", ("a", "b"))]
    more = (*day, met("c", RAYBURN, "10:20"))
    assert walks(*more) == []
    assert ("meetings-nameless", ("a", "b", "c")) in found(*more)


def test_other_days_places_and_calls_ask_for_no_walk():
    here = met("a", CANNON, "16:00", "16:30", people=(ANA,))
    assert walks(here, met("b", HART, "9:00", day="2026-12-02", people=(ANA,))) == []
    assert walks(here, met("b", HART, "16:30", place="video", people=(ANA,))) == []
    assert walks(here, met("b", CANNON, "16:30", people=(ANA,))) == []


def test_an_unknown_place_is_a_note_and_never_more():
    here = met("a", CANNON, "9:30", "10:00", people=(ANA,))
    assert walks(here, met("b", HART, "10:00", place="Union Station", people=(ANA,))) == [("walk-unknown", ("a", "b"))]


def test_a_meeting_without_an_end_is_taken_to_be_short_and_that_is_said():
    assert walks(met("a", CANNON, "9:30", people=(ANA,)), met("b", HART, "10:20", people=(ANA,))) == []
    assert walks(met("a", CANNON, "9:30", people=(ANA,)), met("b", HART, "9:50", people=(ANA,))) != []


@given(st.sampled_from(WALK), st.sampled_from(WALK), st.integers(50, 300), st.integers(0, 100), st.integers(0, 30))
def test_who_walks_slower_never_needs_less(one, other, percent, more, door):
    fast = way(Venue(one), Venue(other), Pace(percent, (door, door)))
    slow = way(Venue(other), Venue(one), Pace(percent + more, (door, door + more)))
    assert fast is not None
    assert slow is not None
    assert (fast.least <= slow.least, fast.most <= slow.most, fast.least <= fast.most) == (True, True, True)


def test_the_order_of_meetings_does_not_matter():
    day = [
        met(name, office, begins, people=(ANA,))
        for name, office, begins in (("a", CANNON, "9:00"), ("b", HART, "9:10"))
    ]
    assert codes(*day) == codes(*reversed(day))
