"""Tailoring: for one ask and one office, what is asked, thanked or left out, and why.

The first rule that applies decides the state; additions only add wording.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.choices import NO_CHOICES
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.measure import Chamber

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.domain.ask import Ask, AskTerms
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Params

RECORD_STAYS_FRESH = timedelta(days=14)
FLOOR_VOTE = re.compile(
    r"\b(?:vot(?:e[snd]?|ing|ar|ando|os?|aci(?:ón|ones))|on the floor|(?:en el|al) pleno)\b"
    r"(?![^.;]*\b(?:committee|comités?)\b)",
    re.IGNORECASE,
)
"""Words that ask for a vote on the floor; a non-voting member does vote in committee."""

_THANKED = frozenset({Action.COSPONSOR, Action.VOTE_FOR, Action.SUPPORT})
_OPPOSED = frozenset({Action.VOTE_AGAINST, Action.OPPOSE})
_FLOOR_VOTES = frozenset({Action.VOTE_FOR, Action.VOTE_AGAINST})
ON_THE_MEASURE = _FLOOR_VOTES | {Action.COSPONSOR}
"""Actions on a measure itself: only its own chamber can take them, and only until it has passed there."""


class AskState(StrEnum):
    """What becomes of an ask for one office."""

    ASK = "ask"
    REWORDED = "reworded"
    THANK = "thank"
    THANK_LEADER = "thank-leader"
    LEFT_OUT = "left-out"


class Relation(StrEnum):
    """How an office stands to a measure by its record; closed means open to no more cosponsors."""

    LEADS = "leads"
    SIGNED = "signed"
    WITHDREW = "withdrew"
    PASSED = "passed"
    CLOSED = "closed"
    OPEN = "open"
    UNKNOWN = "unknown"


_STILL_OPEN = frozenset({Relation.OPEN, Relation.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Why:
    """A reason as data; the message catalogue turns it into a sentence."""

    code: str
    params: Params = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The state of one ask for one office, the measures it is about, the deciding rule and what is added."""

    ask: Ask
    state: AskState
    why: Why
    measures: tuple[Measure, ...] = ()
    additions: tuple[Why, ...] = ()
    terms: AskTerms | None = None

    @property
    def printed(self) -> bool:
        """Whether the ask stands on the sheet in any form."""
        return self.state is not AskState.LEFT_OUT

    def added(self, code: str) -> bool:
        """Whether an addition of that code applies."""
        return any(one.code == code for one in self.additions)


@dataclass(frozen=True, slots=True)
class UnderMeasure:
    """What the record says of one office under one measure."""

    measure: Measure
    relation: Relation
    record: BillRecord | None


def decide(
    ask: Ask, office: Office, bills: Mapping[Measure, BillRecord], today: date, choices: Choices = NO_CHOICES
) -> Decision:
    """Return what becomes of `ask` for `office` on `today`."""
    terms = ask.terms_for(office.chamber)
    if ask.id in choices.hidden:
        return _left_out(ask, "hidden-by-choice")
    if terms is None:
        return _left_out(ask, "other-half", chamber=office.chamber.value)
    if not ask.show_to.admits(office):
        return _left_out(ask, "not-shown")
    own = tuple(ref.measure for ref in terms.measures if ref.measure.chamber is office.chamber)
    standings = tuple(_standing(measure, office, bills.get(measure), terms.action) for measure in own)
    settled = _settled(ask, terms, standings)
    if settled is not None:
        return _with_committee_wording(settled, office, standings)
    if terms.measures and not own and terms.action is not Action.INTRODUCE:
        return _of_the_other_chamber(ask, terms)
    return _asked(ask, terms, office, standings, today)


def speaks_to(ask: Ask, chamber: Chamber) -> bool:
    """Whether an ask can reach any office of that chamber, whatever the records say."""
    terms = ask.terms_for(chamber)
    if terms is None or ask.show_to.chamber not in {None, chamber}:
        return False
    own = any(ref.measure.chamber is chamber for ref in terms.measures)
    return own or not terms.measures or terms.action is Action.INTRODUCE or not _needs_a_measure(terms)


def _standing(measure: Measure, office: Office, record: BillRecord | None, action: Action) -> UnderMeasure:
    if record is None:
        return UnderMeasure(measure, Relation.UNKNOWN, None)
    if record.sponsor == office.id:
        return UnderMeasure(measure, Relation.LEADS, record)
    signature = record.cosponsor(office.id)
    if signature is not None:
        return UnderMeasure(measure, Relation.SIGNED if signature.withdrawn is None else Relation.WITHDREW, record)
    if action in ON_THE_MEASURE and record.passed is not None:
        return UnderMeasure(measure, Relation.PASSED, record)
    if action is Action.COSPONSOR and _takes_no_more(record):
        return UnderMeasure(measure, Relation.CLOSED, record)
    return UnderMeasure(measure, Relation.OPEN, record)


def _takes_no_more(record: BillRecord) -> bool:
    """Whether no cosponsor can be added: after passage, and in the House once its committees have let it go."""
    return record.passed is not None or (_released(record) and record.measure.chamber is Chamber.HOUSE)


def _released(record: BillRecord) -> bool:
    """Whether every full committee of referral has reported the measure or been discharged (CRS report RS22477)."""
    full = [one for one in record.committees if len(one.committee) == len("HSFA")]
    return bool(full) and all(one.released is not None for one in full)


def _settled(ask: Ask, terms: AskTerms, standings: tuple[UnderMeasure, ...]) -> Decision | None:
    """Decide by what the office has already done, unless some measure is still open to be asked for."""
    if terms.action in _OPPOSED and any(one.relation is Relation.LEADS for one in standings):
        return _left_out(ask, "leads-opposed", measure=_listed(standings, Relation.LEADS))
    if terms.action not in _THANKED | ON_THE_MEASURE or not standings:
        return None
    if any(one.relation in _open_to(terms.action) for one in standings):
        return None
    for relation, state, code in (
        (Relation.LEADS, AskState.THANK_LEADER, "leads"),
        (Relation.SIGNED, AskState.THANK, "cosponsors"),
        (Relation.WITHDREW, AskState.LEFT_OUT, "withdrew"),
        (Relation.CLOSED, AskState.LEFT_OUT, "cosponsor-closed"),
        (Relation.PASSED, AskState.LEFT_OUT, "passed-chamber"),
    ):
        matching = tuple(one for one in standings if one.relation is relation)
        if matching:
            why = Why(code, (("measure", _listed(standings, relation)), *_as_of(matching)))
            if state is AskState.LEFT_OUT:
                return Decision(ask, state, why, (), (), terms)
            over = all(_takes_no_more(one.record) for one in matching if one.record)
            added = (Why("signing-over", (("measure", _listed(standings, relation)),)),) if over else ()
            return Decision(ask, state, why, tuple(one.measure for one in matching), added, terms)
    return None


def _open_to(action: Action) -> frozenset[Relation]:
    """Name the relations under which the ask can still be put: signing a measure does not stop a call to oppose it."""
    return _STILL_OPEN if action in _THANKED else _STILL_OPEN | {Relation.SIGNED, Relation.WITHDREW}


def _of_the_other_chamber(ask: Ask, terms: AskTerms) -> Decision:
    """Keep an ask about the other chamber's measure only when its words stand without naming that measure."""
    names = ", ".join(ref.measure.text for ref in terms.measures)
    if _needs_a_measure(terms):
        return _left_out(ask, "other-chamber", measure=names)
    return Decision(ask, AskState.REWORDED, Why("other-chamber-unnamed", (("measure", names),)), (), (), terms)


def _needs_a_measure(terms: AskTerms) -> bool:
    """Whether the ask means nothing without a measure of one's own: by its action, or since its words name one."""
    words = " ".join(text.raw for prose in (terms.lead, terms.reason) if prose for text in prose.texts)
    cited = find_measures(words, congress=terms.measures[0].measure.congress)
    names_it = "{measure}" in words or "{sponsor}" in words or any(one.measure for one in cited)
    return terms.action in ON_THE_MEASURE or names_it


def _asked(ask: Ask, terms: AskTerms, office: Office, standings: tuple[UnderMeasure, ...], today: date) -> Decision:
    measured = terms.action in _THANKED | ON_THE_MEASURE
    live = tuple(one for one in standings if not measured or one.relation in _open_to(terms.action))
    measures = tuple(one.measure for one in live)
    if not office.voting and _asks_floor_vote(terms):
        if terms.for_nonvoting is None and not measures:
            return _left_out(ask, "non-voting-unworded")
        decision = Decision(ask, AskState.REWORDED, Why("non-voting"), measures, (), terms)
    else:
        decision = Decision(ask, AskState.ASK, Why("asked"), measures, _additions(terms, standings, live, today), terms)
    return _with_committee_wording(decision, office, live)


def _asks_floor_vote(terms: AskTerms) -> bool:
    return terms.action in _FLOOR_VOTES or any(FLOOR_VOTE.search(text.raw) for text in terms.lead.texts)


def _additions(
    terms: AskTerms, standings: tuple[UnderMeasure, ...], live: tuple[UnderMeasure, ...], today: date
) -> tuple[Why, ...]:
    added: list[Why] = []
    if terms.action is Action.COSPONSOR:
        old = [one.record.as_of for one in live if one.record and today - one.record.as_of > RECORD_STAYS_FRESH]
        if old:
            added.append(Why("record-old", (("date", min(old).isoformat()),)))
        consent = [one for one in live if one.record and _released(one.record)]
        if consent:
            added.append(Why("unanimous-consent", (("measure", ", ".join(one.measure.text for one in consent)),)))
    for relation, code in ((Relation.LEADS, "also-leads"), (Relation.SIGNED, "also-cosponsors")):
        done = tuple(one for one in standings if terms.action in _THANKED and one.relation is relation)
        if done:
            added.append(Why(code, (("measure", _listed(done, relation)), *_as_of(done))))
    return tuple(added)


def _with_committee_wording(decision: Decision, office: Office, standings: tuple[UnderMeasure, ...]) -> Decision:
    """Add the committee's wording for its members, except to the leader, who is asked for hearings anyway."""
    terms = decision.terms
    if terms is None or terms.for_committee is None or decision.state in {AskState.LEFT_OUT, AskState.THANK_LEADER}:
        return decision
    for one in standings:
        for referral in one.record.committees if one.record else ():
            if office.sits_on(referral.committee):
                why = Why("committee", (("committee", referral.committee), ("measure", one.measure.text)))
                return Decision(
                    decision.ask, decision.state, decision.why, decision.measures, (*decision.additions, why), terms
                )
    return decision


def _left_out(ask: Ask, code: str, **params: str) -> Decision:
    return Decision(ask, AskState.LEFT_OUT, Why(code, tuple(sorted(params.items()))))


def _listed(standings: tuple[UnderMeasure, ...], relation: Relation) -> str:
    return ", ".join(one.measure.text for one in standings if one.relation is relation)


def _as_of(standings: tuple[UnderMeasure, ...]) -> Params:
    days = [one.record.as_of for one in standings if one.record]
    return (("date", min(days).isoformat()),) if days else ()
