"""Numbers in words: "three hundred and seventeen" and "One Hundred Nineteenth"."""

from __future__ import annotations

import re


def _words(text: str) -> list[str]:
    return text.split()


_SMALL = _words("""
    one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
""")
_SMALL_ORDINALS = _words("""
    first second third fourth fifth sixth seventh eighth ninth tenth
    eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
""")
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
_CARDINALS = {word: value for value, word in enumerate(_SMALL, 1)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
_ORDINALS = {word: value for value, word in enumerate(_SMALL_ORDINALS, 1)} | {
    f"{word[:-1]}ieth": 10 * value for value, word in enumerate(_TENS, 2)
}
_VALUES = _CARDINALS | _ORDINALS
_DIGITS = range(1, 10)
_ROUND = range(20, 100, 10)


def _any_of(words: list[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_CARDINAL = _any_of([*_CARDINALS, "hundred", "thousand"])
_ORDINAL = _any_of([*_ORDINALS, "hundredth", "thousandth"])
_GLUE = r"[-\u2013 \n]{1,3}(?:and[ \n]{1,2})?"
CARDINAL_WORDS = rf"{_CARDINAL}(?:{_GLUE}{_CARDINAL}){{0,7}}+\b"
ORDINAL_WORDS = rf"(?:{_CARDINAL}{_GLUE}){{0,4}}+{_ORDINAL}\b"


def spelled_number(words: str) -> int | None:
    """Return the value of a cardinal or ordinal in words, or None when the words make no one number.

    Spoken hundreds count: "three seventeen" is 317.
    """
    total, group = 0, 0
    for word in re.findall(r"[a-z]+", words.casefold()):
        if word == "and":
            continue
        if word in {"thousand", "thousandth"}:
            if not group or total:
                return None
            total, group = group * 1000, 0
            continue
        larger = _grown(group, word)
        if larger is None:
            return None
        group = larger
    return total + group or None


def _grown(group: int, word: str) -> int | None:
    hundreds, rest = divmod(group, 100)
    if word in {"hundred", "hundredth"}:
        return rest * 100 if rest and not hundreds else None
    value = _VALUES[word]
    is_digit = value in _DIGITS
    if not rest or (is_digit and rest in _ROUND):
        return group + value
    return rest * 100 + value if not hundreds and not is_digit else None
