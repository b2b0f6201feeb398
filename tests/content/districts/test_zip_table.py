"""The table of ZIP areas that upstream publishes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.districts.zip_table import read_zip_tables
from lobbykit.domain.districts import Origin, Seat
from tests.making import ROOT

ORIGIN = Origin(119, date(2024, 11, 12), "a test", "1335b61")
TEXT = (ROOT / "tests/fixtures/districts/zccd.csv").read_text(encoding="utf-8")
HEADER = "state_fips,state_abbr,zcta,cd\n"


def imported(*texts):
    return read_zip_tables({f"{number}.csv": text for number, text in enumerate(texts, 1)}, origin=ORIGIN)


def test_a_split_zip_code_has_all_its_candidates_also_across_a_border():
    table = imported(TEXT).value
    assert table.candidates("43004") == (Seat("OH", 3), Seat("OH", 12))
    assert table.candidates("42223") == (Seat("KY", 1), Seat("TN", 7))
    assert (len(table.zips), table.split) == (9, 2)


def test_at_large_seats_are_those_with_district_zero():
    table = imported(TEXT).value
    assert [table.candidates(one)[0].code for one in ("99501", "20001", "00601")] == ["AK-AL", "DC-AL", "PR-AL"]


def test_the_table_is_stamped_with_what_it_does_not_say_of_itself():
    table = imported(TEXT).value
    assert (table.congress, table.as_of, table.source, table.commit) == (119, date(2024, 11, 12), "a test", "1335b61")


def test_seats_without_any_zip_code_are_named():
    [told] = imported(TEXT).problems
    assert told.code == "districts-seats-unlisted"
    assert {"GU-AL", "OH-1"} <= set(dict(told.params)["seats"].split(", "))


def test_several_files_and_columns_in_any_order_make_one_table():
    first, second = HEADER + "39,OH,43201,3\n", "zcta,more,cd,state_abbr\r\n43201,x,12,OH\r\n"
    assert imported(first, second).value.candidates("43201") == (Seat("OH", 3), Seat("OH", 12))


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "districts-columns", 1),
        ("zip,state_abbr,cd\n43215,OH,3\n", "districts-columns", 1),
        ("state_abbr,zcta,cd,cd\nOH,43215,3,3\n", "districts-columns", 1),
        (HEADER, "districts-empty", 1),
        (HEADER + "39,OH,4321,3\n", "districts-zip-bad", 2),
        (HEADER + "39,OH,４３２１５,3\n", "districts-zip-bad", 2),
        (HEADER + "39,OH,43215,16\n", "districts-seat-unknown", 2),
        (HEADER + "39,OH,43215,0\n", "districts-seat-unknown", 2),
        (HEADER + "02,AK,99501,1\n", "districts-seat-unknown", 2),
        (HEADER + "39,XX,43215,3\n", "districts-seat-unknown", 2),
        (HEADER + "39,OH,43215,-3\n", "districts-seat-unknown", 2),
        (HEADER + "39,OH,43215,\x1b[2J\n", "districts-seat-unknown", 2),
        (HEADER + "39,OH,43215\n", "districts-cells", 2),
        (HEADER + "39,OH,43215,3,x\n", "districts-cells", 2),
        (HEADER + "39,OH,43215,3\n\n39,OH,43215,3\n", "districts-row-twice", 4),
        (HEADER + '39,OH,"43215,3\n', "csv-syntax", 3),
        (HEADER + "39,OH,43215," + "3" * 200_000 + "\n", "csv-syntax", 3),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_nothing_is_taken_in(text, code, line):
    read = imported(text)
    assert read.value is None
    assert (read.problems[0].code, read.problems[0].place.line) == (code, line)
    assert all(str(value).isprintable() for _, value in read.problems[0].params)


def test_a_file_of_nothing_but_mistakes_is_told_by_its_first_twenty():
    assert len(imported(HEADER + "39,OH,x,3\n" * 50).problems) == 20


@given(
    st.text(max_size=200) | st.lists(st.sampled_from(["39", "OH", "43215", "3", ",", "\n", '"', HEADER])).map("".join)
)
def test_no_text_raises(text):
    read = imported(text)
    assert (read.value is None) == read.has_errors
