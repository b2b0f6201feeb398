"""Questions that are owed an answer as the window lists them; the answers are looked up for those in sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.after.questions import QuestionAsked, questions_asked, questions_owed
from lobbykit.app.after.whereabouts import Whom, day_words, named_offices

if TYPE_CHECKING:
    from lobbykit.app.card_asks import Said
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """One question: whose it is, the day it was asked in words, and the author of its note, who owes the answer."""

    asked: QuestionAsked
    whom: Whom
    day: str

    @property
    def key(self) -> str:
        """What tells it from every other."""
        return f"{self.asked.note}/{self.asked.item}"


def questions_shown(bench: Workbench) -> tuple[QuestionShown, ...]:
    """Return what is owed, the oldest first; raise as `Workbench.library` does."""
    names, said = named_offices(bench), day_words(bench)
    return tuple(
        QuestionShown(one, names.get(one.office, Whom(one.office)), said(one.date))
        for one in questions_owed(questions_asked(bench.view))
    )


def answer_text(said: Said) -> str:
    """Return an answer as text to paste: what is said, and each source with its address on a line of its own."""
    sources = (" ".join(filter(None, (one.text, one.address))) for one in said.sources)
    return "\n".join((said.text, *sources))
