"""Which two names may be spellings of one person's name. It is only ever proposed: people decide."""

from __future__ import annotations

from lobbykit.domain.alike import same_end, same_start
from lobbykit.domain.search.nicknames import other_given_names
from lobbykit.domain.search.words import words_of

_SHORTEST = 4
"""From how many letters on a word may have a typo."""
_ADDRESSED = frozenset({"dr", "mr", "mrs", "ms", "sr", "sra"})
_GENERATIONS = frozenset({"ii", "iii", "iv", "jr"})
_SWAPPED = 2


def name_key(name: str) -> str:
    """Return what makes two spellings the same name: letter case and blanks make no difference."""
    return " ".join(name.casefold().split())


def likely_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: a typo, an initial, a short given name, a part left out, another order.

    It is the same whichever comes first.
    """
    first, second = _words(one), _words(other)
    if not first or not second or _generation(one, other):
        return False
    if sorted(first) == sorted(second):
        return True
    shorter, longer = sorted((first, second), key=lambda words: (len(words), words))
    if len(shorter) == 1:
        return shorter[0] in (longer[0], longer[-1]) and len(shorter[0]) > 1
    if shorter == longer[: len(shorter)]:
        return True
    return _fits(shorter, longer)


def _fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether given and last names fit with one typo in all, and initials between them do not differ."""
    middle = one[1:-1], other[1:-1]
    if all(middle) and middle[0][0][0] != middle[1][0][0]:
        return False
    exact = one[-1] == other[-1], _same_given(one[0], other[0])
    near = _has_typo(one[-1], other[-1]), _has_typo(one[0], other[0])
    return any(exact) and all(same or typo for same, typo in zip(exact, near, strict=True))


def _same_given(one: str, other: str) -> bool:
    if one == other or other.capitalize() in other_given_names(one.capitalize()):
        return True
    return 1 in (len(one), len(other)) and one[0] == other[0]


def _has_typo(one: str, other: str) -> bool:
    """Whether two words differ by one letter: too much, missing or another one, or by two neighbours swapped."""
    if min(len(one), len(other)) < _SHORTEST or one == other:
        return False
    start = same_start(one, other)
    end = same_end(one, other, start)
    here, there = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(here), len(there)) == 1 or (len(here) == _SWAPPED and here == there[::-1])


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(name) if word not in _ADDRESSED | _GENERATIONS)


def _generation(one: str, other: str) -> bool:
    """Whether the names tell of two generations, such as Jr. and III."""
    told = [_GENERATIONS.intersection(words_of(name)) for name in (one, other)]
    return all(told) and told[0] != told[1]
