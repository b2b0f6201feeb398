"""`figure-unsourced` (warning): numbers that claim something without saying where they come from.

Rule: a sentence with a number that claims (from ten in figures or words, money, percentages, shares such as "one in
four" and "una de cada cuatro", "half of", "doubled", "three times as many", "a dozen") needs a source: a mark or link
in it, or `sources` beside its talking point, question or ask. Not claims: measures, dates, years, hours, sections of
law, rooms, addresses, telephones, names with a number, ages, stretches of time, the 50 states, the 60 votes of cloture,
and the money that the lead of an ask asks for. Only people know the source: no fix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight import spanish, spanish_figures
from lobbykit.domain.preflight.date_forms import DATE, MONTH_DAY
from lobbykit.domain.preflight.figure_words import IN_FIGURES, IN_WORDS, NAMES
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief

_UNCLAIMING = frozenset({"title", "heading", "event", "note"})
_SMALLEST_CLAIM = 10
_YEARS = range(1776, 2101)
_NAMING = (DATE, MONTH_DAY, spanish.DATE, spanish.DATED, *NAMES)
_OPENS = compiled_late(r"(?:^|[.!?:\u201c\"(\u2014] ?)$")
_MONEY = compiled_late(r"[$\u20ac\u00a3]|\b(?:dollars|euros|dólares)\b")
_RANGE = frozenset({" to ", " and ", "-", "\u2013", " or ", " a ", " y ", " o "})


def unsourced_figures(brief: Brief) -> Iterator[Problem]:
    """Yield figures without a source, and numbers in sentences that name none."""
    for figure in brief.figures:
        if figure.source is None:
            yield warning("figure-unsourced", figure.value.place, text=figure.value.raw)
    for printed in printed_texts(brief):
        if printed.sourced or printed.part in _UNCLAIMING:
            continue
        where = Whereabouts(printed.text, printed.words)
        for sentence, offset, sourced in printed.located_sentences():
            for start, text in () if sourced else _claims(sentence, brief.congress, brief.lang):
                if printed.part != "lead" or not _MONEY.search(text):
                    yield warning("figure-unsourced", where.place(offset + start), text=text)


def _claims(sentence: str, congress: int, lang: str) -> list[tuple[int, str]]:
    """Return what claims a number, in order; a share counts before the numbers in it, a range as one."""
    taken = bytearray(len(sentence))
    for one in find_measures(sentence, congress=congress):
        taken[one.start : one.end] = b"x" * (one.end - one.start)
    for found in (found for pattern in _NAMING for found in pattern.finditer(sentence)):
        taken[slice(*found.span())] = b"x" * len(found[0])
    claims: list[tuple[int, str]] = []
    for pattern in spanish_figures.CLAIMS if lang == "es" else IN_WORDS:
        for found in pattern.finditer(sentence):
            is_part = any(taken[slice(*found.span())])
            if not is_part and (_counts(found) if pattern is IN_FIGURES else not _is_name(found)):
                claims.append((found.start(), found[0].strip()))
                taken[slice(*found.span())] = b"x" * len(found[0])
    return _joined(sorted(claims), sentence)


def _joined(claims: list[tuple[int, str]], sentence: str) -> list[tuple[int, str]]:
    """Make one of the two ends of a range: "10 to 15 percent"."""
    out: list[tuple[int, str]] = []
    for start, text in claims:
        end = out[-1][0] + len(out[-1][1]) if out else 0
        if out and sentence[end:start] in _RANGE:
            out[-1] = (out[-1][0], sentence[out[-1][0] : start + len(text)])
        else:
            out.append((start, text))
    return out


def _counts(found: re.Match[str]) -> bool:
    """Whether a number in figures is a claim: it has a sign or a unit, or is neither small nor a year."""
    value = float(found["number"].replace(",", "") or 0)
    if found["sign"] or (found["unit"] or "m") not in {"m", "b"}:
        return True
    return not found["unit"] and value >= _SMALLEST_CLAIM and ("," in found["number"] or value not in _YEARS)


def _is_name(found: re.Match[str]) -> bool:
    """Whether a number in words begins a name, as a capital letter inside a sentence says: "the Group of Twenty"."""
    before = found.string[max(found.start() - 2, 0) : found.start()]
    return found[0][0].isupper() and not (_OPENS.search(before) if before else True)
