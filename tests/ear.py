"""How far two words are from each other on paper and by ear, roughly."""

from __future__ import annotations

import re

_SOUNDS = (
    ("ph", "f"),
    ("ck|q|c(?=[aoulrtk])|ch(?=r)", "k"),
    ("c(?=[eiy])|z", "s"),
    ("wr", "r"),
    ("kn", "n"),
    ("g(?=[eiy])", "j"),
    ("v", "f"),
    ("d", "t"),
    ("b", "p"),
    ("m", "n"),
    ("[aeiouy]+", "a"),
    (r"(.)\1+", r"\1"),
)


def heard(word: str) -> str:
    """A word as a bad line carries it: vowels alike, and consonants that are mistaken for each other alike."""
    for pattern, sound in _SOUNDS:
        word = re.sub(pattern, sound, word)
    return word


def distance(one: str, other: str) -> int:
    """How many letters must be changed, put in or left out to make the other of the one."""
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, known in enumerate(other, 1):
            line.append(min(before[column] + 1, line[-1] + 1, before[column - 1] + (letter != known)))
        before = line
    return before[-1]
