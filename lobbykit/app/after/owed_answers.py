"""What a brief answers to the questions that offices ask, for one office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lobbykit.app.after.questions import answers_to
from lobbykit.app.card_asks import card_answers
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.products.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.app.after.questions import QuestionAsked
    from lobbykit.app.card_asks import Said
    from lobbykit.app.library import Library
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Read


class BriefShelf(Protocol):
    """Where briefs and what they are told against come from."""

    def library(self) -> Library:
        """Return what is known of Congress."""
        ...

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief by its id."""
        ...


class BriefAnswers:
    """Reads each brief and the library once, however many offices are asked for."""

    def __init__(self, shelf: BriefShelf, catalogue: Catalogue, today: date) -> None:
        self._shelf, self._catalogue, self._today = shelf, catalogue, today
        self._told: dict[str, Telling | None] = {}
        self._offices: Mapping[str, Office] | None = None

    def of(self, brief: str, office: str) -> tuple[Said, ...]:
        """Return every question of a brief with its answer and sources; none where brief or office is not here."""
        try:
            known, telling = self._office(office), self._telling(brief)
        except LobbykitError:
            return ()
        return tuple(card_answers(telling, known)) if telling and known else ()

    def to(self, one: QuestionAsked) -> tuple[Said, ...]:
        """Return what the briefs of a question's note answer to the like, the likest first."""
        return answers_to(one.text, [said for brief in one.briefs for said in self.of(brief, one.office)])

    def _office(self, office: str) -> Office | None:
        if self._offices is None:
            self._offices = {one.id: one for one in self._shelf.library().roster.offices}
        return self._offices.get(office)

    def _telling(self, brief: str) -> Telling | None:
        if brief not in self._told:
            self._told[brief] = None
            read, words = self._shelf.brief(brief).value, self._catalogue.stock_phrases()
            if read is not None:
                self._told[brief] = Telling(read, self._shelf.library().reference(words, self._today), words)
        return self._told[brief]
