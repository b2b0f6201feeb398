"""Typos: which known words somebody may have meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.search.typos import Meant, can_have_typo, meant_by

KNOWN = sorted(["velazquez", "vela", "van", "vance", "hollen", "holland", "rayburn", "hres100", "hres101", "diplomacy"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("velazqquez", "velazquez"),
        ("velzquez", "velazquez"),
        ("evlazquez", "velazquez"),
        ("belazquez", "velazquez"),
        ("velazquze", "velazquez"),
        ("elazquez", "velazquez"),
        ("rayburnn", "rayburn"),
    ],
)
def test_one_letter_too_many_too_few_swapped_or_wrong_is_forgiven(typed: str, meant: str) -> None:
    found = meant_by(typed, KNOWN)
    assert meant in found.whole | found.begun


def test_a_word_that_is_still_being_typed_may_have_its_typo_already() -> None:
    assert meant_by("velsz", KNOWN) == Meant(frozenset(), frozenset({"velazquez"}))
    assert meant_by("velssq", KNOWN) == Meant(frozenset(), frozenset())
    assert meant_by("velssq", KNOWN, 2).begun == {"velazquez"}
    assert meant_by("hollem", KNOWN) == Meant(frozenset({"hollen"}), frozenset())
    assert meant_by("hpll", KNOWN).begun == {"hollen", "holland"}


def test_two_typos_are_forgiven_but_not_in_the_first_two_letters() -> None:
    assert meant_by("diplmocay", KNOWN, 2).whole == {"diplomacy"}
    assert meant_by("idplomaccy", KNOWN, 2).whole == frozenset()


def test_a_number_is_never_guessed() -> None:
    assert meant_by("hres10", KNOWN) == meant_by("hres102", KNOWN) == Meant(frozenset(), frozenset())
    assert not can_have_typo("hres102")


@pytest.mark.parametrize(("word", "one", "two"), [("van", 0, 0), ("vann", 1, 0), ("velazque", 1, 1), ("v" * 25, 0, 0)])
def test_short_and_endless_words_are_not_guessed_at(word: str, one: int, two: int) -> None:
    assert (can_have_typo(word), can_have_typo(word, 2)) == (bool(one), bool(two))


LETTERS = "abc"
WORD = st.text(LETTERS, min_size=4, max_size=7)


def edited(word: str) -> set[str]:
    """Return everything that one typo makes of a word."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    deleted = {a + b[1:] for a, b in cuts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    replaced = {a + letter + b[1:] for a, b in cuts if b for letter in LETTERS}
    inserted = {a + letter + b for a, b in cuts for letter in LETTERS}
    return (deleted | swapped | replaced | inserted) - {word}


@given(st.frozensets(WORD, max_size=30), WORD)
def test_whole_words_are_those_that_one_typo_makes(known: frozenset[str], typed: str) -> None:
    found = meant_by(typed, sorted(known))
    near = known & edited(typed)
    assert found.whole | {word for word in near if word.startswith(typed)} >= near
    assert found.whole <= near | {typed}


@given(st.frozensets(WORD, max_size=30), WORD)
def test_what_begins_with_a_near_word_is_begun(known: frozenset[str], typed: str) -> None:
    found = meant_by(typed, sorted(known))
    starts = edited(typed)
    assert all(any(word.startswith(start) for start in starts) for word in found.begun)
    longer = {
        word for word in known if any(word.startswith(one) for one in starts - {typed[:-1]}) and word not in starts
    }
    assert longer - {typed} <= found.begun | {word for word in known if word.startswith(typed)}
