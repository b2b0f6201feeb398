"""The Congress that prose states right beside a measure, in figures, in words or by comparison."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from lobbykit.domain.citation.forms import GAP, NUMBER_END
from lobbykit.domain.citation.numbers import ORDINAL_WORDS, spelled_number
from lobbykit.domain.citation.words import GOES_ON
from lobbykit.domain.congress import FIRST_YEAR
from lobbykit.domain.late_pattern import compiled_late

_KNOWN = range(1, 200)
_WRITTEN_BARE = range(80, 151)
_YEARS_AROUND = range(-16, 3)
_LOOK_BACK = 110

_SUFFIX_OF_ORDINAL = r"(?:st|nd|rd|th|d|\.?\u00ba)"
_FIGURES = rf"[0-9]{{1,3}}{_SUFFIX_OF_ORDINAL}?"
_SHORT = r"(?:[89][0-9]|1[0-4][0-9])(?:st|nd|rd|th|d)\b"
_DISTANCE = {
    "last": -1,
    "previous": -1,
    "prior": -1,
    "preceding": -1,
    "current": 0,
    "present": 0,
    "this": 0,
    "next": 1,
} | {
    **dict.fromkeys(("pasado", "anterior", "previo", "\u00faltimo"), -1),
    **dict.fromkeys(("actual", "presente", "este"), 0),
    "pr\u00f3ximo": 1,
}
# How a Congress that is not in figures can begin.
FIRST_WORDS = (
    "one|two|thre|four|fort|fi[fr]|six|seve|eigh|nin|ten|elev|twel|twen|thir|thou|hund|seco"
    "|last|pre[vcs]|prio|curr|this|next|pasa|ante|actu|este|pr\u00f3x|\u00falti|cong"
)
_ORDINAL = rf"(?:{_FIGURES}|{ORDINAL_WORDS})"
_SUFFIXED = rf"(?:[0-9]{{1,3}}{_SUFFIX_OF_ORDINAL}|{ORDINAL_WORDS})"
_NOUN = rf"(?:U\.S\.{GAP})?Cong(?:ress(?:es)?\b|resos?\b|\.|\b)(?!\.?{GAP}Rec\b)"
_JOIN = (
    rf"(?:{GAP}(?:,{GAP})?(?:and|or|to|through|[yeo]|&)\b|{GAP}[,/\u2013&-]){GAP}"
    rf"(?:(?:in|of|from|en|del?)\b{GAP})?(?:(?:the|el)\b{GAP})?"
)
_BARE_FIGURES = r"(?:[89][0-9]|1[0-4][0-9])(?:\.?\u00ba)?(?![0-9A-Za-z\u00ba])"
_IN_SPANISH = (
    rf"Congresos?{GAP}(?:n(?:\.?\u00ba|\u00fam\.){GAP})?{_BARE_FIGURES}(?:{_JOIN}{_BARE_FIGURES}){{0,4}}"
    rf"|Congreso{GAP}(?:pasado|anterior|previo|actual|presente)\b"
)
CONGRESS = (
    rf"(?:(?:{_SUFFIXED}\b{GAP}(?:{_NOUN})?{_JOIN}){{0,4}}{_ORDINAL}|(?:{'|'.join(_DISTANCE)}))\b{GAP}{_NOUN}"
    rf"(?:{_JOIN}{_ORDINAL}\b{GAP}{_NOUN}){{0,4}}"
    rf"|{_IN_SPANISH}"
)
_FUNCTION_WORDS = (
    "|".join(sorted(word for word in GOES_ON if len(word) > 1 and word.isalpha())) + "|it|its|he|she|we|you"
)
SHORT = (
    rf"(?:{_SHORT}{_JOIN}){{0,4}}{_SHORT}"
    rf"(?![-'/][0-9A-Za-z])(?!\.[0-9])(?!{GAP}(?!(?:{_FUNCTION_WORDS})\b|(?-i:H\.|S\.|HR|S\b))[A-Za-z0-9])"
)
_ONE = compiled_late(
    rf"(?P<figures>[0-9]+){_SUFFIX_OF_ORDINAL}?\b|(?P<relative>{'|'.join(_DISTANCE)})\b|(?P<words>{ORDINAL_WORDS})",
    re.IGNORECASE,
)
_INTRODUCED = (
    rf"(?:(?:first{GAP})?(?:re-?)?(?:introduced|filed|presentad[oa]){GAP})?"
    rf"(?:(?P<link>in|of|from|during|en|del?|durante)\b{GAP})?(?:(?:the|el)\b{GAP})?"
)
_OPENS_STATEMENT = compiled_late(
    rf"{GAP}(?:(?P<bracket>[(\[])|(?P<dash>[-\u2013\u2014|])|,?{GAP}(?:[0-9]|in|of|from|during|the|first|re|fil|pres|en|de|dur|el|{FIRST_WORDS}))",
    re.IGNORECASE,
)
_IN_BRACKETS = compiled_late(
    rf"{GAP}[(\[]{GAP}{_INTRODUCED}(?P<stated>{CONGRESS}|[0-9]{{2,3}}(?:st|nd|rd|th|d)(?={GAP}[)\],;]))",
    re.IGNORECASE,
)
_BARE_IN_BRACKETS = compiled_late(r"(?:[ ]?\(|[ ]\[)(?P<stated>[89][0-9]|1[0-4][0-9])[)\]]")
_AFTER = compiled_late(rf"{GAP},?{GAP}{_INTRODUCED}(?P<stated>{CONGRESS})", re.IGNORECASE)
# As the site of Congress heads its pages: "H.R.5 - 116th Congress (2019-2020)".
_DASHED = compiled_late(
    rf"[ ](?:-{{1,2}}|[\u2013\u2014|])[ ](?P<stated>{CONGRESS})(?=[ ]?[(:|]|[ ]*(?:\n|\Z))", re.IGNORECASE
)
_BY_YEAR = compiled_late(
    rf"(?:{GAP}[(\[]|,[ ]|{GAP}of[ ])(?P<year>(?:19|20)[0-9]{{2}})(?:[-\u2013](?:[0-9]{{2}}){{1,2}})?(?P<close>[)\]])?"
)
_SHORT_AFTER = compiled_late(
    rf"{GAP},?{GAP}(?P<link>in|of|from|during)\b{GAP}the\b{GAP}(?P<stated>{SHORT})", re.IGNORECASE
)
_GLUE_BEFORE = (
    r"(?:'s?)?(?P<glue>\s*(?:,?\s*(?:(?:first|second|1st|2d|2nd)\s+sess(?:ion|\.)"
    r"|(?:primera|segunda|1ra|2da|[12]\.?\u00aa)\.?\s+sesi[\u00f3o]n))?[\s,:;(\[*\-]*"
    r"(?:(?:bills?|resolutions?|measures?|legislation|proyectos?|resoluci[\u00f3o]n(?:es)?)[\s,:(]*)?)$"
)
_ENDS_WITH_CONGRESS = compiled_late(rf"cong(?:ress(?:es)?|resos?(?:[ \n]+[\w.]+)?|\.)?{_GLUE_BEFORE}", re.IGNORECASE)
_HEADING = compiled_late(r"[\s#*>(\[|]*(?:(?:In|During|From|Of|En|Durante|Del?)\s+)?(?:(?:The|El)\s+)?$", re.IGNORECASE)
_BARE_BEFORE = compiled_late(r"(?<![\w.,$/-])(?P<ordinal>[89][0-9]|1[0-4][0-9])(?:(?:st|nd|rd|th)[)\]]?)?[ -]$")
_SUFFIX = compiled_late(rf"(?P<dash>[-\u2013/])(?P<congress>[0-9]{{2,3}}){NUMBER_END}(?![-\u2013/][0-9])")
_NO_EMPTY_LINE = r"(?!\n[ ]*\n)"
GLUE = compiled_late(
    rf"(?:{_NO_EMPTY_LINE}(?:\n[ ]*[-\u2022]|[\s,;&/()\[\]*]))*+(?:(?:and|or)\b)?(?:{_NO_EMPTY_LINE}[\s*(\[])*+",
    re.IGNORECASE,
)


_VERB = compiled_late(r"[ \n]+(?!and\b|or\b)[a-z]")
_CLAUSE = compiled_late(r"[ \n]+(?:it|its|he|she|we|they|the|this|that|his|her|their|our|was|is)\b", re.IGNORECASE)
_ITEM = compiled_late(r"[ ]*[-\u2022*]")
_EMPTY_LINE = compiled_late(r"\n[ ]*\n")
_NEXT_ITEM = compiled_late(r"[ ]*\n[ ]*[-\u2022*]")


class Reach(Enum):
    """Which neighbours a stated Congress also covers when nothing but glue parts them."""

    ITSELF = "itself"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Stated:
    """What the text states: one Congress, or several when it does not say which of them is meant.

    `place` is where the statement begins in the plain text (-1 for one joined to the number); when `is_own`
    it belongs to the measure beside it and to no other of the sentence.
    """

    congresses: tuple[int, ...]
    reach: Reach = Reach.ITSELF
    place: int = -1
    is_own: bool = True


def stated_after(text: str, end: int, assumed: int) -> Stated | None:
    """Return the Congress stated right after `end`: "(119th)", "of the 119th Congress", "in the last Congress"."""
    opening = _OPENS_STATEMENT.match(text, end)
    if opening is None:
        return None
    if opening["bracket"]:
        bracketed = _IN_BRACKETS.match(text, end)
        if bracketed:
            return _stated(bracketed, assumed, Reach.ITSELF, 0)
        bare = _BARE_IN_BRACKETS.match(text, end)
        return Stated((int(bare["stated"]),)) if bare and int(bare["stated"]) - assumed in _YEARS_AROUND else None
    if opening["dash"]:
        dashed = _DASHED.match(text, end)
        return _stated(dashed, assumed, Reach.ITSELF, 0) if dashed else None
    phrase = _AFTER.match(text, end) or _SHORT_AFTER.match(text, end)
    if phrase is None or _opens_clause(text, phrase):
        return None
    return _stated(
        phrase, assumed, Reach.EARLIER, 0, is_own=(phrase["link"] or "").casefold() in {"of", "from", "de", "del"}
    )


@cache
def _before() -> re.Pattern[str]:
    return compiled_late(
        rf"(?P<lead>(?:^|[.;:!?(\[>\#*|\u2014\n])[\s*]*(?:(?:In|During|From|Of|En|Durante|Del?){GAP})?(?:(?:The|El){GAP})?)?"
        rf"(?<![\w-])(?P<stated>{CONGRESS}){_GLUE_BEFORE}",
        re.IGNORECASE,
    )


def stated_before(text: str, start: int, assumed: int) -> Stated | None:
    """Return the Congress stated right before `start`: "119th Congress: H.R. 1", "119 H.R. 1", "last Congress's S. 1".

    A comma between counts only when the Congress opens the sentence: in "died in the 118th Congress, H.R. 1"
    it belongs to what died.
    """
    offset = max(0, start - _LOOK_BACK)
    before = text[offset:start]
    last = before.lower().rfind("cong")
    phrase = _before().search(before) if last >= 0 and _ENDS_WITH_CONGRESS.match(before, last) else None
    if phrase and not _is_of_other(phrase):
        return _stated(phrase, assumed, Reach.LATER, offset, is_own=phrase["lead"] is None)
    bare = bare_before(before)
    if bare and int(bare["ordinal"]) - assumed in _YEARS_AROUND:
        return Stated((int(bare["ordinal"]),), place=start - len(bare[0]))
    return None


def bare_before(before: str) -> re.Match[str] | None:
    """Match the number of a Congress without the word at the very end: "117 H.R. 100"."""
    return _BARE_BEFORE.search(before[-9:]) if before.endswith((" ", "-")) else None


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
    return (Stated((congress,)), suffix.end()) if known else None


def stated_by_year(text: str, end: int, assumed: int) -> Stated | None:
    """Return the doubt that the year of an earlier Congress behind a measure raises: "Senate Bill 3681 (2010)"."""
    dated = _BY_YEAR.match(text, end)
    if dated is None or (dated["close"] is None and not dated[0].strip().startswith("of")):
        return None
    congress = (int(dated["year"]) - FIRST_YEAR) // 2 + 1
    return Stated((congress, assumed)) if congress < assumed else None


def congresses_in(stated: str, assumed: int) -> tuple[int, ...]:
    """Return the Congresses that a match of CONGRESS or SHORT names, each once."""
    found = (_congress(one, assumed) for one in _ONE.finditer(stated))
    return tuple(dict.fromkeys(one for one in found if one is not None and one in _KNOWN))


def _is_of_other(phrase: re.Match[str]) -> bool:
    """Say whether the Congress before a measure belongs to other words: to another item, paragraph or clause."""
    line = phrase.string[: phrase.start("stated")].rpartition("\n")[2]
    if _EMPTY_LINE.search(phrase["glue"]) and ":" not in phrase["glue"]:
        return _HEADING.match(line) is None
    is_other_item = _NEXT_ITEM.match(phrase["glue"]) is not None and _ITEM.match(line) is not None
    return phrase["lead"] is None and (is_other_item or re.search(r"[,;]", phrase["glue"]) is not None)


def _opens_clause(text: str, phrase: re.Match[str]) -> bool:
    """Say whether the Congress does something of its own: "H.R. 5, the 118th Congress passed", or starts a new row."""
    gap = text[phrase.start() : phrase.start("stated")]
    line = text[max(0, phrase.start() - _LOOK_BACK) : phrase.start()].rpartition("\n")[2]
    is_subject = "," in gap and "the" in gap.lower() and _VERB.match(text, phrase.end()) is not None
    if "," in gap and _CLAUSE.match(text, phrase.end()):
        return True
    return not phrase["link"] and (is_subject or ("\n" in gap and "cong" in line.lower()))


def _congress(one: re.Match[str], assumed: int) -> int | None:
    if one["relative"]:
        return assumed + _DISTANCE[one["relative"].lower()]
    return int(one["figures"]) if one["figures"] else spelled_number(one["words"])


def _stated(phrase: re.Match[str], assumed: int, reach: Reach, offset: int, *, is_own: bool = True) -> Stated | None:
    congresses = congresses_in(phrase["stated"], assumed)
    return Stated(congresses, reach, offset + phrase.start("stated"), is_own) if congresses else None
