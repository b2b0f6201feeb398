"""Eight words stand for the keys of a laptop."""

from __future__ import annotations

from itertools import combinations

import pytest

from lobbykit.domain.fingerprint import device_code, fingerprint_words, strange_words, typed_words
from tests.domain.team_samples import age_of, pub_of
from tests.ear import distance, heard
from tests.making import ROOT

GOLDEN = ("nutmeg", "circle", "jaguar", "jewel", "guitar", "yogurt", "prairie", "coffee")

WORDS = tuple(
    line for line in (ROOT / "resources/words.txt").read_text(encoding="utf-8").splitlines() if line[0] != "#"
)


def test_the_list_has_256_plain_words_in_order():
    assert len(WORDS) == 256
    assert list(WORDS) == sorted(set(WORDS))
    assert all(word.isascii() and word.isalpha() and word.islower() and 5 <= len(word) <= 10 for word in WORDS)


def test_no_two_words_are_near_each_other_on_paper_or_by_ear():
    near = [
        pair
        for pair in combinations(WORDS, 2)
        if distance(*pair) < 3 or distance(*map(heard, pair)) < 2 or pair[0][:4] == pair[1][:4]
    ]
    assert near == []


@pytest.mark.parametrize("pair", [("kitten", "mitten"), ("flower", "flour"), ("bonbon", "pompom")])
def test_words_that_are_mistaken_for_each_other_would_be_found(pair):
    assert distance(*pair) < 3 or distance(*map(heard, pair)) < 2


def test_the_words_of_a_laptop_never_change():
    assert fingerprint_words(pub_of("ann"), age_of("ann"), WORDS) == GOLDEN


def test_another_key_of_either_kind_has_other_words():
    own = fingerprint_words(pub_of("ann"), age_of("ann"), WORDS)
    assert own != fingerprint_words(pub_of("bob"), age_of("ann"), WORDS)
    assert own != fingerprint_words(pub_of("ann"), age_of("bob"), WORDS)


def test_words_are_taken_in_any_case_and_spacing_and_slips_are_named():
    assert typed_words("  Acorn-ZEBRA,\n tulipan ") == ("acorn", "zebra", "tulipan")
    assert strange_words(("acorn", "zebra", "tulipan"), WORDS) == ("tulipan",)


def test_the_code_says_both_keys_whole():
    assert device_code("ab", "age1c") == "lobbykit-device:1:ab:age1c"
