"""Dates that have gone by."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.dates import past_dates
from tests.making import ask, brief, prose, reference, terms, words


def past(the_brief, today=date(2026, 11, 22)) -> list[str]:
    return [str(dict(one.params)["text"]) for one in past_dates(the_brief, reference(today=today))]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Sign the letter by March 3, 2026.", True),
        ("Sign before November 21, 2026.", True),
        ("Sign by November 22, 2026.", False),
        ("Sign by November 2026.", False),
        ("Sign by October 2026.", True),
        ("Reply no later than 2026-10-01.", True),
        ("The treaty expired on February 5, 2026.", False),
        ("The war began on February 24, 2022.", False),
        ("By 2022 all had changed. On March 1, 2023 it began.", False),
        ("Sign by February 30, 2027.", False),
        ("Sign by Oct. 1, 2026.", True),
        ("Sign by 10/1/2026.", True),
        ("Sign by 12/1/2026.", False),
        ("The House will vote November 3, 2026.", True),
        ("The House will vote December 3, 2026.", False),
        ("On October 1, 2026, the Senate will vote.", True),
        ("Sign the letter, which closes October 1, 2026.", True),
        ("She served until March 3, 2023.", False),
        ("Before January 1, 2025, no one knew.", False),
        ("The wall stood until February 2022.", False),
    ],
)
def test_a_day_to_act_by_is_past_only_after_it(text, gone):
    assert bool(past(brief(ask(terms(Action.SIGN, lead=text))))) is gone


@pytest.mark.parametrize(
    "text",
    [
        "The House will vote on November 3, 2026.",
        "On October 1, 2026, the Senate will vote.",
        "The letter closes October 1, 2026.",
        "Signatures are due Sept. 30, 2026.",
        "Offices must reply by Friday, October 2, 2026.",
        "The deadline is 2026-10-01.",
        "Please call before 9/30/26.",
        "The hearing is scheduled for 3 November 2026.",
        "The hearing will be held Nov. 3, 2026.",
        "Join us on March 7, 2026.",
        "We need your answer by Mar. 3, 2026.",
        "The Senate returns September 8, 2026.",
        "Funding runs out on September 30, 2026.",
        "Funding expires on September 30, 2026.",
        "By March 3, 2026, every office should have signed.",
        "The comment period ends October 1st, 2026.",
        "The markup is set for October 1, 2026.",
        "The House is expected to vote in October 2026.",
        "Help displaced families before October 1, 2026.",
        "Free the imprisoned by October 1, 2026.",
    ],
)
def test_a_coming_day_that_is_gone_is_past_in_every_part(text):
    assert past(brief(lede=prose(text)))
    assert past(brief(ask(terms(Action.SIGN, lead="Sign it", reason=text))))


@pytest.mark.parametrize(
    "text",
    [
        "She served until March 3, 2023.",
        "Before January 1, 2025, no one knew.",
        "The wall stood until February 2022.",
        "The deadline was March 1, 2023.",
        "The treaty was due to end on February 5, 2021.",
        "The war that began on February 24, 2022 will end.",
        "The vote on March 3, 2025 failed.",
        "As of October 1, 2026, nothing will have changed.",
        "Since March 3, 2025, we have said that peace will come.",
        "Cosponsor H.Res. 317, introduced on April 1, 2025.",
        "Ask why nothing happened before January 1, 2025.",
        "By October 2025, thousands had been imprisoned.",
        "It expired Feb. 5, 2026.",
        "On February 24, 2022, Russia invaded; peace will come.",
        "Please note that on March 3, 2025 the House passed it.",
        "Applications closed Sept. 1, 2026.",
        "The law signed on 10/1/2025 will help.",
        "They fought from May 2023 until June 2024.",
    ],
)
def test_history_is_no_deadline(text):
    assert not past(brief(lede=prose(text)))
    assert not past(brief(ask(terms(Action.SIGN, lead="Sign it", reason=text))))


def test_the_place_is_that_of_the_day_that_counts():
    text = "It began on March 3, 2025. Sign by March 3, 2025."
    (found,) = past_dates(brief(lede=prose(text)), reference())
    assert found.place.column == text.rindex("March") + 1


def test_a_deadline_is_past_on_the_day_after():
    letter = brief(ask(terms(Action.SIGN, deadline=date(2026, 11, 22))))
    assert past(letter) == []
    assert past(letter, date(2026, 11, 23)) == ["2026-11-22"]


@pytest.mark.parametrize(
    ("event", "gone"),
    [
        ("Lobby Day · March 2025", True),
        ("Lobby Day · November 2026", False),
        ("March 7-9, 2026", True),
        ("Mar 7, 2026", True),
        ("Lobby Weekend 2025", True),
        ("Lobby Weekend 2026", False),
        ("Lobby Days, November 21\u201323, 2026", False),
        ("Lobby Days, November 20 \u2013 21, 2026", True),
        ("October 30 \u2013 November 1, 2026", True),
        ("November 30 \u2013 December 2, 2026", False),
        ("Lobby Day, 7 March 2026", True),
        ("Lobby Day 3/7/2026", True),
        ("Spring Lobby Day 2026 (March 7)", True),
        ("Lobby Days, Sept. 7 and 8, 2026", True),
        ("Lobby Day, room 2025", False),
    ],
)
def test_an_event_is_past_when_its_month_is(event, gone):
    assert bool(past(brief(event=words(event)))) is gone


def test_an_impossible_day_of_a_past_month_is_past():
    assert past(brief(lede=prose("Answer by February 31, 2026."))) == ["February 31, 2026"]
