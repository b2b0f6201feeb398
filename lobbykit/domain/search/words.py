"""Words as they are looked for: folded, and with measures and seats as one word however they are spelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import folded
from lobbykit.domain.search.seats import with_seats
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+")
_RESOLUTION = "h ?(?:res|j ?res|con ?res)|s ?(?:res|j ?res|con ?res)"
_MEASURE = re.compile(rf"\b(?P<kind>{_RESOLUTION}|h ?r|s) ?(?P<number>[1-9]\d{{0,4}})\b")
_SEAT = re.compile(r"\b(?P<state>[a-z]{2}) ?(?:0*(?P<district>[1-9]\d?)|0+|al|at large)\b")
_LONGEST = 4
"""Of how many words a measure or a seat consists at most: H. Con. Res. 5."""
_FILLING = frozenset({"for", "from", "is", "of", "the", "who"})


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    return tuple(_WORD.findall(folded(text)))


def key_of(text: str) -> str:
    """Return a text as one folded word, by which it is found whole: "H. Res. 100" and "hres100" are the same."""
    if text.isalnum() and text.isascii():
        return text.casefold()
    return "".join(words_of(text))


def indexed_words(text: str) -> frozenset[str]:
    """Return the words under which a text is found: its own, and each measure and seat that it names as one word."""
    words = words_of(text)
    found = set(words)
    at_large = not found.isdisjoint(("al", "large"))
    for at, word in enumerate(words):
        if word[-1].isdecimal() or (at_large and word in {"al", "large"}):
            found.update(_named_before(" ".join(words[max(0, at + 1 - _LONGEST) : at + 1])))
    return frozenset(found)


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return what typed words can mean, the first to be tried first; there is none of a text without words.

    Measures and seats are one word, then seats only where they are written as a code, then no measure or seat is meant
    (but a resolution always is: S.Res. 100 is not the words of H.Res. 100), and at last no word counts that only
    joins others.
    """
    words = words_of(text)
    line = _MEASURE.sub(_measure, " ".join(words))
    told = _joined(with_seats(line))
    found = [told, _joined(line)]
    if not any("res" in word and _MEASURE.fullmatch(word) for word in line.split()):
        found.append(words)
    found.append(tuple(word for word in told if word not in _FILLING))
    return tuple(dict.fromkeys(one for one in found if one))


def _joined(line: str) -> tuple[str, ...]:
    return tuple(_SEAT.sub(lambda one: _seat(one) if one["state"].upper() in STATE_NAMES else one[0], line).split())


def _named_before(words: str) -> Iterator[str]:
    """Yield the measure and the seat that some words end with."""
    for found in _MEASURE.finditer(words):
        if found.end() == len(words):
            yield _measure(found)
    start = 0
    while (seat := _SEAT.search(words, start)) is not None:
        if seat.end() == len(words) and seat["state"].upper() in STATE_NAMES:
            yield _seat(seat)
        start = seat.start() + 1


def _measure(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def _seat(match: re.Match[str]) -> str:
    return f"{match['state']}{match['district'] or 'al'}"
