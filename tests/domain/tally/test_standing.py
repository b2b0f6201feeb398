"""Where an office stands: the newest day decides, disagreement is shown, a person may decide, nothing is averaged."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.domain.tally.ask_report import (
    CONFLICTING,
    NO_ANSWER,
    NO_LEVEL,
    NO_REPORT,
    NOT_RAISED,
    SILENT,
    AskReport,
    Reading,
    is_level,
)
from lobbykit.domain.tally.standing import standing_of

KEY = ("F000454", "ukraine", "cosponsor")
SINCE = "2026-01-01"
MONDAY, TUESDAY, LAST_YEAR = "2026-11-23", "2026-11-24", "2025-11-24"


def report(after: str = "", day: str = MONDAY, **told) -> AskReport:
    note = told.pop("note", f"{after}{day}{sorted(told.items())}")
    return AskReport(note, *KEY, told.pop("meeting", ""), day, told.pop("written", 1), after=after, **told)


def read(level: str, day: str = MONDAY, written: int = 5, *, torn: bool = False) -> Reading:
    return Reading(*KEY, level, "the member called", "ana", day, written, torn)


def code(*reports: AskReport, **more) -> str:
    return standing_of(KEY, reports, SINCE, DEFAULT_SCALE, **more).code


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ((), NO_REPORT),
        ((report(),), SILENT),
        ((report(raised=False),), NOT_RAISED),
        ((report(raised=True),), NO_LEVEL),
        ((report(answered=True),), NO_LEVEL),
        ((report("no-answer", raised=True),), NO_ANSWER),
        ((report("supports"),), "supports"),
        ((report("supports"), report("supports", note="other")), "supports"),
        ((report("supports"), report("opposed")), CONFLICTING),
        ((report("supports"), report("opposed", TUESDAY)), "opposed"),
        ((report("supports"), report("not-raised", TUESDAY)), "supports"),
        ((report("supports", meeting="m"), report(raised=False, meeting="m")), CONFLICTING),
        ((report("supports", meeting="m"), report(raised=True, meeting="m")), "supports"),
        ((report("supports", meeting="m"), report(raised=False, meeting="n")), "supports"),
        ((report("no-answer", meeting="m"), report(raised=False, meeting="n")), NO_ANSWER),
        ((report("supports"), report("leans-yes", TUESDAY, torn=True)), CONFLICTING),
        ((report("supports", LAST_YEAR),), NO_REPORT),
    ],
)
def test_what_is_counted_follows_from_the_reports(reports, expected):
    assert {code(*each) for each in permutations(reports)} == {expected}


def test_an_office_that_filed_a_report_about_something_else_is_silent_not_missing():
    assert code(met=True) == SILENT


def test_a_decision_stands_before_the_reports_and_they_stay_visible():
    told = report("supports"), report("opposed")
    found = standing_of(KEY, told, SINCE, DEFAULT_SCALE, read("leans-yes"))
    assert (found.code, found.how, len(found.reports), found.newer) == ("leans-yes", "decided", 2, False)


def test_a_report_that_came_after_a_decision_is_told_and_does_not_undo_it():
    found = standing_of(KEY, [report("opposed", TUESDAY, written=9)], SINCE, DEFAULT_SCALE, read("supports"))
    assert (found.code, found.newer) == ("supports", True)


def test_a_decision_of_an_earlier_period_counts_for_nothing_now():
    assert code(report("opposed"), reading=read("supports", LAST_YEAR)) == "opposed"


def test_two_people_who_decided_differently_have_decided_nothing():
    assert code(report("opposed"), reading=read("supports", torn=True)) == CONFLICTING


@pytest.mark.parametrize(
    ("reports", "before", "last_year"),
    [
        ((report("supports", before="undecided"),), "undecided", ""),
        ((report("supports"), report("leans-yes", LAST_YEAR)), "leans-yes", "leans-yes"),
        ((report("supports", before="undecided"), report("leans-yes", LAST_YEAR)), "undecided", "leans-yes"),
        ((report("supports", before="undecided"), report("supports", before="opposed")), CONFLICTING, ""),
        ((report("supports", TUESDAY), report("undecided", MONDAY)), "undecided", ""),
        ((report("supports"), report(day=LAST_YEAR, raised=False)), "", ""),
    ],
)
def test_what_was_before_is_what_was_written_or_else_reported_earlier(reports, before, last_year):
    found = standing_of(KEY, reports[::-1], SINCE, DEFAULT_SCALE)
    assert (found.before, found.last_year) == (before, last_year)


LEVELS = st.sampled_from(["", *DEFAULT_SCALE.codes])
REPORTS = st.lists(
    st.builds(
        AskReport,
        st.uuids().map(str),
        *map(st.just, KEY),
        st.sampled_from(["", "m", "n"]),
        st.sampled_from([LAST_YEAR, MONDAY, TUESDAY]),
        st.integers(0, 9),
        LEVELS,
        LEVELS,
        st.sampled_from([None, True, False]),
        st.booleans(),
        st.booleans(),
    ),
    max_size=6,
)


@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_in_which_reports_come_in_changes_nothing(reports, chance):
    shuffled = [*reports]
    chance.shuffle(shuffled)
    assert standing_of(KEY, shuffled, SINCE, DEFAULT_SCALE) == standing_of(KEY, reports, SINCE, DEFAULT_SCALE)


@given(REPORTS)
def test_a_level_is_counted_only_where_somebody_reported_it(reports):
    found = standing_of(KEY, reports, SINCE, DEFAULT_SCALE)
    if is_level(found.code, DEFAULT_SCALE):
        assert found.code in {one.after for one in reports if one.day >= SINCE}
    assert found.reports == tuple(one for one in sorted(reports, key=_age) if one.day >= SINCE)


@given(REPORTS)
def test_what_was_reported_twice_counts_as_once(reports):
    twice = [*reports, *(replace(one, note=f"copy of {one.note}") for one in reports if one.meeting)]
    assert standing_of(KEY, twice, SINCE, DEFAULT_SCALE).code == standing_of(KEY, reports, SINCE, DEFAULT_SCALE).code


def _age(one: AskReport) -> tuple[str, int, str]:
    return one.day, one.written, one.note
