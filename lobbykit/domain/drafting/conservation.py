"""Nothing is lost: every word of a draft is found again, or it is said which is not, and where it stood."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.notes import noted
from lobbykit.domain.drafting.runs import WORD, moved, plain
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.drafting.runs import Draft, Runs
    from lobbykit.domain.problem import Place, Problem


def lost_words(draft: Draft, kept: Iterable[str]) -> tuple[Problem, ...]:
    """Return a doubt for every word of the draft that stands in `kept` less often than in the draft."""
    there = Counter(word for text in kept for word in words_of(text))
    out: list[Problem] = []
    for runs in _texts(draft):
        joined = [(word, runs[0].place) for word in words_of(plain(runs))]
        missing = min(_missing(list(_apart(runs)), there), _missing(joined, there), key=lambda found: len(found[0]))
        out += [warning("draft-words-lost", place, text=word) for word, place in missing[0]]
        there.subtract(missing[1])
    return tuple(out)


def _missing(words: list[tuple[str, Place]], there: Counter[str]) -> tuple[list[tuple[str, Place]], Counter[str]]:
    """Return the words that are not there often enough, and how often each of the others is used up."""
    used: Counter[str] = Counter()
    lost = []
    for word, place in words:
        if used[word] < there[word]:
            used[word] += 1
        else:
            lost.append((word, place))
    return lost, used


def words_of(text: str) -> list[str]:
    """Return the words of a text as they are compared: composed letters, as paper has them."""
    return WORD.findall(unicodedata.normalize("NFC", text))


def _texts(draft: Draft) -> Iterator[Runs]:
    split = noted(draft.blocks)
    texts = (*(block.runs for block in split.blocks), *(one.runs for one in split.definitions))
    return (runs for runs in texts if runs)


def _apart(runs: Runs) -> Iterator[tuple[str, Place]]:
    for run in runs:
        for found in WORD.finditer(unicodedata.normalize("NFC", run.text)):
            yield found[0], moved(run.place, found.start())
        for word in words_of(run.href or "") if run.href not in {None, "#"} else ():
            yield word, run.place
