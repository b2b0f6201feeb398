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
    ],
)
def test_a_day_to_act_by_is_past_only_after_it(text, gone):
    assert bool(past(brief(ask(terms(Action.SIGN, lead=text))))) is gone


def test_a_deadline_is_past_on_the_day_after():
    letter = brief(ask(terms(Action.SIGN, deadline=date(2026, 11, 22))))
    assert past(letter) == []
    assert past(letter, date(2026, 11, 23)) == ["2026-11-22"]


@pytest.mark.parametrize(("event", "gone"), [("Lobby Day · March 2025", True), ("Lobby Day · November 2026", False)])
def test_an_event_is_past_when_its_month_is(event, gone):
    assert bool(past(brief(event=words(event)))) is gone


def test_an_impossible_day_of_a_past_month_is_past():
    assert past(brief(lede=prose("Answer by February 31, 2026."))) == ["February 31, 2026"]
