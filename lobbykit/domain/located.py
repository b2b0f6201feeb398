"""Where words that were found in a text without its markup stand in the file, to the letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

# What the file has between two letters of the words: marks of bold and italics, footnote marks, the brackets and the
# address of a link, blanks, line breaks and the backslashes before them.
_UNPRINTED = compiled_late(r"\\?\n\s*|\s+|\*+|\[\^[A-Za-z0-9_-]+\]|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[")

_BLANKS = compiled_late(r"\s+")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where words begin in the file, and what stands there from their first letter to their last."""

    place: Place
    typed: str


def standing(text: Text, words: str, start: int, end: int) -> Standing | None:
    """Return where `words[start:end]` stand, `words` being the text without markup and on one line.

    None where the file spells the words otherwise (an escape, letters typed in two parts), so that nothing is guessed.
    """
    offsets = _offsets(text.source, words)
    if not 0 <= start < end <= len(offsets):
        return None
    first, last = offsets[start], offsets[end - 1]
    return Standing(text.place_in_source(first), text.source[first : last + 1])


@lru_cache(maxsize=64)
def _offsets(source: str, words: str) -> tuple[int, ...]:
    """Return where each letter of the words stands in the source, as far as the two agree."""
    out: list[int] = []
    at = 0
    for letter in words:
        at = _reached(source, at, letter)
        if at < 0:
            break
        out.append(at)
        at += 1
    return tuple(out)


def _reached(source: str, at: int, letter: str) -> int:
    """Return where the letter stands at or after `at` with nothing but what is not printed between; -1 if it does not.

    A blank of the words is the last of a run of blanks of the file.
    """
    while at < len(source):
        if letter == " " and source[at].isspace():
            blanks = _BLANKS.match(source, at)
            return blanks.end() - 1 if blanks else at
        if source[at] == letter:
            return at
        if source[at] in "'\\" and source[at + 1 : at + 2] == letter:  # a quote doubled, or a sign escaped
            return at + 1
        found = _UNPRINTED.match(source, at)
        if found is None:
            return -1
        at = found.end()
    return -1
