"""Dates and seats as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.wording import Catalogue
from lobbykit.domain.states import STATE_NAMES, seat_name
from tests.making import ROOT, phrases

SPANISH = Catalogue.load(ROOT / "resources/i18n", "es").stock_phrases()


def test_dates_of_every_precision():
    assert phrases().day(date(2026, 11, 22)) == "November 22, 2026"
    assert SPANISH.day(date(2026, 11, 22)) == "22 de noviembre de 2026"
    assert [SPANISH.dated(text) for text in ("2025", "2025-02", "2025-02-03", "spring")] == [
        "2025",
        "febrero de 2025",
        "3 de febrero de 2025",
        "spring",
    ]


@pytest.mark.parametrize(
    ("state", "district", "name"),
    [
        ("NY", 7, "Nueva York, distrito 7"),
        ("NM", None, "Nuevo México"),
        ("AK", 0, "Alaska, distrito único"),
        ("PR", 0, "Puerto Rico"),
    ],
)
def test_a_seat_in_spanish(state, district, name):
    assert SPANISH.seat(state, district) == name


@pytest.mark.parametrize("district", [None, 0, 1, 2, 3, 11, 22])
def test_english_paper_names_seats_as_the_screen_does(district):
    assert [phrases().seat(state, district) for state in STATE_NAMES] == [
        seat_name(state, district) for state in STATE_NAMES
    ]


def test_every_state_has_a_name_in_every_language():
    assert SPANISH.states.keys() == phrases().states.keys() == STATE_NAMES.keys()
