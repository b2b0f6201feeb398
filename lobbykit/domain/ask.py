"""Asks: what we want one office to do, in the words for every state it can take."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from lobbykit.domain.audience import EVERYBODY, Prose, ShowTo

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.measure import Chamber, Measure
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

SourceId = NewType("SourceId", str)


class Action(StrEnum):
    """What an ask wants an office to do."""

    COSPONSOR = "cosponsor"
    VOTE_FOR = "vote-for"
    VOTE_AGAINST = "vote-against"
    SUPPORT = "support"
    OPPOSE = "oppose"
    INTRODUCE = "introduce"
    SIGN = "sign"
    FUND = "fund"
    SAY_PUBLICLY = "say-publicly"
    ANSWER = "answer"


class Rank(StrEnum):
    """How much of the meeting an ask gets; a paper ask is on the sheet but not raised."""

    PRIMARY = "primary"
    SUPPORTING = "supporting"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source that something names, and where."""

    id: SourceId
    place: Place


@dataclass(frozen=True, slots=True)
class MeasureRef:
    """A measure that an ask names, where, and how the file spells it ("" when it was not read from one)."""

    measure: Measure
    place: Place
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AskTerms:
    """What an ask wants of one chamber (or of both): action, measures and the words for every state it can take.

    `lead` is a bold complete opening, `reason` what follows it. `deadline` and `amount` serve sign and fund.
    """

    action: Action
    lead: Prose
    place: Place
    measures: tuple[MeasureRef, ...] = ()
    reason: Prose | None = None
    thanks: Prose | None = None
    thanks_leader: Prose | None = None
    for_committee: Prose | None = None
    for_nonvoting: Prose | None = None
    next_step: Prose | None = None
    deadline: date | None = None
    amount: Text | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """What we want one office to do. `both` and the halves exclude each other; no half leaves that chamber out."""

    id: str
    rank: Rank
    place: Place
    both: AskTerms | None = None
    house: AskTerms | None = None
    senate: AskTerms | None = None
    show_to: ShowTo = EVERYBODY
    sources: tuple[SourceRef, ...] = ()

    def terms_for(self, chamber: Chamber) -> AskTerms | None:
        """Return what this ask wants of that chamber, if anything."""
        return self.both or (self.house if chamber.value == "house" else self.senate)

    @property
    def all_terms(self) -> tuple[AskTerms, ...]:
        """The terms given, in file order of house before senate."""
        return tuple(terms for terms in (self.both, self.house, self.senate) if terms is not None)
