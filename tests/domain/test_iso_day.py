"""Days as files write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.iso_day import iso_day


@given(st.dates())
def test_every_day_is_read_as_it_is_written(day):
    assert iso_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    ["", "20261122", "2026-W47-7", "2026-11-22T00:00", " 2026-11-22", "2026-02-30", "2026-1-2", "\u0662026-11-22"],
)
def test_no_other_spelling_and_no_impossible_day_is_taken_for_one(text):
    assert iso_day(text) is None
