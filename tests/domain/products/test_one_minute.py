"""The one-minute version: thanks, the primary ask, one sentence of the district."""

from __future__ import annotations

import pytest

from lobbykit.domain.products.one_minute import first_sentence, one_minute
from tests.domain.products.samples import HOUSE, SENATE, WITHDREW, sheet, telling


def version(office, local="", told=None):
    told = told or telling()
    return one_minute(told, office, sheet(told, office), local)


def test_who_has_not_signed_is_thanked_for_the_time_and_asked_the_first_thing():
    found = version(HOUSE, "Columbus cares. And so on.")
    assert found.thanks == "Thank you for making time for us, Rep. Pat Sample1."
    assert (found.ask, found.local) == ("Cosponsor H.Res. 100.", "Columbus cares.")


def test_who_has_signed_is_thanked_for_that_and_asked_the_next_thing():
    found = version(SENATE)
    assert "S.Res. 61" in found.thanks
    assert found.ask == "Say that peace is possible."
    assert found.local == ""


def test_what_is_not_put_to_an_office_is_not_said_there_in_a_minute_either():
    assert "H.Res. 100" not in version(WITHDREW).ask


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("", ""),
        ("One only", "One only"),
        ("One.  Two.\nThree.", "One."),
        ("Is it so? Yes.", "Is it so?"),
        ("Rep. Smith and Dr. No met. They agreed.", "Rep. Smith and Dr. No met."),
        ("H.Res. 100 helps the U.S. and us. Sign it.", "H.Res. 100 helps the U.S. and us."),
        ("\u201cWe came home.\u201d She wept.", "\u201cWe came home.\u201d"),
        ("Costs fell by 4.5 percent. Good.", "Costs fell by 4.5 percent."),
        ("Llegaron a casa. \u00bfY ahora?", "Llegaron a casa."),
    ],
)
def test_the_first_sentence_ends_where_a_reader_would_stop(text, first):
    assert first_sentence(text) == first
