"""`translation-behind`: what a translation must keep of its original."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.audience import Prose
from lobbykit.domain.preflight.translations import outdated_translation
from lobbykit.domain.problem import Severity
from tests.making import TODAY, ask, brief, source, terms, words

ASKED = ask(terms(Action.COSPONSOR, "H.Res. 100", lead="Cosponsor {measure}."))
ORIGINAL = brief(ASKED, lede=Prose(words("In [2025](src:un) 15,000 died.")), sources=(source("un"),))
TRANSLATED = brief(
    ask(terms(Action.COSPONSOR, "H.Res. 100", lead="Copatrocine {measure}.")),
    lang="es",
    title=Prose(words("Un título")),
    lede=Prose(words("15,000 personas murieron en [2025](src:un).")),
    sources=(source("un", title=words("Un informe")),),
)


def found(translated, original=ORIGINAL):
    problems = list(outdated_translation(original, translated))
    assert {(one.code, one.severity) for one in problems} <= {("translation-behind", Severity.WARNING)}
    return [dict(one.params) for one in problems]


def test_a_translation_with_the_same_facts_is_not_behind():
    assert found(TRANSLATED) == []


def test_an_older_translation_is_behind_and_a_newer_one_is_not():
    assert found(replace(TRANSLATED, as_of=TODAY - timedelta(days=1))) == [
        {"as_of": "2026-11-22", "date": "2026-11-21"}
    ]
    assert found(replace(TRANSLATED, as_of=TODAY + timedelta(days=1))) == []


def test_another_number_in_a_text_is_named_at_its_place():
    changed = replace(TRANSLATED, lede=Prose(words("16,000 personas murieron en [2025](src:un).", line=9)))
    (problem,) = outdated_translation(ORIGINAL, changed)
    assert dict(problem.params) == {"facts": "15,000, 16,000"}
    assert problem.place is not None
    assert problem.place.line == 9


def test_a_lost_source_mark_is_named():
    assert found(replace(TRANSLATED, lede=Prose(words("15,000 personas murieron en 2025.")))) == [{"facts": "un"}]


@pytest.mark.parametrize(
    ("changes", "part", "names"),
    [
        (
            {"asks": (ask(terms(Action.COSPONSOR, "H.Res. 99", lead="Copatrocine {measure}.")),)},
            "asks",
            "the-ask primary cosponsor H.Res. 100, the-ask primary cosponsor H.Res. 99",
        ),
        ({"sources": (source("un", url=words("https://example.org/old")),)}, "sources", None),
        ({"congress": 118}, "congress", "119, 118"),
    ],
)
def test_another_measure_source_or_congress_is_named(changes, part, names):
    (params,) = found(replace(TRANSLATED, **changes))
    assert params["part"] == part
    assert names in {None, params["names"]}


def test_a_text_that_only_one_of_them_has_is_told():
    assert found(replace(TRANSLATED, lede=None)) == [{"part": "texts", "names": "3 / 2"}]
