"""Days of the week and months without their year: true once, wrong a year later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_LOOK = 40
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
_MES = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
_NUMERAL = r"[0-3]?\d(?:st|nd|rd|th)?(?!\d|[,.:]\d)"
_PREPOSITION = r"(?:in|by|until|till|before|since|after|during|from|through|this|early|late|mid|end of|beginning of)"
_ENGLISH = compiled_late(
    r"(?<![\w-])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s\b|-)"
    rf"|\b(?:{_MONTH}|{_SHORT}) {_NUMERAL}|\b{_NUMERAL} (?:of )?{_MONTH}\b"
    rf"|(?<=\b)(?i:{_PREPOSITION})[ -](?:{_MONTH}\b(?! for\b| on\b|['\u2019]s?\b| \d)|{_SHORT}(?! \d))"
)
_SPANISH = compiled_late(
    r"(?<!\w)(?:el|este|para el|del) (?:próximo |pasado )?"
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?! al? )(?!\w)"
    rf"|(?<!\w){_NUMERAL} de {_MES}(?!\w)"
    rf"|(?<!\w)(?:en|para|hasta|desde|antes de|después de|a (?:principios|mediados|fines|finales) de) {_MES}(?!\w)",
    re.IGNORECASE,
)
_YEAR = compiled_late(r"\b(?:1[5-9]|20)\d\d\b")
# A year that stays the same: days that come back, and days with a name of their own.
_COMES_BACK = compiled_late(
    r"\b(?:every|each|annual(?:ly)?|yearly|always|anniversary|observed|celebrated?|first|second|third|fourth|last"
    r"|cada|todos los|aniversario|primer|segundo|tercer|último)\b",
    re.IGNORECASE,
)
_NAMED_BEFORE = compiled_late(
    r"\b(?:Good|Black|Super|Giving|Cyber|Ash|Bloody|Palm|Easter|Holy|Red|Maundy|Shrove|Casual|through|to|on a|a) ?$"
    r"|[-\u2013] ?$"
)
_NAMED_AFTER = compiled_late(
    r"^(?: (?:Night Live|Evening Post|Group|Market)| (?:through|to|and) [A-Z]\w+day\b|s?,? (?:Day|Movement)\b"
    r"|\u2013[A-Z])"
)
_NAMED = compiled_late(
    r"^(?:(?:September|Sept\.) 11(?:th)?|January 6(?:th)?|Jan\. 6|October 7(?:th)?|July 4(?:th)?|June 19|4th of July"
    r"|11 de septiembre|6 de enero|4 de julio)$",
    re.IGNORECASE,
)


def calendar_words(words: str, *, lang: str) -> Iterator[re.Match[str]]:
    """Yield days and months that stand in a text without any year that could be theirs, at most once a day.

    A year in the text at or before them, or right behind them, is theirs; "every March", "March 8 is observed" and
    "September 11" need none.
    """
    years = [one.start() for one in _YEAR.finditer(words)]
    first = years[0] if years else len(words)
    later = iter([*years, len(words) + _LOOK])
    year, covered = next(later), 0
    for found in (_SPANISH if lang == "es" else _ENGLISH).finditer(words):
        while year < found.end():
            year = next(later)
        near = words[max(found.start() - _LOOK, 0) : found.end() + _LOOK]
        anchored = first < found.start() or year - found.end() < _LOOK
        if anchored or found.start() < covered or _COMES_BACK.search(near) or _is_name(found, near):
            continue
        covered = found.end() + len(", March 31")
        yield found


def _is_name(found: re.Match[str], near: str) -> bool:
    before = found.string[max(found.start() - _LOOK, 0) : found.start()]
    after = found.string[found.end() : found.end() + _LOOK]
    named = _NAMED_BEFORE.search(before) or _NAMED_AFTER.search(after)
    return bool(named or _NAMED.match(found[0]) or re.search(r"\b(?:History|Heritage|Awareness) Month\b", near))
