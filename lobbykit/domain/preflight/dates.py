"""`past-date`: dates on paper that have gone by, and how dates are found in prose."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
DATE = re.compile(
    rf"\b{_MONTH}(?: (?P<day>[0-3]?\d)(?:st|nd|rd|th)?)?,? (?P<year>20\d\d)\b|\b(?P<iso>20\d\d-\d\d-\d\d)\b"
)
_DUE = re.compile(
    r"\b(?:by|before|until|due|deadline|no later than|ends?|expires?|vote (?:is )?on|scheduled for)\b[^.;]{0,24}$",
    re.IGNORECASE,
)


def past_dates(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield deadlines, events and "by DATE" in words that lie before today."""
    for ask in brief.asks:
        for terms in ask.all_terms:
            if terms.deadline and terms.deadline < reference.today:
                yield warning("past-date", terms.place, text=terms.deadline.isoformat())
    for printed in printed_texts(brief):
        for found in DATE.finditer(printed.words):
            due = printed.part == "event" or _DUE.search(printed.words[: found.start()])
            if due and _last_day(found) < reference.today:
                yield warning("past-date", printed.text.place_of(found[0]), text=found[0])


def _last_day(found: re.Match[str]) -> date:
    """Return the last day that a written date can mean; an impossible day counts as the month's last."""
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
    else:
        year, month, day = int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"] or 31)
    for candidate in range(min(day, 31), 27, -1):
        try:
            return date(year, month, candidate)
        except ValueError:
            continue
    return date(year, min(max(month, 1), 12), max(day, 1))
