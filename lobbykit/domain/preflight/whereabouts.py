"""Where words of a printed text stand in the file, and exactly what was typed there."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Fix

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

_MARKUP = compiled_late(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[\^[A-Za-z0-9_-]+\]|[*\[]|\\?\s+|(?<=')'")
_ESCAPE = compiled_late(r"\\(?:x(?P<two>[0-9a-fA-F]{2})|u(?P<four>[0-9a-fA-F]{4})|(?P<sign>[\"/\\ _]))")
_SIGNS = {"_": "\u00a0"}


class Whereabouts:
    """Reads the words of one text beside its slice of the file, once, when the first place is asked for.

    Markup, line breaks of wrapped scalars, doubled quotation marks and escapes of YAML are seen through.
    """

    __slots__ = ("_offsets", "_text", "_words")

    def __init__(self, text: Text, words: str) -> None:
        self._text, self._words = text, words
        self._offsets: tuple[int, ...] | None = None

    def place(self, start: int) -> Place:
        """Return where the character at `start` of the words stands; the beginning of the text when nobody can say."""
        offsets = self._known()
        return self._text.place_in_source(offsets[start]) if start < len(offsets) else self._text.place

    def typed(self, start: int, end: int) -> str | None:
        """Return what stands in the file for `words[start:end]`, None where it cannot be replaced word for word."""
        offsets = self._known()
        if not start < end < len(offsets):
            return None
        piece = self._text.source[offsets[start] : offsets[end - 1] + 1]
        plain = " ".join(piece.replace("\\\n", " ").split())
        return piece if plain == self._words[start:end] else None

    def fix(self, start: int, end: int, new: str) -> Fix | None:
        """Return the repair that puts `new` in the place of `words[start:end]`, None where markup stands between."""
        typed = self.typed(start, end)
        return Fix(typed, new) if typed else None

    def _known(self) -> tuple[int, ...]:
        if self._offsets is None:
            self._offsets = _offsets(self._words, self._text.source)
        return self._offsets


def _offsets(words: str, source: str) -> tuple[int, ...]:
    """Return the offset in the source of each character of the words and of their end, as far as both agree."""
    out: list[int] = []
    at = 0
    for letter in words:
        if letter == " ":
            out.append(at)
            continue
        found = _next(letter, source, at)
        if found is None:
            return tuple(out)
        begin, at = found
        out.append(begin)
    return (*out, at)


def _next(letter: str, source: str, at: int) -> tuple[int, int] | None:
    """Return where a letter begins and ends at `at` or behind the markup there."""
    while at < len(source):
        if source[at] == letter:
            return at, at + 1
        if escape := _ESCAPE.match(source, at):
            code = escape["two"] or escape["four"]
            if (chr(int(code, 16)) if code else _SIGNS.get(escape["sign"], escape["sign"])) == letter:
                return at, escape.end()
        if unicodedata.normalize("NFC", source[at : at + 2]) == letter:
            return at, at + 2
        markup = _MARKUP.match(source, at)
        if markup is None:
            return None
        at = markup.end()
    return None
