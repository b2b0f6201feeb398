from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.bill import BillRecord, Cosponsor, assuming_sponsorship, newer_record, newest_records
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import OfficeId

DAY = date(2025, 2, 4)
RECORD = BillRecord(Measure(119, MeasureKind.HRES, 100), "A title", None, DAY, DAY, "a file")
SIGNER = OfficeId("A000001")
STANDS_IN = (
    "asked unanimous consent that she may hereafter be considered as the first sponsor of H.R. 1510, a bill originally "
    "introduced by Representative Turner (TX), for the purpose of adding cosponsors and requesting reprintings "
    "pursuant to clause 7 of rule XII. Agreed to without objection."
)


def test_the_record_with_the_newer_date_counts_whichever_comes_first() -> None:
    newer = replace(RECORD, as_of=DAY + timedelta(days=1))
    assert newer_record(RECORD, newer) is newer
    assert newer_record(newer, RECORD) is newer


def test_of_two_records_of_one_day_the_first_is_kept() -> None:
    twin = replace(RECORD, source="another file")
    assert newer_record(RECORD, twin) is RECORD
    assert newer_record(twin, RECORD) is twin


@given(st.lists(st.dates(), min_size=3, max_size=3))
def test_choosing_among_three_records_does_not_depend_on_how_they_are_paired(days: list[date]) -> None:
    one, two, three = (replace(RECORD, as_of=day, source=str(number)) for number, day in enumerate(days))
    assert newer_record(newer_record(one, two), three) is newer_record(one, newer_record(two, three))


def test_each_measure_has_one_record_and_the_first_wins_between_equals() -> None:
    other = replace(RECORD, measure=Measure(119, MeasureKind.SRES, 61))
    newer, twin = replace(other, as_of=DAY + timedelta(days=1)), replace(RECORD, source="another file")
    assert list(newest_records([RECORD, other, twin, newer]).items()) == [
        (RECORD.measure, RECORD),
        (other.measure, newer),
    ]


def test_who_withdrew_is_remembered_but_not_counted() -> None:
    gone = Cosponsor(SIGNER, DAY, original=True, withdrawn=DAY + timedelta(days=9))
    record = replace(RECORD, cosponsors=(gone, Cosponsor(OfficeId("B000002"), DAY)))
    assert record.cosponsor(SIGNER) is gone
    assert record.signed == 1


def test_who_withdrew_and_signed_again_has_signed() -> None:
    first = Cosponsor(SIGNER, DAY, original=True, withdrawn=DAY + timedelta(days=9))
    again = Cosponsor(SIGNER, DAY + timedelta(days=20))
    record = replace(RECORD, cosponsors=(again, first))
    assert record.cosponsor(SIGNER) is again
    assert record.signed == 1


def test_nobody_is_found_who_has_not_signed() -> None:
    assert RECORD.cosponsor(SIGNER) is None


@pytest.mark.parametrize(
    ("action", "who"),
    [
        (f"ASSUMING FIRST SPONSORSHIP - Ms. Dexter {STANDS_IN}", "Ms. Dexter"),
        (f"Mr. Smith (NJ) {STANDS_IN}", "Mr. Smith (NJ)"),
        ("Ms. Dexter asked unanimous consent to withdraw as cosponsor.", ""),
        ("Mr. Doe asked unanimous consent that the bill be considered as read.", ""),
        ("Referred to the House Committee on Foreign Affairs.", ""),
    ],
)
def test_whoever_takes_over_a_measure_whose_sponsor_has_gone_is_read_from_the_action(action: str, who: str) -> None:
    assert assuming_sponsorship(action) == who
