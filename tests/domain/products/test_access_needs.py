"""What people need is worded without who they are."""

from __future__ import annotations

from datetime import date

from lobbykit.domain.products.access_needs import AccessNeed, need_words
from tests.making import phrases


def test_a_request_has_its_day_and_an_open_one_says_so():
    asked = AccessNeed(interpreter="ASL", interpreter_on=date(2026, 11, 3), captions=True)
    words = need_words((asked,), phrases())
    assert words == "an interpreter (ASL), requested on November 3, 2026; captions, not requested yet"


def test_what_several_need_is_said_once_with_how_many():
    one, other = AccessNeed(seat=True, step_free=True), AccessNeed(seat=True, large_print=True)
    words = need_words((one, other), phrases())
    assert words == "a way without steps; a seat, also while waiting \u00d7 2; sheets in large print"
    assert need_words((AccessNeed(),), phrases()) == ""
