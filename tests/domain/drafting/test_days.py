"""Days as people write them."""

from __future__ import annotations

import pytest

from lobbykit.domain.drafting.days import days_in, last_day


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("on March 3, 2027", ["2027-03-03"]),
        ("Mar. 3rd 2027", ["2027-03-03"]),
        ("el 3 de marzo de 2027", ["2027-03-03"]),
        ("3 March 2027", ["2027-03-03"]),
        ("by 12/4/26", ["2026-12-04"]),
        ("by 12/4/2026", ["2026-12-04"]),
        ("2025-02-23", ["2025-02-23"]),
        ("June 2025", ["2025-06"]),
        ("in 2024", ["2024"]),
        ("January 8", ["--01-08"]),
        ("February 30, 2025", []),
        ("13/13/2026", []),
        ("H.R. 2024-ish, 202-555-0143 and 1/2", []),
    ],
)
def test_a_day_is_read_as_precisely_as_it_is_typed(words, expected):
    assert [day.text for day in days_in(words)] == expected


def test_only_a_month_that_stands_first_by_custom_is_marked():
    assert [day.is_us for day in days_in("12/4/2026 and March 3, 2027")] == [True, False]


def test_the_last_day_is_the_most_precise_of_those_with_a_year():
    day = last_day("Anti-Ballistic Missile Treaty, May 3, 2025; reprinted 2026, March 8")
    assert day is not None
    assert day.text == "2025-05-03"
