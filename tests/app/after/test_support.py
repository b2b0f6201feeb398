"""Support history: each report of an ask, the oldest first, with its words and its author."""

from __future__ import annotations

import pytest

from lobbykit.app.after.support import support_history
from lobbykit.app.finding_notes import Wanted
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.sessions import Laptop, noted


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def ask(**fields):
    return {f"ask/wells/dig/{name}": value for name, value in fields.items()}


def test_it_goes_over_meetings_and_years_with_words_and_who_reported_them(session):
    noted(session, date="2026-11-22", author="Ben", entered_by="Ana", **ask(after="no-answer", answer="We will see."))
    noted(session, date="2024-03-01", **ask(before="opposed", after="undecided", reasons=("cost",)))
    (one,) = support_history(session.view)
    assert (one.office, one.brief, one.ask) == ("A000001", "wells", "dig")
    assert [(step.date, step.before, step.after, step.words, step.author, step.entered_by) for step in one.steps] == [
        ("2024-03-01", "opposed", "undecided", "", "Ana", ""),
        ("2026-11-22", "", "no-answer", "We will see.", "Ben", "Ana"),
    ]
    assert one.steps[0].reasons == ("cost",)
    latest = one.latest(DEFAULT_SCALE)
    assert latest is not None
    assert latest.after == "undecided", "that they gave no answer is no level"


def test_only_the_wanted_brief_and_offices_are_told(session):
    noted(session, **ask(raised=True), **{"ask/roads/pave/raised": False})
    noted(session, office="B000001", **ask(raised=True))
    told = support_history(session.view, Wanted(brief="wells", offices=frozenset({"A000001"})))
    assert [(one.office, one.brief, one.steps[0].raised) for one in told] == [("A000001", "wells", True)]
