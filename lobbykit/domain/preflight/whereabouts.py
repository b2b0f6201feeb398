"""Where words of a printed text stand in the file, and exactly what was typed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.located import standing
from lobbykit.domain.problem import Fix

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text


class Whereabouts:
    """Where parts of the words of one text stand in its file, and what repairs them there."""

    __slots__ = ("_text", "_words")

    def __init__(self, text: Text, words: str) -> None:
        self._text, self._words = text, words

    def place(self, start: int) -> Place:
        """Return where the character at `start` of the words stands; the beginning of the text when nobody can say."""
        found = standing(self._text, self._words, start, start + 1)
        return found.place if found else self._text.place

    def typed(self, start: int, end: int) -> str | None:
        """Return what stands in the file for `words[start:end]`, None where it cannot be replaced word for word."""
        found = standing(self._text, self._words, start, end)
        if found is None:
            return None
        plain = " ".join(found.typed.replace("\\\n", " ").split())
        return found.typed if plain == self._words[start:end] else None

    def fix(self, start: int, end: int, new: str) -> Fix | None:
        """Return the repair that puts `new` in the place of `words[start:end]`, None where markup stands between."""
        typed = self.typed(start, end)
        return Fix(typed, new) if typed else None
