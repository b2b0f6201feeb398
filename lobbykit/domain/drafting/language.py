"""The language that a text is written in, of those that we ship."""

from __future__ import annotations

import re

_COMMON = {
    "en": frozenset("the of and to in for is that with on by are this be from we our".split()),  # noqa: SIM905
    "es": frozenset("el la los las de que y en un una por para con del se su al es lo".split()),  # noqa: SIM905
}
_CLEAR = 2


def language_of(text: str) -> tuple[str, bool]:
    """Return "en" or "es", whichever has more of its small words there, and whether that is clear."""
    words = re.findall(r"[a-záéíóúñü]+", text[:50_000].casefold())
    counts = sorted(((sum(word in common for word in words), lang) for lang, common in _COMMON.items()), reverse=True)
    (most, best), (second, _) = counts
    if most == second:
        return "en", False
    return best, most >= _CLEAR and most > 2 * second
