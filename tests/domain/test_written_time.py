"""Times of day as people write them in a schedule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.written_time import Span, needs_half, written_span


@pytest.mark.parametrize("text", ["noonish", "afternoon", "no noons"])
def test_a_word_that_only_begins_like_noon_is_no_time_and_no_zone(text):
    assert [one.code for one in written_span(text).problems] == ["clock-unread"]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9:30 AM", Span("09:30")),
        ("9:30-10 AM", Span("09:30", "10:00")),
        ("11:30 – 12:15 p.m.", Span("11:30", "12:15")),
        ("2:30 p. m. ET", Span("14:30", zone="et")),
        ("14.30 h", Span("14:30")),
        ("de 14:30 a 15:00", None),
        ("14:30 a 15:00", Span("14:30", "15:00")),
        ("noon", Span("12:00")),
        ("TBD", Span()),
        ("por confirmar", Span()),
        ("-", Span()),
    ],
)
def test_one_cell_says_begin_end_and_zone(text, span):
    assert written_span(text).value == span


def test_a_time_that_can_be_in_either_half_of_the_day_is_asked_about():
    assert needs_half("2:30")
    assert not needs_half("14:30")
    assert written_span("2:30", afternoon=True).value == Span("14:30")


@given(st.text(max_size=30))
def test_no_text_breaks_it(text):
    written_span(text)
