"""Measures named in Spanish: "Resolución 100 de la Cámara", "Proyecto de Ley del Senado núm. 61"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.domain.citation.forms import GAP, Style
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHAMBER = (
    rf"(?:de{GAP}la{GAP}C[\u00e1a]mara(?:{GAP}(?:de{GAP}(?:los{GAP})?Representantes|baja))?|del{GAP}Senado)\b"
    # The chambers of Puerto Rico and of other countries say whose they are.
    rf"(?!{GAP}de(?:l[ \n]{GAP}(?!(?:actual|pasado|presente|anterior|Congreso)\b)"
    rf"|[ \n]{GAP}(?!EE|E\.|(?:los{GAP})?Estados{GAP}Unidos))[A-Za-z\u00c0-\u024f])"
)
_NUMBERS = r"(?:n[^\W\d_]*\.?\u00ba?|\#)?[ \n]{0,2}[0-9][0-9,]*(?:(?:,|[ ][yeo])[ ][0-9][0-9,]*){0,9}"
_NOUNS = {"": "res", "conjunta": "jres", "concurrente": "conres"}


@cache
def _pattern() -> re.Pattern[str]:
    return compiled_late(
        rf"(?<![^\W_])(?:(?P<resolution>Resoluci(?:[\u00f3o]n|ones))|Proyectos?{GAP}de{GAP}ley)\b"
        rf"(?:{GAP}(?:(?P<modifier>conjunta|concurrente)s?|simples?)\b)?"
        rf"(?:{GAP}(?P<before>{_CHAMBER}))?"
        rf"(?(before)|(?={GAP}{_NUMBERS}{GAP}(?P<behind>{_CHAMBER})|(?-i:(?<=[a-z])){GAP}{_NUMBERS}(?![/0-9])"
        rf"(?!{GAP}(?:del?\b|\())))",
        re.IGNORECASE,
    )


def spanish_designators(text: str) -> Iterator[tuple[tuple[MeasureKind, ...], Style, int, int]]:
    """Find the kinds of measures named in Spanish: what each can mean, how it is spelled, and from where to where.

    A resolution or bill of no chamber is one of either, but only with a capital: "Resolución 302".
    """
    plain = text.casefold()
    if "resoluci" not in plain and "proyecto" not in plain:
        return
    for match in _pattern().finditer(text):
        chamber = match["before"] or match["behind"]
        if chamber or match[0][0].isupper():
            yield _kinds(match, chamber), Style.WORDS if chamber else Style.BARE, match.start(), match.end()


def _kinds(match: re.Match[str], chamber: str | None) -> tuple[MeasureKind, ...]:
    modifier = (match["modifier"] or "").casefold()
    letters = "hs" if chamber is None else "s" if "senado" in chamber.casefold() else "h"
    if not match["resolution"]:
        return tuple({"h": MeasureKind.HR, "s": MeasureKind.S}[letter] for letter in letters)
    return tuple(MeasureKind(letter + _NOUNS[modifier]) for letter in letters)
