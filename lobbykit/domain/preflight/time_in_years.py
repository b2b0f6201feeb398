"""Relative years and months, counted from the day of writing: "last year" is 2025, "this month" November 2026."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish
from lobbykit.domain.preflight.calendar_words import MONTHS

if TYPE_CHECKING:
    from datetime import date

_ENGLISH = compiled_late(r"(?P<word>next|last|this) (?P<span>year|month)", re.IGNORECASE)
_SPANISH = compiled_late(
    r"(?:(?:el|la) )?(?P<word>próximo|pasado|este) (?P<span>año|mes)"
    r"|el (?P<span2>año|mes) (?P<word2>próximo|pasado|que viene)",
    re.IGNORECASE,
)
_STEPS = {"next": 1, "last": -1, "this": 0, "próximo": 1, "que viene": 1, "pasado": -1, "este": 0}
_BARE = compiled_late(
    r"\b(?:since|until|till|by|before|after|during|in|of|from|through|for|than|desde|hasta|en|de|para|durante) $",
    re.IGNORECASE,
)
_SPOILT = compiled_late(r"\b(?:del|al|late|later|early|earlier|the|a) $", re.IGNORECASE)
_GOES_ON = compiled_late(r"^(?:['\u2019]|-| (?:of|in office|de)\b)")
_LOOK = 12
_MONTHS = {
    "en": MONTHS,
    "es": spanish.MONTHS,
}


@dataclass(frozen=True, slots=True)
class Change:
    """`new` belongs in the place of the characters from `start` to `end`."""

    start: int
    end: int
    new: str


def dated(found: re.Match[str], as_of: date, lang: str) -> Change | None:
    """Return the year or month that was meant by words written on `as_of`; None where it takes a person to say it."""
    read = (_SPANISH if lang == "es" else _ENGLISH).fullmatch(found[0])
    before = found.string[max(found.start() - _LOOK, 0) : found.start()]
    if read is None or _SPOILT.search(before) or _GOES_ON.search(found.string[found.end() : found.end() + _LOOK]):
        return None
    parts = read.groupdict()
    step = _STEPS[(parts["word"] or parts.get("word2") or "").casefold()]
    meant = str(as_of.year + step) if _is_year(parts) else _month(as_of, step, lang)
    if _BARE.search(before):
        return Change(*found.span(), meant)
    word = "en" if lang == "es" else "in"
    return Change(*found.span(), f"{word.capitalize() if found[0][0].isupper() else word} {meant}")


def _is_year(parts: dict[str, str | None]) -> bool:
    return (parts["span"] or parts.get("span2") or "").casefold() in {"year", "año"}


def _month(as_of: date, step: int, lang: str) -> str:
    years, month = divmod(as_of.month - 1 + step, 12)
    joined = " de " if lang == "es" else " "
    return f"{_MONTHS['es' if lang == 'es' else 'en'][month]}{joined}{as_of.year + years}"
