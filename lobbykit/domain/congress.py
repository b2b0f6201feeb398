"""The calendar of Congresses (20th Amendment: terms end at noon on 3 January of odd years)."""

from __future__ import annotations

from datetime import date

FIRST_YEAR = 1789


def congress_on(day: date) -> int:
    """Return the number of the Congress sitting on `day`; on 3 January it is the new one, from noon."""
    year = day.year if (day.month, day.day) >= (1, 3) else day.year - 1
    return (year - FIRST_YEAR) // 2 + 1


def end_of(congress: int) -> date:
    """Return the day on which a Congress ends at noon, e.g. 2027-01-03 for the 119th."""
    return date(FIRST_YEAR + 2 * congress, 1, 3)


def ordinal(number: int) -> str:
    """Return "119th", "121st" and so on."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
