"""The Congress that prose states beside a measure, before or after it, in figures, in words or by comparison."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from lobbykit.domain.citation.forms import GAP, NUMBER_END
from lobbykit.domain.citation.numbers import ORDINAL_WORDS, spelled_number

_KNOWN = range(1, 200)
_WRITTEN_BARE = range(80, 151)
_YEARS_AROUND = range(-16, 3)
_LOOK_BACK = 110

_ORDINAL = rf"(?P<ordinal>[0-9]{{1,3}}(?:st|nd|rd|th|d)?|{ORDINAL_WORDS})"
_RELATIVE = r"(?P<relative>last|previous|prior|preceding|current|present|this|next)"
_DISTANCE = {"last": -1, "previous": -1, "prior": -1, "preceding": -1, "current": 0, "present": 0, "this": 0, "next": 1}
_CONGRESS = rf"(?:{_ORDINAL}|{_RELATIVE})\b{GAP}(?:U\.S\.{GAP})?Cong(?:ress\b|\.|\b)"
_INTRODUCED = rf"(?:(?:first{GAP})?(?:re-?)?(?:introduced|filed){GAP})?(?:(?:in|of|from|during)\b{GAP})?(?:the\b{GAP})?"
_IN_BRACKETS = re.compile(
    rf"{GAP}[(\[]{GAP}{_INTRODUCED}(?:{_CONGRESS}|(?P<short>[0-9]{{2,3}}(?:st|nd|rd|th|d))(?={GAP}[)\],;]))",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"{GAP},?{GAP}{_INTRODUCED}{_CONGRESS}", re.IGNORECASE)
_BEFORE = re.compile(
    rf"""
    (?P<lead>(?:^|[.;:!?(\[>\#*|\u2014\n])[\s*]*(?:(?:In|During|From|Of){GAP})?(?:The{GAP})?)?
    \b{_CONGRESS}(?:'s?)?
    (?P<glue>\s*(?:,?\s*(?:first|second|1st|2d|2nd)\s+sess(?:ion|\.))?[\s,:;(\[*\-]*
      (?:(?:bills?|resolutions?|measures?|legislation)[\s,:(]*)?)$
    """,
    re.VERBOSE | re.IGNORECASE,
)
BARE_BEFORE = re.compile(r"(?<![\w.,$/-])(?P<ordinal>[89][0-9]|1[0-4][0-9])(?:(?:st|nd|rd|th)[)\]]?)?[ -]$")
_SUFFIX = re.compile(rf"(?P<dash>[-\u2013/])(?P<congress>[0-9]{{2,3}}){NUMBER_END}(?![-\u2013/][0-9])")
GLUE = re.compile(r"[\s,;&/()\[\]*]*+(?:and|or)?[\s*(\[]*+", re.IGNORECASE)


class Reach(Enum):
    """Which neighbours a stated Congress also covers when nothing but glue parts them."""

    ITSELF = "itself"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Stated:
    """A Congress that the text states."""

    congress: int
    reach: Reach = Reach.ITSELF


def stated_after(text: str, end: int, assumed: int) -> Stated | None:
    """Return the Congress stated right after `end`: "(119th)", "of the 119th Congress", "in the last Congress"."""
    bracketed = _IN_BRACKETS.match(text, end)
    if bracketed:
        return _stated(bracketed["ordinal"] or bracketed["short"], bracketed["relative"], assumed, Reach.ITSELF)
    phrase = _AFTER.match(text, end)
    return _stated(phrase["ordinal"], phrase["relative"], assumed, Reach.EARLIER) if phrase else None


def stated_before(text: str, start: int, assumed: int) -> Stated | None:
    """Return the Congress stated right before `start`: "119th Congress: H.R. 1", "119 H.R. 1", "last Congress's S. 1".

    A comma between counts only when the Congress opens the sentence: in "died in the 118th Congress, H.R. 1"
    it belongs to what died.
    """
    before = text[max(0, start - _LOOK_BACK) : start]
    phrase = _BEFORE.search(before) if "cong" in before.lower() else None
    if phrase and (phrase["lead"] is not None or not re.search(r"[,;]", phrase["glue"])):
        return _stated(phrase["ordinal"], phrase["relative"], assumed, Reach.LATER)
    bare = BARE_BEFORE.search(before)
    if bare and int(bare["ordinal"]) - assumed in _YEARS_AROUND:
        return Stated(int(bare["ordinal"]))
    return None


def stated_by_suffix(text: str, end: int, number: int, assumed: int) -> tuple[Stated, int] | None:
    """Return the Congress joined to a number ("H.Res.1079-118", "H.R. 100/119") and where it ends.

    A rising pair is a range unless a hyphen joins it to a Congress of our time.
    """
    suffix = _SUFFIX.match(text, end)
    if suffix is None:
        return None
    congress = int(suffix["congress"])
    known = congress in _WRITTEN_BARE
    if suffix["dash"] != "/" and congress > number:
        known = suffix["dash"] == "-" and congress - assumed in _YEARS_AROUND
    return (Stated(congress), suffix.end()) if known else None


def _stated(ordinal: str | None, relative: str | None, assumed: int, reach: Reach) -> Stated | None:
    if relative:
        return Stated(assumed + _DISTANCE[relative.lower()], reach)
    figures = re.match("[0-9]+", ordinal or "")
    congress = int(figures[0]) if figures else spelled_number(ordinal or "")
    return Stated(congress, reach) if congress is not None and congress in _KNOWN else None
