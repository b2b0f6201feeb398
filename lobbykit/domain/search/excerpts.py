"""Excerpts: the place in a record's texts that what was typed was found at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.words import key_of

if TYPE_CHECKING:
    from lobbykit.domain.search.asking import Asked

BEFORE, AROUND = 4, 14
_PARTS = 4
_PART = re.compile(r"[^\W_]+")


def excerpt(texts: tuple[str, ...], asked: Asked) -> str:
    """Return some words of the first text that holds a word that was meant, "…" where something is left out.

    Empty when no text holds one.
    """
    for text in texts:
        parts = text.split()
        at = next((number for number in range(len(parts)) if _is_meant(parts, number, asked)), None)
        if at is not None:
            start = at - BEFORE if at > 2 * BEFORE else 0
            end = start + AROUND
            cut_before, cut_after = "… " if start else "", " …" if end < len(parts) else ""
            return cut_before + " ".join(parts[start:end]) + cut_after
    return ""


def _is_meant(parts: list[str], at: int, asked: Asked) -> bool:
    """Whether a word that was meant stands there, or the first part of a measure or a seat."""
    if any(asked.has_meant(word) for word in _PART.findall(folded(parts[at]))):
        return True
    joined = [word for word in asked.words if not word.isalpha()]
    return bool(joined) and key_of(" ".join(parts[at : at + _PARTS])).startswith(tuple(joined))
