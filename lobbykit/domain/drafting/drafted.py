"""A brief as it was recognized in a file: texts in the inline markup of briefs, not yet checked or finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.ask import Action
    from lobbykit.domain.drafting.source_reading import DraftSource
    from lobbykit.domain.measure import Chamber, Measure
    from lobbykit.domain.problem import Place, Problem


@dataclass(frozen=True, slots=True)
class DraftTerms:
    """What an ask wants: `lead` and `reason` are inline text, `sponsors` pairs of a measure and who leads it as typed.

    `chamber` is the one that is meant, None for both. `joint` is the "and" that stood between it and the next ask of
    its sentence. `sure` is false when a doubt says why.
    """

    action: Action
    lead: str
    place: Place
    reason: str = ""
    measures: tuple[Measure, ...] = ()
    sponsors: tuple[tuple[Measure, str], ...] = ()
    chamber: Chamber | None = None
    deadline: date | None = None
    amount: str = ""
    joint: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class DraftAsk:
    """An ask: one wording for both chambers, or a half for each that is asked.

    `intro` led into its list, `marker` is the number that stood before it.
    """

    id: str
    terms: tuple[DraftTerms, ...]
    intro: str = ""
    marker: str = ""

    @property
    def is_halved(self) -> bool:
        """Whether its terms are halves."""
        return any(terms.chamber for terms in self.terms)


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A section, talking point, question or figure: an id, its first words (heading, they_say, value) and the text."""

    id: str
    head: str
    text: str
    place: Place
    source: str = ""


@dataclass(frozen=True, slots=True)
class DraftContact:
    """Whom an office answers; `typed` is all that was said about it."""

    name: str
    typed: str
    role: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class DraftBrief:
    """All that was recognized. `headings` announced a part and stand in no text; `left_over` fitted nowhere."""

    id: str
    title: str
    lang: str
    congress: int
    as_of: date
    file: str
    lede: str = ""
    figures: tuple[DraftPart, ...] = ()
    sections: tuple[DraftPart, ...] = ()
    asks: tuple[DraftAsk, ...] = ()
    points: tuple[DraftPart, ...] = ()
    questions: tuple[DraftPart, ...] = ()
    sources: tuple[DraftSource, ...] = ()
    contact: DraftContact | None = None
    headings: tuple[tuple[int, str], ...] = ()
    left_over: tuple[tuple[int, str], ...] = ()
    doubts: tuple[Problem, ...] = ()
