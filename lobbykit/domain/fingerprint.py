"""Eight words that two people read to each other, so that a laptop's keys are known to be that laptop's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import digest

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = 8
LIST = 256
"""One byte of the fingerprint is one word."""
_NO_LETTER = re.compile(r"[^a-z]+")


def fingerprint_words(pub: str, age: str, words: Sequence[str]) -> tuple[str, ...]:
    """Return the eight words of a pair of keys: the first 64 bits of SHA-256 over `lobbykit-words/1` and both.

    `words` are the 256 of resources/words.txt in their order. Everybody compares the same words in every language.
    """
    assert len(words) == LIST
    found = bytes.fromhex(digest(f"lobbykit-words/1\n{pub}\n{age}".encode()))[:WORDS]
    return tuple(words[number] for number in found)


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words of what somebody typed, in any case, with anything between them."""
    return tuple(filter(None, _NO_LETTER.split(text.casefold())))


def strange_words(typed: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    """Return those that are no word of the list, so that a slip can be named."""
    known = frozenset(words)
    return tuple(word for word in typed if word not in known)


def device_code(pub: str, age: str) -> str:
    """Return the text of the QR code that says the same as the words, whole."""
    return f"lobbykit-device:1:{pub}:{age}"
