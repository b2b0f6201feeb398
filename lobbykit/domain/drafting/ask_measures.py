"""The measures of an ask, and who leads each as the text has it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.runs import Runs, one_line, place_of, plain
from lobbykit.domain.problem import note, warning

if TYPE_CHECKING:
    from lobbykit.domain.citation.finder import Citation
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.problem import Problem

MOST = 50
_NAME = r"[A-Z\u00c1-\u00dd][\w.'\u2019-]*"
_TITLED = re.compile(
    rf"(?:Sen(?:ators?|s)?\.?|Rep(?:resentatives?|s)?\.?|Congress(?:wo)?man|Del(?:egate)?\.?|(?:la "
    rf"|el )?(?:senadora?|representante))"
    rf"\s+{_NAME}(?:\s+{_NAME}){{0,3}}(?:\s*(?:,|and|&|y)\s*(?:(?:Sen"
    rf"|Rep)s?\.?\s+)?{_NAME}(?:\s+{_NAME}){{0,2}})*(?:\s*\([DRI]-[A-Z]{{2}}[^)]{{0,4}}\))?"
)
_BRACKETED = re.compile(rf"\(({_NAME}(?:\s{_NAME})?(?:\s?[/,\u2013-]\s?{_NAME})*(?:,? [DRI]-[A-Z]{{2}})?)\)")
_GOES_ON = re.compile(
    r"\W*(?:and|or|&|y|o|e)\W+(?:(?:its|the|su|la|el)\W+)?(?:(?:house|senate)\W+)?"
    r"(?:(?:companion|counterpart|version|hermana|equivalente)\W+)?(?:(?:bill|measure|resolution|en el senado)\W+)?",
    re.IGNORECASE,
)
"""What stands between the measure of a lead and another one that is meant too: "and its Senate companion,"."""
_REACH = 90


@dataclass(frozen=True, slots=True)
class Named:
    """The measures that an ask names; `doubtful` when one could be read in several ways or is not filled in."""

    measures: tuple[Measure, ...] = ()
    sponsors: tuple[tuple[Measure, str], ...] = ()
    doubtful: bool = False


def named_measures(lead: Runs, reason: Runs, congress: int, doubts: list[Problem]) -> Named:
    """Return the measures of the lead, or where it names none those of the reason, which is said."""
    first = _named(lead, congress, doubts)
    if not reason:
        return first
    if first.measures:
        found = find_measures(plain(reason), congress=congress)
        if found and found[0].measure and _GOES_ON.fullmatch(plain(reason)[: found[0].start]):
            shown = one_line(found[0].text)
            doubts.append(note("draft-measure-later", place_of(reason, 0, reason[0].place), text=shown))
            first = replace(first, measures=tuple(dict.fromkeys((*first.measures, found[0].measure))))
        others = [one.text for one in found if one.measure and one.measure not in first.measures]
        if others:
            place = place_of(reason, 0, reason[0].place)
            doubts.append(note("draft-measure-beside", place, text=one_line(", ".join(others[:5]))))
        return first
    second = _named(reason, congress, doubts)
    if second.measures:
        shown = ", ".join(one.text for one in second.measures[:5])
        doubts.append(note("draft-measure-later", place_of(reason, 0, reason[0].place), text=shown))
    return Named(second.measures, second.sponsors, first.doubtful or second.doubtful)


def _named(runs: Runs, congress: int, doubts: list[Problem]) -> Named:
    words = plain(runs)
    found = find_measures(words, congress=congress)
    doubtful = False
    for one in found:
        place = place_of(runs, one.start, runs[0].place)
        if one.placeholder:
            doubts.append(warning("draft-measure-blank", place, text=one_line(one.text)))
        elif one.ambiguous:
            near = ", ".join(str(each) for each in one.candidates[:4])
            doubts.append(warning("draft-measure-unsure", place, text=one_line(one.text), near=near))
        doubtful = doubtful or one.measure is None
    sure = {one.measure: one for one in reversed(found) if one.measure}
    kept = list(reversed(sure))[:MOST]
    led = [(measure, who) for measure in kept if (who := _sponsor(words, sure[measure], found))]
    return Named(tuple(kept), tuple(led), doubtful)


def _sponsor(words: str, one: Citation, found: tuple[Citation, ...]) -> str:
    stop = min((other.start for other in found if other.start >= one.end), default=len(words))
    after = words[one.end : min(stop, one.end + _REACH)]
    titled, bracketed = _TITLED.search(after), _BRACKETED.search(after)
    if titled:
        return one_line(titled[0]).rstrip(",.")
    return one_line(bracketed[1]) if bracketed else ""
