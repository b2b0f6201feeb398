"""Excerpts: the place in a record's texts that what was typed was found at."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.words import key_of

if TYPE_CHECKING:
    from lobbykit.domain.search.asking import Asked

BEFORE, AROUND = 4, 14
_PARTS = 4
_SIGNS = '.,;:!?()"'
_PART = re.compile(r"[^\W_]+")


def excerpt(texts: tuple[str, ...], asked: Asked) -> str:
    """Return some words of the first text that holds a word that was meant, "…" where something is left out.

    Empty when no text holds one.
    """
    joined = tuple(word for word in asked.words if not word.isalpha())
    for text in texts:
        parts = text.split()
        folded_parts = _folded_parts(text)
        at = next((at for at in range(len(parts)) if any(map(asked.has_meant, folded_parts[at]))), None)
        if joined:
            begins = range(len(parts) if at is None else at)
            at = next((at for at in begins if key_of(" ".join(parts[at : at + _PARTS])).startswith(joined)), at)
        if at is not None:
            start = at - BEFORE if at > 2 * BEFORE else 0
            end = start + AROUND
            cut_before, cut_after = "… " if start else "", " …" if end < len(parts) else ""
            return cut_before + " ".join(parts[start:end]) + cut_after
    return ""


@lru_cache(maxsize=1024)
def _folded_parts(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the folded words of each part between blanks; at each letter typed the same texts are asked for again."""
    return tuple(map(_folded_words, text.split()))


def _folded_words(part: str) -> tuple[str, ...]:
    plain = part.strip(_SIGNS)
    if plain.isascii() and plain.isalnum():
        return (plain.lower(),)
    return tuple(_PART.findall(folded(part)))
