"""Wording that takes a side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.content.partisan_words_file import read_partisan_words
from lobbykit.domain.audience import Prose, ShowTo, Variant
from lobbykit.domain.preflight.partisan_words import partisan_words
from lobbykit.domain.problem import Severity
from tests.making import CATALOGUE, ROOT, brief, prose, reference, words

SHIPPED = (
    read_partisan_words((ROOT / "resources/partisan-words.json").read_text(encoding="utf-8"), file="x").value or ()
)


def told(text: str, lang: str = "en"):
    known = replace(reference(), loaded_words=SHIPPED)
    return list(partisan_words(brief(lede=prose(text), lang=lang), known))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("House Republicans refuse to act.", "House Republicans refuse"),
        ("Republicans in Congress are gutting Medicaid.", "Republicans in Congress are gutting"),
        ("Democrats have failed us.", "Democrats have failed"),
        ("The Trump administration\u2019s reckless cuts hurt.", "Trump administration\u2019s reckless"),
        ("Radical Democrats want it.", "Radical Democrats"),
        ("The radical left wants it.", "radical left"),
        ("End Biden's war.", "Biden's war"),
        ("The Schumer shutdown hurts.", "Schumer shutdown"),
        ("It is a MAGA plan.", "MAGA"),
        ("Read the GOP tax scam.", "GOP tax scam"),
    ],
)
def test_a_side_that_is_taken_is_found(text, found):
    (one,) = told(text)
    assert (one.severity, dict(one.params)["text"]) == (Severity.WARNING, found)


@pytest.mark.parametrize(
    "text",
    [
        "The Democratic Republic of the Congo needs peace.",
        "Each state has a republican form of government.",
        "A bipartisan group of Republicans and Democrats led it.",
        "Rep. Foster (D-IL) and Rep. Biggs (R-AZ) signed.",
        "President Trump\u2019s envoy met President Biden in 2024.",
        "The Trump administration announced talks.",
        "Democratic institutions and Republican voters matter.",
        "Invite a colleague from the other party.",
        "The Social Democrats of Germany voted for it.",
    ],
)
def test_neutral_mentions_are_let_be(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Los republicanos se niegan a votar.", 1),
        ("La guerra de Trump debe terminar.", 1),
        ("La izquierda radical lo quiere.", 1),
        ("Republicanos y demócratas firmaron.", 0),
        ("La República Democrática del Congo espera.", 0),
        ("El gobierno de Trump anunció conversaciones.", 0),
    ],
)
def test_spanish_is_read_too(text, count):
    assert len(told(text, "es")) == count


def test_a_neutral_name_is_proposed_where_there_is_one():
    (one,) = told("The Democrat Party blocked it.")
    assert one.fix is not None
    assert (one.fix.old, one.fix.new, one.place and one.place.column) == ("Democrat Party", "Democratic Party", 5)


def test_wordings_for_one_party_are_read_and_the_key_that_names_it_is_not():
    variant = Variant(ShowTo(parties=("R",)), words("Obamacare helps.", 7))
    known = replace(reference(), loaded_words=SHIPPED)
    (one,) = partisan_words(brief(lede=Prose(words("It helps."), (variant,))), known)
    assert one.place is not None
    assert one.place.line == 7


def test_every_kind_of_list_has_words_on_screen():
    assert {f"partisan-{one.kind}" for one in SHIPPED} == {one for one in CATALOGUE.terms if one.startswith("partisan")}


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ('{"lobbykit": "partisan-words/2", "lists": []}', 0),
        ('{"lobbykit": "partisan-words/1", "lists": {}}', 0),
        ('{"lobbykit": "partisan-words/1", "lists": [{"lang": "en", "kind": "odd", "why": "x", "words": ["a"]}]}', 1),
        ('{"lobbykit": "partisan-words/1", "lists": [{"lang": "en", "kind": "slogan", "words": ["a"]}]}', 1),
        (
            '{"lobbykit": "partisan-words/1", "lists": [{"lang": "en", "kind": "slogan", "why": "", "words": ["a"]}]}',
            1,
        ),
        ('{"lobbykit": "partisan-words/1", "lists": [{"lang": "en", "kind": "slogan", "why": "x", "words": []}]}', 1),
    ],
)
def test_a_list_that_cannot_be_used_is_named(text, entry):
    read = read_partisan_words(text, file="partisan-words.json")
    assert read.value is None
    assert [dict(one.params)["entry"] for one in read.problems] == [entry]
