"""Days of reports that name none: read from when a form was sent, and never one that may be another."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.note_cells import sent_day
from lobbykit.app.note_days import NoteDays
from lobbykit.content.records.record_file import Record
from lobbykit.domain.problem import Place
from lobbykit.domain.written_day import DayHabits

TODAY = date(2026, 11, 25)
HABITS = DayHabits(TODAY, month_first=True)


@pytest.mark.parametrize(
    "moment",
    ["11/22/2026 15:12:09", "2026-11-22T15:12:09Z", "2026-11-22 15:12", "Nov 22, 2026 3:12 PM", "11/22/2026"],
)
def test_the_day_of_a_moment_is_read_in_the_spellings_of_forms(moment):
    assert sent_day(moment, HABITS) == "2026-11-22"


@pytest.mark.parametrize("moment", ["", "yesterday", "3/4/2026 9:00"])
def test_a_moment_that_may_be_two_days_or_none_gives_none(moment):
    assert sent_day(moment, DayHabits(TODAY)) == ""


def test_an_answer_that_is_no_day_is_asked_about_again():
    days = NoteDays({"date": "soon"}, {}, TODAY)
    days.day(Record(Place("form.csv", 2), {}, {}), "a")
    assert [one.key for one in days.questions()] == ["date"]
    assert list(days.told()) == []


def test_one_day_that_was_remembered_by_mistake_counts_for_no_later_file():
    days = NoteDays({}, {"date": "2026-11-01"}, TODAY)
    days.day(Record(Place("form.csv", 2), {}, {}), "a")
    assert list(days.questions())
