from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bills.bill_file import read_bill_record, write_bill_record
from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.measure import Chamber, Measure, MeasureKind
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.problem import Place, Severity

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "tests/fixtures/bills"
WHOLE = ROOT / "../shared/data/bills"
SHIPPED = sorted((ROOT / "resources/bills").glob("*.json"))
RECORD: dict[str, Any] = {
    "lobbykit": "bill/1",
    "congress": 119,
    "kind": "hres",
    "number": 100,
    "title": "A title",
    "sponsor": "F000454",
    "as_of": "2026-02-04",
    "source": "a file",
    "cosponsors": [{"id": "B001292", "since": "2025-02-04", "original": True}],
    "committees": [{"id": "HSFA14", "released": "2025-10-07"}],
    "related": [{"measure": "sres61-119", "relation": "identical bill"}],
    "latest_action": {"date": "2025-02-04", "text": "Referred."},
}
ALL = {path.stem: read_bill_record(path.read_text(encoding="utf-8"), file=path.name) for path in SHIPPED}


def shipped(slug: str) -> BillRecord:
    record = ALL[slug].value
    assert record is not None
    return record


def text(**changes: Any) -> str:
    return json.dumps({**RECORD, **changes})


days = st.dates()
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
measures = st.builds(Measure, st.integers(1, 999), st.sampled_from(MeasureKind), st.integers(1, 99_999))
offices = st.from_regex(r"[A-Z][0-9]{6}", fullmatch=True).map(OfficeId)
committees = st.from_regex(r"[A-Z]{4}([0-9A-Z]{2})?", fullmatch=True).map(CommitteeId)
cosponsors = st.lists(st.builds(Cosponsor, offices, days, st.booleans(), st.none() | days), max_size=4, unique=True)
records = st.builds(
    BillRecord,
    measures,
    texts,
    st.none() | offices,
    st.none() | days,
    days,
    texts.filter(str.strip),
    short_title=texts,
    sponsor_name=texts,
    cosponsors=cosponsors.map(lambda found: tuple(sorted(found, key=lambda one: (one.since, one.office)))),
    committees=st.lists(st.builds(Referral, committees, st.none() | days), max_size=3).map(tuple),
    related=st.lists(st.builds(RelatedMeasure, measures, texts), max_size=3).map(tuple),
    passed=st.none() | days,
    latest_action=texts,
    latest_action_on=st.none() | days,
    first_sponsor=texts,
)


@given(records)
def test_what_is_written_is_read_back_equal(record: BillRecord) -> None:
    result = read_bill_record(write_bill_record(record), file="r.json")
    assert result.problems == ()
    assert result.value == record


@given(records, st.randoms(use_true_random=False))
def test_the_order_of_cosponsors_does_not_change_the_file(record: BillRecord, chance: Any) -> None:
    mixed = list(dict.fromkeys((one.since, one.office) for one in record.cosponsors))
    unique = [next(one for one in record.cosponsors if (one.since, one.office) == key) for key in mixed]
    chance.shuffle(unique)
    assert write_bill_record(replace(record, cosponsors=tuple(unique))) == write_bill_record(
        replace(record, cosponsors=tuple(sorted(unique, key=lambda one: (one.since, one.office))))
    )


def test_a_record_has_one_line_per_cosponsor_so_that_changes_can_be_seen() -> None:
    written = write_bill_record(shipped("hres100-119"))
    assert sum('"since"' in line for line in written.splitlines()) == 26
    assert max(line.count('"since"') for line in written.splitlines()) == 1


def test_shipped_records_are_sound_named_after_their_measure_and_as_the_program_writes_them() -> None:
    assert set(ALL) == {"sres61-119", "hres100-119", "hres317-119", "sres323-119", "hr100-119"}
    for path in SHIPPED:
        result = ALL[path.stem]
        assert result.problems == ()
        assert result.value is not None
        assert result.value.measure.slug == path.stem
        assert write_bill_record(result.value) == path.read_text(encoding="utf-8")


def test_shipped_records_name_committees_of_their_own_chamber_and_signers_once() -> None:
    for slug in ALL:
        record = shipped(slug)
        letter = "H" if record.measure.chamber is Chamber.HOUSE else "S"
        assert {one.committee[0] for one in record.committees} == {letter}
        assert len({one.office for one in record.cosponsors}) == len(record.cosponsors)
        assert record.sponsor not in {one.office for one in record.cosponsors}
        assert all(record.introduced and record.introduced <= one.since <= record.as_of for one in record.cosponsors)
        assert all((one.since == record.introduced) == one.original for one in record.cosponsors)


def test_the_shipped_records_tell_h_r_100_from_h_res_100() -> None:
    assert (shipped("hr100-119").sponsor, shipped("hr100-119").sponsor_name) == ("B001302", "Rep. Andy Biggs")
    assert (shipped("hres100-119").sponsor, shipped("hres100-119").sponsor_name) == ("F000454", "Rep. Bill Foster")
    assert shipped("hr100-119").cosponsors == ()


def test_the_shipped_back_from_the_brink_resolutions_name_each_other_as_companions() -> None:
    house, senate = shipped("hres317-119"), shipped("sres323-119")
    assert house.related == (RelatedMeasure(senate.measure, "companion"),)
    assert senate.related == (RelatedMeasure(house.measure, "companion"),)
    assert (house.signed, senate.signed) == (33, 8)


def test_the_shipped_record_of_h_res_317_is_its_file_and_one_later_signature() -> None:
    path = WHOLE / "BILLSTATUS-119hres317.xml"
    record = shipped("hres317-119")
    late = record.cosponsor(OfficeId("R000606"))
    assert late == Cosponsor(OfficeId("R000606"), date(2025, 9, 11))
    assert "R000606" in record.source
    if path.exists():
        fresh = read_bill_status(path.read_bytes(), file=path.name).value
        assert fresh is not None
        assert set(record.cosponsors) - set(fresh.cosponsors) == {late}
        kept = replace(record, cosponsors=fresh.cosponsors, as_of=fresh.as_of, source=fresh.source, related=())
        assert kept == fresh


@pytest.mark.parametrize("slug", ["sres61-119", "hres100-119"])
def test_shipped_records_equal_a_fresh_import(slug: str) -> None:
    name = f"BILLSTATUS-119{slug.removesuffix('-119')}.xml"
    path = WHOLE / name if (WHOLE / name).exists() else FIXTURES / "BILLSTATUS-119sres61.xml"
    fresh = read_bill_status(path.read_bytes(), file=path.name).value
    assert fresh is not None
    assert shipped(fresh.measure.slug) == fresh


def test_the_least_record_needs_no_lists() -> None:
    least = {key: RECORD[key] for key in ("lobbykit", "congress", "kind", "number", "as_of", "source")}
    result = read_bill_record(json.dumps(least), file="r.json")
    assert result.problems == ()
    assert result.value == BillRecord(Measure(119, MeasureKind.HRES, 100), "", None, None, date(2026, 2, 4), "a file")


def test_unknown_keys_are_warned_of_wherever_they_stand_and_remarks_are_not() -> None:
    lost = [{"id": "B001292", "since": "2025-02-04", "withdrew": "2025-03-01", "x-why": "typed"}]
    result = read_bill_record(text(cosponsers=[], cosponsors=lost, **{"x-remark": 1}), file="r.json")
    assert result.value is not None
    assert [(one.code, one.severity, dict(one.params)) for one in result.problems] == [
        ("unknown-key", Severity.WARNING, {"key": "cosponsers"}),
        ("unknown-key", Severity.WARNING, {"key": "cosponsors/1/withdrew"}),
    ]


def test_a_later_minor_version_is_read() -> None:
    assert read_bill_record(text(lobbykit="bill/1.3"), file="r.json").value is not None


@pytest.mark.parametrize(
    ("changes", "code", "key"),
    [
        ({"number": "100"}, "record-type", "number"),
        ({"number": True}, "record-type", "number"),
        ({"number": 100.5}, "record-value", "number"),
        ({"number": 0}, "record-value", "number"),
        ({"congress": None}, "record-key-missing", "congress"),
        ({"kind": "HRES"}, "record-value", "kind"),
        ({"title": ["A title"]}, "record-type", "title"),
        ({"source": " "}, "record-value", "source"),
        ({"sponsor": "Foster"}, "record-value", "sponsor"),
        ({"as_of": "4 February 2026"}, "record-value", "as_of"),
        ({"as_of": "20260204"}, "record-value", "as_of"),
        ({"introduced": "2025-02-30"}, "record-value", "introduced"),
        ({"cosponsors": {}}, "record-type", "cosponsors"),
        ({"cosponsors": ["B001292"]}, "record-type", "cosponsors/1"),
        ({"cosponsors": [{"since": "2025-02-04"}]}, "record-key-missing", "cosponsors/1/id"),
        ({"cosponsors": [{"id": "B001292"}]}, "record-key-missing", "cosponsors/1/since"),
        ({"cosponsors": [{**RECORD["cosponsors"][0], "original": "True"}]}, "record-type", "cosponsors/1/original"),
        ({"committees": [{"id": "hsfa00"}]}, "record-value", "committees/1/id"),
        ({"related": [{"measure": "S.Res. 61", "relation": "x"}]}, "record-value", "related/1/measure"),
        ({"latest_action": "Referred."}, "record-type", "latest_action"),
        ({"latest_action": {"date": 2025}}, "record-type", "latest_action/date"),
    ],
)
def test_a_wrong_value_is_an_error_that_names_its_key(changes: dict[str, Any], code: str, key: str) -> None:
    result = read_bill_record(text(**changes), file="r.json")
    assert result.value is None
    assert [(one.code, one.severity, dict(one.params)["key"]) for one in result.problems] == [
        (code, Severity.ERROR, key)
    ]


@pytest.mark.parametrize("version", ["bill/2", "brief/1", "bill/1x", "", 1, None])
def test_another_format_is_refused_before_anything_else(version: Any) -> None:
    result = read_bill_record(text(lobbykit=version, number="?"), file="r.json")
    assert result.value is None
    assert [(one.code, one.place) for one in result.problems] == [("record-version", Place("r.json"))]


def test_a_file_cut_anywhere_gives_one_problem() -> None:
    whole = write_bill_record(shipped("hr100-119")).rstrip()
    for end in range(len(whole)):
        result = read_bill_record(whole[:end], file="r.json")
        assert (result.value, len(result.problems)) == (None, 1), end


ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.integers())


@given(st.sampled_from(sorted(RECORD)), ANYTHING | st.dictionaries(st.text(max_size=4), ANYTHING))
def test_any_value_under_any_key_gives_a_record_or_an_error(key: str, value: Any) -> None:
    result = read_bill_record(text(**{key: value}), file="r.json")
    assert (result.value is None) == result.has_errors
