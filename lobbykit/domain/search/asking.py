"""What was asked for: the records that fit every word, level by level, the best first."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from lobbykit.domain.search.typos import can_have_typo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.domain.search.postings import Postings
    from lobbykit.domain.search.typos import Meant

_SHORT = 1


class Level(IntEnum):
    """How well a record fits, told by the word that fits it least; the value is the score that people are shown."""

    TITLE = 100
    NAME = 95
    CALL_BEGINS = 93
    TITLE_BEGINS = 92
    HEAD_WORD = 90
    HEAD_BEGINS = 80
    TEXT_WORD = 60
    TEXT_BEGINS = 50
    ONE_TYPO = 30
    ONE_TYPO_BEGINS = 25
    TWO_TYPOS = 15
    TWO_TYPOS_BEGIN = 10


class Asked:
    """Some words that all must fit, asked of the words of heads (titles and names) and of texts."""

    def __init__(self, words: tuple[str, ...], heads: Postings, texts: Postings) -> None:
        self.words = words
        self._heads = heads
        self._texts = texts
        self._fits: list[set[int]] = [set() for _ in words]
        self._meant: dict[tuple[str, int], tuple[Meant, Meant]] = {}
        self._guesses: set[str] = set()

    def as_typed(self) -> Iterator[tuple[Level, set[int]]]:
        """Yield the records that fit as typed, each level with all that is better.

        A single letter begins a title or a name, but no word of a text.
        """
        heads, texts = self._heads, self._texts
        yield Level.HEAD_WORD, self._widened(lambda word: set(heads.with_word(word)))
        yield Level.HEAD_BEGINS, self._widened(lambda word: heads.with_any(heads.beginning(word)))
        yield Level.TEXT_WORD, self._widened(lambda word: set(texts.with_word(word)))
        yield (
            Level.TEXT_BEGINS,
            self._widened(lambda word: texts.with_any(texts.beginning(word)) if len(word) > _SHORT else set()),
        )

    def guesses(self, *, is_urgent: bool) -> Iterator[tuple[Level, set[int]]]:
        """Yield the records that fit when words that nobody wrote have a typo.

        Only when it `is_urgent`, since nothing fits as typed, and as long as nothing is found: when any word has one,
        and when words have two.
        """
        unknown = tuple(word for word in self.words if word not in self._heads and word not in self._texts)
        tries = [(unknown, 1, _ONE), (self.words, 1, _ONE), (unknown, 2, _TWO)]
        for guessed, typos, levels in tries if is_urgent else tries[:1]:
            found = False
            for level, numbers in self._guessed(guessed, typos, levels):
                found = found or bool(numbers)
                yield level, numbers
            if found:
                return

    def has_meant(self, word: str) -> bool:
        """Whether a folded word of a record is one that was typed, or that was thought to be meant."""
        return word.startswith(self.words) or word in self._guesses

    def _guessed(
        self, guessed: tuple[str, ...], typos: int, levels: tuple[Level, Level]
    ) -> Iterator[tuple[Level, set[int]]]:
        for part, level in enumerate(levels):

            def near(word: str, part: int = part) -> set[int]:
                if word not in guessed or not can_have_typo(word, typos):
                    return set()
                heads, texts = self._near(word, typos)
                return self._heads.with_any(heads[part]) | self._texts.with_any(texts[part])

            yield level, self._widened(near)

    def _near(self, word: str, typos: int) -> tuple[Meant, Meant]:
        if (word, typos) not in self._meant:
            self._meant[word, typos] = (
                self._heads.meant(word, typos),
                self._texts.meant(word, typos),
            )
            self._guesses.update(*(known for meant in self._meant[word, typos] for known in meant))
        return self._meant[word, typos]

    def _widened(self, also: Callable[[str], set[int]]) -> set[int]:
        """Let each word fit more records, and return those that fit all words."""
        for number, word in enumerate(self.words):
            self._fits[number] |= also(word)
        return set.intersection(*sorted(self._fits, key=len))


_ONE = (Level.ONE_TYPO, Level.ONE_TYPO_BEGINS)
_TWO = (Level.TWO_TYPOS, Level.TWO_TYPOS_BEGIN)
