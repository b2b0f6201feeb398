"""`stale-words`: words that are true only on the day they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Fix, Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

_COUNT = r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|several|few)"
_SPAN = r"(?:year|month|week|spring|summer|fall|autumn|winter|session)"
_STALE = re.compile(
    rf"\b(?:(?:next|last|this|this past|the past|the coming) {_SPAN}"
    rf"|{_COUNT} (?:years?|months?|weeks?|days?) ago|today|tomorrow|yesterday|tonight"
    r"|currently|recently|just announced|upcoming|soon|so far this year|last remaining|set to expire"
    r"|about to expire|will expire|as we speak|at present|right now|in recent (?:days|weeks|months|years))\b",
    re.IGNORECASE,
)


def stale_words(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield relative time, and the phrases that the brief itself has retired, with what to say instead."""
    for printed in printed_texts(brief):
        retired = [
            one for one in brief.retire if reference.today > one.after and _contains(printed.words, one.phrase.raw)
        ]
        for one in retired:
            fix = Fix(one.phrase.raw, one.say.raw) if one.say else None
            place = printed.text.place_of(one.phrase.raw)
            yield warning("stale-words", place, fix=fix, text=one.phrase.raw, as_of=brief.as_of.isoformat())
        known = [one.phrase.raw.casefold() for one in retired]
        counts: dict[str, int] = {}
        for found in _STALE.finditer(printed.words):
            nth = counts.get(found[0], 0)
            counts[found[0]] = nth + 1
            if not any(found[0].casefold() in phrase for phrase in known):
                place = printed.text.place_of(found[0], nth)
                yield warning("stale-words", place, text=found[0], as_of=brief.as_of.isoformat())


def _contains(words: str, phrase: str) -> bool:
    return " ".join(phrase.split()).casefold() in words.casefold()
