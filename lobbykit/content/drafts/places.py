"""Where words that a parser hands over stand in the text that it was given."""

from __future__ import annotations

import re
from bisect import bisect_right

from lobbykit.domain.problem import Place


class Finder:
    """Finds words from top to bottom: each search begins where the last one ended."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._at = 0

    def line(self, number: int) -> None:
        """Go on from the beginning of a line, counted from 0, unless the search is already past it."""
        if number < len(self._starts):
            self._at = max(self._at, self._starts[number])

    def lines(self, start: int, end: int) -> str:
        """Return the text of some lines, counted from 0."""
        return self._text[self.end_of(start) : self.end_of(end)].strip()

    def end_of(self, number: int) -> int:
        """Return the offset at which a line begins, counted from 0; the end of the text for later ones."""
        return self._starts[number] if number < len(self._starts) else len(self._text)

    def place(self, words: str, before: int) -> Place:
        """Return where the words stand next; where the search is, when they are not found before an offset."""
        found = self._text.find(words, self._at, before) if words.strip() else -1
        if found < 0 and words.strip():
            first = words.split(maxsplit=1)[0]
            found = self._text.find(first, self._at, before)
            words = first
        at = found if found >= 0 else self._at
        if found >= 0:
            self._at = found + len(words)
        return self.at(at)

    def at(self, offset: int) -> Place:
        """Return the place of an offset."""
        line = bisect_right(self._starts, offset)
        return Place(self._file, line, offset - self._starts[line - 1] + 1)
