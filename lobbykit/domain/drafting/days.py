"""Days as people write them, in English and in Spanish."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lobbykit.domain.iso_day import iso_day

_MONTHS = (
    ("january", "jan", "enero"),
    ("february", "feb", "febrero"),
    ("march", "mar", "marzo"),
    ("april", "apr", "abril"),
    ("may", "may", "mayo"),
    ("june", "jun", "junio"),
    ("july", "jul", "julio"),
    ("august", "aug", "agosto"),
    ("september", "sept", "sep", "septiembre", "setiembre"),
    ("october", "oct", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre"),
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAME = "|".join(sorted(_NUMBER, key=len, reverse=True))
_DAY = re.compile(
    rf"(?P<iso>\b(?:1[89]|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}\b)"
    rf"|\b(?P<m1>{_NAME})\.?\s+(?P<d1>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:\s*,?\s*(?P<y1>(?:1[89]|20)[0-9]{{2}}))?\b"
    rf"|\b(?P<d2>[0-9]{{1,2}})\s+(?:de\s+)?(?P<m2>{_NAME})\.?(?:,?\s+(?:del?\s+)?(?P<y2>(?:1[89]|20)[0-9]{{2}}))?\b"
    rf"|\b(?P<m3>{_NAME})\.?,?\s+(?:de\s+|of\s+)?(?P<y3>(?:1[89]|20)[0-9]{{2}})\b"
    rf"|\b(?P<m4>[0-9]{{1,2}})/(?P<d4>[0-9]{{1,2}})/(?P<y4>(?:20)?[0-9]{{2}})\b"
    rf"|(?<![\w/.-])(?P<y5>(?:1[89]|20)[0-9]{{2}})(?![\w/-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day, a month or a year in a text, as precisely as it is typed: "2025-02-23", "2025-02", "2025".

    Without a year `text` is "--02-23". `is_us` marks 2/3/2025, whose month stands first by custom only.
    """

    text: str
    start: int
    end: int
    is_us: bool = False


def days_in(words: str) -> list[FoundDay]:
    """Return the days that a text names, those of the calendar only."""
    return [day for found in _DAY.finditer(words) if (day := _day(found)) is not None]


def last_day(words: str) -> FoundDay | None:
    """Return the last day with a year that a text names, the most precise one if several are equally late in it."""
    dated = [day for day in days_in(words) if not day.text.startswith("--")]
    precise = [day for day in dated if len(day.text) > len("2025")]
    return (precise or dated)[-1] if dated else None


def _day(found: re.Match[str]) -> FoundDay | None:
    if found["iso"]:
        return _checked(found["iso"], found)
    for number in "1234":
        month, day = found[f"m{number}"], found["d" + number] if number != "3" else None
        if not month:
            continue
        typed = found[f"y{number}"] or "-"
        year = f"20{typed}" if len(typed) == len("26") else typed
        value = int(month) if month.isdigit() else _NUMBER[month.casefold()]
        text = f"{year}-{value:02}" + (f"-{int(day):02}" if day else "")
        return _checked(text, found, is_us=number == "4")
    return FoundDay(found["y5"], *found.span())


def _checked(text: str, found: re.Match[str], *, is_us: bool = False) -> FoundDay | None:
    whole = text.replace("--", "2024-", 1) if text.startswith("--") else text
    return FoundDay(text, *found.span(), is_us) if iso_day(f"{whole}-01"[:10]) else None
