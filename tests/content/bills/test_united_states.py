from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.content.bills.united_states import read_united_states
from lobbykit.domain.bill import Referral, RelatedMeasure
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import CommitteeId
from lobbykit.domain.problem import Severity

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures/bills"
TEXT = (FIXTURES / "data-119sres61.unitedstates.json").read_text(encoding="utf-8")


def changed(**keys: Any) -> str:
    return json.dumps({**json.loads(TEXT), **keys})


def test_data_json_gives_what_the_file_it_was_made_of_gives() -> None:
    result = read_united_states(TEXT, file="data.json")
    path = FIXTURES / "BILLSTATUS-119sres61.xml"
    whole = read_bill_status(path.read_bytes(), file=path.name).value
    assert result.problems == ()
    assert result.value is not None
    assert whole is not None
    for name in ("measure", "title", "sponsor", "sponsor_name", "cosponsors", "committees", "related", "as_of"):
        assert getattr(result.value, name) == getattr(whole, name), name
    assert result.value.latest_action == "Referred to the Committee on Foreign Relations."
    assert result.value.source == "data.json of unitedstates/congress for sres61-119, updateDate 2026-01-29"


def test_the_short_title_subcommittee_and_passage_are_found() -> None:
    text = changed(
        bill_type="hr",
        short_title="An Act",
        committees=[{"committee_id": "HSFA", "subcommittee_id": "14", "activity": ["Referred To"]}],
        related_bills=[{"bill_id": "s9-119", "reason": "related"}],
        history={"house_passage_result": "pass", "house_passage_result_at": "2025-05-01T12:00:00-04:00"},
    )
    record = read_united_states(text, file="data.json").value
    assert record is not None
    assert (record.title, record.short_title) == ("An Act", "An Act")
    assert record.committees == (Referral(CommitteeId("HSFA14")),)
    assert record.related == (RelatedMeasure(Measure(119, MeasureKind.S, 9), "related bill"),)
    assert record.passed == date(2025, 5, 1)


def test_a_failed_vote_and_the_other_chambers_are_not_passage() -> None:
    history = {"senate_passage_result": "fail", "senate_passage_result_at": "2025-05-01"}
    other = {"house_passage_result": "pass", "house_passage_result_at": "2025-05-01"}
    record = read_united_states(changed(history={**history, **other}), file="data.json").value
    assert record is not None
    assert record.passed is None


def test_a_committee_that_let_the_bill_go_on_an_unknown_day_is_said() -> None:
    text = changed(committees=[{"committee_id": "SSFR", "activity": ["Referred To", "Discharged From"]}])
    result = read_united_states(text, file="data.json")
    assert [(one.code, one.severity) for one in result.problems] == [("release-undated", Severity.WARNING)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"bill": {}}', "united-states-unknown"),
        ("[]", "bill-json-not-object"),
        (TEXT[:-9], "json-truncated"),
        (changed(cosponsors="nobody"), "bill-field-wrong"),
        (changed(cosponsors=[{"bioguide_id": "B001288"}]), "bill-field-missing"),
        (changed(related_bills="none"), "bill-field-wrong"),
        (changed(sponsor="Markey"), "bill-field-missing"),
        (changed(updated_at=None), "bill-field-missing"),
        (changed(bill_type="hamdt"), "bill-measure-unknown"),
    ],
)
def test_what_cannot_be_trusted_is_one_problem(text: str, code: str) -> None:
    result = read_united_states(text, file="data.json")
    assert result.value is None
    assert [one.code for one in result.problems] == [code]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(json.loads(TEXT))), ANYTHING)
def test_any_value_under_any_key_gives_a_record_or_an_error(key: str, value: Any) -> None:
    result = read_united_states(changed(**{key: value}), file="data.json")
    assert (result.value is None) == result.has_errors
