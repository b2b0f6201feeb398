"""Nothing is lost: every word of a draft is found again, or it is said which is not, and where it stood."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.notes import noted
from lobbykit.domain.drafting.runs import WORD, moved
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Place, Problem


def lost_words(draft: Draft, kept: Iterable[str]) -> tuple[Problem, ...]:
    """Return a doubt for every word of the draft that stands in `kept` less often than in the draft."""
    there = Counter(word for text in kept for word in words_of(text))
    out = []
    for word, place in _words(draft):
        there[word] -= 1
        if there[word] < 0:
            out.append(warning("draft-words-lost", place, text=word))
    return tuple(out)


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are compared: composed letters, as paper has them."""
    return WORD.findall(unicodedata.normalize("NFC", text))


def _words(draft: Draft) -> Iterator[tuple[str, Place]]:
    split = noted(draft.blocks)
    for runs in (*(block.runs for block in split.blocks), *(one.runs for one in split.definitions)):
        for run in runs:
            for found in WORD.finditer(unicodedata.normalize("NFC", run.text)):
                yield found[0], moved(run.place, found.start())
            for word in words_of(run.href or "") if run.href not in {None, "#"} else ():
                yield word, run.place
