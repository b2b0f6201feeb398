"""`figure-unsourced`: numbers that claim something without saying where they come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.preflight.dates import DATE, MONTHS
from lobbykit.domain.preflight.printed_text import SOURCED, printed_texts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief

_UNIT = r"(?P<unit>\s?(?:%|(?:percent|per cent|thousand|million|billion|trillion)\b))?"
_CLAIM = re.compile(rf"(?<![\w.,-])(?P<sign>[$\u20ac\u00a3]\s?)?(?P<number>\d[\d,]*(?:\.\d+)?)\+?{_UNIT}(?![\w-])")
_MONTH_DAY = re.compile(rf"\b(?:{'|'.join(MONTHS)}) [0-3]?\d\b")
_UNCLAIMING = frozenset({"title", "heading", "event", "note"})
_SMALLEST_CLAIM = 10
_YEARS = range(1776, 2101)


def unsourced_figures(brief: Brief) -> Iterator[Problem]:
    """Yield figures without a source, and numbers in sentences that name none."""
    for figure in brief.figures:
        if figure.source is None:
            yield warning("figure-unsourced", figure.value.place, text=figure.value.raw)
    for printed in printed_texts(brief):
        if printed.sourced or printed.part in _UNCLAIMING:
            continue
        for sentence in printed.sentences:
            if SOURCED not in sentence:
                for text in _claims(sentence, brief.congress):
                    yield warning("figure-unsourced", printed.text.place_of(text), text=text)


def _claims(sentence: str, congress: int) -> Iterator[str]:
    taken = [(one.start, one.end) for one in find_measures(sentence, congress=congress)]
    taken += [found.span() for pattern in (DATE, _MONTH_DAY) for found in pattern.finditer(sentence)]
    for found in _CLAIM.finditer(sentence):
        value = float(found["number"].replace(",", "") or 0)
        measured = bool(found["sign"] or found["unit"])
        is_year = not measured and "," not in found["number"] and value in _YEARS
        is_part = any(start <= found.start() < end for start, end in taken)
        if not is_part and not is_year and (measured or value >= _SMALLEST_CLAIM):
            yield found[0].strip()
