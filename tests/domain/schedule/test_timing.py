"""Times of meetings beside each other."""

from __future__ import annotations

from datetime import UTC, datetime

from lobbykit.domain.schedule.timing import later

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def test_a_delay_moves_what_has_a_time_and_never_past_the_last_day_that_can_be_written():
    assert later(NOON, 90) == datetime(2026, 12, 1, 13, 30, tzinfo=UTC)
    assert later(None, 90) is None
    last = datetime(9999, 12, 31, 23, 50, tzinfo=UTC)
    assert later(last, 9) == last.replace(minute=59)
    assert later(last, 10) == last
