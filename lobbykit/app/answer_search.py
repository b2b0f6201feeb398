"""Questions and answers, found by a few words as they are typed, also with a typo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.search.index import Index, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.card_asks import Said


def answers_found(answers: Sequence[Said], typed: str) -> tuple[Said, ...]:
    """Return the answers that fit all words, what is asked before what is answered; all in their order for none."""
    if not typed.strip():
        return tuple(answers)
    index = Index()
    for number, one in enumerate(answers):
        index.put(Record("answer", str(number), one.question, texts=(one.text,), order=f"{number:06}"))
    return tuple(answers[int(hit.record.id)] for hit in index.find(typed, len(answers)).hits)
