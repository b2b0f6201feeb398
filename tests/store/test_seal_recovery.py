"""The recovery key is copied from paper by tired people."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.store.seal_recovery import RecoveryKeyError, recovery_secret, recovery_text

SECRETS = st.binary(min_size=20, max_size=20)


@given(SECRETS)
def test_it_is_nine_groups_of_four_without_letters_that_look_like_digits(secret: bytes) -> None:
    text = recovery_text(secret)
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", text)
    assert recovery_secret(text) == secret


@given(
    SECRETS, st.sampled_from(["O", "o"]), st.sampled_from(["I", "i", "L", "l"]), st.sampled_from(["", " ", "–", "\n"])
)
def test_it_may_be_typed_as_people_type(secret: bytes, zero: str, one: str, between: str) -> None:
    text = recovery_text(secret).replace("0", zero).replace("1", one).replace("-", between)
    assert recovery_secret(text) == recovery_secret(f"  {text.lower()}\t") == secret


@given(SECRETS, st.integers(0, 43), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_letter_that_was_mistyped_is_no_other_key(secret: bytes, place: int, letter: str) -> None:
    text = recovery_text(secret)
    mistyped = text[:place] + letter + text[place + 1 :]
    if text[place] in {"-", letter}:
        return
    with suppress(RecoveryKeyError):
        assert recovery_secret(mistyped) != secret, "one in a million slips through the check and then opens nothing"


def test_exactly_one_letter_wrong_and_two_letters_swapped_are_noticed() -> None:
    text = recovery_text(bytes(range(20)))
    for wrong in (text.replace("0", "2", 1), text[:2] + text[3] + text[2] + text[4:]):
        assert wrong != text
        with pytest.raises(RecoveryKeyError):
            recovery_secret(wrong)


@pytest.mark.parametrize(
    "typed", ["", "five words are quite enough", "AAAA-AAAA", "U" * 36, "ß" * 36, "A" * 37, "\ud800" * 36]
)
def test_what_has_another_shape_is_no_recovery_key(typed: str) -> None:
    assert recovery_secret(typed) is None
