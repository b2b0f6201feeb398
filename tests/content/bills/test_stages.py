from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.domain.bill import BillRecord, Referral
from lobbykit.domain.office import CommitteeId
from lobbykit.domain.problem import Severity

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures/bills"
SMALL = b"""<billStatus><bill><number>100</number><type>HRES</type><congress>119</congress>
<updateDate>2026-02-04</updateDate><title>A title</title>
<committees><item><systemCode>hsfa00</systemCode><activities/></item></committees>
<actions/></bill></billStatus>"""


def read(name: str) -> BillRecord:
    record = read_bill_status((FIXTURES / name).read_bytes(), file=name).value
    assert record is not None
    return record


def changed(old: str, new: str) -> bytes:
    assert SMALL.count(old.encode()) == 1
    return SMALL.replace(old.encode(), new.encode())


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
    result = read_bill_status(activities(("Reported by", "soon")), file="b.xml")
    assert [(one.code, one.severity) for one in result.problems] == [("bill-field-wrong", Severity.WARNING)]


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


@pytest.mark.parametrize("rows", [("Ms. Old", "Ms. New"), ("Ms. New",), ()])
def test_the_last_member_who_took_a_measure_over_is_on_its_record(rows: tuple[str, ...]) -> None:
    consent = "asked unanimous consent that she may hereafter be considered as the first sponsor of H.R. 8. Agreed to."
    actions = "".join(
        f"<item><actionDate>2025-05-0{day}</actionDate><text>ASSUMING FIRST SPONSORSHIP - {who} {consent}</text></item>"
        for day, who in enumerate(rows, 1)
    )
    result = read_bill_status(changed("<actions/>", f"<actions>{actions}</actions>"), file="b.xml")
    assert result.value is not None
    assert result.value.first_sponsor == (rows[-1] if rows else "")
