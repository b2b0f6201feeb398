"""What is still to be filled in never reaches paper."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.preflight.placeholders import unfilled_places
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text
from tests.making import ask, brief, prose, source, terms, words


@pytest.mark.parametrize(
    "text",
    [
        "Cosponsor H.R. XXX now.",
        "Cosponsor S. ____ now.",
        "Cosponsor H.Res. ### now.",
        "The vote is on TBD.",
        "TODO: say why",
        "Dear [NAME OF MEMBER],",
        "Read [the report](#).",
    ],
)
def test_unfilled_words_numbers_and_links_are_found(text):
    assert {one.code for one in unfilled_places(brief(lede=prose(text)))} == {"placeholder"}


@pytest.mark.parametrize(
    "text",
    [
        "Super Bowl XXX1 is no bill.",
        "The XX Olympic Games were long ago.",
        "Read [the report](https://example.org/#part).",
        "They call it a tbdx.",
        "Cosponsor H.R. 100.",
    ],
)
def test_words_that_only_look_unfilled_are_let_be(text):
    assert not list(unfilled_places(brief(lede=prose(text))))


def test_each_empty_link_is_named_at_its_own_place():
    text = "Over [one](#) and\nthen [two](#)."
    lede = Text(text, Place("brief.yaml", 4, 7), text)
    found = list(unfilled_places(brief(lede=type(prose("x"))(lede))))
    assert [(one.place.line, one.place.column) for one in found] == [(4, 16), (5, 10)]


def test_the_address_of_the_sheet_and_of_a_source_are_printed_places_too():
    empty = brief(link=words("#"), sources=(source("un", url=words("#")),))
    assert len(list(unfilled_places(empty))) == 2


def test_a_thanks_that_few_offices_see_is_read_as_well():
    hidden = ask(terms(Action.COSPONSOR, "H.R. 1", thanks="Thank you for TBD"))
    assert [dict(one.params)["text"] for one in unfilled_places(brief(hidden))] == ["TBD"]
