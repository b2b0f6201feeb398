"""What preflight knows of measures: dead, unknown, of the wrong chamber, oddly paired, already introduced, old."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.congress import congress_on, end_of, ordinal
from lobbykit.domain.measure import Chamber, MeasureKind
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Fix, Place, Problem, error, note, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.ask import Ask, AskTerms
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.reference import Reference

CONGRESS_NOTE_DAYS = 180
CONGRESS_WARNING_DAYS = 60
BILL_NOTE_DAYS = 7
BILL_WARNING_DAYS = 30

_COMPANION_KINDS = (
    {MeasureKind.HR, MeasureKind.S},
    {MeasureKind.HJRES, MeasureKind.SJRES},
    {MeasureKind.HCONRES, MeasureKind.SCONRES},
    {MeasureKind.HRES, MeasureKind.SRES},
)
_OPERATIVE = frozenset({"lead", "reason", "note"})
_INTRODUCE = re.compile(r"\bintroduc(?:e|ing|tion of)\b", re.IGNORECASE)
_ONE_CHAMBER = re.compile(r"\bIn the (House|Senate),", re.IGNORECASE)
_SIGN = re.compile(r"\b(?:co-?sponsor(?:ing)?|vote (?:for|against|on))\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:companions?|counterparts?|version|parallel|like|similar)\b", re.IGNORECASE)
_SIGNABLE = frozenset({Action.COSPONSOR, Action.VOTE_FOR, Action.VOTE_AGAINST})


def named_measures(brief: Brief) -> Iterator[tuple[Measure, Place, PrintedText | None]]:
    """Yield every measure that the asks list and that printed words cite, with its place."""
    for ask in brief.asks:
        for terms in ask.all_terms:
            for ref in terms.measures:
                yield ref.measure, ref.place, None
    for printed in printed_texts(brief):
        for one in find_measures(printed.words, congress=brief.congress):
            if one.measure is not None and not one.ambiguous:
                yield one.measure, printed.place_of(one.text, one.start), printed


def dead_measures(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`measure-dead`: its Congress is over, so nothing can be done with it; a known successor is proposed.

    A measure of an older Congress that the background names as history, with its Congress, is not an ask.
    """
    sitting = congress_on(reference.today)
    successors = {one.old: one.new for one in brief.lineage}
    for measure, place, printed in named_measures(brief):
        history = printed is not None and printed.part not in _OPERATIVE and measure.congress != brief.congress
        if measure.congress < sitting and not history:
            new = successors.get(measure)
            fix = Fix(measure.text, new.text) if new else None
            params = {"successor": f"{new.text} ({ordinal(new.congress)})"} if new else {}
            yield error(
                "measure-dead", place, fix=fix, measure=measure.text, congress=ordinal(measure.congress), **params
            )


def unknown_measures(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`measure-not-found`: no record tells who leads or has signed it, so the sheet will not say."""
    seen: set[tuple[Measure, Place]] = set()
    for measure, place, _ in named_measures(brief):
        if measure not in reference.bills and (measure, place) not in seen and measure.congress == brief.congress:
            seen.add((measure, place))
            yield warning("measure-not-found", place, measure=measure.text)


def misplaced_measures(brief: Brief) -> Iterator[Problem]:
    """`chamber-mismatch`: a chamber is asked to act on the other chamber's measure."""
    for ask in brief.asks:
        for chamber, terms in ((Chamber.HOUSE, ask.house), (Chamber.SENATE, ask.senate)):
            for ref in terms.measures if terms and terms.action in _SIGNABLE else ():
                if ref.measure.chamber is not chamber:
                    yield error("chamber-mismatch", ref.place, measure=ref.measure.text, chamber=chamber.value)
    for printed in printed_texts(brief):
        yield from _misplaced_in_words(printed, brief)


def _misplaced_in_words(printed: PrintedText, brief: Brief) -> Iterator[Problem]:
    """Read "In the House, cosponsor S. 61", and words printed for a chamber that ask it to sign the other's measure."""
    readers = _readers(printed)
    for sentence in printed.sentences:
        openings = [(found.start(), (Chamber(found[1].casefold()),)) for found in _ONE_CHAMBER.finditer(sentence)]
        for one in find_measures(sentence, congress=brief.congress):
            start, chambers = max((each for each in openings if each[0] <= one.start), default=(0, readers))
            signs = _SIGN.search(sentence, start, one.start)
            if one.measure is None or not signs or _BESIDE.search(sentence, signs.end(), one.start):
                continue
            for chamber in chambers:
                if chamber is not one.measure.chamber:
                    place = printed.text.place_of(one.text)
                    yield error("chamber-mismatch", place, measure=one.measure.text, chamber=chamber.value)


def _readers(printed: PrintedText) -> tuple[Chamber, ...]:
    """Return the chambers whose sheets print these words of an ask; nobody is asked by the other parts."""
    if printed.ask is None or printed.terms is None:
        return ()
    half = printed.chamber(printed.ask)
    if half:
        return (half,)
    own = {ref.measure.chamber for ref in printed.terms.measures}
    return tuple(one for one in Chamber if one in own or not own)


def odd_companions(brief: Brief) -> Iterator[Problem]:
    """`companion-kind`: an ask pairs a bill with a resolution; sometimes right, never forbidden, worth a look."""
    for ask in brief.asks:
        refs = [ref for terms in ask.all_terms for ref in terms.measures]
        house = [ref for ref in refs if ref.measure.chamber is Chamber.HOUSE]
        senate = [ref for ref in refs if ref.measure.chamber is Chamber.SENATE]
        if (
            house
            and senate
            and not any({a.measure.kind, b.measure.kind} in _COMPANION_KINDS for a in house for b in senate)
        ):
            yield warning("companion-kind", senate[0].place, house=house[0].measure.text, senate=senate[0].measure.text)


def existing_companions(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`companion-exists`: asks to introduce what has been introduced; proposes to cosponsor it."""
    seen: set[tuple[str, Measure]] = set()
    for ask in brief.asks:
        for terms in ask.all_terms:
            for model, chamber, place in _introductions(ask, terms, brief):
                for companion in _companions(model, chamber, reference):
                    if (ask.id, companion) not in seen:
                        seen.add((ask.id, companion))
                        yield error("companion-exists", place, measure=model.text, companion=companion.text)


def _introductions(ask: Ask, terms: AskTerms, brief: Brief) -> Iterator[tuple[Measure, Chamber | None, Place]]:
    """Yield (model measure, chamber that is asked to introduce, place) for every wish to introduce a companion."""
    half = Chamber.HOUSE if terms is ask.house else Chamber.SENATE if terms is ask.senate else None
    listed = [ref.measure for one in ask.all_terms for ref in one.measures]
    if terms.action is Action.INTRODUCE:
        for model in listed:
            yield model, half, terms.place
    for prose in (terms.lead, terms.reason):
        for text in prose.texts if prose else ():
            words = PrintedText(text, "lead", ask, terms).words
            found = _INTRODUCE.search(words)
            if found:
                cited = [one.measure for one in find_measures(words, congress=brief.congress) if one.measure]
                for model in dict.fromkeys([*listed, *cited]):
                    yield model, half, text.place_of(found[0])


def _companions(model: Measure, chamber: Chamber | None, reference: Reference) -> Iterator[Measure]:
    """Yield measures of the other chamber that a record names beside `model`, in either direction."""
    record = reference.bills.get(model)
    named = [one.measure for one in record.related if "procedural" not in one.relation] if record else []
    for other, its in reference.bills.items():
        if any(one.measure == model and "procedural" not in one.relation for one in its.related):
            named.append(other)
    for one in dict.fromkeys(named):
        if one.congress == model.congress and one.chamber is not model.chamber and chamber in {None, one.chamber}:
            yield one


def neglected_chambers(brief: Brief) -> Iterator[Problem]:
    """`no-ask-for-chamber`: offices of that chamber would get a sheet that asks nothing of them."""
    for chamber in Chamber:
        terms = [one for one in (ask.terms_for(chamber) for ask in brief.asks) if one]
        if not any(_speaks_to(one, chamber) for one in terms):
            yield warning("no-ask-for-chamber", brief.place, chamber=chamber.value)


def _speaks_to(terms: AskTerms, chamber: Chamber) -> bool:
    own = any(ref.measure.chamber is chamber for ref in terms.measures)
    return own or not terms.measures or terms.action not in _SIGNABLE


def congress_end(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`congress-ending`: a note at 180 days or less, a warning at 60; afterwards `measure-dead` speaks."""
    end = end_of(brief.congress)
    days = (end - reference.today).days
    if 0 < days <= CONGRESS_NOTE_DAYS:
        make = warning if days <= CONGRESS_WARNING_DAYS else note
        yield make("congress-ending", brief.place, congress=ordinal(brief.congress), days=days, date=end.isoformat())


def old_records(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`bill-old`: a note when a record is older than 7 days, a warning when older than 30; once for each measure."""
    first: dict[Measure, Place] = {}
    for measure, place, _ in named_measures(brief):
        first.setdefault(measure, place)
    for measure, place in first.items():
        record = reference.bills.get(measure)
        days = (reference.today - record.as_of).days if record else 0
        if record and days > BILL_NOTE_DAYS:
            make = warning if days > BILL_WARNING_DAYS else note
            yield make("bill-old", place, measure=measure.text, days=days, date=record.as_of.isoformat())
