from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bills.congress_api import read_congress_api
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.problem import Place, Severity

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures/bills"
WHOLE = Path(__file__).resolve().parents[3] / "../shared/data/bills"
SAVED = {path.name: path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("api-v3-*.json"))}
BILL = SAVED["api-v3-bill_117_hr_21.json"]
COSPONSORS = SAVED["api-v3-bill_117_hr_21_cosponsors.json"]
HR21 = Measure(117, MeasureKind.HR, 21)


def bill(number: int = 100, *, cosponsors: int = 0, **more: Any) -> str:
    keys = {"congress": 119, "type": "HRES", "number": str(number), "title": "T", "updateDate": "2026-02-04"}
    return json.dumps({"bill": {**keys, "cosponsors": {"count": cosponsors, "url": "u"}, **more}})


def signer(number: int, **more: Any) -> dict[str, Any]:
    return {"bioguideId": f"A{number:06}", "sponsorshipDate": "2025-02-04", "isOriginalCosponsor": False, **more}


def cosponsors(*signers: dict[str, Any], number: int = 100, **more: Any) -> str:
    request = {"congress": "119", "billType": "hres", "billNumber": str(number)}
    return json.dumps({"cosponsors": signers, "request": request, **more})


def one_record(documents: dict[str, str]) -> BillRecord:
    result = read_congress_api(documents)
    assert result.value is not None
    assert len(result.value) == 1
    return result.value[0]


def codes(documents: dict[str, str]) -> list[str]:
    return [problem.code for problem in read_congress_api(documents).problems]


def test_the_pages_of_one_bill_become_one_record() -> None:
    record = one_record(SAVED)
    assert record.measure == HR21
    assert (record.title, record.short_title) == ("FedRAMP Authorization Act", "FedRAMP Authorization Act")
    assert (record.sponsor, record.sponsor_name) == ("C001078", "Rep. Gerald E. Connolly")
    assert record.cosponsors == (
        Cosponsor(OfficeId("C001108"), date(2021, 1, 4), original=True),
        Cosponsor(OfficeId("H001071"), date(2021, 1, 4), original=True),
    )
    assert record.committees == (Referral(CommitteeId("HSGO")), Referral(CommitteeId("SSGA")))
    assert record.related == (RelatedMeasure(Measure(117, MeasureKind.S, 3099), "related bill"),)
    assert (record.passed, record.latest_action_on) == (date(2021, 1, 5), date(2021, 1, 6))
    assert record.source == "Congress.gov API v3, bill/117/hr/21, updateDate 2022-03-25"


def test_pages_that_records_do_not_use_are_named() -> None:
    result = read_congress_api(SAVED)
    assert [(one.code, one.severity, dict(one.params)) for one in result.problems] == [
        ("api-page-unused", Severity.NOTE, {"page": "bills"}),
        ("api-page-unused", Severity.NOTE, {"page": "summaries"}),
    ]


def test_whole_sample_answers_give_the_same_record_as_the_small_ones() -> None:
    paths = sorted(WHOLE.glob("api-v3-*.json")) or sorted(FIXTURES.glob("api-v3-*.json"))
    assert len(paths) == 8
    assert one_record({path.name: path.read_text(encoding="utf-8") for path in paths}) == one_record(SAVED)


def test_the_order_and_the_names_of_the_files_do_not_matter() -> None:
    shuffled = {f"{number}.txt": text for number, text in enumerate(reversed(SAVED.values()))}
    assert one_record(shuffled) == one_record(SAVED)


def test_several_cosponsor_pages_are_joined_and_a_page_saved_twice_counts_once() -> None:
    first = cosponsors(*map(signer, range(20)), pagination={"count": 33, "next": "https://…offset=20"})
    second = cosponsors(*map(signer, range(20, 33)), pagination={"count": 33})
    documents = {"b": bill(cosponsors=33), "1": first, "2": second, "again": first}
    assert one_record(documents).signed == 33
    assert codes(documents) == []


def test_a_first_page_of_twenty_is_not_taken_for_the_whole_list() -> None:
    result = read_congress_api({"b.json": bill(cosponsors=33), "1": cosponsors(*map(signer, range(20)))})
    assert [(one.code, one.severity, one.place) for one in result.problems] == [
        ("cosponsors-incomplete", Severity.WARNING, Place("b.json"))
    ]
    assert dict(result.problems[0].params) == {"measure": "H.Res. 100", "have": 20, "count": 33}


def test_a_bill_page_alone_does_not_mean_that_nobody_signed() -> None:
    assert codes({"b": bill(cosponsors=1)}) == ["cosponsors-incomplete"]
    assert codes({"b": bill(cosponsors=0)}) == []


def test_withdrawn_cosponsors_are_not_counted_against_the_bills_count() -> None:
    page = cosponsors(signer(1), signer(2, sponsorshipWithdrawnDate="2025-03-01"))
    assert codes({"b": bill(cosponsors=1), "c": page}) == []
    assert codes({"b": bill(cosponsors=2), "c": page}) == ["cosponsors-incomplete"]


def test_a_withdrawal_on_either_of_two_copies_counts() -> None:
    gone = cosponsors(signer(1, sponsorshipWithdrawnDate="2025-03-01"))
    for documents in (
        {"b": bill(), "1": gone, "2": cosponsors(signer(1))},
        {"b": bill(), "2": cosponsors(signer(1)), "1": gone},
    ):
        assert one_record(documents).cosponsors[0].withdrawn == date(2025, 3, 1)


def test_original_cosponsors_are_known_whether_written_as_text_or_as_a_truth_value() -> None:
    page = cosponsors(signer(1, isOriginalCosponsor="True"), signer(2, isOriginalCosponsor=True), signer(3))
    assert [one.original for one in one_record({"b": bill(), "c": page}).cosponsors] == [True, True, False]


def test_pages_of_several_bills_find_their_own() -> None:
    documents = {
        "c2": cosponsors(signer(2), number=200),
        "b1": bill(100, cosponsors=1),
        "c1": cosponsors(signer(1), number=100),
        "b2": bill(200, cosponsors=1),
    }
    result = read_congress_api(documents)
    assert result.problems == ()
    assert result.value is not None
    found = {record.measure.number: [str(one.office) for one in record.cosponsors] for record in result.value}
    assert found == {100: ["A000001"], 200: ["A000002"]}


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("x.json", {"request": {"billUrl": "https://api.congress.gov/v3/bill/119/hres/100?format=json"}}),
        ("x.json", {"pagination": {"next": "https://api.congress.gov/v3/bill/119/hres/100/cosponsors?offset=20"}}),
        ("saved/api-v3-bill_119_hres_100_cosponsors.json", {}),
    ],
)
def test_a_page_says_its_bill_in_its_request_an_address_or_its_name(name: str, more: dict[str, Any]) -> None:
    page = json.dumps({"cosponsors": [signer(1)], **more})
    assert one_record({"b": bill(), name: page}).signed == 1


def test_a_page_that_does_not_say_its_bill_is_not_guessed_even_when_there_is_only_one() -> None:
    documents = {"b": bill(cosponsors=1), "cosponsors.json": json.dumps({"cosponsors": [signer(1)]})}
    assert codes(documents) == ["api-bill-unknown", "cosponsors-incomplete"]
    assert one_record(documents).cosponsors == ()


def test_the_request_is_believed_before_the_file_name() -> None:
    documents = {"b": bill(), "bill_119_hres_200.json": cosponsors(signer(1), number=100)}
    assert one_record(documents).signed == 1


def test_a_page_without_its_bills_own_page_is_said_and_makes_no_record() -> None:
    result = read_congress_api({"c.json": cosponsors(signer(1))})
    assert result.value is None
    assert [(one.code, one.place) for one in result.problems] == [("api-bill-missing", Place("c.json"))]


def test_of_two_copies_of_a_bill_page_the_later_counts() -> None:
    old, new = bill(updateDate="2025-02-04"), bill(updateDate="2026-03-04", title="Newer")
    for documents in ({"1": old, "2": new}, {"1": new, "2": old}):
        record = one_record(documents)
        assert (record.title, record.as_of) == ("Newer", date(2026, 3, 4))


def test_missing_actions_and_committees_are_said_because_passage_may_hide_there() -> None:
    counted: dict[str, Any] = {"actions": {"count": 10}, "committees": {"count": 2}, "relatedBills": {"count": 0}}
    result = read_congress_api({"b": bill(**counted)})
    assert [dict(one.params)["page"] for one in result.problems] == ["actions", "committees"]
    assert {one.severity for one in result.problems} == {Severity.WARNING}


def test_a_broken_page_does_not_cost_the_other_bills() -> None:
    documents = {"b1": bill(100), "c1": cosponsors(signer(1))[:-9], "b2": bill(200)}
    result = read_congress_api(documents)
    assert [one.code for one in result.problems] == ["json-truncated"]
    assert result.value is not None
    assert len(result.value) == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "json-truncated"),
        ("<api-root/>", "json-syntax"),
        ("[1, 2]", "bill-json-not-object"),
        ("null", "bill-json-not-object"),
        ('{"bill": "H.Res. 100"}', "api-page-unknown"),
        ('{"cosponsors": {"count": 2}}', "api-page-unknown"),
        ('{"bill": {}}', "bill-measure-unknown"),
        ('{"bill": {"number": NaN}}', "json-number"),
        ('{"bill": {"number": -Infinity}}', "json-number"),
        ('{"bill": {}, "bill": {}}', "json-key-twice"),
        ('{"bill": {"title": "\\ud800"}}', "bill-json-character"),
        ('{"bill": {"title": "\\u0000"}}', "bill-json-character"),
        ('{"bill": {"number": ' + "9" * 5000 + "}}", "json-number-long"),
        ('{"a":' * 41 + "1" + "}" * 41, "bill-too-deep"),
        ("[" * 100_000, "json-too-deep"),
        ('{"bills": [' + "0," * 400_001 + "0]}", "bill-too-many"),
        (" " * 10_000_001, "bill-too-large"),
        (bill(sponsors="Foster"), "bill-field-wrong"),
        (bill(sponsors=[None]), "bill-field-missing"),
        (bill(sponsors=[{"bioguideId": ["F000454"]}]), "bill-field-missing"),
        (bill(updateDate=None), "bill-field-missing"),
        (bill(congress="119th"), "bill-measure-unknown"),
        (bill(type=1), "bill-measure-unknown"),
    ],
)
def test_what_is_no_page_of_the_api_is_one_clear_problem(text: str, code: str) -> None:
    result = read_congress_api({"p.json": text})
    assert result.value is None
    assert [(one.code, one.severity) for one in result.problems] == [(code, Severity.ERROR)]
    assert result.problems[0].place is not None
    assert result.problems[0].place.file == "p.json"


def test_a_wrong_field_is_named_by_its_path() -> None:
    result = read_congress_api({"b": bill(), "c.json": cosponsors(signer(1), signer(2, bioguideId="nobody"))})
    assert [(one.place, dict(one.params)) for one in result.problems] == [
        (Place("c.json"), {"field": "cosponsors/2/bioguideId", "found": "nobody"})
    ]
    assert result.value is None


def test_a_page_cut_anywhere_gives_a_problem() -> None:
    for end in range(len(COSPONSORS.rstrip())):
        result = read_congress_api({"b": BILL, "c": COSPONSORS[:end]})
        assert result.has_errors, end


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(json.loads(BILL)["bill"])), ANYTHING, st.sampled_from(sorted(signer(1))), ANYTHING)
def test_any_value_in_any_field_gives_records_or_problems(key: str, value: Any, other: str, odd: Any) -> None:
    answer = json.loads(BILL)
    answer["bill"][key] = value
    page = cosponsors({**signer(1), other: odd})
    result = read_congress_api({"b": json.dumps(answer), "c": page, "h": bill()})
    assert result.value is not None or result.has_errors
