"""Names that may be one person's are proposed, others are not; people decide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.staff_alike import likely_one, name_key

ONE = [
    ("Dana Whitfield", "Dana Whitfeld"),
    ("Dana Whitfield", "D. Whitfield"),
    ("Dana Whitfeld", "D. Whitfield"),
    ("Dana Whitfield", "Dnaa Whitfield"),
    ("Michael Ruiz", "Mike Ruiz"),
    ("Dana Whitfield", "Whitfield, Dana"),
    ("Dana Whitfield", "Ms. Whitfield"),
    ("Dana Whitfield", "Dana"),
    ("Dana K. Whitfield", "Dana Whitfield"),
    ("Mar\u00eda L\u00f3pez", "Maria Lopez Garcia"),
    ("Jos\u00e9 Ortiz", "Jose Ortiz"),
]
TWO = [
    ("Dana Whitfield", "Dale Whitfield"),
    ("Dana Whitfield", "Dana Brooks"),
    ("Dana Whitfield", "Dama Whitfeld"),
    ("Dana K. Whitfield", "Dana R. Whitfield"),
    ("John Lee", "John Lew"),
    ("Sam Cole Jr.", "Sam Cole III"),
    ("D.", "Dana Whitfield"),
    ("", "Dana Whitfield"),
    ("Ms.", "Ms."),
]
NAMES = st.text(alphabet="abD. -'\u00e9", max_size=20)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_spellings_of_one_name_are_likely_one_person(one, other):
    assert likely_one(one, other)
    assert likely_one(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_of_two_people_are_not(one, other):
    assert not likely_one(one, other)
    assert not likely_one(other, one)


@given(NAMES, NAMES)
def test_it_does_not_depend_on_which_comes_first(one, other):
    assert likely_one(one, other) is likely_one(other, one)


def test_letter_case_and_blanks_make_no_other_name():
    assert name_key(" Dana  WHITFIELD ") == name_key("Dana Whitfield")
