"""Lists and ranges: what "H.R. 1, 2, and 3" and "H.R. 1 through 5" say after their first number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.doubts import Trust
from lobbykit.domain.citation.forms import DESIGNATOR, GAP, NUMBER_END, designated
from lobbykit.domain.citation.words import COUNTED, GOES_ON, GOES_ON_IN_SPANISH
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from lobbykit.domain.measure import MeasureKind

RANGE = compiled_late(
    rf"(?P<glue>[-\u2013]|{GAP}(?:through|thru|to|hasta|al?(?={GAP}[0-9]++(?!-)))\b{GAP})"
    rf"(?P<repeated>(?:(?:House|Senate|H|S)[A-Za-z. ]{{0,22}}+)?)"
    rf"(?P<number>(?>[1-9][0-9]?,[0-9]{{3}}|[0-9]{{1,5}})){NUMBER_END}(?!,[0-9]{{3}}|[-\u2013][0-9])",
    re.IGNORECASE,
)
UNEXPLAINED = compiled_late(r"[-\u2013][0-9]")
LISTED = compiled_late(
    rf"(?P<glue>,{GAP}(?:(?:and|or|[yeo]|&)\b{GAP})?|;{GAP}(?:(?:and|y)\b{GAP})?"
    rf"|{GAP}(?:and|or|[yeo])\b{GAP}|[ ]?&[ ]?|/)"
    rf"(?P<number>(?>[1-9][0-9]?,[0-9]{{3}}|[1-9][0-9]{{0,4}})){NUMBER_END}(?!,0[0-9]{{2}}|[/:.%][0-9]|%)",
    re.IGNORECASE,
)
_GOES_ON = GOES_ON | GOES_ON_IN_SPANISH | {"de la", "del"}
_NEXT_WORD = compiled_late(r"(?=[ \n])[ ]*\n?[ ]*(?P<word>de[ ]la\b|[^\s,.;:!?)\]]+)")
_NEXT_FIGURE = compiled_late(r"[ ]*\n?[ ]*[$#]*[0-9]")


def repeats(repeated: str, kinds: tuple[MeasureKind, ...]) -> bool:
    """Say whether what stands before the end of a range is nothing, or the same kind again."""
    if not repeated.strip():
        return True
    match = DESIGNATOR.fullmatch(repeated.strip())
    meaning = designated(match) if match else None
    return meaning is not None and meaning[0] == kinds


def is_to(span: re.Match[str]) -> bool:
    """Say whether "to" joins the ends: "S. 10 to 12" is a range, "from H.R. 5 to H.R. 8" is a change."""
    return span["glue"].strip().casefold() in {"to", "a", "al", "hasta"}


def goes_on(text: str, more: re.Match[str], first: int) -> Trust:
    """Say whether a number after a comma, "and" or "through" is one more measure, or counts or dates what follows."""
    if _is_year(_number(more["number"])) and not _is_large(first):
        return Trust.REJECTED
    is_dated = _is_year(_number(more["number"])) and more["glue"].strip() == "," and text.startswith(")", more.end())
    if is_dated or _NEXT_FIGURE.match(text, more.end()):
        return Trust.REJECTED
    following = _NEXT_WORD.match(text, more.end())
    if following is None:
        return Trust.SURE
    word = following["word"].strip("*_\"'([")
    if word.casefold() in _GOES_ON or not word or not word[0].isalpha():
        is_joined = more["glue"].strip() not in {",", ""} or _closes_list(text, more)
        return Trust.SURE if is_joined else Trust.DOUBTFUL
    is_counted = word.casefold() in COUNTED or word[0].isupper() or word.endswith("s")
    return Trust.REJECTED if is_counted else Trust.DOUBTFUL


def _closes_list(text: str, more: re.Match[str]) -> bool:
    """Say whether "and 3" follows, as after the 2 of "H.R. 1, 2 and 3", and is itself certain."""
    last = LISTED.match(text, more.end())
    if last is None or "," in last["glue"] or _NEXT_FIGURE.match(text, last.end()):
        return False
    following = _NEXT_WORD.match(text, last.end())
    return following is None or following["word"].strip("*_\"'([").casefold() in _GOES_ON


def _number(digits: str) -> int:
    return int(digits.replace(",", ""))


def _is_year(number: int) -> bool:
    return number in range(1900, 2101)


def _is_large(number: int) -> bool:
    return number in range(1000, 100_000)
