"""Typos: the known words that somebody may have meant who typed another one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SHORTEST = 4
LONGEST = 24
TWO_FROM = 8
"""From how many letters on a word may have a typo, up to how many, and from how many on it may have two."""
_SURE = 2


class Meant(NamedTuple):
    """Known words that are as near as was asked, and known words that begin so."""

    whole: frozenset[str]
    begun: frozenset[str]


def can_have_typo(word: str, typos: int = 1) -> bool:
    """Whether a word is long enough to be guessed at; a number is never guessed: H.Res. 100 is not H.Res. 101."""
    least = SHORTEST if typos == 1 else TWO_FROM
    return least <= len(word) <= LONGEST and not _has_digit(word)


def meant_by(word: str, words: Sequence[str], typos: int = 1) -> Meant:
    """Return the words of a sorted list that come of `word` by that many typos or fewer, or begin so.

    A typo is a letter too much, a letter missing, another letter, or two neighbours swapped. Of two typos none is
    taken to be in the first two letters. The time depends on the length of `word`, hardly on that of the list.
    """
    whole: set[str] = set()
    begun: set[str] = set()
    for end in _ends(word, words, typos):
        known = words[end.low : end.high]
        if known and known[0] == end.start:
            whole.add(known[0])
            known = known[1:]
        if not end.is_cut:
            begun.update(known)
    begun -= whole
    return Meant(frozenset(filter(_is_guessable, whole)), frozenset(filter(_is_guessable, begun)))


class _Spot(NamedTuple):
    """How far a word has been read: `words[low:high]` are those that begin with `start`.

    `at` counts the letters read of what was typed, `left` the typos that may still come; `is_cut` says that the last
    letter typed was taken to be too much.
    """

    start: str
    low: int
    high: int
    at: int
    left: int
    is_cut: bool = False


def _ends(word: str, words: Sequence[str], typos: int) -> Iterator[_Spot]:
    """Yield every spot at which the whole word has been read, with one typo or more."""
    open_ = [_Spot("", 0, len(words), 0, typos)]
    while open_:
        spot = open_.pop()
        if spot.low == spot.high:
            continue
        if spot.at == len(word):
            if spot.left < typos:
                yield spot
            continue
        open_.append(_read(words, spot, word[spot.at], 1))
        if spot.left and (typos == 1 or spot.at >= _SURE):
            open_.extend(_mistaken(word, words, spot))


def _mistaken(word: str, words: Sequence[str], spot: _Spot) -> Iterator[_Spot]:
    """Yield where reading goes on when there is a typo at this letter."""
    start, low, high, at, left, _ = spot
    yield _Spot(start, low, high, at + 1, left - 1, at + 1 == len(word))
    if at + 1 < len(word) and word[at] != word[at + 1]:
        swapped = _read(words, spot, word[at + 1], 0)
        yield _read(words, swapped._replace(left=left - 1), word[at], 2)
    for letter, first, end in _next_letters(words, spot):
        if letter != word[at]:
            yield _Spot(start + letter, first, end, at + 1, left - 1)
            yield _Spot(start + letter, first, end, at, left - 1)


def _read(words: Sequence[str], spot: _Spot, letters: str, by: int) -> _Spot:
    start = spot.start + letters
    low = bisect_left(words, start, spot.low, spot.high)
    return _Spot(start, low, _end(words, start, low, spot.high), spot.at + by, spot.left)


def _next_letters(words: Sequence[str], spot: _Spot) -> Iterator[tuple[str, int, int]]:
    """Yield each letter that follows in a known word, with the words that have it there."""
    length, low = len(spot.start), spot.low
    if len(words[low]) == length:
        low += 1
    while low < spot.high:
        letter = words[low][length]
        end = _end(words, spot.start + letter, low, spot.high)
        yield letter, low, end
        low = end


def _end(words: Sequence[str], start: str, low: int, high: int) -> int:
    return bisect_left(words, start[:-1] + chr(ord(start[-1]) + 1), low, high)


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(letter.isdigit() for letter in word)


def _is_guessable(word: str) -> bool:
    return not _has_digit(word)
