"""The words that stand for the keys of a laptop: the shipped list, and what somebody types of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.domain.fingerprint import WORDS, fingerprint_words, strange_words, typed_words
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem


class DeviceWords:
    """The 256 words of resources/words.txt in their order."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._words = words

    @classmethod
    def shipped(cls) -> DeviceWords:
        """Read the list; raise MissingDataError."""
        lines = (paths.resources() / "words.txt").read_text(encoding="utf-8").splitlines()
        return cls(tuple(line for line in lines if not line.startswith("#")))

    def of(self, pub: str, age: str = "") -> str:
        """Return the eight words of a laptop's keys, with blanks between; without its age key those of `pub` alone."""
        return " ".join(fingerprint_words(pub, age, self._words))

    def typed(self, text: str) -> str:
        """Return what somebody typed as `of` writes it."""
        return " ".join(typed_words(text))

    def fault_of(self, text: str) -> Problem | None:
        """Return why what somebody typed cannot be the words of any laptop."""
        typed = typed_words(text)
        if strange := strange_words(typed, self._words):
            return error("words-strange", word=strange[0][:40])
        return None if len(typed) == WORDS else error("words-count", count=len(typed), right=WORDS)
