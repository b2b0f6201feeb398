"""`figure-unsourced`: numbers that claim something without saying where they come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.citation.words import POSTAL_CODES
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish
from lobbykit.domain.preflight.date_forms import DATE, MONTH_DAY
from lobbykit.domain.preflight.printed_text import SOURCED, printed_texts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief

_UNCLAIMING = frozenset({"title", "heading", "event", "note"})
_SMALLEST_CLAIM = 10
_YEARS = range(1776, 2101)

_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_LARGE = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion)"
)
_ORDINAL = r"(?:first|second|third|\w+(?:eenth|lfth|ieth)|(?:four|fif|six|seven|eigh|nin|ten)th)"
_PERCENT = r"(?:percent|per cent|pct)"
_SCALE = rf"(?:{_PERCENT}|thousand|million|billion|trillion|bn|mn|tn|dollars|euros|pounds)\b"
# In figures: a bare number, or one with a sign or a unit; "10-15" counts only with a unit.
_IN_FIGURES = compiled_late(
    rf"(?<![\w.,-])(?P<sign>(?:US|[AC])?[$\u20ac\u00a3]\s?)?(?P<number>\d[\d,]*(?:\.\d+)?)"
    rf"(?:[-\u2013]\d[\d,]*(?:\.\d+)?(?=[\s-]?(?:%|{_SCALE})))?\+?"
    rf"(?P<unit>[\s-]?(?:%|{_SCALE})|[kKMB]\b|(?:bn|mn|tn|m|b)\b)?(?![\w-])"
)
_RATIO_OF = rf"(?:{_SMALL}|ten|twelve|twenty|fifty|an? (?:hundred|thousand|million)|\d{{1,3}})"
_TIME = r"(?:years?|months?|weeks?|days?|hours?|minutes?|Congresses)"
# In words: shares; numbers from ten, or with a percent; thousands and millions of unknown number.
_IN_WORDS = (
    compiled_late(
        rf"\b(?:{_SMALL}|ten|\d{{1,2}}) (?:in|out of)(?: every)? {_RATIO_OF}\b(?![-,.]?\d| {_TIME})"
        rf"|\b(?:one|1) (?:\w+ ){{1,2}}(?:in|out of)(?: every)? {_RATIO_OF}\b(?![-,.]?\d| {_TIME})",
        re.IGNORECASE,
    ),
    compiled_late(
        rf"(?<!first )(?<!second )(?<!latter )(?<!other )\bhalf (?:of|(?:the|all|our)(?! (?:battle|story|time|fun)))\b"
        rf"|\b(?:an?|{_SMALL})[ -](?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s? of\b"
        r"(?: an? (?:thousand|million|billion)\b)?"
        r"(?! (?:an hour|the (?:way|Senate|House|senators|members)))",
        re.IGNORECASE,
    ),
    _IN_FIGURES,
    compiled_late(
        rf"(?<!-)\b(?:(?:an?|half a|{_SMALL})[ -])?{_LARGE}(?:[ -](?:and )?(?:{_SMALL}|{_LARGE})\b){{0,6}}+"
        rf"(?:[ -]{_PERCENT}\b)?(?!-?\w)(?![ -]{_ORDINAL}\b)|\b{_SMALL}[ -]{_PERCENT}\b"
        r"|\b(?:(?:tens|hundreds|dozens|thousands) of )?(?:thousands|millions|billions)\b",
        re.IGNORECASE,
    ),
)

_NAMED = r"(?:\d+(?:[.:-]\d+)*\w?(?:\(\w{1,4}\))*)"
_NAMES = (
    # what has numbers for a name
    (
        r"(?i:(?:\u00a7+|\b(?:articles?|art\.|titles?|sections?|secs?\.|chapters?|routes?|rte\.|rooms?|rm\.|suite|ste\."
        r"|apt\.|pages?|pp?\.|nos?\.|paragraphs?|clauses?|districts?|items?|notes?|box|units?|zip(?: codes?)?"
        rf"|u\.s\.c\.|usc|c\.?f\.?r\.?)) ?#?){_NAMED}(?:(?:, | and | or | to |, and |[-\u2013]){_NAMED})*"
    ),
    (
        r"\b(?:Part|Resolutions?|Res\.|Proposition|Prop\.|Amendment|Form|Public Law|Pub\. L\.|P\.L\.|Executive Order"
        r"|E\.O\.|Protocol|Annex|Appendix|Figure|Table|Chart|Rule|Schedule|Step|Grade|Channel|Flight|Apollo|Boeing|Airbus"
        r"|Fortune|Agenda|Vision|Area|Top|Group of|Highway|Interstate|Pier|Gate|Building|Floor|Psalm|Catch|Windows|S&P"
        r"|Rayburn|Longworth|Cannon|Russell|Dirksen|Hart|Ford)(?: (?:House|Senate))?(?: Office)?(?: Building)?,? #?"
        rf"{_NAMED}"
    ),
    r"\b\d{2,4} (?:Rayburn|Longworth|Cannon|Russell|Dirksen|Hart|Ford)\b",
    r"\b\d+(?:\((?:[a-z]|\d{1,2}|[ivx]+)\))+",
    r"\b\d+ (?:U\.S\.(?:C\.)?|USC|C\.?F\.?R\.?|Stat\.)(?: \u00a7*)? ?[\d.]*",
    # telephone numbers, hours, days, places
    r"(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .\u2011\u2013-]?\d{3}[ .\u2011\u2013-]\d{4}\b|\+\d{1,3}(?: \d{2,4}){2,5}\b",
    r"(?i:\b\d{1,2}(?:(?:\s?[-\u2013]\s?| to | and )\d{1,2})? ?(?:[ap]\.m\.?|[ap]m\b|o['\u2019]clock))",
    r"\b\d{1,3}:\d\d\b",
    r"\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b",
    rf"(?:\b(?:{'|'.join(sorted(POSTAL_CODES))}|DC|IN|ME|OR|OK|HI)|\bD\.C\.),? \d{{5}}(?:-\d{{4}})?\b",
    r", (?:[A-Z]\w+ ){1,2}\d{5}\b",
    (
        r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z0-9]\w*\.? ){1,3}"
        r"(?:St|Street|Ave|Avenue|Blvd|Boulevard|Road|Rd|Lane|Drive|Way|Court|Place|Square)\b"
    ),
    # ages, and counts that need no source
    r"(?i:\b(?:aged?|ages) \d+(?: (?:to|and|or) \d+)?|\b[\w-]{1,20} years? old\b)",
    r"(?i:\b(?:50|fifty) states\b|\b(?:100|a hundred) senators\b)",
)
_NAMING = (DATE, MONTH_DAY, spanish.DATE, *(compiled_late(pattern) for pattern in _NAMES))
_OPENS = compiled_late(r"(?:^|[.!?:\u201c\"(\u2014] ?)$")


def unsourced_figures(brief: Brief) -> Iterator[Problem]:
    """Yield figures without a source, and numbers in sentences that name none."""
    for figure in brief.figures:
        if figure.source is None:
            yield warning("figure-unsourced", figure.value.place, text=figure.value.raw)
    for printed in printed_texts(brief):
        if printed.sourced or printed.part in _UNCLAIMING:
            continue
        for sentence in printed.sentences:
            if SOURCED not in sentence:
                for text in _claims(sentence, brief.congress):
                    yield warning("figure-unsourced", printed.text.place_of(text), text=text)


def _claims(sentence: str, congress: int) -> Iterator[str]:
    """Yield what claims a number, in order; a share counts before the numbers in it."""
    taken = bytearray(len(sentence))
    for one in find_measures(sentence, congress=congress):
        taken[one.start : one.end] = b"x" * (one.end - one.start)
    for found in (found for pattern in _NAMING for found in pattern.finditer(sentence)):
        taken[slice(*found.span())] = b"x" * len(found[0])
    claims: list[tuple[int, str]] = []
    for pattern in _IN_WORDS:
        for found in pattern.finditer(sentence):
            is_part = any(taken[slice(*found.span())])
            if not is_part and (_counts(found) if pattern is _IN_FIGURES else not _is_name(found)):
                claims.append((found.start(), found[0].strip()))
                taken[slice(*found.span())] = b"x" * len(found[0])
    yield from (text for _, text in sorted(claims))


def _counts(found: re.Match[str]) -> bool:
    """Whether a number in figures is a claim: it has a sign or a unit, or is neither small nor a year."""
    value = float(found["number"].replace(",", "") or 0)
    if found["sign"] or (found["unit"] or "m") not in {"m", "b"}:
        return True
    return not found["unit"] and value >= _SMALLEST_CLAIM and ("," in found["number"] or value not in _YEARS)


def _is_name(found: re.Match[str]) -> bool:
    """Whether a number in words begins a name, as a capital letter inside a sentence says: "the Group of Twenty"."""
    return found[0][0].isupper() and not _OPENS.search(found.string[: found.start()])
