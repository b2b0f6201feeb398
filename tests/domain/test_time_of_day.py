"""Times of day: either one time, or a problem; never a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.time_of_day import time_of_day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9:30", (9, 30)),
        ("09:30", (9, 30)),
        ("14:05", (14, 5)),
        ("02:30", (2, 30)),
        ("2:30 PM", (14, 30)),
        ("2:30pm", (14, 30)),
        ("2 p.m.", (14, 0)),
        ("2:30 p. m.", (14, 30)),
        ("2:30 p.\u00a0m.", (14, 30)),
        ("12 am", (0, 0)),
        ("12:15 PM", (12, 15)),
        ("0:15", (0, 15)),
        ("09:30:00", (9, 30)),
    ],
)
def test_a_time_is_read(text, value):
    assert time_of_day(text).value == value


@pytest.mark.parametrize("text", ["", "9", "24:00", "9:60", "13 pm", "0 am", "9:30 a", "noon", "9.30", "930", "9:30 m"])
def test_other_words_are_none(text):
    assert [one.code for one in time_of_day(text).problems] == ["clock-unread"]


@pytest.mark.parametrize("hour", range(1, 7))
def test_half_of_the_day_is_never_guessed(hour):
    assert [one.code for one in time_of_day(f"{hour}:30").problems] == ["clock-half"]


@given(st.times())
def test_what_a_clock_shows_is_that_time(moment):
    expected = (moment.hour, moment.minute)
    assert time_of_day(f"{moment:%H:%M}").value == time_of_day(f"{moment:%I:%M %p}").value == expected
