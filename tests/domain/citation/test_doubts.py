"""Numbers of every other kind are never measures: one law for each, whatever words and numbers stand around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.states import STATE_NAMES

WORDS = st.lists(
    st.sampled_from(
        ["we", "ask", "to", "read", "it", "now", "for", "peace", "and", "staff", "the", "House", "Senate's"]
    ),
    max_size=5,
).map(" ".join)
FOUR = st.integers(0, 9999).map("{:04}".format)
NUMBER = st.integers(1, 9999)
CONGRESS = st.integers(80, 130)
YEAR = st.integers(1789, 2100)
TWO_OF_A_PHONE = (st.integers(201, 989), st.integers(200, 999), FOUR)
STREETS = st.sampled_from(["Main St.", "4th Street", "Capitol St", "Elm Ave.", "State Road", "Temple Blvd"])
SIDES = st.sampled_from("NEW")
STATE = st.sampled_from(sorted(STATE_NAMES))
STATE_NAME = st.sampled_from(sorted(STATE_NAMES.values()))
OTHER_NUMBERS = {
    "phone": st.one_of(
        st.builds("({}) {}-{}".format, *TWO_OF_A_PHONE),
        st.builds("{}-{}-{}".format, *TWO_OF_A_PHONE),
        st.builds("{}.{}.{}".format, *TWO_OF_A_PHONE),
        st.builds("+1 {} {} {}".format, *TWO_OF_A_PHONE),
        st.builds("{}-{}-{} ext. {}".format, *TWO_OF_A_PHONE, st.integers(1, 999)),
        st.builds("HR {}-{}-{}".format, *TWO_OF_A_PHONE),
    ),
    "address": st.one_of(
        st.builds("{} S. {}".format, NUMBER, STREETS),
        st.builds("{} S. {} {}".format, NUMBER, NUMBER, SIDES),
        st.builds("{} South {} {}".format, NUMBER, NUMBER, st.sampled_from(["West", "East"])),
        st.builds("{} S. {} St., Suite {}".format, NUMBER, NUMBER, NUMBER),
        st.builds("{} H St. NW, Washington, DC {:05}".format, NUMBER, st.integers(20001, 20599)),
        st.builds("{:05}-{}".format, st.integers(501, 99_950), FOUR),
        st.builds("P.O. Box {}".format, NUMBER),
    ),
    "year or day": st.one_of(
        YEAR.map(str),
        st.builds("in {}-{:02}".format, YEAR, st.integers(0, 99)),
        st.builds("({}-{})".format, YEAR, YEAR),
        st.dates().map(lambda day: day.strftime("%B %d, %Y")),
        st.dates().map(lambda day: day.strftime("%m/%d/%Y")),
        st.dates().map(lambda day: day.isoformat()),
        st.builds("Fiscal Year {}".format, YEAR),
    ),
    "court reporter": st.one_of(
        st.builds("{} U.S. {}".format, st.integers(1, 600), NUMBER),
        st.builds("{} U. S. {} ({})".format, st.integers(1, 600), NUMBER, YEAR),
        st.builds("{} S. Ct. {}".format, st.integers(1, 150), NUMBER),
        st.builds("{} F.{}d {}".format, st.integers(1, 999), st.sampled_from("23"), NUMBER),
        st.builds("{} F. Supp. {}d {}".format, st.integers(1, 999), st.sampled_from("23"), NUMBER),
        st.builds("{} S.{} {}".format, st.integers(1, 999), st.sampled_from(["E.2d", "W.2d", "W.3d"]), NUMBER),
        st.builds("{} So. 2d {}".format, st.integers(1, 999), NUMBER),
    ),
    "law": st.one_of(
        st.builds("{} U.S.C. {}".format, st.integers(1, 54), NUMBER),
        st.builds("{} U.S.C. \u00a7 {}({})".format, st.integers(1, 54), NUMBER, st.sampled_from("abc")),
        st.builds("{} C.F.R. {}.{}".format, st.integers(1, 50), NUMBER, NUMBER),
        st.builds("Public Law {}-{}".format, CONGRESS, NUMBER),
        st.builds("Pub. L. {}\u2013{}".format, CONGRESS, NUMBER),
        st.builds("{} Stat. {}".format, st.integers(1, 140), NUMBER),
        st.builds("{} Fed. Reg. {}".format, st.integers(1, 90), NUMBER),
    ),
    "room": st.one_of(
        st.builds(
            "{}-{}".format, st.sampled_from(["SR", "SD", "SH", "S", "H", "HVC", "SVC", "HT"]), st.integers(1, 900)
        ),
        st.builds("Room {} {}".format, st.sampled_from(["SR", "SD", "S.", "H.", "HR"]), st.integers(1, 900)),
        st.builds("{} {} House Office Building".format, NUMBER, st.sampled_from(["Cannon", "Rayburn"])),
        st.builds("{} {}".format, st.integers(100, 2500), st.sampled_from(["Hart SOB", "Rayburn HOB", "CHOB", "RHOB"])),
    ),
    "party and district": st.one_of(
        st.builds("({}-{})".format, st.sampled_from("RDI"), STATE),
        st.builds("({}-{}-{})".format, st.sampled_from("RDI"), STATE, st.integers(1, 52)),
        st.builds("[{}-{}-{:02}]".format, st.sampled_from("RDI"), STATE, st.integers(1, 52)),
        st.builds("({}{})".format, STATE, st.integers(1, 52)),
        st.builds("({}-{})".format, STATE, st.integers(1, 52)),
        st.builds("{}-{}-{}".format, st.sampled_from("RDI"), STATE, st.integers(1, 52)),
    ),
    "page of the Record": st.one_of(
        st.builds("{} Cong. Rec. {} {}".format, st.integers(1, 171), st.sampled_from("HSE"), NUMBER),
        st.builds("{} Cong. Rec. at S. {}".format, st.integers(1, 171), NUMBER),
        st.builds("daily ed. (May 3, {}): {} {}".format, YEAR, st.sampled_from("HS"), NUMBER),
    ),
    "other body": st.one_of(
        st.builds("S/RES/{} ({})".format, NUMBER, YEAR),
        st.builds("Security Council Resolution {} ({})".format, NUMBER, YEAR),
        st.builds("UNSCR {}".format, NUMBER),
        st.builds("S. Treaty Doc. No. {}-{}".format, CONGRESS, NUMBER),
        st.builds("{} {}".format, st.sampled_from(["ISO", "RFC", "IEEE", "ANSI"]), NUMBER),
        st.builds(
            "{} {} {}".format,
            st.sampled_from(sorted(STATE_NAMES.values())),
            st.sampled_from(["HB", "SB", "H.B."]),
            NUMBER,
        ),
        st.builds("A.B. {}".format, NUMBER),
    ),
    "other paper of Congress": st.one_of(
        st.builds("{} {}-{}".format, st.sampled_from(["H. Rept.", "S. Rept.", "H. Doc.", "S. Hrg."]), CONGRESS, NUMBER),
        st.builds("{} Rep. No. {}-{}".format, st.sampled_from(["H.R.", "S."]), CONGRESS, NUMBER),
        st.builds("{} Amdt. {}".format, st.sampled_from("HS"), NUMBER),
        st.builds("{} Cong. Rec. {}{}".format, st.integers(1, 171), st.sampled_from("HSE"), NUMBER),
    ),
}


@pytest.mark.parametrize("kind", OTHER_NUMBERS)
def test_no_measure_is_found_inside(kind):
    @given(st.lists(OTHER_NUMBERS[kind], min_size=1, max_size=4), st.sampled_from([", ", "; ", "\n", " and "]), WORDS)
    def holds(numbers: list[str], glue: str, words: str) -> None:
        text = f"{words} {glue.join(numbers)}; {words}"
        assert [one.text for one in find_measures(text, congress=119)] == []

    holds()


@pytest.mark.parametrize("kind", OTHER_NUMBERS)
def test_a_measure_beside_it_is_still_found(kind):
    @given(OTHER_NUMBERS[kind], WORDS)
    def holds(number: str, words: str) -> None:
        text = f"{words} {number}. Cosponsor H.Con.Res. 14. {number}"
        assert [one.text for one in find_measures(text, congress=119)] == ["H.Con.Res. 14"]

    holds()
