"""Questions and answers by a few words."""

from __future__ import annotations

from lobbykit.app.answer_search import answers_found
from lobbykit.app.card_asks import Said

CHINA = Said("One need not wait for the other.", (), "Any new agreement has to include China.")
REWARD = Said("They need not. China agrees.", (), "Would negotiations reward aggression?")
BOTH = (REWARD, CHINA)


def test_nothing_typed_shows_all_in_their_order():
    assert answers_found(BOTH, "  ") == BOTH


def test_a_question_comes_before_an_answer_and_words_are_found_as_they_are_typed():
    assert answers_found(BOTH, "chi") == (CHINA, REWARD)
    assert answers_found(BOTH, "china wait") == (CHINA,)


def test_a_typo_does_no_harm_and_what_nobody_says_is_not_found():
    assert answers_found(BOTH, "agression") == (REWARD,)
    assert answers_found(BOTH, "budget") == ()


def test_the_same_answer_to_two_questions_is_found_for_each():
    twin = Said(CHINA.text, (), "Must China come first?")
    assert answers_found((CHINA, twin), "china") == (CHINA, twin)
