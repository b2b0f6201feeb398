"""Words that age on paper."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.brief import RetiredPhrase
from lobbykit.domain.preflight.stale_words import stale_words
from lobbykit.domain.problem import Fix, Severity
from tests.making import brief, prose, reference, words


def stale(text: str, **changes) -> list[str]:
    return [dict(one.params)["text"] for one in stale_words(brief(lede=prose(text), **changes), reference())]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It is set to expire soon enough", "set to expire"),
        ("It will lapse next year.", "next year"),
        ("The invasion began three years ago.", "three years ago"),
        ("Passed 10 months ago.", "10 months ago"),
        ("the approach currently being employed", "currently"),
        ("It is the last remaining treaty.", "last remaining"),
        ("The House recently acted.", "recently"),
        ("Before the upcoming vote", "upcoming"),
        ("In recent weeks things changed.", "In recent weeks"),
        ("Last month it failed.", "Last month"),
    ],
)
def test_words_true_only_on_their_day_are_found(text, phrase):
    assert phrase in stale(text)


@pytest.mark.parametrize(
    "text",
    [
        "It expired on February 5, 2026.",
        "The war began in 2022.",
        "Lasting peace remains possible.",
        "Next to Ukraine lies Moldova.",
        "The yearly report says so.",
        "Resooner is no word.",
    ],
)
def test_dates_and_lookalikes_are_let_be(text):
    assert stale(text) == []


def test_each_place_of_a_repeated_word_is_named():
    found = list(stale_words(brief(lede=prose("next year and next year")), reference()))
    assert [one.place.column for one in found] == [1, 15]


def test_the_briefs_own_retired_phrases_are_found_with_what_to_say_instead():
    retire = (RetiredPhrase(words("over 12,600"), date(2026, 2, 24), words("more than 15,000")),)
    (found,) = stale_words(brief(lede=prose("Over  12,600 died."), retire=retire), reference())
    assert (found.severity, found.fix) == (Severity.WARNING, Fix("over 12,600", "more than 15,000"))


def test_a_phrase_is_not_stale_before_its_day_and_is_named_once_on_it():
    later = (RetiredPhrase(words("is set to expire"), date(2026, 12, 1)),)
    assert stale("It is set to expire.", retire=later) == ["set to expire"]
    passed = (RetiredPhrase(words("is set to expire"), date(2026, 2, 5)),)
    assert stale("It is set to expire.", retire=passed) == ["is set to expire"]
