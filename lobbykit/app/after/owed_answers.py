"""What a brief answers to the questions that offices ask, for one office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from lobbykit.app.card_asks import card_answers
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.products.telling import Telling

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.card_asks import Said
    from lobbykit.app.library import Library
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Read


class BriefShelf(Protocol):
    """Where briefs and what they are told against come from."""

    def library(self) -> Library:
        """Return what is known of Congress."""
        ...

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief by its id."""
        ...


def brief_answers(shelf: BriefShelf, catalogue: Catalogue, brief: str, office: str, today: date) -> tuple[Said, ...]:
    """Return every question of a brief with its answer and sources; none where the brief or the office is not here."""
    try:
        read, library = shelf.brief(brief).value, shelf.library()
    except LobbykitError:
        return ()
    known = next((one for one in library.roster.offices if one.id == office), None)
    if read is None or known is None:
        return ()
    words = catalogue.stock_phrases()
    return tuple(card_answers(Telling(read, library.reference(words, today), words), known))
