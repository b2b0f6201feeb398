from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bill_fields import spoken_name
from lobbykit.content.bill_status import read_bill_status
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures/bills"
WHOLE = Path(__file__).resolve().parents[2] / "../shared/data/bills"
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


def test_a_committee_that_was_discharged_is_released_and_one_that_only_marked_up_is_not() -> None:
    assert read("BILLSTATUS-114sres105.legacy.xml").committees == (Referral(CommitteeId("SSFR"), date(2015, 3, 27)),)
    assert read("BILLSTATUS-114hres348.legacy.xml").committees == (
        Referral(CommitteeId("HSFA")),
        Referral(CommitteeId("HSFA14"), date(2015, 10, 7)),
    )


def activities(*rows: tuple[str, str]) -> bytes:
    items = "".join(f"<item><name>{name}</name><date>{stamp}</date></item>" for name, stamp in rows)
    return changed("<activities/>", f"<activities>{items}</activities>")


@pytest.mark.parametrize(
    ("rows", "released"),
    [
        ((("Referred To", "2025-02-04T17:07:20Z"), ("Reported by", "2025-03-01T15:00:00Z")), date(2025, 3, 1)),
        # An evening in Washington is the next day in UTC: 117hr2471 was discharged on 2022-01-13.
        ((("Discharged from", "2022-01-14T02:54:43Z"),), date(2022, 1, 13)),
        ((("Discharged from", "2025-07-16T03:30:00Z"),), date(2025, 7, 15)),
        ((("Reported original measure", "2025-03-01T15:00:00Z"),), date(2025, 3, 1)),
        # A supplemental report does not move the day; a new referral takes it back.
        ((("Reported by", "2025-03-01T15:00:00Z"), ("Reported by", "2025-04-01T15:00:00Z")), date(2025, 3, 1)),
        ((("Reported by", "2025-03-01T15:00:00Z"), ("Referred to", "2025-04-01T15:00:00Z")), None),
        ((("Hearings by", "2025-03-01T15:00:00Z"), ("Markup by", "2025-03-02T15:00:00Z")), None),
    ],
)
def test_release_is_the_first_report_or_discharge_since_the_last_referral(
    rows: tuple[tuple[str, str], ...], released: date | None
) -> None:
    result = read_bill_status(activities(*rows), file="b.xml")
    assert result.value is not None
    assert result.value.committees == (Referral(CommitteeId("HSFA"), released),)


def test_a_release_without_a_readable_day_is_said() -> None:
    problem = only_problem(activities(("Reported by", "soon")))
    assert (problem.code, problem.severity) == ("bill-field-wrong", Severity.WARNING)


@pytest.mark.parametrize(
    ("name", "passed"),
    [
        ("BILLSTATUS-114sres105.legacy.xml", date(2015, 3, 27)),
        ("BILLSTATUS-114hres348.legacy.xml", date(2015, 10, 20)),
        ("BILLSTATUS-117hr1.v3.xml", date(2021, 3, 3)),
        ("BILLSTATUS-117s1260.v3.xml", date(2021, 6, 8)),
        ("BILLSTATUS-119sres61.xml", None),
    ],
)
def test_passage_is_read_from_the_librarys_action(name: str, passed: date | None) -> None:
    assert read(name).passed == passed


def passed_after(kind: str, text: str, code: str = "") -> date | None:
    row = f"<item><actionDate>2025-05-01</actionDate><text>{text}</text><actionCode>{code}</actionCode></item>"
    data = changed("<actions/>", f"<actions>{row}</actions>").replace(b"HRES", kind.encode())
    result = read_bill_status(data, file="b.xml")
    assert result.value is not None
    return result.value.passed


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("HR", "On passage Passed by the Yeas and Nays: 220 - 210 (Roll no. 62)."),
        ("HR", "On motion to suspend the rules and pass the bill Agreed to by voice vote. (text: CR H58-60)"),
        ("HRES", "On agreeing to the resolution Agreed to by the Yeas and Nays: 219 - 206 (Roll no. 51)."),
        ("S", "Passed Senate without amendment by Unanimous Consent."),
        ("SRES", "Resolution agreed to in Senate without amendment and with a preamble by Unanimous Consent."),
        ("SRES", "Submitted in the Senate, considered, and agreed to without amendment by Unanimous Consent."),
    ],
)
def test_passage_is_known_from_the_chambers_words_before_the_library_has_its_row(kind: str, text: str) -> None:
    assert passed_after(kind, text) == date(2025, 5, 1)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("HR", "Rule H. Res. 101 passed House.", "H1L220"),
        ("HR", "On motion to recommit Failed by the Yeas and Nays: 210 - 219 (Roll no. 61).", "H36210"),
        ("HR", "On agreeing to the Bush amendment (A014) Agreed to by recorded vote.", "H32111"),
        ("HR", "Passed/agreed to in Senate: Passed Senate without amendment.", "17000"),
        ("S", "Passed/agreed to in House: On passage Passed without objection.", "8000"),
        ("S", "Motion to proceed to consideration of measure agreed to in Senate by Voice Vote.", ""),
        ("S", "Senate agreed to conference report by Yea-Nay Vote. 53 - 44.", ""),
    ],
)
def test_procedure_and_the_other_chambers_passage_are_not_passage(kind: str, text: str, code: str) -> None:
    assert passed_after(kind, text, code) is None


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
        ("<title>A title</title>", "", "bill-untitled"),
        ("<relatedBills/>", "<relatedBills><item><type>HAMDT</type></item></relatedBills>", "bill-measure-unknown"),
    ],
)
def test_what_decides_nothing_is_left_out_with_a_warning(old: str, new: str, code: str) -> None:
    result = read_bill_status(changed(old, new), file="b.xml")
    assert result.value is not None
    assert [(problem.code, problem.severity) for problem in result.problems] == [(code, Severity.WARNING)]


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE billStatus [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<billStatus><bill><title>&b;</title></bill></billStatus>"""


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "bill-xml-truncated", 1),
        (b"not xml", "bill-xml-broken", 1),
        (SMALL[:-20], "bill-xml-truncated", 8),
        (SMALL + b"<more/>", "bill-xml-broken", 8),
        (BOMB, "bill-xml-doctype", 2),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><billStatus/>', "bill-xml-doctype", 1),
        (b"<billStatus>\n&other;</billStatus>", "bill-xml-broken", 2),
        (b"<api-root><bill/></api-root>", "bill-not-status", 1),
        (b"<billStatus><bill/><bill/></billStatus>", "bill-not-one", 1),
        (b"<billStatus/>", "bill-not-one", 1),
        (b"<billStatus>\n\0</billStatus>", "file-has-nul", 2),
        (SMALL.replace(b"A title", b"An \xe9lan"), "file-not-utf8", 4),
        (SMALL.decode().encode("utf-16"), "file-not-utf8", 1),
        (b"<billStatus>" + b"<a>" * 41, "bill-too-deep", 1),
        (b"<billStatus>" + b"<a/>" * 400_001, "bill-too-many", 1),
        (b"<billStatus>" + b" " * 10_000_000, "bill-too-large", 1),
    ],
)
def test_a_hostile_or_damaged_file_is_one_clear_problem(data: bytes, code: str, line: int) -> None:
    problem = only_problem(data)
    assert (problem.code, problem.severity) == (code, Severity.ERROR)
    assert problem.place is not None
    assert (problem.place.file, problem.place.line) == ("b.xml", line)


def test_a_declared_encoding_cannot_choose_another_decoder() -> None:
    declared = SMALL.replace(b'encoding="utf-8"', b'encoding="rot13"')
    assert read_bill_status(declared, file="b.xml").value == read_bill_status(SMALL, file="b.xml").value


def test_a_byte_order_mark_changes_nothing() -> None:
    assert read_bill_status(b"\xef\xbb\xbf" + SMALL, file="b.xml") == read_bill_status(SMALL, file="b.xml")


def test_a_file_cut_anywhere_gives_one_problem() -> None:
    for end in range(len(SMALL)):
        assert only_problem(SMALL[:end]).code == "bill-xml-truncated", end


@given(st.integers(0, len(SMALL) - 1), st.binary(max_size=4), st.integers(0, 6))
def test_a_file_damaged_anywhere_gives_a_record_or_a_problem(start: int, new: bytes, gone: int) -> None:
    result = read_bill_status(SMALL[:start] + new + SMALL[start + gone :], file="b.xml")
    assert (result.value is None) == result.has_errors


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
