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
        "We meet on [date].",
        "Dear <name>,",
        "It costs ????",
        "It costs $X million.",
        "It costs $__ million.",
        "Some XX percent agree.",
        "The place is to be determined.",
        "Thank Senator NAME.",
        "Cosponsor H.R. 0000.",
        "Dear [Member name],",
        "Lorem ipsum dolor.",
        "Write to [your representative\u2019s name].",
        "We met [NUMBER] families.",
        "Over XX,XXX people fled.",
        "Some $XX was spent.",
        "Some XX% agree.",
        "Rep. LASTNAME leads.",
        "Call (000) 000-0000.",
        "In 20XX it began.",
        "TKTK",
        "Speaker to be announced",
        "Meet us on MM/DD/YYYY.",
        "Hello <First Name>!",
        "Cosponsor S.Res. 000 now.",
        "The vote is on ??? in the House.",
        "The story goes here.",
        "We are from (insert town).",
        "More than 00,000 people fled.",
        "Some ## people fled.",
        "Sign by DATE.",
        "From [city], [state].",
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
        "She said [your] office was helpful.",
        "It was Super Bowl XXX.",
        "The Games of the XXX Olympiad were in London.",
        "He wrote that \u201c[the] treaty [sic] must hold.\u201d",
        "They said \u201cour [state] deserves better.\u201d",
        "[T]he treaty held.",
        "Crimea\u2019s future remains to be determined by its people.",
        "The nominee is to be confirmed by the Senate.",
        "In the NAME of peace, act.",
        "IN THE NAME OF PEACE",
        "Really? Yes! What?!",
        "Todo el mundo lo sabe.",
        "Malcolm X spoke of it.",
        "Generation X, millions strong, votes.",
        "[Name withheld] told us so.",
        "Some 2,000 of 10,000 people fled.",
        "It costs $0.",
        "Write to dana@example.org <dana@example.org>.",
        "It is an [un]just peace.",
        "Title XXX of the Act",
        "If x < y and y > z, stop.",
    ],
)
def test_words_that_only_look_unfilled_are_let_be(text):
    assert not list(unfilled_places(brief(lede=prose(text))))


def test_an_unfilled_number_is_named_once_with_its_kind():
    found = list(unfilled_places(brief(lede=prose("Cosponsor H.R. XXX now."))))
    assert [dict(one.params)["text"] for one in found] == ["H.R. XXX"]


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
