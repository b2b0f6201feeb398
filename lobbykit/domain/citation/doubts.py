"""What looks like a measure and may not be one: streets, rooms, names, hours, states and other bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.domain.citation.congresses import bare_before
from lobbykit.domain.citation.forms import Style
from lobbykit.domain.citation.words import ASKS, NUMBERED_THINGS, OF_A_STATE, OPENERS, OTHER_BODIES, POSTAL_CODES
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_BACK, _LOOK_AHEAD = 80, 40
_YEARS = range(1700, 2101)
_YEAR_AND_WORD = 16


class Trust(Enum):
    """How a sighting is to be taken."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A kind with its number (None when unfilled) in plain text: `written` is the kind, `mark` what parts the two."""

    style: Style
    written: str
    mark: str
    number: int | None
    before: str
    after: str
    last: tuple[str, str, str]  # the word before, the blanks between, and what stands before that word

    @classmethod
    def at(cls, plain: str, style: Style, places: tuple[int, int, int, int], number: int | None) -> Sighting:
        """Cut out a sighting with its surroundings; `places` are the ends of the kind and the ends of the number."""
        start, kind_end, number_start, end = places
        before = plain[max(0, start - _LOOK_BACK) : start]
        trimmed = before.rstrip(" \n")
        last = max(trimmed.rfind(" "), trimmed.rfind("\n")) + 1
        return cls(
            style,
            plain[start:kind_end],
            plain[kind_end:number_start],
            number,
            before,
            plain[end : end + _LOOK_AHEAD],
            (trimmed[last:], before[len(trimmed) :], trimmed[:last]),
        )

    @property
    def is_dotted(self) -> bool:
        """Whether a full stop follows the first letter, as in no room, route, model or hour."""
        return self.written[1:].lstrip().startswith(".")

    @property
    def is_upper(self) -> bool:
        """Whether the kind is in capitals."""
        return self.written == self.written.upper()

    @property
    def could_be_year(self) -> bool:
        """Whether the number reads as a year of American history."""
        return self.number in _YEARS


def trust(seen: Sighting) -> Trust:
    """Say whether a sighting is a measure, may be one, or is none."""
    if _PERCENT.match(seen.after):
        return Trust.REJECTED
    return _RULES[seen.style](seen)


_PERCENT = compiled_late(r"[ ]?(?:%|\u00ba|percent\b|per cent\b|por ciento\b)", re.IGNORECASE)
_QUANTITY = compiled_late(
    r"[.:]-?[0-9]|/(?!(?:[89][0-9]|1[0-4][0-9])(?![0-9]))[0-9]"
    r"|[ ]?(?:bpm|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|[ap]\.?m|rbi|dpi|ppi|px|pixels?"
    r"|people|employees|staff|staffers|managers|professionals|feet|ft|miles?|mm|cm|mg|mcg|million|billion|dollars?|cents|clients|customers|pencils?)\b",
    re.IGNORECASE,
)
_STREET_AFTER = compiled_late(
    r"[ ](?:[NEW]\b|S\b(?!\.)"
    r"|(?:St|Street|Ave|Avenue|Blvd|Road|Rd|Lane|Ln|Drive|Dr|Hwy|Highway|Suite|Ste|Apt)\b)"
)
_SPAN_OF_HOURS = compiled_late(r"[ ]?(?:to|till|until)[ ][0-9]")
_LIST_ITEM = compiled_late(r"[.)](?:[ \n]|$)")
_OTHER_BODY_AFTER = compiled_late(r"/[0-9]|[ ]?\((?:19|20)[0-9]{2}\)|[ ][A-Z] ?\(")
_OTHER_BODY_BEFORE = compiled_late(r"(?:\b[A-Za-z]\.[ ]?){2,}\n?$|\b(?:[GS]\.?[AC]|S\.?C|E\.?S\.?C)\.?[ ]\n?$")
_SECURITY_COUNCIL = compiled_late(r"(?:S|H\.?[ ]?R)\.?[ ]?C\.?[ \n]+Res", re.IGNORECASE)
_NUMBER_TOKEN = compiled_late(r"(?:^|[(#-])[0-9][0-9,.-]*(?<=[0-9])$")
_YEAR_IN_PROSE = compiled_late(
    r"\b(?:in|since|of|during|by|from|until|after|before|for)[ \n](?:19|20)[0-9]{2}[ \n]$", re.IGNORECASE
)
_IN_RECORD = compiled_late(
    r"\b(?:Cong\.? Rec\.?|daily ed\.[^\n;]{0,30}):?(?:[ \n]at)?[ \n]$|\bRecord\b[^\n;]{0,60}\): ?$"
)
_LEGISLATURE = compiled_late(
    r"\b(?:legislature|statehouse|governor|(?:veto|regular|special) session|engrossed|substitute)\b", re.IGNORECASE
)
_CAPITALIZED = compiled_late(r"[*_\"'(\[]*[A-Z][A-Za-z'-]*$")
_AFTER_SLASH = compiled_late("[0-9]/$")
_INITIAL = compiled_late(r"(?:^|[^A-Za-z])[A-Z]\.$")
_OF_PUERTO_RICO = compiled_late(r"\b[PR]\.[ ]?(?:C(?:onc)?\.[ ]?)?del[ ]$")  # "P. del S. 100": its Senate's own bills
_SENTENCE_START = compiled_late(r"(?:^|[.!?:;,(\[\"'\u2014\u2013*>#\n|\u2022-][ *_]*)$")


def _bare_token(token: str) -> str:
    return token.strip("*_\"'()[]").removesuffix("'s").casefold()


def _follows_number(seen: Sighting) -> bool:
    token, gap, _ = seen.last
    return "\n" not in gap and bool(gap) and _NUMBER_TOKEN.search(token) is not None


def _is_of_a_state(seen: Sighting) -> bool:
    token, gap, _ = seen.last
    return bool(gap) and "\n" not in gap and (_bare_token(token) in OF_A_STATE or token in POSTAL_CODES)


def _is_acronym(seen: Sighting) -> bool:
    token, gap, _ = seen.last
    bare = token.strip("*_\"'()[]")
    return gap == " " and len(bare) > 1 and bare.isalpha() and bare.isupper() and bare.casefold() not in OPENERS


def _is_numbered_thing(seen: Sighting) -> bool:
    token, gap, _ = seen.last
    return bool(gap) and token.casefold().lstrip("(\"'*") in NUMBERED_THINGS


def _rejected_if(*reasons: bool) -> Trust:
    return Trust.REJECTED if any(reasons) else Trust.SURE


def _resolution_rule(seen: Sighting) -> Trust:
    token, _, _ = seen.last
    is_of_council = re.match(r"S\.?\s*C\.?\s*Res", seen.written, re.IGNORECASE) is not None
    return _rejected_if(
        _SECURITY_COUNCIL.match(seen.written) is not None,
        is_of_council and (_bare_token(token) in OTHER_BODIES or _OTHER_BODY_AFTER.match(seen.after) is not None),
    )


def _words_rule(seen: Sighting) -> Trust:
    if _is_of_a_state(seen):
        return Trust.REJECTED
    is_shared = seen.before.rstrip(" \n").casefold().endswith(("house and", "senate and", "house or", "senate or"))
    is_far_state = "ill" in seen.written.casefold() and _LEGISLATURE.search(f"{seen.before}|{seen.after}") is not None
    return Trust.DOUBTFUL if is_shared or is_far_state else Trust.SURE


def _short_rule(seen: Sighting) -> Trust:
    return _rejected_if(_is_of_a_state(seen), _QUANTITY.match(seen.after) is not None)


def _house_bill_rule(seen: Sighting) -> Trust:
    if seen.is_dotted:
        return Trust.DOUBTFUL if _is_of_a_state(seen) else Trust.SURE
    prefixed = bare_before(seen.before)
    if (
        ":" in seen.mark
        or ("-" in seen.mark and not seen.is_upper)
        or ("\n" in seen.mark and _LIST_ITEM.match(seen.after))
        or (_follows_number(seen) and not prefixed)
        or _is_numbered_thing(seen)
        or _QUANTITY.match(seen.after)
        or _SPAN_OF_HOURS.match(seen.after)
    ):
        return Trust.REJECTED
    return Trust.SURE if seen.is_upper or not seen.mark else Trust.DOUBTFUL


def _double_rule(seen: Sighting) -> Trust:
    reasons = (
        not seen.is_upper,
        any(char in seen.mark for char in "-\u2013:\n"),
        _is_of_a_state(seen),
        _follows_number(seen),
        _is_numbered_thing(seen),
        _QUANTITY.match(seen.after) is not None,
        _STREET_AFTER.match(seen.after) is not None,
    )
    return Trust.REJECTED if any(reasons) else Trust.DOUBTFUL


def _bare_rule(seen: Sighting) -> Trust:
    if _OTHER_BODY_BEFORE.search(seen.before):
        return Trust.REJECTED
    nearby = {_bare_token(token) for token in seen.before.split("\n\n")[-1].split()[-3:]}
    noun = seen.written.split()[-1]
    unmarked_word = noun in {"bill", "bills", "Bills", "BILLS"} and not re.search(r"\w|#", seen.mark)
    reasons = (
        bool(nearby & OTHER_BODIES),
        not seen.is_upper and _is_acronym(seen),
        unmarked_word or noun == "res",
        any(char in seen.mark for char in "-\u2013:") or ("\n" in seen.mark and noun.lower().startswith("bill")),
        _is_of_a_state(seen),
        _QUANTITY.match(seen.after) is not None,
        _OTHER_BODY_AFTER.match(seen.after) is not None,
    )
    return Trust.REJECTED if any(reasons) else Trust.DOUBTFUL


def _senate_bill_rule(seen: Sighting) -> Trust:
    if (
        any(char in seen.mark for char in "-\u2013:")
        or (seen.before.endswith("del ") and _OF_PUERTO_RICO.search(seen.before))
        or _is_numbered_thing(seen)
        or _QUANTITY.match(seen.after)
        or _STREET_AFTER.match(seen.after)
        or _IN_RECORD.search(seen.before)
        or (_follows_number(seen) and not _follows_time(seen))
    ):
        return Trust.REJECTED
    return _dotted_s_rule(seen) if seen.is_dotted else _lone_s_rule(seen)


def _follows_time(seen: Sighting) -> bool:
    """Say whether the number before is a year or a Congress: "In 2025 S. 61", "117 S. 61"."""
    return bool(_YEAR_IN_PROSE.search(seen.before[-_YEAR_AND_WORD:]) or bare_before(seen.before))


def _lone_s_rule(seen: Sighting) -> Trust:
    token, gap, _ = seen.last
    is_asked_for = _bare_token(token) in ASKS and gap == " "
    is_name = bool(gap) and _CAPITALIZED.match(token) is not None and _bare_token(token) not in OPENERS
    reasons = (
        not seen.is_upper,
        not seen.mark and not is_asked_for and not _AFTER_SLASH.search(token),
        "\n" in seen.mark,
        is_name,
    )
    return Trust.REJECTED if any(reasons) else Trust.DOUBTFUL


def _dotted_s_rule(seen: Sighting) -> Trust:
    token, gap, earlier = seen.last
    if not seen.is_upper or bare_before(seen.before):
        return Trust.DOUBTFUL
    if not gap or token.endswith("'s") or _bare_token(token) in OPENERS:
        return Trust.SURE
    if _INITIAL.search(token):
        return Trust.REJECTED if token.endswith("U.") or seen.could_be_year else Trust.DOUBTFUL
    if _is_author(token, seen):
        return Trust.DOUBTFUL
    return (
        _after_name("\n" in gap or _SENTENCE_START.search(earlier) is not None, seen)
        if _CAPITALIZED.match(token)
        else Trust.SURE
    )


def _is_author(token: str, seen: Sighting) -> bool:
    """Say whether it reads like "Carter, S. 2019. The title": an author's initial and a year."""
    is_surname = token.endswith(",") and token[0].isupper()
    return is_surname and seen.could_be_year and _LIST_ITEM.match(seen.after) is not None


def _after_name(starts: bool, seen: Sighting) -> Trust:
    """Judge "Markey S. 61": a capital that starts a line or sentence says nothing, elsewhere it may be a first name."""
    if seen.could_be_year:
        return Trust.DOUBTFUL if starts else Trust.REJECTED
    return Trust.SURE if starts else Trust.DOUBTFUL


_RULES: dict[Style, Callable[[Sighting], Trust]] = {
    Style.WORDS: _words_rule,
    Style.RESOLUTION: _resolution_rule,
    Style.HOUSE_BILL: _house_bill_rule,
    Style.SENATE_BILL: _senate_bill_rule,
    Style.SHORT: _short_rule,
    Style.DOUBLE: _double_rule,
    Style.BARE: _bare_rule,
}
