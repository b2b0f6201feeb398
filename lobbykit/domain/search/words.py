"""Words as they are looked for: folded, and with measures and seats as one word however they are spelled."""

from __future__ import annotations

import re

from lobbykit.domain.office_search import folded
from lobbykit.domain.states import STATE_NAMES

_WORD = re.compile(r"[^\W_]+")
_MEASURE = re.compile(
    r"\b(?P<kind>h ?(?:r|res|j ?res|con ?res)|s(?: ?(?:res|j ?res|con ?res))?) ?(?P<number>[1-9]\d{0,4})\b"
)
_SEAT = re.compile(r"\b(?P<state>[a-z]{2}) ?(?:0*(?P<district>[1-9]\d?)|0+|al|at large)\b")


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    return tuple(_WORD.findall(folded(text)))


def key_of(text: str) -> str:
    """Return a text as one folded word, by which it is found whole: "H. Res. 100" and "hres100" are the same."""
    return "".join(words_of(text))


def indexed_words(text: str) -> frozenset[str]:
    """Return the words under which a text is found: its own, and each measure and seat that it names as one word."""
    words = words_of(text)
    line = " ".join(words)
    found = set(words)
    found.update(_measure(one) for one in _MEASURE.finditer(line))
    found.update(_seat(one) for one in _SEAT.finditer(line) if one["state"].upper() in STATE_NAMES)
    return frozenset(found)


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return what typed words can mean, the first to be tried first: with measures and seats as one word, and plainly.

    There is no reading of a text without words.
    """
    words = words_of(text)
    line = _MEASURE.sub(_measure, " ".join(words))
    joined = tuple(_SEAT.sub(lambda one: _seat(one) if one["state"].upper() in STATE_NAMES else one[0], line).split())
    return tuple(dict.fromkeys(one for one in (joined, words) if one))


def _measure(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def _seat(match: re.Match[str]) -> str:
    return f"{match['state']}{match['district'] or 'al'}"
