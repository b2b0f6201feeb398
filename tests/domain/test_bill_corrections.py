"""Corrections of bill records: signatures, withdrawals, sponsors, actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lobbykit.domain.bill import Cosponsor
from lobbykit.domain.corrections import (
    State,
    corrected_bill,
    corrected_bills,
)
from tests.domain.correction_samples import (
    BEFORE,
    MEASURE,
    RECORD,
    REP,
    SENATOR,
    STRANGER,
    fact,
    states,
)


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
