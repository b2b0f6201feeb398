"""Days that have gone by, in a Spanish brief and in rarer manners of writing."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.domain.audience import Prose
from lobbykit.domain.preflight.dates import past_dates
from tests.making import brief, reference, words


def past(text: str, lang: str = "es", part: str = "lede") -> list[str]:
    changes = {"lede": Prose(words(text))} if part == "lede" else {"event": words(text)}
    told = past_dates(brief(lang=lang, **changes), reference(today=date(2026, 11, 22)))
    return [str(dict(one.params)["text"]) for one in told]


@pytest.mark.parametrize(
    "text",
    [
        "Firme la carta antes del 3 de marzo de 2026.",
        "El plazo vence el 1 de octubre de 2026.",
        "La Cámara votará el 3 de noviembre de 2026.",
        "Responda a más tardar el 30 de septiembre del 2026.",
        "Llame hasta el 1.º de octubre de 2026.",
        "La audiencia será el 3/10/2026.",
        "Se celebra el 12 y 13 de octubre de 2026.",
        "Firme antes de octubre de 2026.",
    ],
)
def test_a_coming_day_that_is_gone_is_past(text):
    assert len(past(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "La guerra comenzó el 24 de febrero de 2022.",
        "El tratado expiró el 5 de febrero de 2026.",
        "Firme antes del 3 de marzo de 2027.",
        "Se presentó el 4 de febrero de 2025.",
        "Desde el 3 de marzo de 2025 hemos dicho que la paz vendrá.",
        "La audiencia será el 3/12/2026.",
        "En octubre de 2025 miles habían sido encarcelados.",
    ],
)
def test_history_and_days_to_come_are_let_be(text):
    assert past(text) == []


@pytest.mark.parametrize(
    ("event", "gone"),
    [
        ("Día de Cabildeo · marzo de 2025", True),
        ("Día de Cabildeo, 21 al 23 de noviembre de 2026", False),
        ("Día de Cabildeo, 20 y 21 de noviembre de 2026", True),
        ("Día de Cabildeo 2025", True),
    ],
)
def test_an_event_is_past_when_its_last_day_is(event, gone):
    assert bool(past(event, part="event")) is gone


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Sign by 3-3-2026.", True),
        ("Sign by 10.1.2026.", True),
        ("Sign by the 3rd of March 2026.", True),
        ("Call 3-3-2026-1.", False),
    ],
)
def test_rarer_manners_of_english_are_read(text, gone):
    assert bool(past(text, "en")) is gone
