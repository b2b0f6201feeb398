"""Meeting codes are typed in by hand, from paper, by somebody tired."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.edition import CROCKFORD
from lobbykit.domain.office import OfficeId
from lobbykit.domain.products.meeting_code import code_typed, meeting_code
from tests.domain.products.samples import HOUSE, SENATE, meeting

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1))
OFFICES = st.from_regex(r"[A-Z][0-9]{6}", fullmatch=True).map(OfficeId)


def test_a_code_says_whether_it_was_made_of_a_meeting_or_of_a_day():
    day = date(2026, 11, 23)
    assert meeting_code(meeting(HOUSE), HOUSE.id, day).startswith("M-")
    assert meeting_code(None, HOUSE.id, day).startswith("D-")


def test_two_offices_of_one_meeting_have_codes_of_their_own():
    day = date(2026, 11, 23)
    both = meeting(HOUSE, SENATE)
    assert meeting_code(both, HOUSE.id, day) != meeting_code(both, SENATE.id, day)


@given(OFFICES, DAYS)
def test_a_code_is_read_back_however_it_is_typed(office, day):
    code = meeting_code(None, office, day)
    assert code_typed(code.lower().replace("-", " ")) == code
    assert code_typed(code.replace("0", "O").replace("1", "l")) == code


@given(OFFICES, DAYS, st.data())
def test_one_wrong_character_or_two_swapped_neighbours_are_noticed(office, day, data):
    code = meeting_code(None, office, day).replace("-", "")
    at = data.draw(st.integers(1, len(code) - 1))
    wrong = data.draw(st.sampled_from([one for one in CROCKFORD if one != code[at]]))
    assert code_typed(code[:at] + wrong + code[at + 1 :]) is None
    swapped = code[: at - 1] + code[at] + code[at - 1] + code[at + 1 :]
    assert code_typed(swapped) is None or code[at] == code[at - 1]


@given(st.text(max_size=12))
def test_anything_else_is_no_code_or_reads_the_same_again(text):
    read = code_typed(text)
    assert read is None or code_typed(read) == read
