"""Questions that offices asked and that we owe the answer to, with what the brief says to the like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.domain.search.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lobbykit.app.card_asks import Said
    from lobbykit.store.view import View

_SHORT = 3
_LEAST_SHARED, _LEAST_PART = 2, 0.5
_MOST = 3


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """One question of an office, as a note tells it. `item` is its id in the note; `answered` an ISO day or ""."""

    note: str
    item: str
    office: str
    briefs: tuple[str, ...]
    date: str
    author: str
    text: str
    owed: bool
    answered: str = ""


def questions_asked(view: View, wanted: Wanted = Wanted()) -> tuple[QuestionAsked, ...]:  # noqa: B008 - it is frozen
    """Return the questions of the notes that are wanted, the oldest first; withdrawn ones are left out."""
    return tuple(
        _asked(row, item, told)
        for row in notes_found(view, wanted)
        for item, told in sorted(row.get("question", {}).items())
        if told.get("text")
    )


def questions_owed(asked: Iterable[QuestionAsked]) -> tuple[QuestionAsked, ...]:
    """Return those that the team owes the answer to and that nobody has answered."""
    return tuple(one for one in asked if one.owed and not one.answered)


def answers_to(question: str, answers: Sequence[Said]) -> tuple[Said, ...]:
    """Return what a brief answers to questions like this one, the likest first, at most three.

    Like is what shares at least two longer words with the question, and half of those of the one in the brief.
    """
    asked = _telling(question)
    scored = []
    for place, one in enumerate(answers):
        known = _telling(one.question)
        shared = len(asked & known)
        if shared >= min(_LEAST_SHARED, len(known)) and known and shared / len(known) >= _LEAST_PART:
            scored.append((-shared / len(known), place, one))
    return tuple(one for _, _, one in sorted(scored, key=lambda each: each[:2]))[:_MOST]


def _asked(row: dict[str, Any], item: str, told: dict[str, Any]) -> QuestionAsked:
    briefs = dict.fromkeys([*([row["brief"]] if row.get("brief") else []), *row.get("ask", {})])
    return QuestionAsked(
        row["id"],
        item,
        str(row.get("office", "")),
        tuple(briefs),
        str(row.get("date", "")),
        str(row.get("author", "")),
        str(told["text"]),
        bool(told.get("owed")),
        str(told.get("answered", "")),
    )


def _telling(text: str) -> frozenset[str]:
    return frozenset(one for one in words_of(text) if len(one) > _SHORT)
