"""Words as they are looked for: folded, and with measures and seats as one word however they are spelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.office_search import unmarked
from lobbykit.domain.search.seats import with_seats
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+")
_PARTED = str.maketrans({sign: " " for sign in map(chr, range(128)) if not sign.isalnum()})
_RESOLUTION = "h ?(?:res|j ?res|con ?res)|s ?(?:res|j ?res|con ?res)"
_MEASURE = re.compile(rf"\b(?P<kind>{_RESOLUTION}|h ?r|s) ?(?P<number>[1-9]\d{{0,4}})\b")
_SEAT = re.compile(r"\b(?P<state>[a-z]{2}) ?(?:0*(?P<district>[1-9]\d?)|0+|al|at large)\b")
_NUMBER_END = re.compile(r"\d\b")
_AT_LARGE = ("al", "large")
_AT_LARGE_END = re.compile(r"\b(?:al|large)\b")
_LONGEST = 24
"""More letters than any measure or seat has: H Con Res 10000; a seat with more zeros before its number is none."""
_FILLING = frozenset({"for", "from", "is", "of", "the", "who"})


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    line = unmarked(text)
    return tuple(line.translate(_PARTED).split() if line.isascii() else _WORD.findall(line))


def key_of(text: str) -> str:
    """Return a text as one folded word, by which it is found whole: "H. Res. 100" and "hres100" are the same."""
    if text.isalnum() and text.isascii():
        return text.casefold()
    return "".join(words_of(text))


def indexed_words(text: str) -> frozenset[str]:
    """Return the words under which a text is found: its own, and each measure and seat that it names as one word."""
    words = words_of(text)
    line = " ".join(words)
    found = set(words)
    ends = [one.end() for one in _NUMBER_END.finditer(line)]
    if not found.isdisjoint(_AT_LARGE):
        ends += [one.end() for one in _AT_LARGE_END.finditer(line)]
    for end in ends:
        found.update(_ending_at(line, end))
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


def _ending_at(line: str, end: int) -> Iterator[str]:
    """Yield the measure and the seat whose last word ends there."""
    start = max(0, end - _LONGEST)
    for found in _MEASURE.finditer(line, start, end):
        if found.end() == end:
            yield _measure(found)
    while (seat := _SEAT.search(line, start, end)) is not None:
        if seat.end() == end and seat["state"].upper() in STATE_NAMES:
            yield _seat(seat)
        start = seat.start() + 1


def _measure(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def _seat(match: re.Match[str]) -> str:
    return f"{match['state']}{match['district'] or 'al'}"
