"""Corrections: they survive imports, say how they stand to upstream, and none is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.bill import BillRecord, Cosponsor
from lobbykit.domain.corrections import (
    Correction,
    Standing,
    State,
    corrected_bill,
    corrected_bills,
    corrected_roster,
    correction_problem,
)
from lobbykit.domain.measure import Chamber, Measure, MeasureKind
from lobbykit.domain.office import Office, OfficeId, Roster
from lobbykit.domain.problem import Problem, Severity

AS_OF = date(2026, 6, 15)
BEFORE, AFTER = date(2026, 5, 1), date(2026, 11, 20)
REP, SENATOR, STRANGER = OfficeId("A000001"), OfficeId("B000002"), OfficeId("Z999999")
HOUSE = Office(
    id=REP,
    chamber=Chamber.HOUSE,
    state="TX",
    district=28,
    party="D",
    caucus="D",
    voting=True,
    title="Representative",
    name="Ann B. Able",
    sort="Able, Ann",
    last="Able",
    start=date(2025, 1, 3),
    until=date(2027, 1, 3),
    since=date(2025, 1, 3),
    aliases=("Ann Able",),
    building="Longworth",
    room="1233",
    phone="202-225-0001",
)
SENATE = replace(
    HOUSE,
    id=SENATOR,
    chamber=Chamber.SENATE,
    state="OH",
    district=None,
    name="Bo Beech",
    last="Beech",
    aliases=(),
    until=date(2026, 11, 3),
    senate_class=3,
    building="Hart",
    room="317",
)
ROSTER = Roster(119, AS_OF, "a test", "CC0-1.0", (HOUSE, SENATE))
MEASURE = Measure(119, MeasureKind.HRES, 100)
RECORD = BillRecord(
    MEASURE,
    "A title",
    OfficeId("F000004"),
    date(2025, 2, 4),
    AS_OF,
    "a test",
    sponsor_name="Rep. Foster",
    cosponsors=(Cosponsor(SENATOR, date(2025, 3, 1)),),
    latest_action="Referred",
    latest_action_on=date(2025, 2, 4),
)


def fact(field: str, value: str, target: str = REP, on: date = AFTER, was: str | None = None) -> Correction:
    return Correction(target, field, value, on, "a phone call", "Kim", was)


def about(*corrections: Correction) -> tuple[Office, Office, tuple[Standing, ...]]:
    roster, standings = corrected_roster(ROSTER, corrections)
    house, senate = roster.offices
    return house, senate, standings


def states(standings: tuple[Standing, ...]) -> list[State]:
    return [one.state for one in standings]


def problem(standing: Standing) -> Problem:
    assert standing.problem is not None
    return standing.problem


def test_a_house_room_brings_its_building_and_a_senate_room_keeps_its_own() -> None:
    house, senate, standings = about(fact("room", "2103"), fact("room", "425", SENATOR))
    assert (house.room, house.building) == ("2103", "Rayburn")
    assert (senate.room, senate.building) == ("425", "Hart")
    assert states(standings) == [State.APPLIED, State.APPLIED]
    assert standings[0].problem is None


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("phone", "(202) 225-1234", "202-225-1234"),
        ("building", "rhob", "Rayburn"),
        ("room", "479a", "479A"),
        ("name", "  Ann  Able-Ash ", "Ann Able-Ash"),
        ("sort", "Able-Ash, Ann", "Able-Ash, Ann"),
        ("last", "Able-Ash", "Able-Ash"),
        ("caucus", "r", "R"),
    ],
)
def test_a_value_is_kept_in_the_spelling_of_the_roster(field: str, typed: str, kept: str) -> None:
    assert getattr(about(fact(field, typed))[0], field) == kept


def test_a_corrected_name_leaves_the_old_one_to_be_found() -> None:
    assert about(fact("name", "Ann Able-Ash"))[0].aliases == ("Ann Able", "Ann B. Able")


def test_a_new_independent_keeps_the_caucus_until_someone_corrects_it() -> None:
    house, _, _ = about(fact("party", "I"))
    assert (house.party, house.caucus) == ("I", "D")
    house, _, _ = about(fact("caucus", "R"), fact("party", "I"))
    assert (house.party, house.caucus) == ("I", "R")
    assert about(fact("party", "R"))[0].caucus == "R"


def test_leaving_is_marked_and_the_office_stays() -> None:
    house, _, standings = about(fact("leaving", "2026-12-01"))
    assert house.leaving == date(2026, 12, 1)
    assert states(standings) == [State.APPLIED]


def test_a_holder_whose_term_has_ended_is_confirmed_by_a_person() -> None:
    _, senate, standings = about(fact("holder", "Confirmed", SENATOR))
    assert (senate.confirmed, senate.successor) == (AFTER, None)
    assert states(standings) == [State.APPLIED]
    assert about(fact("holder", "bo beech", SENATOR))[1].confirmed == AFTER


@pytest.mark.parametrize("value", ["vacant", "Cy Cedar"])
def test_a_holder_who_is_gone_is_marked_and_never_taken_off(value: str) -> None:
    _, senate, _ = about(fact("holder", value, SENATOR))
    assert (senate.successor, senate.confirmed) == (value, None)


def test_a_confirmation_is_retired_when_the_term_on_record_goes_on() -> None:
    house, _, standings = about(fact("holder", "confirmed"))
    assert states(standings) == [State.AGREES]
    assert house.confirmed is None


def test_a_departure_is_retired_when_upstream_no_longer_lists_the_person() -> None:
    _, _, (known,) = about(fact("holder", "vacant", STRANGER, BEFORE))
    _, _, (unknown,) = about(fact("holder", "vacant", STRANGER, AFTER))
    _, _, (confirmed,) = about(fact("holder", "confirmed", STRANGER, BEFORE))
    assert [known.state, unknown.state, confirmed.state] == [State.AGREES, State.MISSING, State.MISSING]


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


@pytest.mark.parametrize("value", ["A000001", "A000001 soon", "able 2026-11-20", "A000001 2026-11-20 again", ""])
def test_a_signature_is_an_office_and_a_day(value: str) -> None:
    record, (standing,) = corrected_bill(RECORD, (fact("cosponsor", value, MEASURE.slug),))
    assert (record, standing.state) == (RECORD, State.INVALID)


def test_a_signature_that_upstream_misses_is_added() -> None:
    record, (standing,) = corrected_bill(RECORD, (fact("cosponsor", f"{REP} 2026-05-01", MEASURE.slug, BEFORE),))
    assert record.cosponsor(REP) == Cosponsor(REP, date(2026, 5, 1))
    assert record.signed == 2
    assert standing.state is State.APPLIED


def test_a_signature_on_record_keeps_the_official_date() -> None:
    record, (standing,) = corrected_bill(RECORD, (fact("cosponsor", f"{SENATOR} 2025-03-02", MEASURE.slug),))
    assert record == RECORD
    assert (standing.state, standing.upstream) == (State.AGREES, f"{SENATOR} 2025-03-01")


def test_signatures_of_two_offices_do_not_replace_each_other() -> None:
    facts = [fact("cosponsor", f"{one} 2026-05-01", MEASURE.slug) for one in (REP, STRANGER)]
    record, standings = corrected_bill(RECORD, facts)
    assert record.signed == 3
    assert states(standings) == [State.APPLIED, State.APPLIED]


def test_a_withdrawal_takes_back_a_signature_even_a_corrected_one() -> None:
    taken_back = fact("withdrawn", f"{SENATOR} 2026-05-02", MEASURE.slug)
    record, (standing,) = corrected_bill(RECORD, (taken_back,))
    assert record.cosponsor(SENATOR) == Cosponsor(SENATOR, date(2025, 3, 1), withdrawn=date(2026, 5, 2))
    assert standing.state is State.APPLIED
    facts = [fact("withdrawn", f"{REP} 2026-05-02", MEASURE.slug), fact("cosponsor", f"{REP} 2026-05-01", MEASURE.slug)]
    record, standings = corrected_bill(RECORD, facts)
    assert (record.signed, states(standings)) == (1, [State.APPLIED, State.APPLIED])


def test_a_withdrawal_of_nothing_is_said() -> None:
    record, (standing,) = corrected_bill(RECORD, (fact("withdrawn", f"{REP} 2026-05-02", MEASURE.slug),))
    assert (record, standing.state) == (RECORD, State.MISSING)


def test_upstream_that_saw_a_withdrawal_contradicts_an_older_signature() -> None:
    gone = replace(RECORD, cosponsors=(Cosponsor(SENATOR, date(2025, 3, 1), withdrawn=date(2026, 6, 1)),))
    _, (standing,) = corrected_bill(gone, (fact("cosponsor", f"{SENATOR} 2025-03-01", MEASURE.slug, BEFORE),))
    assert standing.state is State.CONTRADICTED
    assert standing.upstream.endswith("withdrawn 2026-06-01")


def test_a_corrected_sponsor_takes_the_old_name_along() -> None:
    record, _ = corrected_bill(RECORD, (fact("sponsor", REP, MEASURE.slug),))
    assert (record.sponsor, record.sponsor_name) == (REP, "")


def test_a_later_action_on_record_retires_a_typed_one() -> None:
    typed = fact("latest_action", "2026-11-19 Agreed to", MEASURE.slug)
    record, (standing,) = corrected_bill(RECORD, (typed,))
    assert (record.latest_action, record.latest_action_on) == ("Agreed to", date(2026, 11, 19))
    assert standing.state is State.APPLIED
    moved_on = replace(RECORD, latest_action="Sent", latest_action_on=date(2026, 11, 20))
    record, (standing,) = corrected_bill(moved_on, (typed,))
    assert (record, standing.state) == (moved_on, State.AGREES)


def test_a_measure_without_a_record_is_said() -> None:
    records, standings = corrected_bills((RECORD,), (fact("sponsor", REP, "s1-119"),))
    assert (records, states(standings)) == ((RECORD,), [State.MISSING])


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
