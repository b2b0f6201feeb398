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
        ("It ended a decade ago.", "a decade ago"),
        ("It began two and a half years ago.", "two and a half years ago"),
        ("The House votes in two weeks.", "in two weeks"),
        ("It will act in the coming weeks.", "the coming weeks"),
        ("Call next Tuesday.", "next Tuesday"),
        ("It expires next February.", "next February"),
        ("It is due to expire.", "due to expire"),
        ("It is scheduled to expire.", "scheduled to expire"),
        ("It is set to lapse.", "set to lapse"),
        ("It is the only remaining treaty.", "only remaining"),
        ("There is no limit at the moment.", "at the moment"),
        ("It has held for the past three years.", "the past three years"),
        ("It has been so since last year.", "last year"),
        ("A year and a half ago it ended.", "A year and a half ago"),
        ("It passed a few days ago.", "a few days ago"),
        ("Over the next ten years it grows.", "the next ten years"),
        ("These days it matters.", "These days"),
        ("It failed last night.", "last night"),
        ("The House just passed it.", "just passed"),
        ("The war is now in its fourth year.", "now in its fourth year"),
        ("It is slated to sunset.", "slated to sunset"),
        ("It will soon lapse.", "soon"),
        ("Nobody knows as of now.", "as of now"),
        ("It will end six months from now.", "from now"),
        ("The vote is imminent.", "imminent"),
        ("It votes this Thursday.", "this Thursday"),
        ("In a few months it ends.", "In a few months"),
        ("Over the last decade it grew.", "last decade"),
        ("The House met earlier this week.", "this week"),
        ("At this point there is no vote.", "At this point"),
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
        "USA Today reported it.",
        "Read \u201cThe Last Remaining Treaty Will Expire Soon\u201d by her.",
        "She wrote \u201cWhat Ukraine needs today.\u201d",
        "It grew in two years.",
        "A promise can end in a day.",
        "In three months, he wrote a book.",
        "It was the first time in ten years.",
        "This may help.",
        "They will sign as soon as it is ready.",
        "It was set to expire in 2021.",
        "It fell soon after the invasion.",
        "At the moment of signing, both smiled.",
        "In the last year of the war, hunger grew.",
        "We want a better tomorrow.",
        "The Tonight Show joked about it.",
        "From the next march to the last march, they walked.",
        "The next bill is ours.",
        "It ended long ago.",
        "The last three years of the treaty were calm.",
    ],
)
def test_dates_and_lookalikes_are_let_be(text):
    assert stale(text) == []


def test_a_quoted_word_does_not_hide_the_place_of_an_open_one():
    text = "\u201cWhy today?\u201d she wrote; today it matters."
    (found,) = stale_words(brief(lede=prose(text)), reference())
    assert found.place.column == text.rindex("today") + 1


def test_a_heading_in_capitals_is_read_like_a_sentence():
    found = list(stale_words(brief(title=prose("What Congress Must Do Today")), reference()))
    assert [dict(one.params)["text"] for one in found] == ["Today"]


def test_each_place_of_a_repeated_word_is_named():
    found = list(stale_words(brief(lede=prose("next year and next year")), reference()))
    assert [one.place.column for one in found] == [1, 15]


def test_the_briefs_own_retired_phrases_are_found_with_what_to_say_instead():
    retire = (RetiredPhrase(words("over 12,600"), date(2026, 2, 24), words("more than 15,000")),)
    (found,) = stale_words(brief(lede=prose("Over  12,600 died."), retire=retire), reference())
    assert (found.severity, found.fix) == (Severity.WARNING, Fix("Over  12,600", "More than 15,000"))


def test_a_phrase_is_not_stale_before_its_day_and_is_named_once_on_it():
    later = (RetiredPhrase(words("is set to expire"), date(2026, 12, 1)),)
    assert stale("It is set to expire.", retire=later) == ["set to expire"]
    passed = (RetiredPhrase(words("is set to expire"), date(2026, 2, 5)),)
    assert stale("It is set to expire.", retire=passed) == ["is set to expire"]
