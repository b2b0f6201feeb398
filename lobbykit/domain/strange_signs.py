"""Strange signs: characters that cannot be printed, told so that a person can find them in their text."""

from __future__ import annotations

import unicodedata


def named_signs(characters: str) -> str:
    """Return characters for a message: letters as they are, those that nobody would see or that join as "U+202E"."""
    shown = [one if _stands_alone(one) else f" U+{ord(one):04X} " for one in characters]
    return " ".join("".join(shown).split())


def _stands_alone(one: str) -> bool:
    return one.isprintable() and not one.isspace() and not unicodedata.category(one).startswith("M")
