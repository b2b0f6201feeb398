"""Roles in a delegation."""

from __future__ import annotations

import pytest

from lobbykit.domain.products.roles import ROLES, role_text, role_words, roles_in
from tests.making import phrases


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("lead, time", ("lead", "time")),
        ("takes notes", ("notes",)),
        ("Tells a story", ("story",)),
        ("Lidera y dirige; cuida el tiempo", ("lead", "time")),
        ("hands over the sheet", ()),
        ("", ()),
    ],
)
def test_roles_are_known_by_code_and_in_words_of_two_languages(text, roles):
    assert roles_in(text) == roles


def test_what_a_meeting_holds_is_in_one_order_and_says_each_once():
    assert role_text(["time", "lead", "time", "captain"]) == "lead, time"
    assert roles_in(role_text(ROLES)) == ROLES
    assert role_text(()) == ""


def test_codes_are_read_as_words_and_what_somebody_wrote_stays():
    assert role_words("lead, time", phrases()) == "lead, timekeeper"
    assert role_words("lead the day", phrases()) == "lead the day"
