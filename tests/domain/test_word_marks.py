"""The words that differ between versions are marked, the text stays whole, and no text takes for ever."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.word_marks import Piece, marked

TEXTS = st.text(st.sampled_from("ab \n."), max_size=30)


def differing(text, *others):
    return [one.text for one in marked(text, others) if one.differs]


def test_the_words_that_another_version_lacks_are_marked():
    assert marked("We met on Tuesday at noon", ["We met on Friday at noon"]) == (
        Piece("We met on ", differs=False),
        Piece("Tuesday", differs=True),
        Piece(" at noon", differs=False),
    )


def test_what_differs_from_any_of_several_is_marked():
    assert differing("red green blue", "red green", "green blue") == ["red", "blue"]


def test_words_in_a_row_are_one_mark_and_what_was_only_left_out_is_none():
    assert differing("she said maybe next year", "she said yes") == ["maybe next year"]
    assert differing("she said", "she said yes") == []


def test_where_only_blanks_differ_they_are_marked():
    assert differing("one\n\ntwo", "one two") == ["\n\n"]


def test_equal_texts_have_no_marks_and_an_empty_one_no_pieces():
    assert differing("the same", "the same") == []
    assert marked("", ["something"]) == ()


def test_of_very_long_texts_everything_between_what_they_share_is_marked():
    middle = " ".join(f"w{number % 7}" for number in range(4_000))
    assert differing(f"begin {middle} end", "begin nothing end") == [middle]


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_the_pieces_are_the_text_and_neighbours_differ_in_their_mark(text, others):
    pieces = marked(text, others)
    assert "".join(one.text for one in pieces) == text
    assert all(one.differs != other.differs for one, other in pairwise(pieces))


@given(TEXTS, TEXTS)
def test_two_different_texts_have_a_mark_in_one_of_them_at_least(text, other):
    assert (text == other) == (not differing(text, other) and not differing(other, text))
