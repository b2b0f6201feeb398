"""Hours of a schedule: what looks like the other half of the day, another day or another week."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.schedule.engaged import codes, met


@pytest.mark.parametrize("begins", ["2:30", "6:59", "19:00", "23:00"])
def test_a_meeting_at_night_is_doubted(begins):
    assert codes(met("x", begins=begins)) == ["meeting-night"]


@pytest.mark.parametrize("begins", ["7:00", "12:00", "18:59"])
def test_a_meeting_by_day_is_fine(begins):
    assert codes(met("x", begins=begins)) == []


def test_a_weekend_is_doubted():
    assert codes(met("x", begins="9:30", day="2026-12-05")) == ["meeting-weekend"]


def test_an_end_before_the_beginning_cannot_be_and_one_much_later_is_doubted():
    assert codes(met("x", begins="9:30", ends="9:30")) == ["meeting-ends-first"]
    assert codes(met("x", begins="9:30", ends="9:00")) == ["meeting-ends-first"]
    assert codes(met("x", begins="9:30", ends="14:00")) == ["meeting-long"]
    assert codes(met("x", begins="9:30", ends="12:30")) == []


def test_another_day_than_the_lobby_day_is_named_and_no_more_is_said_of_it():
    day = date(2026, 12, 1)
    assert codes(met("x", begins="3:00", day="2026-12-02", place="2170 Cannon"), day=day) == ["meeting-other-day"]
    assert codes(met("x", begins="9:30"), day=day) == []


def test_an_open_time_is_a_note():
    assert codes(met("x")) == ["meeting-time-open"]


def test_what_cannot_be_comes_first():
    found = codes(met("a"), met("b", begins="2:00"), met("c", begins="9:30", ends="9:00"))
    assert found == ["meeting-ends-first", "meeting-night", "meeting-time-open"]
