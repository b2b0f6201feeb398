"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.thinning import due, kept

NOW = datetime(2026, 11, 22, 15, 4, 5, tzinfo=UTC)
TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(lambda time: time.replace(tzinfo=UTC))  # noqa: DTZ001 - made aware at once
MANY = st.lists(TIMES, max_size=120)


def every(step: timedelta, length: timedelta, until: datetime = NOW) -> list[datetime]:
    return [until - step * number for number in range(int(length / step))]


def test_of_a_busy_year_24_hours_14_days_and_8_weeks_stay() -> None:
    stay = sorted(kept(every(timedelta(minutes=30), timedelta(days=365)), NOW), reverse=True)
    ages = [NOW - time for time in stay]
    assert sum(age < timedelta(hours=24) for age in ages) == 24
    assert sum(age < timedelta(days=13, hours=16) for age in ages) == 24 + 13
    assert 36 <= len(stay) <= 24 + 14 + 8
    assert timedelta(days=48) < ages[-1] < timedelta(days=57)


@given(MANY)
def test_the_newest_always_stays_and_their_number_is_bounded(times: list[datetime]) -> None:
    stay = kept(times, NOW)
    assert stay <= set(times)
    past = [time for time in times if time <= NOW]
    assert not past or max(past) in stay
    assert len(stay) <= 2 * (24 + 14 + 8)


@given(MANY)
def test_thinning_at_every_step_keeps_the_same_as_thinning_once(times: list[datetime]) -> None:
    stay: set[datetime] = set()
    for time in sorted(times):
        stay = set(kept(stay | {time}, time))
    assert stay == kept(times, max(times, default=NOW))


@given(MANY)
def test_an_idle_year_costs_nothing(times: list[datetime]) -> None:
    stay = kept(times, NOW.replace(year=2027))
    assert kept(stay, NOW.replace(year=2029)) == stay


@given(MANY, MANY)
def test_backups_dated_in_the_future_push_out_none_of_the_past(past: list[datetime], future: list[datetime]) -> None:
    real = [time for time in past if time <= NOW]
    wrong = [time.replace(year=2036) for time in future if (time.month, time.day) != (2, 29)]
    stay = kept(real + wrong, NOW)
    assert {time for time in stay if time <= NOW} == kept(real, NOW)
    assert not wrong or max(wrong) in stay, "the clock may have been right then and wrong now"


@given(MANY)
def test_every_day_of_the_last_ten_with_a_backup_still_has_one(times: list[datetime]) -> None:
    days = {time.date() for time in times if time <= NOW and NOW - time < timedelta(days=10)}
    assert {time.date() for time in kept(times, NOW)} >= days


def test_a_backup_is_due_after_half_an_hour_and_when_the_clock_was_wrong() -> None:
    assert due(None, NOW)
    assert not due(NOW - timedelta(minutes=29, seconds=59), NOW)
    assert due(NOW - timedelta(minutes=30), NOW)
    assert due(NOW + timedelta(days=3650), NOW)
