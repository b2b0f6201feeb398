"""Walks between the buildings: never promised shorter than feet can do."""

from __future__ import annotations

import itertools

import pytest

from lobbykit.domain.places import WALK
from lobbykit.domain.walks import walk, ways_to
from tests.making import phrases


@pytest.mark.parametrize(
    ("one", "other", "minutes", "security"),
    [
        ("Rayburn", "Rayburn", (2, 5), False),
        ("Cannon", "Longworth", (5, 10), True),
        ("Russell", "Hart", (10, 15), True),
        ("Hart", "Longworth", (20, 25), True),
    ],
)
def test_a_walk_grows_with_the_way_and_says_when_security_is_passed(one, other, minutes, security):
    found = walk(one, other)
    assert found is not None
    assert ((found.least, found.most), found.security) == (minutes, security)


def test_the_way_back_takes_as_long():
    assert all(walk(one, other) == walk(other, one) for one, other in itertools.product(WALK, WALK))


def test_an_unknown_place_gives_no_walk_and_no_words():
    assert walk("Longworth", "the cafeteria") is None
    assert ways_to("", phrases()) == ""


def test_the_words_name_the_other_side():
    assert "Senate side" in ways_to("Cannon", phrases())
    assert "House side" in ways_to("Hart", phrases())
    assert "security" not in walk("Hart", "Hart").words(phrases())
