"""Where words that were found in a text without its markup stand in the file, to the letter."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    import re

    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

# What the file has between two letters of the words: marks of bold and italics, footnote marks, the brackets and the
# address of a link, blanks, line breaks and the backslashes before them, the second of two quotation marks.
_UNPRINTED = compiled_late(
    r"\\?\n\s*|\\?\s+|\*+|\[\^[A-Za-z0-9_-]+\]|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[|(?<=')'"
)
_ESCAPE = compiled_late(r"\\(?:x(?P<two>[0-9a-fA-F]{2})|u(?P<four>[0-9a-fA-F]{4})|(?P<sign>.))")
_SIGNS = {"_": "\u00a0"}
_BLANKS = compiled_late(r"\s+")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where words begin in the file, and what stands there from their first letter to their last."""

    place: Place
    typed: str


def standing(text: Text, words: str, start: int, end: int) -> Standing | None:
    """Return where `words[start:end]` stand, `words` being the text without markup and on one line.

    None where the file spells the words otherwise, so that nothing is guessed.
    """
    spans = letters(text.source, words)
    if not 0 <= start < end <= len(spans):
        return None
    first, last = spans[start][0], spans[end - 1][1]
    return Standing(text.place_in_source(first), text.source[first:last])


@lru_cache(maxsize=64)
def letters(source: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where each letter of the words begins and ends in the source, as far as the two agree.

    Markup, line breaks of wrapped scalars, doubled quotation marks and escapes of YAML are seen through. A blank of the
    words is the last of a run of blanks of the file.
    """
    out: list[tuple[int, int]] = []
    at = 0
    for letter in words:
        span = _reached(source, at, letter)
        if span is None:
            break
        out.append(span)
        at = span[1]
    return tuple(out)


def _reached(source: str, at: int, letter: str) -> tuple[int, int] | None:
    """Return where the letter stands at or after `at` with nothing but what is not printed between; None if not."""
    while at < len(source):
        if letter == " " and source[at].isspace():
            blanks = _BLANKS.match(source, at)
            return (blanks.end() - 1, blanks.end()) if blanks else (at, at + 1)
        if source[at] == letter:
            return at, at + 1
        escape = _ESCAPE.match(source, at)
        if escape and _meant(escape) == letter:
            return at, escape.end()
        if unicodedata.normalize("NFC", source[at : at + 2]) == letter:
            return at, at + 2
        found = _UNPRINTED.match(source, at)
        if found is None:
            return None
        at = found.end()
    return None


def _meant(escape: re.Match[str]) -> str:
    code = escape["two"] or escape["four"]
    return chr(int(code, 16)) if code else _SIGNS.get(escape["sign"], escape["sign"])
