"""What people type for days, numbers and lists becomes what the fields hold, and comes back as it was."""

from __future__ import annotations

from datetime import date

import pytest

from lobbykit.app.note_desk.texts import day_typed, text_of, value_of
from lobbykit.domain.note_form import part_field

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("12/5", "2026-12-05"), ("1/9", "2027-01-09"), ("12/5/2028", "2028-12-05"), ("2026-12-05",) * 2, ("Friday",) * 2],
)
def test_a_day_may_be_typed_short_and_what_is_none_stays(typed, meant):
    assert day_typed(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("minutes", "25", 25),
        ("minutes", "long", "long"),
        ("accessibility_met", "no", False),
        ("ask/b/a/reasons", "cost\n\n time \n", ("cost", "time")),
        ("summary", "", None),
        ("promise/p/due", "12/5", "2026-12-05"),
    ],
)
def test_a_text_becomes_the_value_of_its_field(path, text, value):
    field = part_field(path)
    assert field is not None
    assert value_of(field, text, TODAY) == value


def test_values_are_shown_as_they_are_typed():
    assert [text_of(one) for one in (True, False, 3, ["a", "b"], None)] == ["yes", "no", "3", "a\nb", ""]
