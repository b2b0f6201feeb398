"""The words of an ask for one office: the brief's own where it gives them, stock phrases where it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.prose import Span, Spans, merged, parse_inline, plain_text
from lobbykit.domain.tailoring import FLOOR_VOTE, AskState, Decision

if TYPE_CHECKING:
    from lobbykit.domain.ask import AskTerms
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference

PLACEHOLDER = re.compile(r"\{(measure|sponsor|office|as_of)\}")
_BY_SPONSOR = re.compile(
    r",?\s*(?:(?:(?:led|introduced|sponsored)\s+)?by"
    r"|(?:(?:encabez|present|impuls|promov|lider)[ai]d[oa]s?\s+)?por|de)\s+\{sponsor\}"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_AGAINST = frozenset({Action.VOTE_AGAINST, Action.OPPOSE})
_ENDS_SENTENCE = (".", "!", "?", "\u2026", ":")


@dataclass(frozen=True, slots=True)
class WordedAsk:
    """A decision and, when it is printed, its opening and what follows, with source marks still unresolved."""

    decision: Decision
    lead: Spans = ()
    reason: Spans = ()

    @property
    def content(self) -> Spans:
        """The printed ask: the opening in bold, joined to the rest as one or more sentences."""
        bold = tuple(
            Span(span.text, bold=True, italic=span.italic, href=span.href, note=span.note) for span in self.lead
        )
        return merged((*bold, *_joined(plain_text(self.lead), self.reason)))


def worded(decision: Decision, office: Office, reference: Reference) -> WordedAsk:
    """Return the words of a decision for that office."""
    terms = decision.terms
    if terms is None or not decision.printed:
        return WordedAsk(decision)
    voice = _Voice(decision, terms, office, reference)
    match decision.state:
        case AskState.THANK_LEADER:
            next_step = () if decision.added("signing-over") else voice.prose(None, "leader-next")
            return WordedAsk(decision, voice.prose(terms.thanks_leader, "thank-leader"), next_step)
        case AskState.THANK:
            return WordedAsk(decision, voice.thanks(terms.thanks), voice.thanked_reason())
        case AskState.REWORDED if decision.why.code == "non-voting":
            code = "non-voting-against" if terms.action in _AGAINST else "non-voting-for"
            return WordedAsk(decision, voice.prose(terms.for_nonvoting, code), voice.reason())
        case _:
            return WordedAsk(decision, voice.filled(terms.lead.for_office(office).raw), voice.reason())


@dataclass(frozen=True, slots=True)
class _Voice:
    """Fills placeholders and picks wordings for one decision and office."""

    decision: Decision
    terms: AskTerms
    office: Office
    reference: Reference

    def prose(self, prose: Prose | None, code: str) -> Spans:
        """Return the brief's words for this office, or the stock phrase."""
        raw = prose.for_office(self.office).raw if prose else self.reference.phrases.say(code)
        return self.filled(raw)

    def thanks(self, thanks: Prose | None) -> Spans:
        """Thanks always say as of when the record shows the signature."""
        spans = self.prose(thanks, "thank")
        raw = thanks.for_office(self.office).raw if thanks else self.reference.phrases.say("thank")
        if "{as_of}" not in raw:
            spans = (*_without_stop(spans), *self.filled(" " + self.reference.phrases.say("as-of")))
        return spans

    def thanked_reason(self) -> Spans:
        if self.decision.added("signing-over") and self.terms.action is Action.COSPONSOR:
            return ()
        code = "next-step-vote" if self.terms.action is Action.VOTE_FOR and self.office.voting else "next-step"
        raw = self.terms.next_step.for_office(self.office).raw if self.terms.next_step else ""
        said = self._without_votes(raw) or self.reference.phrases.say(code)
        return (*self.filled(said), *self._committee())

    def _without_votes(self, raw: str) -> str:
        """Return the words without the sentences that ask somebody who has no vote on the floor for one."""
        if self.office.voting or not FLOOR_VOTE.search(raw):
            return raw
        return " ".join(one for one in _SENTENCE.split(raw) if not FLOOR_VOTE.search(one))

    def reason(self) -> Spans:
        phrases = self.reference.phrases
        raw = self._without_votes(self.terms.reason.for_office(self.office).raw) if self.terms.reason else ""
        spans = self.filled(raw) if raw else ()
        added = (*self._committee(), *self._particulars(), *self._also_done())
        when = self._param("record-old", "date")
        if when:
            added = (*added, Span(" " + phrases.say("if-not-since", date=phrases.day(date.fromisoformat(when)))))
        return (*_ended(spans), *added) if added and spans else (*spans, *added)

    def _particulars(self) -> Spans:
        """Say the amount and the day that the brief gives beside the words."""
        phrases, terms = self.reference.phrases, self.terms
        said = [phrases.say("amount", amount=terms.amount.raw)] if terms.amount else []
        said += [phrases.say("deadline", date=phrases.day(terms.deadline))] if terms.deadline else []
        return tuple(Span(f" {one}") for one in said)

    def _also_done(self) -> Spans:
        """Thank for the measures of the same ask that the office leads or has signed."""
        phrases = self.reference.phrases
        said = []
        for code in ("also-leads", "also-cosponsors"):
            measure, when = self._param(code, "measure"), self._param(code, "date")
            if measure:
                said.append(phrases.say(code, measure=measure, date=phrases.day(date.fromisoformat(when))))
        return tuple(Span(f" {one}") for one in said)

    def _committee(self) -> Spans:
        if self.terms.for_committee is None or not self.decision.added("committee"):
            return ()
        return (Span(" "), *self.filled(self.terms.for_committee.for_office(self.office).raw))

    def _param(self, code: str, name: str) -> str:
        for one in self.decision.additions:
            if one.code == code:
                return str(dict(one.params)[name])
        return ""

    def filled(self, raw: str) -> Spans:
        """Replace the placeholders; a sponsor that nobody knows takes its "led by" along."""
        if not self._sponsors():
            raw = _BY_SPONSOR.sub("", raw)
        out: list[Span] = []
        for span in parse_inline(raw):
            if "{" not in span.text:
                out.append(span)
                continue
            last = 0
            for found in PLACEHOLDER.finditer(span.text):
                out.append(_like(span, span.text[last : found.start()]))
                out.extend(_like(span, one.text, one.href) for one in self._value(found[1]))
                last = found.end()
            out.append(_like(span, span.text[last:]))
        return tuple(span for span in out if span.text or span.note)

    def _value(self, name: str) -> Spans:
        phrases = self.reference.phrases
        match name:
            case "measure":
                named: list[Spans] = [(Span(one.text, href=one.congress_gov),) for one in self._measures()]
                return _listed(named, phrases.say("and"))
            case "sponsor":
                return _listed([(Span(one),) for one in self._sponsors()], phrases.say("and")) or (
                    Span(phrases.say("its-sponsor")),
                )
            case "office":
                return (Span(self.reference.full_name(self.office)),)
            case _:
                return (Span(phrases.day(self._as_of())),)

    def _measures(self) -> tuple[Measure, ...]:
        return self.decision.measures or tuple(ref.measure for ref in self.terms.measures)

    def _sponsors(self) -> list[str]:
        names = [self.reference.sponsor_of(one) for one in self._measures()]
        return list(dict.fromkeys(name for name in names if name))

    def _as_of(self) -> date:
        days = [self.reference.bills[one].as_of for one in self._measures() if one in self.reference.bills]
        return min(days, default=self.reference.roster.as_of)


def _like(span: Span, text: str, href: str | None = None) -> Span:
    """Return other words with the look of a span, and its link unless they have their own."""
    return Span(text, span.bold, span.italic, href or span.href, span.note)


def _listed(items: list[Spans], conjunction: str) -> Spans:
    """Join "A", "A and B", "A, B and C"."""
    out: list[Span] = []
    for index, item in enumerate(items):
        if index:
            out.append(Span(f" {conjunction} " if index == len(items) - 1 else ", "))
        out.extend(item)
    return tuple(out)


def _without_stop(spans: Spans) -> Spans:
    """Drop the full stop that ends the spans, so that a remark can follow inside the sentence."""
    if spans and spans[-1].text.endswith("."):
        return (*spans[:-1], spans[-1]._replace(text=spans[-1].text[:-1]))
    return spans


def _ended(spans: Spans) -> Spans:
    """End the spans with a full stop, unless a sentence ends there already."""
    return spans if not spans or _is_ended(plain_text(spans)) else (*spans, Span("."))


def _is_ended(words: str) -> bool:
    return words.rstrip().endswith((*_ENDS_SENTENCE, ")", "\u201d"))


def _joined(lead: str, reason: Spans) -> Spans:
    """Continue a sentence that goes on in lower case; otherwise end it and begin another."""
    words = plain_text(reason).strip()
    ended = lead.rstrip().endswith(_ENDS_SENTENCE)
    if not words:
        return () if ended else (Span("."),)
    glue = " " if ended else (", " if words[0].islower() else ". ")
    first = reason[0]._replace(text=reason[0].text.lstrip())
    return (Span(glue), *_ended((first, *reason[1:])))
