"""A Spanish brief passes the same checks: its dates are no figures, and its words of the day are found."""

from __future__ import annotations

import pytest

from lobbykit.domain.audience import Prose
from lobbykit.domain.preflight.figures import unsourced_figures
from lobbykit.domain.preflight.stale_words import stale_words
from tests.making import brief, reference, words


def stale(text: str, lang: str = "es") -> list[object]:
    told = stale_words(brief(lede=Prose(words(text)), lang=lang), reference())
    return [dict(one.params)["text"] for one in told]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La guerra comenzó hace tres años.", "hace tres años"),
        ("El tratado vencerá.", "vencerá"),
        ("El tratado está por vencer.", "está por vencer"),
        ("Es el último tratado que queda.", "último tratado que queda"),
        ("El próximo año habrá otro.", "El próximo año"),
        ("En los últimos 12 meses.", "los últimos 12 meses"),
        ("Actualmente hay negociaciones.", "Actualmente"),
        ("Este Congreso puede actuar este año.", "este año"),
        ("Hoy no hay límites.", "Hoy"),
    ],
)
def test_words_that_hold_only_on_their_day_are_found(text, found):
    assert stale(text)[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "Por la mañana, tan pronto como se pueda, y nunca más pronto.",
        "El 24 de febrero de 2022 comenzó; seis días después siguió por primera vez en más de cincuenta años.",
        "Lo que hacen los últimos tratados.",
    ],
)
def test_words_that_stay_true_are_left_alone(text):
    assert stale(text) == []


def test_other_languages_are_not_read_as_spanish():
    assert stale("Hoy hace tres años.", lang="en") == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("El 24 de febrero de 2022, del 12 al 15 de marzo y el 30 de Mayo.", []),
        ("Murieron 24 personas el 24 de febrero de 2022.", ["24"]),
        ("En EE. UU. hay [15,000 armas](src:a).", []),
    ],
)
def test_spanish_dates_claim_no_number_and_figures_still_do(text, claims):
    told = unsourced_figures(brief(lede=Prose(words(text)), lang="es"))
    assert [dict(one.params)["text"] for one in told] == claims
