from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.domain.problem import Problem, Severity

SMALL = b"""<?xml version="1.0" encoding="utf-8"?>
<billStatus><version>3.0.0</version><bill>
<number>100</number><type>HRES</type><congress>119</congress><updateDate>2026-02-04T09:06:53Z</updateDate>
<title>A title</title><introducedDate>2025-02-04</introducedDate>
<committees><item><systemCode>hsfa00</systemCode><activities/></item></committees>
<relatedBills/><actions/><sponsors><item><bioguideId>F000454</bioguideId></item></sponsors>
<cosponsors><item><bioguideId>B001292</bioguideId><sponsorshipDate>2025-02-04</sponsorshipDate></item></cosponsors>
</bill></billStatus>"""


def only_problem(data: bytes) -> Problem:
    result = read_bill_status(data, file="b.xml")
    assert len(result.problems) == 1
    assert result.value is None or not result.has_errors
    return result.problems[0]


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
