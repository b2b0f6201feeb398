"""Companions: odd pairs, and what has been introduced already."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.brief import Section
from lobbykit.domain.preflight import companions
from lobbykit.domain.problem import Severity
from tests.making import HERE, ask, brief, prose, record, reference, related, terms


def found_codes(problems) -> list[str]:
    return [one.code for one in problems]


@pytest.mark.parametrize(
    ("listed", "odd"),
    [
        (("H.R. 5", "S. 9"), False),
        (("H.Res. 100", "S.Res. 61"), False),
        (("H.J.Res. 1", "S.J.Res. 2"), False),
        (("H.Con.Res. 1", "S.Con.Res. 2"), False),
        (("H.R. 100", "S.Res. 61"), True),
        (("H.Res. 100", "S. 61"), True),
        (("H.Con.Res. 1", "S.J.Res. 2"), True),
        (("H.R. 1", "H.Res. 2"), False),
        (("H.R. 1", "S. 2", "S.Res. 3"), True),
        (("H.Res. 1", "S. 3", "H.R. 3"), True),
    ],
)
def test_a_bill_paired_with_a_resolution_is_worth_a_look(listed, odd):
    assert bool(list(companions.odd_companions(brief(ask(terms(Action.COSPONSOR, *listed)))))) is odd


def test_halves_are_paired_too():
    halves = ask(house=terms(Action.COSPONSOR, "H.R. 100"), senate=terms(Action.COSPONSOR, "S.Res. 61"))
    assert found_codes(companions.odd_companions(brief(halves))) == ["companion-kind"]


KNOWN = reference(record("H.Res. 317"), record("S.Res. 323", related=(related("H.Res. 317", "companion"),)))


@pytest.mark.parametrize(
    "the_ask",
    [
        ask(senate=terms(Action.INTRODUCE, "H.Res. 317", lead="Introduce a companion to {measure}")),
        ask(house=terms(Action.COSPONSOR, "H.Res. 317"), senate=terms(Action.INTRODUCE, lead="Offer a similar effort")),
        ask(senate=terms(Action.INTRODUCE, "H.Res. 317", lead="Give the Senate a text of its own")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", reason="In the Senate, introduce and support a similar effort.")),
        ask(terms(Action.SUPPORT, lead="Consider introducing a Senate companion to H.Res. 317")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", next_step="In the Senate, introduce a companion resolution.")),
        ask(terms(Action.SUPPORT, lead="Cosponsor H.Res. 317", reason="In the Senate, introduce a similar effort.")),
        ask(terms(Action.SUPPORT, "H.Res. 317", lead="Offer a similar resolution in the Senate")),
    ],
)
def test_asking_to_introduce_what_has_been_introduced_is_caught(the_ask):
    (found,) = companions.existing_companions(brief(the_ask), KNOWN)
    assert found.severity is Severity.ERROR
    assert dict(found.params) == {"measure": "H.Res. 317", "companion": "S.Res. 323"}


@pytest.mark.parametrize(
    "the_ask",
    [
        ask(senate=terms(Action.INTRODUCE, "H.Res. 9", lead="Introduce a companion to {measure}")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", reason="Rep. McGovern introduced it in 2025.")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", "S.Res. 323")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", reason="It would introduce a pause in testing.")),
        ask(terms(Action.COSPONSOR, "H.Res. 317", reason="Cosponsor the same text as your colleagues.")),
    ],
)
def test_asks_that_introduce_nothing_anew_are_let_be(the_ask):
    assert not list(companions.existing_companions(brief(the_ask), KNOWN))


def test_a_measure_that_is_only_procedurally_related_is_no_companion():
    rule = reference(record("H.Res. 317"), record("S.Res. 5", related=(related("H.Res. 317", "procedurally-related"),)))
    asked = ask(senate=terms(Action.INTRODUCE, "H.Res. 317"))
    assert not list(companions.existing_companions(brief(asked), rule))


def test_a_wish_that_is_an_ask_of_its_own_is_read_with_the_measures_left_without_a_companion():
    asks = (
        ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61"), ask_id="paired"),
        ask(house=terms(Action.COSPONSOR, "H.Res. 317"), ask_id="unpaired"),
        ask(senate=terms(Action.INTRODUCE, lead="Introduce and support a similar effort."), ask_id="wish"),
    )
    (found,) = companions.existing_companions(brief(*asks), KNOWN)
    assert dict(found.params)["companion"] == "S.Res. 323"


def test_a_wish_in_the_background_is_read_too():
    body = Section("a", prose("Next"), prose("Cosponsor H.Res. 317. In the Senate, introduce a similar effort."), HERE)
    (found,) = companions.existing_companions(brief(sections=(body,)), KNOWN)
    assert dict(found.params)["companion"] == "S.Res. 323"
    other = Section("a", prose("Next"), prose("Leaders will introduce new sanctions."), HERE)
    assert not list(companions.existing_companions(brief(sections=(other,)), KNOWN))


def test_asking_to_introduce_a_measure_that_is_on_record_says_so():
    asked = ask(house=terms(Action.INTRODUCE, "H.Res. 317", lead="Introduce {measure}"))
    (found,) = companions.existing_companions(brief(asked), KNOWN)
    assert dict(found.params)["introduced"] == "H.Res. 317"
    assert not list(companions.existing_companions(brief(asked), reference()))
