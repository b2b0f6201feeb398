"""Corrections: they survive imports, say how they stand to upstream, and none is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.corrections import (
    Correction,
    State,
    corrected_bills,
    corrected_roster,
    correction_problem,
)
from lobbykit.domain.problem import Severity
from tests.domain.correction_samples import (
    AFTER,
    BEFORE,
    HOUSE,
    MEASURE,
    RECORD,
    REP,
    ROSTER,
    SENATOR,
    STRANGER,
    about,
    fact,
    problem,
    states,
)


def test_upstream_that_says_the_same_retires_a_correction() -> None:
    house, _, (standing,) = about(fact("room", "1233"))
    assert (standing.state, standing.upstream) == (State.AGREES, "1233")
    assert problem(standing).severity is Severity.NOTE
    assert house == HOUSE


def test_newer_upstream_with_a_third_value_is_reported_and_the_correction_stays() -> None:
    house, _, (standing,) = about(fact("room", "2103", on=BEFORE, was="1500"))
    assert (standing.state, standing.upstream) == (State.CONTRADICTED, "1233")
    assert house.room == "2103"
    assert problem(standing).severity is Severity.WARNING
    assert problem(standing).office == REP


def test_newer_upstream_that_has_not_moved_contradicts_nothing() -> None:
    assert states(about(fact("room", "2103", on=BEFORE, was="1233"))[2]) == [State.APPLIED]
    assert states(about(fact("phone", "202-225-9999", on=BEFORE, was="(202) 225-0001"))[2]) == [State.APPLIED]


def test_older_upstream_contradicts_nothing() -> None:
    assert states(about(fact("room", "2103", on=AFTER))[2]) == [State.APPLIED]


def test_of_two_corrections_the_later_date_decides_and_both_are_reported() -> None:
    house, _, standings = about(fact("room", "2103", on=AFTER), fact("room", "153", on=BEFORE))
    assert house.room == "2103"
    assert states(standings) == [State.APPLIED, State.SUPERSEDED]
    house, _, standings = about(fact("room", "2103"), fact("room", "153"))
    assert house.room == "153"
    assert states(standings) == [State.SUPERSEDED, State.APPLIED]


def test_an_unknown_office_is_said() -> None:
    _, _, (standing,) = about(fact("room", "2103", STRANGER))
    assert standing.state is State.MISSING
    assert problem(standing).code == "correction-missing"


@pytest.mark.parametrize(
    ("correction", "code"),
    [
        (fact("room", "the big one"), "correction-value-bad"),
        (fact("building", "Ford"), "correction-value-bad"),
        (fact("phone", "225-1234"), "correction-value-bad"),
        (fact("party", "Green"), "correction-value-bad"),
        (fact("leaving", "2026-02-30"), "correction-value-bad"),
        (fact("leaving", "20261201"), "correction-value-bad"),
        (fact("name", " \n"), "correction-value-bad"),
        (fact("name", "a\u202eb"), "correction-value-bad"),
        (fact("name", "x" * 301), "correction-value-bad"),
        (fact("shoes", "red"), "correction-field-unknown"),
        (fact("room", "2103", "able"), "correction-target-bad"),
        (fact("room", "2103", "HRES100-119"), "correction-target-bad"),
        (replace(fact("room", "2103"), source=" "), "correction-unsourced"),
        (replace(fact("room", "2103"), by=""), "correction-unsourced"),
    ],
)
def test_what_cannot_be_is_an_error_and_changes_nothing(correction: Correction, code: str) -> None:
    roster, (standing,) = corrected_roster(ROSTER, (correction,))
    assert roster == ROSTER
    assert standing.state is State.INVALID
    assert problem(standing).code == code
    assert correction_problem(correction) == standing.problem


TARGETS = st.sampled_from([REP, SENATOR, STRANGER, MEASURE.slug, "s1-119", "nobody", ""])


FIELDS = st.sampled_from(["holder", "room", "leaving", "name", "cosponsor", "withdrawn", "latest_action", "shoes"])


VALUES = st.sampled_from(["confirmed", "vacant", "2103", "2026-12-01", f"{REP} 2026-05-01", "2026-05-01 Done", ""])


FACTS = st.builds(fact, FIELDS, VALUES, TARGETS, st.dates(BEFORE, AFTER))


@given(st.lists(FACTS, max_size=8))
def test_every_correction_gets_exactly_one_standing(corrections: list[Correction]) -> None:
    _, of_offices = corrected_roster(ROSTER, corrections)
    _, of_bills = corrected_bills((RECORD,), corrections)
    told = [one.correction for one in (*of_offices, *of_bills)]
    assert sorted(map(repr, told)) == sorted(map(repr, corrections))
    assert all((one.problem is None) == (one.state is State.APPLIED) for one in (*of_offices, *of_bills))


@given(st.lists(FACTS, max_size=8))
def test_no_office_is_ever_taken_off(corrections: list[Correction]) -> None:
    roster, _ = corrected_roster(ROSTER, corrections)
    assert [office.id for office in roster.offices] == [REP, SENATOR]
