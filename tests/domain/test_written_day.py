"""Days as people write them; nothing is guessed where a day can be read in two ways."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.written_day import DayHabits, order_of, written_day

TODAY = date(2026, 11, 20)
DAY = date(2026, 11, 23)


def read(text, *, month_first=None):
    found = written_day(text, DayHabits(TODAY, month_first))
    return found.value or found.problems[0].code


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "11/23/2026",
        "23.11.26",
        "Mon, 11/23/2026",
        "Monday, November 23rd, 2026",
        "Nov 23",
        "lunes 23 de noviembre de 2026",
        "lun 23 nov",
        "2026/11/23",
    ],
)
def test_one_day_in_many_spellings(text):
    assert read(text) == DAY


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3/4/2026", "date-two-ways"),
        ("Tue, 11/23/2026", "date-weekday"),
        ("soon", "date-unread"),
        ("2/30/2026", "date-unread"),
        ("Nov 23 or Nov 24", "date-unread"),
    ],
)
def test_a_day_that_is_none_is_a_problem(text, code):
    assert read(text) == code


def test_other_days_of_the_column_say_which_number_is_the_month():
    assert order_of(["3/4/2026", "3/23/2026"]) is True
    assert order_of(["3/4/2026", "23/3/2026"]) is False
    assert order_of(["3/4/2026", "4/3/2026"]) is None
    assert order_of(["3/23/2026", "23/3/2026"]) is None
    assert read("3/4/2026", month_first=False) == date(2026, 4, 3)


def test_a_day_without_a_year_is_ahead_or_of_the_last_weeks():
    assert read("Oct 15") == date(2026, 10, 15)
    assert read("Feb 3") == date(2027, 2, 3)


@given(st.text(max_size=30))
def test_no_text_breaks_it(text):
    read(text)
