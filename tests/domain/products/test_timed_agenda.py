"""The timed agenda: the minutes of its parts, and what is on at a moment."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.products.timed_agenda import LEAST, agenda_moment, timed_agenda

LENGTHS = st.integers(LEAST, 600)


@given(LENGTHS)
def test_parts_follow_each_other_add_up_and_last_a_minute_at_least(length):
    parts = timed_agenda(length)
    assert sum(one.minutes for one in parts) == length
    assert min(one.minutes for one in parts) >= 1
    assert [one.begins for one in parts[1:]] == [one.ends for one in parts[:-1]]
    assert (parts[0].begins, parts[-1].code, parts[-1].minutes) == (0, "close", 1)


@given(LENGTHS, st.integers(-100, 100_000))
def test_every_moment_is_in_one_part_with_what_is_left_of_it(length, elapsed):
    parts = timed_agenda(length)
    now = agenda_moment(parts, elapsed)
    gone, end = max(0, elapsed), length * 60
    assert now.to_go - now.over == end - gone
    assert now.to_go * now.over == 0
    part = parts[now.part]
    if gone < end:
        assert part.begins * 60 <= gone < part.ends * 60
        assert now.left == part.ends * 60 - gone > 0
    else:
        assert (part.code, now.left) == ("close", 0)


@given(LENGTHS)
def test_a_longer_meeting_shortens_no_part_by_more_than_rounding(length):
    both = zip(timed_agenda(length), timed_agenda(length + 1), strict=True)
    assert all(then.minutes >= one.minutes - 1 for one, then in both)


@pytest.mark.parametrize(
    ("length", "minutes"), [(15, [2, 3, 4, 2, 3, 1]), (20, [3, 4, 5, 3, 4, 1]), (30, [4, 6, 8, 5, 6, 1])]
)
def test_the_usual_meetings_have_time_for_the_story_and_most_for_the_first_ask(length, minutes):
    assert [one.minutes for one in timed_agenda(length)] == minutes


def test_a_meeting_in_the_corridor_has_no_agenda():
    assert timed_agenda(LEAST - 1) == ()
    assert agenda_moment((), 30) is None
