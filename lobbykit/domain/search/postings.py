"""Postings: which records hold a word, and which words begin with some letters."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING

from lobbykit.domain.search.typos import meant_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.domain.search.typos import Meant

_FEW = 64
_LAST = "\U0010ffff"


class Postings:
    """Words of letters and digits, and the numbers of the records that hold them, four bytes for each.

    Numbers that are added are higher than all before. What one change costs does not depend on how many records there
    are, but for moving a few kilobytes of memory.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, array[int]] = {}
        self._sorted: list[str] = []
        self._new: list[str] = []
        self._meant: dict[tuple[str, int], Meant] = {}

    def add(self, words: Iterable[str], number: int) -> None:
        """Say that a record holds these words, each named once."""
        numbers = self._numbers
        for word in words:
            try:
                numbers[word].append(number)
            except KeyError:
                numbers[word] = array("I", (number,))
                self._new.append(word)
                self._meant.clear()

    def drop(self, words: Iterable[str], number: int) -> None:
        """Take back what `add` said."""
        for word in words:
            held = self._numbers[word]
            del held[bisect_left(held, number)]
            if not held:
                del self._numbers[word]
                ordered = self.words()
                del ordered[bisect_left(ordered, word)]
                self._meant.clear()

    def words(self) -> list[str]:
        """Return all words in order; whoever asks changes nothing in the list."""
        if len(self._new) > _FEW:
            self._sorted += self._new
            self._sorted.sort()
        else:
            for word in self._new:
                insort(self._sorted, word)
        self._new.clear()
        return self._sorted

    def meant(self, word: str, typos: int) -> Meant:
        """Return the words that come of this one by so many typos; those of the last few words are remembered.

        Somebody who goes on typing asks for the words before at each letter.
        """
        known = self._meant.get((word, typos))
        if known is None:
            if len(self._meant) >= _FEW:
                self._meant.clear()
            known = self._meant[word, typos] = meant_by(word, self.words(), typos)
        return known

    def with_word(self, word: str) -> Sequence[int]:
        """Return the numbers of the records that hold a word."""
        return self._numbers.get(word, ())

    def beginning(self, start: str) -> list[str]:
        """Return the words that begin so, the word itself included."""
        words = self.words()
        return words[bisect_left(words, start) : bisect_right(words, start + _LAST)]

    def with_any(self, words: Iterable[str]) -> set[int]:
        """Return the numbers of the records that hold at least one of these words."""
        return set().union(*[self._numbers[word] for word in words])

    def __contains__(self, word: object) -> bool:
        return word in self._numbers
