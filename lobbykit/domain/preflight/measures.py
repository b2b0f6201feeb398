"""What preflight knows of measures: dead, unknown, of the wrong chamber, oddly paired, already introduced, old."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.congress import end_of, ordinal
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Place, Problem, error, note, warning
from lobbykit.domain.tailoring import ON_THE_MEASURE, speaks_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.reference import Reference

CONGRESS_NOTE_DAYS = 180
CONGRESS_WARNING_DAYS = 60
BILL_NOTE_DAYS = 7
BILL_WARNING_DAYS = 30

_A_CHAMBER = r"\bThe (?P<body>House|Senate) (?:should|must|can|needs to)\b"
_OF_A_CHAMBER = compiled_late(_A_CHAMBER, re.IGNORECASE)
_ONE_CHAMBER = compiled_late(
    r"\b(?:In the |For (?:the )?)(?P<the>House|Senate)(?: offices?| members?| side)?(?: only)?[,:]"
    r"|\b(?P<who>Senators?|Representatives?|House members?)(?:,? please| should| must| can| to)\b"
    rf"|{_A_CHAMBER}"
    r"|\bEn (?:la|el) (?P<en>Cámara|Senado)(?: de Representantes)?,"
    r"|\b(?P<a_quien>senador(?:a|es|as)?|representantes?)(?: (?:deben?|pueden?|(?:a )?que)\b|(?=,? (?:la"
    r"|a la) [HS]\b))",
    re.IGNORECASE,
)
PLAIN_SPELLING = compiled_late(r"[A-Za-z][A-Za-z.\s\u00a0]*[1-9][0-9]{0,4}")
"""A citation that a machine may replace: no number in a list, no web address, no Congress."""
_LOOK = 80
# "Please cosponsor", "we ask you to vote for": what is to be done, not what was.
_ASKED = compiled_late(
    r"(?:^|[.!?:;\u2014] ?|\b(?:please|to|must|should|now|and|will you|you will|you can) )"
    r"(?:co-?sponsor|support|pass|vote (?:for|against|on)|sign on to|copatrocin(?:e|en|ar)|apoy(?:e|en|ar)"
    r"|(?:put|add) (?:your|their|his|her) names? (?:to|on)|(?:be|become) an? co-?sponsor of|schedule|bring up|take up"
    r"|(?:ask|press|push|call) for an? (?:\w+ )?(?:vote|hearing|markup) on) "
    r"(?:(?!H\.|S\.)[^.;])*$",
    re.IGNORECASE,
)
_SIGN = compiled_late(
    r"\b(?:co-?sponsor(?:ing)?|vote (?:for|against|on)|sign(?:ing)? on to|(?:put|add) (?:your|their|his"
    r"|her) names? (?:to|on)"
    r"|copatrocin(?:e|en|ar)|vot(?:e|en|ar) (?:a favor|en contra|por))\b",
    re.IGNORECASE,
)
_ADOPT = compiled_late(r"\b(?:adopt|pass|approve)\b")
"""What only its own chamber does with a simple resolution."""
_BESIDE = compiled_late(
    r"\b(?:companions?|counterparts?|version|parallel|like|similar|compañer[oa]s?|gemel[oa]s?)\b", re.IGNORECASE
)


def named_measures(brief: Brief) -> Iterator[tuple[Measure, Place, PrintedText | None]]:
    """Yield every measure that the asks list and that printed words cite, with its place."""
    for one in mentions(brief):
        yield one.measure, one.place, one.printed


@dataclass(frozen=True, slots=True)
class Mention:
    """A measure where it is named; `typed` is its spelling in the file when a machine may replace it there, else "".

    `printed` are the words that cite it, None in an ask's list; `asked` tells that an office is to act on it.
    """

    measure: Measure
    place: Place
    typed: str
    printed: PrintedText | None = None
    asked: bool = True


def mentions(brief: Brief) -> Iterator[Mention]:
    """Yield every measure that the asks list and that printed words cite, in the order of the format."""
    for ask in brief.asks:
        for terms in ask.all_terms:
            for ref in terms.measures:
                yield Mention(ref.measure, ref.place, ref.typed)
    for printed in printed_texts(brief):
        for one in find_measures(printed.words, congress=brief.congress):
            if one.measure is not None and not one.ambiguous:
                exact = printed.exactly(one.start, one.end)
                place = exact.place if exact else printed.place_of(one.text, one.start)
                typed = exact.typed if exact and not one.congress_stated and PLAIN_SPELLING.fullmatch(one.text) else ""
                before = printed.words[max(0, one.start - _LOOK) : one.start]
                asked = printed.part == "lead" or _ASKED.search(before) is not None
                yield Mention(one.measure, place, typed, printed, asked)


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
            for ref in terms.measures if terms and terms.action in ON_THE_MEASURE else ():
                if ref.measure.chamber is not chamber:
                    yield error("chamber-mismatch", ref.place, measure=ref.measure.text, chamber=chamber.value)
    for printed in printed_texts(brief):
        yield from _misplaced_in_words(printed, brief)


def _misplaced_in_words(printed: PrintedText, brief: Brief) -> Iterator[Problem]:
    """Read "In the House, cosponsor S. 61", and words printed for a chamber that ask it to sign the other's measure."""
    readers = _readers(printed)
    cursor = 0
    for sentence in printed.sentences:
        openings = [(found.start(), (_spoken_to(found),)) for found in _ONE_CHAMBER.finditer(sentence)]
        for one in find_measures(sentence, congress=brief.congress):
            stands = max(printed.words.find(one.text, cursor), 0)
            cursor = stands + len(one.text)
            start, chambers = max((each for each in openings if each[0] <= one.start), default=(0, readers))
            signs = _SIGN.search(sentence, start, one.start)
            if _OF_A_CHAMBER.match(
                sentence, start
            ):  # a chamber votes on the other's bills, but on no simple resolution
                simple = one.measure and one.measure.kind.is_simple
                signs = _ADOPT.search(sentence, start, one.start) if simple else None
            if one.measure is None or not signs or _BESIDE.search(sentence, signs.end(), one.start):
                continue
            for chamber in chambers:
                if chamber is not one.measure.chamber:
                    place = printed.place_of(one.text, stands)
                    yield error("chamber-mismatch", place, measure=one.measure.text, chamber=chamber.value)


def _spoken_to(found: re.Match[str]) -> Chamber:
    named = next(one for one in found.groups() if one)
    return Chamber.SENATE if named.casefold().startswith("sena") else Chamber.HOUSE


def _readers(printed: PrintedText) -> tuple[Chamber, ...]:
    """Return the chambers that these words ask: the half's or the audience's, or both for the words of an ask."""
    if printed.ask is None or printed.terms is None:
        return (printed.audience,) if printed.audience else ()
    half = printed.chamber(printed.ask)
    if half:
        return (half,)
    own = {ref.measure.chamber for ref in printed.terms.measures}
    return tuple(one for one in Chamber if one in own or not own)


def neglected_chambers(brief: Brief) -> Iterator[Problem]:
    """Yield `no-ask-for-chamber` where offices of a chamber would get a sheet that asks nothing of them."""
    for chamber in Chamber:
        if not any(speaks_to(ask, chamber) for ask in brief.asks):
            yield warning("no-ask-for-chamber", brief.place, chamber=chamber.value)


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
