"""The calendar of Congresses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.congress import congress_on, end_of, ordinal


@pytest.mark.parametrize(
    ("day", "congress"),
    [
        (date(2025, 1, 2), 118),
        (date(2025, 1, 3), 119),
        (date(2026, 1, 3), 119),
        (date(2026, 11, 22), 119),
        (date(2027, 1, 2), 119),
        (date(2027, 1, 3), 120),
        (date(1973, 6, 1), 93),
    ],
)
def test_the_congress_of_a_day(day: date, congress: int) -> None:
    assert congress_on(day) == congress


def test_the_119th_ends_on_the_third_of_january_2027() -> None:
    assert end_of(119) == date(2027, 1, 3)


@given(st.integers(74, 200))
def test_a_congress_sits_until_the_day_before_its_end_day(congress: int) -> None:
    assert congress_on(end_of(congress) - timedelta(days=1)) == congress
    assert congress_on(end_of(congress)) == congress + 1


@pytest.mark.parametrize(
    ("number", "written"),
    [
        *((1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (93, "93rd"), (101, "101st"), (111, "111th")),
        *((112, "112th"), (113, "113th"), (119, "119th"), (121, "121st"), (122, "122nd"), (211, "211th")),
    ],
)
def test_ordinals_of_the_teens_end_in_th(number: int, written: str) -> None:
    assert ordinal(number) == written
