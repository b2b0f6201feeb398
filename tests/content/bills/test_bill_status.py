from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.content.bills.bill_fields import spoken_name
from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures/bills"
WHOLE = Path(__file__).resolve().parents[3] / "../shared/data/bills"
SMALL = b"""<?xml version="1.0" encoding="utf-8"?>
<billStatus><version>3.0.0</version><bill>
<number>100</number><type>HRES</type><congress>119</congress><updateDate>2026-02-04T09:06:53Z</updateDate>
<title>A title</title><introducedDate>2025-02-04</introducedDate>
<committees><item><systemCode>hsfa00</systemCode><activities/></item></committees>
<relatedBills/><actions/><sponsors><item><bioguideId>F000454</bioguideId></item></sponsors>
<cosponsors><item><bioguideId>B001292</bioguideId><sponsorshipDate>2025-02-04</sponsorshipDate></item></cosponsors>
</bill></billStatus>"""


def read(name: str, folder: Path = FIXTURES) -> BillRecord:
    result = read_bill_status((folder / name).read_bytes(), file=name)
    assert result.problems == ()
    assert result.value is not None
    return result.value


def changed(old: str, new: str) -> bytes:
    assert SMALL.count(old.encode()) == 1
    return SMALL.replace(old.encode(), new.encode())


def only_problem(data: bytes) -> Problem:
    result = read_bill_status(data, file="b.xml")
    assert len(result.problems) == 1
    assert result.value is None or not result.has_errors
    return result.problems[0]


def test_a_current_file_gives_sponsor_cosponsors_committee_and_companion() -> None:
    record = read("BILLSTATUS-119sres61.xml")
    assert record.measure == Measure(119, MeasureKind.SRES, 61)
    assert record.title.startswith("A resolution expressing support for the continued value of arms control")
    assert (record.sponsor, record.sponsor_name) == ("M000133", "Sen. Edward J. Markey")
    assert record.cosponsors[0] == Cosponsor(OfficeId("M001176"), date(2025, 2, 11))
    assert [str(one.office) for one in record.cosponsors[-2:]] == ["B001288", "G000574"]
    assert record.signed == 7
    assert record.related == (RelatedMeasure(Measure(119, MeasureKind.HRES, 100), "identical bill"),)
    assert (record.introduced, record.as_of) == (date(2025, 2, 5), date(2026, 1, 29))
    assert record.source == "BILLSTATUS-119sres61.xml (govinfo.gov bulk data), updateDateIncludingText 2026-01-29"
    assert record.latest_action == "Referred to the Committee on Foreign Relations. (text: CR S673-674)"


def test_a_committee_to_which_a_bill_was_referred_twice_is_named_once() -> None:
    assert read("BILLSTATUS-119sres61.xml").committees == (Referral(CommitteeId("SSFR")),)


def test_the_old_and_the_new_format_of_one_resolution_give_the_same_record() -> None:
    old, new = read("BILLSTATUS-117sconres7.v1.xml"), read("BILLSTATUS-117sconres7.v3.xml")
    assert old.as_of != new.as_of
    assert replace(old, as_of=new.as_of, source=new.source) == new
    assert old.signed == 3


def test_a_legacy_file_is_as_of_its_update_date_and_says_so() -> None:
    record = read("BILLSTATUS-114sres105.legacy.xml")
    assert record.as_of == date(2015, 11, 10)
    assert record.source == "BILLSTATUS-114sres105.xml (govinfo.gov bulk data), updateDate 2015-11-10"


def test_a_withdrawn_signature_keeps_both_of_its_days() -> None:
    record = read("BILLSTATUS-115hr367.v1.xml")
    gone = record.cosponsor(OfficeId("D000191"))
    assert gone == Cosponsor(OfficeId("D000191"), date(2017, 6, 20), withdrawn=date(2017, 10, 4))
    assert record.signed == len(record.cosponsors) - 1


def test_the_cosponsors_of_an_amendment_are_not_those_of_the_bill() -> None:
    data = (FIXTURES / "BILLSTATUS-117s1260.v3.xml").read_text()
    assert data.count("<cosponsors>") == 2
    record = read("BILLSTATUS-117s1260.v3.xml")
    own = data.partition("</cosponsors>")[0].rpartition("<cosponsors>")[2]
    assert {str(one.office) for one in record.cosponsors} == {
        line.partition(">")[2].partition("<")[0] for line in own.splitlines() if "<bioguideId>" in line
    }


def test_a_bill_without_sponsor_is_read_without_one() -> None:
    record = read("BILLSTATUS-114s2848.legacy.xml")
    assert (record.sponsor, record.sponsor_name) == (None, "")


def test_the_short_title_is_that_of_the_whole_bill_not_of_a_portion() -> None:
    titles = """<titles><item><titleType>Short Title(s) as Introduced for portions of this bill</titleType>
        <title>Portion Act</title></item><item><titleType>(Extracted from GPO) Short Titles as Introduced</titleType>
        <title>Whole Act</title></item></titles>"""
    result = read_bill_status(changed("<actions/>", titles), file="b.xml")
    assert result.value is not None
    assert result.value.short_title == "Whole Act"


def test_related_measures_in_either_spelling_collapse_to_one_each() -> None:
    items = "".join(
        f"<item><congress>119</congress><number>61</number><type>{kind}</type><relationshipDetails><item>"
        "<type>Identical bill</type></item></relationshipDetails></item>"
        for kind in ("S.Res.", "SRES", "S. RES.")
    )
    result = read_bill_status(changed("<relatedBills/>", f"<relatedBills>{items}</relatedBills>"), file="b.xml")
    assert result.value is not None
    assert result.value.related == (RelatedMeasure(Measure(119, MeasureKind.SRES, 61), "identical bill"),)


def test_empty_and_missing_elements_are_alike() -> None:
    filled = changed("</bioguideId><sponsorshipDate>", "</bioguideId><sponsorshipWithdrawnDate/><sponsorshipDate>")
    assert read_bill_status(filled, file="b.xml") == read_bill_status(SMALL, file="b.xml")


@pytest.mark.parametrize(
    ("full", "spoken"),
    [
        ("Rep. Foster, Bill [D-IL-11]", "Rep. Bill Foster"),
        ("Sen. Smith, Tina  [D-MN]", "Sen. Tina Smith"),
        ("Del. Norton, Eleanor Holmes [D-DC-At Large]", "Del. Eleanor Holmes Norton"),
        ("Sen. Casey, Robert P., Jr. [D-PA]", "Sen. Robert P. Casey Jr."),
        ("Rep. García, Jesús G. “Chuy” [D-IL-4]", "Rep. Jesús G. “Chuy” García"),
        ("Resident Commissioner Hernández, Pablo Jose [D-PR-At Large]", "Resident Commissioner Pablo Jose Hernández"),
        ("Committee on Rules", "Committee on Rules"),
        ("Rep. Madonna [D-MI-1]", "Rep. Madonna [D-MI-1]"),
    ],
)
def test_a_sponsors_name_is_spoken_first_name_first_or_left_alone(full: str, spoken: str) -> None:
    assert spoken_name(full) == spoken


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("<number>100</number>", "", "bill-measure-unknown"),
        ("<type>HRES</type>", "<type>HAMDT</type>", "bill-measure-unknown"),
        ("<number>100</number>", "<number>٣</number>", "bill-measure-unknown"),
        ("<updateDate>2026-02-04T09:06:53Z</updateDate>", "", "bill-field-missing"),
        ("2026-02-04T09:06:53Z", "2026-02-30T09:06:53Z", "bill-field-wrong"),
        ("<bioguideId>B001292</bioguideId>", "", "bill-field-missing"),
        ("B001292", "B1292", "bill-field-wrong"),
        ("<sponsorshipDate>2025-02-04</sponsorshipDate>", "", "bill-field-missing"),
        ("F000454", "Foster", "bill-field-wrong"),
    ],
)
def test_without_a_field_that_decides_who_is_asked_there_is_no_record(old: str, new: str, code: str) -> None:
    result = read_bill_status(changed(old, new), file="b.xml")
    assert result.value is None
    assert [problem.code for problem in result.problems] == [code]
    assert all(problem.severity is Severity.ERROR for problem in result.problems)


def test_a_wrong_cosponsor_is_found_at_its_line_and_column() -> None:
    problem = only_problem(changed("B001292", "B1292"))
    assert problem.place == Place("b.xml", 7, 19)
    assert dict(problem.params) == {"field": "billStatus/bill/cosponsors/item/bioguideId", "found": "B1292"}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("<introducedDate>2025-02-04", "<introducedDate>soon", "bill-field-wrong"),
        ("hsfa00", "unknown", "bill-field-wrong"),
        ("<actions/>", "<actions><item><actionDate>soon</actionDate></item></actions>", "bill-field-wrong"),
        ("<actions/>", "<latestAction>Passed</latestAction>", "bill-field-wrong"),
        ("<title>A title</title>", "", "bill-untitled"),
        ("<relatedBills/>", "<relatedBills><item><type>HAMDT</type></item></relatedBills>", "bill-measure-unknown"),
    ],
)
def test_what_decides_nothing_is_left_out_with_a_warning(old: str, new: str, code: str) -> None:
    result = read_bill_status(changed(old, new), file="b.xml")
    assert result.value is not None
    assert [(problem.code, problem.severity) for problem in result.problems] == [(code, Severity.WARNING)]


def whole_files() -> Iterator[tuple[str, int, int]]:
    counts = {
        "BILLSTATUS-114hres348.legacy.xml": (45, 45),
        "BILLSTATUS-114sres105.legacy.xml": (28, 28),
        "BILLSTATUS-115hr367.v1-withdrawn-cosponsor.xml": (167, 166),
        "BILLSTATUS-116s2902.v1.xml": (1, 1),
        "BILLSTATUS-117hr1.v3-no-version-element.xml": (222, 222),
        "BILLSTATUS-117hr6658.v3.xml": (111, 111),
        "BILLSTATUS-117sconres7.v1.xml": (38, 38),
        "BILLSTATUS-117sconres7.v3.xml": (38, 38),
        "BILLSTATUS-119hres100.xml": (26, 26),
        "BILLSTATUS-119hres317.xml": (32, 32),
        "BILLSTATUS-119sres61.xml": (7, 7),
    }
    yield from ((name, *both) for name, both in counts.items() if (WHOLE / name).exists())


def test_whole_public_files_are_read_without_a_problem() -> None:
    for name, listed, signed in whole_files():
        record = read(name, WHOLE)
        assert (len(record.cosponsors), record.signed) == (listed, signed), name
    for path in FIXTURES.glob("BILLSTATUS-*.xml"):
        assert read(path.name).title
