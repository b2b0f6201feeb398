"""`stale-words`: words that are true only on the day they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish
from lobbykit.domain.preflight.dates import looks_back
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Fix, Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

_NUMBER = (
    r"(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|several|some|many|few|couple|of|half|and|dozen)"
)
_COUNT = rf"(?:{_NUMBER}[ -]){{1,6}}"
_SPAN = r"(?:minute|hour|day|night|weekend|week|month|quarter|season|year|decade|generation)"
_PERIOD = (
    r"(?:week|weekend|month|quarter|year|decade|spring|summer|fall|autumn|winter|session|Congress|night"
    r"|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?-i:January|February|March|April|May|June|July|August|September|October|November|December))"
)
_THIS = r"(?:week|weekend|month|quarter|year|decade|spring|summer|fall|autumn|winter|session|morning|afternoon|evening)"
_END = r"(?:expire|lapse|sunset|end|run out)"
_STALE_PHRASES = (
    # counted from the day of writing
    rf"{_COUNT}{_SPAN}s?(?: and a half)? ago|from now(?! on)|the other day",
    rf"(?<!time )(?<!once )in (?!(?:a|one) day\b){_COUNT}(?:day|week|month|year)s?",
    rf"(?:the )?(?:next|last|past|coming) {_COUNT}{_SPAN}s?(?! of\b)",
    rf"the (?:past|coming) (?:{_SPAN}s?|{_PERIOD})(?! of\b)",
    rf"(?:next|last) {_PERIOD}(?! (?:of|in office)\b)|this (?:past |coming )?{_THIS}",
    r"this (?:past |coming )?(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    # the day itself
    r"today|yesterday|tonight|right now|for now|until now|as of now",
    r"(?<!better )(?<!safer )(?<!brighter )(?<!of )tomorrow",
    r"currently|presently|nowadays|these days|at present|at the present time|as we speak|so far|thus far|to date",
    r"at (?:the|this) (?:very )?moment(?! (?:of|when|that|the|in)\b)|at this (?:time|point)(?! in (?:the|history))",
    # just before or after it
    r"recently|lately|of late|in recent (?:days|weeks|months|years)|upcoming|imminent(?:ly)?",
    r"(?<!as )soon(?! (?:as|after|afterwards?|thereafter)\b)",
    r"just (?:announced|introduced|passed|released|voted|signed|launched|published|issued)",
    r"now (?:in|entering) its \w+ (?:year|month|week)",
    # what has yet to end
    rf"(?<!was )(?<!were )(?<!been )(?:set|due|scheduled|slated|about) to {_END}|will {_END}",
    r"(?:last|only|sole) (?:remaining|surviving)|only \w+ (?:left|remaining)",
)
_STALE = compiled_late(rf"\b(?:{'|'.join(_STALE_PHRASES)})\b", re.IGNORECASE)
_DURATION = compiled_late(r"in \S+ ", re.IGNORECASE)
_RECENT = compiled_late(r"in recent ", re.IGNORECASE)
# The names of others: titles between quotation marks, USA Today.
_QUOTED = compiled_late(r"\u201c[^\u201c\u201d]*\u201d|(?<![\w\"])\"[^\"]{1,200}\"(?!\w)")
_MEDIUM = compiled_late(
    r"\b(?:USA|Russia|Psychology|Christianity|World) Today\b|\b(?:Last Week |The )Tonight\b|\bToday Show\b"
)
_INSIDE_SENTENCE = compiled_late(r"[\w,] $")
_IN_CAPITALS = frozenset({"title", "heading"})


def stale_words(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield relative time, and the phrases that the brief itself has retired, with what to say instead."""
    for printed in printed_texts(brief):
        retired = [
            one for one in brief.retire if reference.today > one.after and _contains(printed.words, one.phrase.raw)
        ]
        for one in retired:
            fix = Fix(one.phrase.raw, one.say.raw) if one.say else None
            place = printed.text.place_of(one.phrase.raw)
            yield warning("stale-words", place, fix=fix, text=one.phrase.raw, as_of=brief.as_of.isoformat())
        known = [one.phrase.raw.casefold() for one in retired]
        for found in _relative(printed, spanish.STALE if brief.lang == "es" else _STALE):
            if not any(found[0].casefold() in phrase for phrase in known):
                place = printed.place_of(found[0], found.start())
                yield warning("stale-words", place, text=found[0], as_of=brief.as_of.isoformat())


def _relative(printed: PrintedText, stale: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Find relative time in the brief's own words, not in quotations, in names, nor in spans of history."""
    words = _MEDIUM.sub(_masked, _QUOTED.sub(_masked, printed.words))
    for found in stale.finditer(words):
        named = found[0][0].isupper() and printed.part not in _IN_CAPITALS
        if named and _INSIDE_SENTENCE.search(words[: found.start()]):
            continue
        is_span = _DURATION.match(found[0]) and not _RECENT.match(found[0])
        if not (is_span and looks_back(_sentence_around(words, found))):
            yield found


def _sentence_around(words: str, found: re.Match[str]) -> str:
    start = max(words.rfind(mark, 0, found.start()) for mark in (". ", "! ", "? ", "; ")) + 1
    ends = [end for end in (words.find(mark, found.end()) for mark in (". ", "! ", "? ", "; ")) if end >= 0]
    return words[start : min(ends, default=len(words))]


def _masked(found: re.Match[str]) -> str:
    return "\u2026" * len(found[0])


def _contains(words: str, phrase: str) -> bool:
    return " ".join(phrase.split()).casefold() in words.casefold()
