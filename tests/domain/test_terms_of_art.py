"""A delegate who reads Spanish finds the English terms that are heard in the room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.wording import Catalogue
from lobbykit.domain.prose import Span, plain_text
from tests.making import ROOT, phrases

SPANISH = Catalogue.load(ROOT / "resources/i18n", "es").stock_phrases().terms
ENGLISH = phrases().terms


def test_a_term_is_named_with_its_english_word():
    assert SPANISH.named("cosponsor") == "copatrocinar (cosponsor)"
    assert ENGLISH.named("cosponsor") == "cosponsor"


def test_each_term_is_explained_once_where_it_first_stands():
    text = "Pida copatrocinar el proyecto de ley. Quien lo copatrocine vota en el comité; Comité otra vez."
    assert SPANISH.explained(text) == (
        "Pida copatrocinar (cosponsor) el proyecto de ley (bill). Quien lo copatrocine vota en el comité (committee);"
        " Comité otra vez."
    )


def test_a_longer_term_is_not_taken_for_the_shorter_one_inside_it():
    assert SPANISH.explained("el subcomité") == "el subcomité (subcommittee)"
    assert SPANISH.explained("los comitentes") == "los comitentes"


def test_what_is_explained_already_is_not_explained_again():
    once = SPANISH.explained("El Senado y el comité")
    assert SPANISH.explained(once) == once


def test_looks_and_links_stay_and_a_term_is_explained_once_over_all_spans():
    spans = (
        Span("El "),
        Span("comité", bold=True, href="https://example.org"),
        Span("1", note="a"),
        Span(" y el comité"),
    )
    said = SPANISH.explained_spans(spans)
    assert plain_text(said) == "El comité (committee)1 y el comité"
    assert (said[1].bold, said[1].href, said[2].note) == (True, "https://example.org", "a")


@given(st.text())
def test_english_needs_no_explaining(text):
    assert ENGLISH.explained(text) == text


@given(st.text())
def test_taking_the_explanations_away_gives_the_text_back(text):
    said = SPANISH.explained(text)
    for english in SPANISH.forms:
        if f" ({english})" not in text:
            said = said.replace(f" ({english})", "")
    assert said == text


def test_an_unknown_term_is_a_mistake():
    with pytest.raises(KeyError):
        SPANISH.named("filibuster-proof")
