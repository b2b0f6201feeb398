"""What preflight knows of companions: odd pairs, and wishes to introduce what has been introduced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber, MeasureKind
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Place, Problem, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.ask import Ask, AskTerms
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.reference import Reference

_COUNTERPART = {
    MeasureKind.HR: MeasureKind.S,
    MeasureKind.HJRES: MeasureKind.SJRES,
    MeasureKind.HCONRES: MeasureKind.SCONRES,
    MeasureKind.HRES: MeasureKind.SRES,
}
_KINDRED = _COUNTERPART | {senate: house for house, senate in _COUNTERPART.items()}
_LIKE_IT = r"(?:companion|similar|counterpart|same|such|parallel|identical|matching)"
_A_MEASURE = rf"(?:{_LIKE_IT}|bill|resolution|measure|legislation|effort|version|it|H\.|S\.)"
_INTRODUCE = compiled_late(
    rf"\bintroduc(?:e|ing|tion of)\b(?! (?:our|your|my|him|her|them)sel)(?=[^;]{{0,48}}?\b{_A_MEASURE})"
    r"|\bintroduce(?= one(?:[.,;!?]|$))"
    rf"|(?<!co-)\b(?:fil|offer|sponsor|lead|draft)(?:e|ing)?\b(?=[^.;]{{0,40}}\b{_LIKE_IT}\b| an? (?:House"
    rf"|Senate) version)"
    r"|\b(?:present(?:e|en|ar)|introdu(?:zca|zcan|cir))\b"
    r"(?=[^.;]{0,40}\b(?:similar|idéntic[oa]|compañer[oa]|gemel[oa]|equivalente)\b)",
    re.IGNORECASE,
)
_CHAMBER_NAMED = compiled_late(r"\b(House|Senate|Cámara|Senado)\b")
_SPANISH = {"Cámara": "House", "Senado": "Senate"}


def odd_companions(brief: Brief) -> Iterator[Problem]:
    """Yield `companion-kind`, once an ask, where one of both chambers' measures has no counterpart of its kind."""
    for ask in brief.asks:
        refs = [ref for terms in ask.all_terms for ref in terms.measures]
        kinds = {ref.measure.kind for ref in refs}
        for ref in refs:
            across = [one.measure for one in refs if one.measure.chamber is not ref.measure.chamber]
            if across and _KINDRED[ref.measure.kind] not in kinds:
                yield warning("companion-kind", ref.place, measure=ref.measure.text, other=across[0].text)
                break


def existing_companions(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield `companion-exists` where the brief asks to introduce what has been introduced; proposes to cosponsor it."""
    seen: set[tuple[str, Measure]] = set()
    for ask_id, model, chamber, place in _wishes(brief):
        for companion in _introduced(model, chamber, reference):
            if (ask_id, companion) not in seen:
                seen.add((ask_id, companion))
                yield _exists(model, companion, place)


def _exists(model: Measure, companion: Measure, place: Place) -> Problem:
    if companion == model:
        return error("companion-exists", place, measure=model.text, companion=model.text, introduced=model.text)
    return error("companion-exists", place, measure=model.text, companion=companion.text)


def _wishes(brief: Brief) -> Iterator[tuple[str, Measure, Chamber | None, Place]]:
    """Yield (ask id, model, chamber asked, place) for every wish to introduce something, in an ask or elsewhere."""
    for ask in brief.asks:
        for terms in ask.all_terms:
            half = Chamber.HOUSE if terms is ask.house else Chamber.SENATE if terms is ask.senate else None
            if terms.action is Action.INTRODUCE:
                yield from ((ask.id, one, half, terms.place) for one in _models(ask, terms, brief))
    for printed in printed_texts(brief):
        found = _INTRODUCE.search(printed.words)
        if found:
            place = printed.place_of(found[0], found.start())
            near = printed.words[max(0, found.start() - 20) : found.end() + 40]
            named = [_SPANISH.get(one, one) for one in _CHAMBER_NAMED.findall(near)]
            chamber = Chamber(named[0].casefold()) if len(set(named)) == 1 else None
            half = (printed.chamber(printed.ask) if printed.ask else None) or chamber
            key = printed.ask.id if printed.ask else str(place)
            yield from ((key, one, half, place) for one in _models_in_words(printed, brief))


def _models(ask: Ask, terms: AskTerms, brief: Brief) -> Iterable[Measure]:
    """Return what an ask may take as its model: its own measures, else those that no ask pairs with a companion."""
    listed = [ref.measure for one in (terms, *ask.all_terms) for ref in one.measures]
    return dict.fromkeys(listed) or _unpaired(brief)


def _models_in_words(printed: PrintedText, brief: Brief) -> Iterable[Measure]:
    cited = [one.measure for one in find_measures(printed.words, congress=brief.congress) if one.measure]
    if printed.ask and printed.terms:
        for part in (printed.terms.lead, printed.terms.reason):
            for text in part.texts if part else ():
                words = PrintedText(text, "lead").words
                cited += [one.measure for one in find_measures(words, congress=brief.congress) if one.measure]
        listed = [ref.measure for one in printed.ask.all_terms for ref in one.measures]
        return dict.fromkeys([*cited, *listed]) or _unpaired(brief)
    return dict.fromkeys(cited) or _unpaired(brief)


def _unpaired(brief: Brief) -> Iterable[Measure]:
    """Return the measures of asks that name no measure of the other chamber beside them."""
    found: list[Measure] = []
    for ask in brief.asks:
        listed = [ref.measure for terms in ask.all_terms for ref in terms.measures]
        if len({one.chamber for one in listed}) == 1:
            found += listed
    return dict.fromkeys(found)


def _introduced(model: Measure, chamber: Chamber | None, reference: Reference) -> Iterator[Measure]:
    """Yield what stands on record for that wish: the measure itself in its own chamber, or a companion across."""
    record = reference.bills.get(model)
    if chamber is model.chamber:
        if record and record.introduced:
            yield model
        return
    named = [one.measure for one in record.related if "procedural" not in one.relation] if record else []
    for other, its in reference.bills.items():
        if any(one.measure == model and "procedural" not in one.relation for one in its.related):
            named.append(other)
    for one in dict.fromkeys(named):
        if one.congress == model.congress and one.chamber is not model.chamber and chamber in {None, one.chamber}:
            yield one
