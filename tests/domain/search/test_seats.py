"""Seats as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.congress import ordinal
from lobbykit.domain.districts import SEATS
from lobbykit.domain.search.seats import with_seats
from lobbykit.domain.search.words import readings
from lobbykit.domain.states import STATE_NAMES


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Ohio 9th", ("oh9",)),
        ("Ohio 9", ("oh9",)),
        ("Ohio ninth", ("oh9",)),
        ("Ohio\u2019s 9th district", ("oh9",)),
        ("ninth district of Ohio", ("oh9",)),
        ("OH 9th", ("oh9",)),
        ("9th district OH", ("oh9",)),
        ("district 9 ohio", ("oh9",)),
        ("New York\u2019s 14th Congressional District", ("ny14",)),
        ("West Virginia 2nd", ("wv2",)),
        ("Texas twenty-eighth", ("tx28",)),
        ("Alaska at-large", ("akal",)),
        ("Virgin Islands at large", ("vial",)),
        ("at large Vermont", ("vtal",)),
        ("kaptur ohio 9", ("kaptur", "oh9")),
        ("H.Res. 100 Ohio 9", ("hres100", "oh9")),
    ],
)
def test_a_seat_that_is_named_in_words_is_one_word(typed: str, first: tuple[str, ...]) -> None:
    assert readings(typed)[0] == first


@pytest.mark.parametrize("line", ["ohio", "ninth", "at large", "hres100 ohio", "ohio 100", "the 9th of may"])
def test_what_names_no_seat_stays_as_it_is(line: str) -> None:
    assert with_seats(line) == line


@given(st.sampled_from(sorted(SEATS)), st.sampled_from(["{} {}", "{} {} district", "{}'s {} congressional district"]))
def test_every_seat_of_the_house_is_known_by_its_state_and_number(seat, form: str) -> None:
    number = ordinal(seat.district) if seat.district else "at large"
    assert readings(form.format(STATE_NAMES[seat.state], number))[0] == (seat.code.replace("-", "").lower(),)
