"""A date is read with its day of the week."""

from __future__ import annotations

from datetime import date

from lobbykit.ui.widgets.weekdays import with_weekday


def test_the_day_of_the_week_comes_before_a_date_and_nothing_before_none():
    assert with_weekday(date(2026, 12, 1), "December 1, 2026") == "Tuesday, December 1, 2026"
    assert with_weekday(None, "Time open") == "Time open"
