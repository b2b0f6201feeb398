"""Seats as people say them: "Ohio 9th", "the ninth district of Ohio" and "Alaska at large" are "oh9" and "akal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_search import folded
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth")
_TENS = {20: "twent", 30: "thirt", 40: "fort", 50: "fift"}
_ORDINALS = {word: number for number, word in enumerate((*_ONES, *_TEENS, "eighteenth", "nineteenth"), 1)}
_ORDINALS |= {f"{stem}ieth": ten for ten, stem in _TENS.items()}
_ORDINALS |= {f"{stem}y {word}": ten + one for ten, stem in _TENS.items() for one, word in enumerate(_ONES, 1)}
_CODES = {" ".join(folded(name).replace(".", " ").split()): code.lower() for code, name in STATE_NAMES.items()}
_CODES |= {code.lower(): code.lower() for code in STATE_NAMES}
_CODES |= {"virgin islands": "vi", "us virgin islands": "vi"}
_AT_LARGE = "at large"


def _one_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_STATE = f"(?P<state>{_one_of(_CODES)})"
_DIGITS = r"0*[1-9]\d?"
_ORDINAL = rf"{_DIGITS}(?:st|nd|rd|th)|{_one_of(_ORDINALS)}|{_AT_LARGE}"
_DISTRICT = "(?:congressional )?(?:district|seat)"
_STATE_FIRST = compiled_late(rf"\b{_STATE}s? (?:{_DISTRICT} )?(?P<number>{_ORDINAL}|{_DIGITS})\b(?: {_DISTRICT}\b)?")
_DISTRICT_FIRST = compiled_late(rf"\b{_DISTRICT} (?P<number>{_ORDINAL}|{_DIGITS}) (?:(?:of|in) )?{_STATE}\b")
_NUMBER_FIRST = compiled_late(
    rf"\b(?P<number>(?:{_ORDINAL})(?= )|{_DIGITS}(?= {_DISTRICT} )) (?:{_DISTRICT} )?(?:(?:of|in|from) )?{_STATE}\b"
)


def with_seats(line: str) -> str:
    """Return folded words with each seat that they name by state and number as one word."""
    for pattern in (_STATE_FIRST, _DISTRICT_FIRST, _NUMBER_FIRST):
        line = pattern.sub(_seat, line)
    return line


def _seat(match: re.Match[str]) -> str:
    number = match["number"]
    told = "al" if number == _AT_LARGE else str(_ORDINALS.get(number) or int(number.rstrip("stndrh")))
    return _CODES[match["state"]] + told
