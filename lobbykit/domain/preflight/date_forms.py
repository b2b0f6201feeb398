"""How dates are written, in English and Spanish, and the last day that each can mean."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_TO = r"(?:\s?[-\u2013]\s?| and | to | & )"
MONTH_DAY = compiled_late(rf"\b{_MONTH} {_DAY}(?:{_TO}{_DAY})?\b|\b{_DAY}(?:{_TO}{_DAY})? (?:of )?{_MONTH}(?!\w)")
# Of a span of days, the last counts. A date in figures is read as Americans write it: month, day, year.
DATE = compiled_late(
    rf"\b(?:{_MONTH} (?:{_DAY}{_TO})?(?=[A-Z]))?(?:{_DAY}{_TO})?(?:(?P<day1>{_DAY}) (?:of )?)?(?P<month>{_MONTH})"
    rf"(?: (?:{_DAY}{_TO})?(?P<day2>{_DAY}))?,? (?P<year>20\d\d)\b"
    r"|\b(?P<iso>20\d\d-\d\d-\d\d)\b"
    r"|(?<![\w/.-])(?P<m>[01]?\d)(?P<between>[/.-])(?P<d>[0-3]?\d)(?P=between)(?P<y>(?:20)?\d\d)(?![\w/-]|\.\d)"
)
YEAR = compiled_late(r"\b20\d\d\b")
NUMBERED = compiled_late(r"\b(?:room|suite|no\.|number|#) ?$", re.IGNORECASE)


def dates_in(words: str, lang: str) -> Iterator[tuple[re.Match[str], date]]:
    """Yield each whole date of a text in that language with the last day that it can mean."""
    for found in (spanish.DATED if lang == "es" else DATE).finditer(words):
        yield found, (_last_spanish(found) if lang == "es" else last_day(found))


def last_day(found: re.Match[str]) -> date:
    """Return the last day that a match of DATE can mean; an impossible day counts as the month's last."""
    if found["iso"]:
        return _no_later(*(int(part) for part in found["iso"].split("-")))
    if found["m"]:
        return _no_later(2000 + int(found["y"][-2:]), int(found["m"]), int(found["d"]))
    written = re.sub(r"\D", "", found["day2"] or found["day1"] or "31")
    return _no_later(int(found["year"]), _MONTHS.index(found["month"][:3].lower()) + 1, int(written))


def _last_spanish(found: re.Match[str]) -> date:
    """Read a Spanish date; in figures, Spanish writes the day first, but nobody has a thirteenth month."""
    if found["iso"]:
        return _no_later(*(int(part) for part in found["iso"].split("-")))
    if found["m"]:
        day, month = int(found["d"]), int(found["m"])
        return _no_later(int(found["y"]), month, day)
    number = re.sub(r"\D", "", found["day"] or "31") or "1"
    month = next(n for n, name in enumerate(spanish.MONTHS, 1) if name[:3] == found["month"][:3].lower())
    return _no_later(int(found["year"]), month, int(number))


def _no_later(year: int, month: int, day: int) -> date:
    month = min(max(month, 1), 12)
    for candidate in range(min(day, 31), 27, -1):
        try:
            return date(year, month, candidate)
        except ValueError:
            continue
    return date(year, month, max(day, 1))
