"""Measures written for machines: addresses of congress.gov and its like, file names of GPO, slugs of GovTrack."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import MeasureKind

_SLUG = "(?P<slug>hconres|sconres|hjres|sjres|hres|sres|hr|s)"
_WORDS = "(?P<words>(?:house|senate)-(?:(?:joint-|concurrent-)?resolution|bill))"
_NUMBER = "(?P<number>[0-9]{1,5})"
_CONGRESS = "(?P<congress>[0-9]{2,3})"
_PRINT = "(?:[a-z]{2,4}[0-9]?)?"  # which print of the text: "ih", "enr", "rfs2"
_END = r"(?![^\W_])"
_ALONE = r"(?<![^\W_])(?<![.$])(?<![^\W_]-)"
_ADDRESSES = (
    rf"bill/(?P<congress>[0-9]{{1,3}})(?:st|nd|rd|th)-congress/{_WORDS}/{_NUMBER}{_END}",
    rf"bills?/(?P<congress>[0-9]{{1,3}})/{_SLUG}/?{_NUMBER}{_END}",
    rf"/{_CONGRESS}/bills/{_SLUG}{_NUMBER}{_END}",
    rf"(?<![^\W_])(?:BILL(?:S|STATUS|SUM)-|legislation\.){_CONGRESS}{_SLUG}{_NUMBER}{_PRINT}{_END}",
)
_SLUGS = (
    rf"{_ALONE}d?{_CONGRESS}(?:[-:/_]|(?!s[0-9])){_SLUG}[-:/_]?{_NUMBER}{_PRINT}{_END}",
    rf"{_ALONE}(?!(?-i:S)[0-9]){_SLUG}-?{_NUMBER}[-\u2013/]{_CONGRESS}{_END}(?!-?[0-9])",
)
_PATTERNS = tuple((compiled_late(pattern, re.IGNORECASE), True) for pattern in _ADDRESSES) + tuple(
    (compiled_late(pattern, re.IGNORECASE), False) for pattern in _SLUGS
)
_NOUNS = {"bill": "", "resolution": "res", "joint-resolution": "jres", "concurrent-resolution": "conres"}
_IN_ADDRESS = r"[^\s\"'<>()\[\]{}|,;*\0]"
_LEAD = compiled_late(rf"{_IN_ADDRESS}*$")
_REST = compiled_late(rf"{_IN_ADDRESS}*")
_LONGEST_LEAD = 120
_CONGRESSES_IN_SLUGS = range(80, 151)
_MASK = "\0"


@dataclass(frozen=True, slots=True)
class Coded:
    """A measure with its Congress, from `start` to `end` of the text; an address is counted up to the number."""

    start: int
    end: int
    congress: int
    kind: MeasureKind
    number: int


def coded_measures(text: str) -> tuple[list[Coded], str]:
    """Return the measures written as addresses or slugs, and the text of equal length with those blotted out."""
    found: list[Coded] = []
    for pattern, is_address in _PATTERNS:
        parts: list[str] = []
        done = 0
        for match in pattern.finditer(text):
            coded = _coded(match, done) if is_address else _coded(match, match.start())
            if coded is None or match.start() < done:
                continue
            rest = _REST.match(text, coded.end) if is_address else None
            end = rest.end() if rest else coded.end
            found.append(coded)
            parts += [text[done : coded.start], _MASK * (end - coded.start)]
            done = end
        text = "".join([*parts, text[done:]])
    return found, text


def _coded(match: re.Match[str], earliest: int) -> Coded | None:
    groups = match.groupdict()
    number, congress = int(groups["number"]), int(groups["congress"])
    is_spelled_out = "words" in groups
    if not number or (not is_spelled_out and congress not in _CONGRESSES_IN_SLUGS):
        return None
    kind = _kind_of_words(groups["words"]) if is_spelled_out else MeasureKind(groups["slug"].lower())
    lead = _LEAD.search(match.string[max(earliest, match.start() - _LONGEST_LEAD) : match.start()])
    start = match.start() - (len(lead[0]) if lead else 0)
    return Coded(start, match.end(), congress, kind, number)


def _kind_of_words(words: str) -> MeasureKind:
    chamber, _, noun = words.lower().partition("-")
    return MeasureKind("hr" if (chamber, noun) == ("house", "bill") else chamber[0] + _NOUNS[noun])
