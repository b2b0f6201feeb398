"""Who may be named on paper: nobody who has not said so, not by a first name either."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lobbykit.domain.brief import Consent, Story
from lobbykit.domain.stories import names_without_consent
from tests.making import HERE, TODAY, prose, words


def story(text: str, person: str | None = "Ruth de la Example", consent: Consent | None = None) -> Story:
    return Story("s", prose(text), HERE, words(person) if person else None, consent)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("\u201cWe carried water,\u201d says Ruth.", "Ruth"),
        ("Ms. Example carried water.", "Example"),
        ("Ruth\u2019s well is dry.", "Ruth"),
        ("A keeper de la Marl carried water.", None),
        ("Truth and examples.", None),
    ],
)
def test_any_part_of_the_name_names_the_person(text, named):
    assert names_without_consent(story(text), TODAY) == named


def test_accents_typed_in_two_parts_are_the_same_name():
    assert names_without_consent(story("Says Inés.", "Ine\u0301s Example"), TODAY)


@pytest.mark.parametrize(
    ("consent", "named"),
    [
        (Consent(TODAY, "names on paper", "Dana"), False),
        (Consent(TODAY + timedelta(days=1), "names on paper", "Dana"), True),
        (Consent(None, "names on paper", "Dana"), True),
    ],
)
def test_consent_counts_from_its_day(consent, named):
    assert bool(names_without_consent(story("Says Ruth.", consent=consent), TODAY)) is named


def test_a_story_of_nobody_names_nobody():
    assert names_without_consent(story("Says Ruth.", None), TODAY) is None
