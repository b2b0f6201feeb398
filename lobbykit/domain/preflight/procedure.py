"""What no measure can do: sign on as original cosponsor late, or send a simple resolution to the President."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Problem, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.reference import Reference

_ORIGINAL = re.compile(r"\boriginal co-?sponsors?\b", re.IGNORECASE)
_BEYOND_ITS_CHAMBER = re.compile(
    r"\b(?:pass(?:es|ed|age)?|adopted|approved|enacted)\b[^.]{0,20}\b(?:by )?Congress\b|\bto the President\b"
    r"|\bPresident(?:'s|\u2019s)? (?:to )?sign\w*\b|\b(?:becomes?|made|signed into) law\b"
)


def late_original_cosponsors(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield `original-cosponsor` where the measure has been introduced.

    Only who signs at introduction is an original cosponsor (CRS report RS22477).
    """
    for printed in printed_texts(brief):
        found = _ORIGINAL.search(printed.words)
        introduced = any(
            one in reference.bills and reference.bills[one].introduced for one in _measures(printed, brief)
        )
        if found and introduced:
            yield error("original-cosponsor", printed.text.place_of(found[0]), text=found[0])


def overreaching_resolutions(brief: Brief) -> Iterator[Problem]:
    """Yield `simple-resolution` where H.Res. or S.Res. is said to pass Congress or to reach the President.

    A simple resolution needs neither the other chamber nor the President.
    """
    for printed in printed_texts(brief):
        found = _BEYOND_ITS_CHAMBER.search(printed.words)
        measures = _measures(printed, brief) if found else []
        if found and measures and all(one.kind.is_simple for one in measures):
            place = printed.text.place_of(found[0])
            yield error("simple-resolution", place, text=found[0], measure=measures[0].text)


def _measures(printed: PrintedText, brief: Brief) -> list[Measure]:
    listed = [ref.measure for ref in printed.terms.measures] if printed.terms else []
    return listed + [one.measure for one in find_measures(printed.words, congress=brief.congress) if one.measure]
