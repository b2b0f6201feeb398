"""Citations: the measures that prose names, in every spelling that people use, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.citation.codes import coded_measures
from lobbykit.domain.citation.congresses import (
    GLUE,
    Reach,
    Stated,
    stated_after,
    stated_before,
    stated_by_suffix,
    stated_by_year,
)
from lobbykit.domain.citation.doubts import Sighting, Trust, trust
from lobbykit.domain.citation.forms import NUMBER, PLACEHOLDER, Style, designated, designators
from lobbykit.domain.citation.lists import LISTED, RANGE, UNEXPLAINED, goes_on, is_to, repeats
from lobbykit.domain.citation.numbers import spelled_number
from lobbykit.domain.citation.sentences import Sentences
from lobbykit.domain.citation.spanish import spanish_designators
from lobbykit.domain.citation.text import plain
from lobbykit.domain.measure import Measure, MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDEST_RANGE = 30
_WEAK = frozenset({Style.SENATE_BILL, Style.SHORT, Style.DOUBLE, Style.BARE})


@dataclass(frozen=True, slots=True)
class Citation:
    """A measure named in a text: `text` is exactly what stands from `start` to `end` of the input.

    `measure` is None when the citation is `ambiguous` (then `candidates` holds what it can mean) or a
    `placeholder` such as "H.R. XXX". A Congress stated in words beside it is not part of `text`.
    """

    measure: Measure | None
    text: str
    start: int
    end: int
    ambiguous: bool = False
    candidates: tuple[Measure, ...] = ()
    placeholder: bool = False
    congress_stated: bool = False


def find_measures(text: str, *, congress: int) -> tuple[Citation, ...]:
    """Find the measures that `text` names, in order; `congress` is assumed where the text states none.

    The elements of a range ("H.R. 1-3") share the span of the range. Takes time linear in the text.
    """
    reading = plain(text)
    coded, prose = coded_measures(reading.plain)
    finds = [
        _Find(one.start, one.end, (one.kind,), (one.number,), stated=Stated((one.congress,)) if one.congress else None)
        for one in coded
    ]
    finds = sorted([*finds, *_designated(prose, congress)], key=lambda find: find.start)
    return tuple(
        _citation(find, text, reading.origin(find.start), reading.origin(find.end - 1) + 1, congress)
        for find in _with_congress(reading.plain, finds, congress)
    )


@dataclass(frozen=True, slots=True)
class _Find:
    """A citation at offsets of the plain text; several numbers are the ends of a range too wide to spell out."""

    start: int
    end: int
    kinds: tuple[MeasureKind, ...]
    numbers: tuple[int, ...]
    doubtful: bool = False
    stated: Stated | None = None


@dataclass(frozen=True, slots=True)
class _Named:
    """A kind as it stands in the plain text, before its number is read."""

    kinds: tuple[MeasureKind, ...]
    style: Style
    start: int
    end: int


def _citation(find: _Find, text: str, start: int, end: int, assumed: int) -> Citation:
    congresses = find.stated.congresses if find.stated else (assumed,)
    readings = tuple(
        Measure(congress, kind, number) for number in find.numbers for kind in find.kinds for congress in congresses
    )
    sure = len(readings) == 1 and not find.doubtful
    return Citation(
        measure=readings[0] if sure else None,
        text=text[start:end],
        start=start,
        end=end,
        ambiguous=bool(readings) and not sure,
        candidates=() if sure else readings,
        placeholder=not readings,
        congress_stated=find.stated is not None,
    )


def _designated(text: str, congress: int) -> Iterator[_Find]:
    position = 0
    for match in designators(text):
        meaning = designated(match) if match.start() >= position else None
        if meaning is not None:
            finds, position = _read(text, _Named(*meaning, match.start(), match.end()), congress)
            yield from finds
    for spanish in spanish_designators(text):
        yield from _read(text, _Named(*spanish), congress)[0]


def _read(text: str, named: _Named, congress: int) -> tuple[list[_Find], int]:
    """Read what follows a kind: return the measures found and where to read on."""
    number = NUMBER.match(text, named.end)
    is_emphasis = number is not None and text.endswith("__", 0, named.start)
    blank = None if is_emphasis else PLACEHOLDER.match(text, named.end)
    if blank:
        return _placeholder(text, named, blank), blank.end()
    value = _value(number, named.style) if number else None
    if number is None or value is None:
        return [], named.end
    seen = Sighting.at(text, named.style, (named.start, named.end, number.end("mark"), number.end()), value)
    verdict = trust(seen)
    if verdict is Trust.REJECTED:
        return [], number.end()
    first = _Find(named.start, number.end(), named.kinds, (value,), doubtful=verdict is Trust.DOUBTFUL)
    weak = named.style in _WEAK or not (seen.is_dotted or named.style in {Style.WORDS, Style.RESOLUTION})
    return _run(text, first, named.style, congress, weak=weak)


def _placeholder(text: str, named: _Named, blank: re.Match[str]) -> list[_Find]:
    seen = Sighting.at(text, named.style, (named.start, named.end, named.end, blank.end()), None)
    is_dotted_s = seen.is_dotted and seen.is_upper and blank[0].strip() != "X"
    is_name = named.style is Style.SENATE_BILL and not is_dotted_s
    is_heading = named.style is Style.BARE and blank[0].strip() == "#"
    is_other = is_name or is_heading or trust(seen) is Trust.REJECTED
    if is_other or named.style is Style.DOUBLE or seen.before.endswith("__"):
        return []
    return [_Find(named.start, blank.end(), named.kinds, ())]


def _value(number: re.Match[str], style: Style) -> int | None:
    if number["digits"]:
        return int(number["digits"].replace(",", ""))
    words: str = number["words"]
    is_name = words[0].isupper() or bool(number["mark"].strip(" \n*")) or bool(re.search(r"hundred|-", words))
    return spelled_number(words) if is_name and style not in (_WEAK - {Style.SHORT}) else None


def _run(text: str, first: _Find, style: Style, congress: int, *, weak: bool) -> tuple[list[_Find], int]:
    """Read on from the first number of a kind: its range, the rest of its list, and the Congress stated beside it."""
    finds = _stretched(text, first, congress, weak=weak)
    if not finds:
        return [], first.end
    while (listed := LISTED.match(text, finds[-1].end)) and not stated_after(text, finds[-1].end, congress):
        verdict = goes_on(text, listed, first.numbers[0])
        value = int(listed["number"].replace(",", ""))
        doubtful = first.doubtful or verdict is Trust.DOUBTFUL
        element = _Find(listed.start("number"), listed.end(), first.kinds, (value,), doubtful=doubtful)
        more = [] if verdict is Trust.REJECTED else _stretched(text, element, congress, weak=True)
        if not more:
            break
        finds += more
    end = finds[-1].end
    after = stated_after(text, end, congress)
    stated = after or stated_before(text, first.start, congress)
    if stated:
        is_sure = after is not None and style is Style.SENATE_BILL
        finds = [replace(find, stated=find.stated or stated, doubtful=find.doubtful and not is_sure) for find in finds]
    return finds, end


def _stretched(text: str, find: _Find, congress: int, *, weak: bool) -> list[_Find]:
    """Read the Congress or the end of a range that is joined to a number; nothing when a dash is unexplained."""
    suffix = stated_by_suffix(text, find.end, find.numbers[0], congress)
    if suffix:
        return [replace(find, end=suffix[1], stated=suffix[0])]
    span = RANGE.match(text, find.end)
    if span and repeats(span["repeated"], find.kinds) and not (is_to(span) and span["repeated"]):
        return _ranged(text, find, span, weak=weak)
    if not UNEXPLAINED.match(text, find.end):
        return [find]
    return [] if weak else [replace(find, doubtful=True)]


def _ranged(text: str, find: _Find, span: re.Match[str], *, weak: bool) -> list[_Find]:
    number, last = find.numbers[0], int(span["number"].replace(",", ""))
    is_dash = UNEXPLAINED.match(text, find.end) is not None
    if not is_dash and (last <= number or goes_on(text, span, number) is not Trust.SURE):
        return [find]
    if number < last <= number + WIDEST_RANGE:
        return [replace(find, end=span.end(), numbers=(value,)) for value in range(number, last + 1)]
    if weak and is_dash:
        return []
    if last <= number:
        return [replace(find, doubtful=True)]
    return [replace(find, end=span.end(), numbers=(number, last), doubtful=True)]


def _with_congress(text: str, finds: list[_Find], assumed: int) -> list[_Find]:
    """Let a Congress count for the neighbours of its measure, and for its sentence where nothing is nearer."""
    shared = _passed_on(text, finds, Reach.LATER)
    shared = _passed_on(text, shared[::-1], Reach.EARLIER)[::-1]
    if all(find.stated for find in shared):
        return shared  # nothing needs its sentence, and reading sentences is the slow part
    sentences = Sentences(text, assumed, [find.stated for find in finds if find.stated])
    return [find if find.stated else _of_sentence(text, find, sentences, assumed) for find in shared]


def _of_sentence(text: str, find: _Find, sentences: Sentences, assumed: int) -> _Find:
    stated = sentences.stated_for(find.start, find.end) or stated_by_year(text, find.end, assumed)
    return replace(find, stated=stated) if stated else find


def _passed_on(text: str, finds: list[_Find], reach: Reach) -> list[_Find]:
    out: list[_Find] = []
    for find in finds:
        is_given = bool(out) and find.stated is None and _gives(text, out[-1], find, reach)
        out.append(replace(find, stated=out[-1].stated) if is_given else find)
    return out


def _gives(text: str, giver: _Find, taker: _Find, reach: Reach) -> bool:
    if giver.stated is None or giver.stated.reach is not reach:
        return False
    left, right = sorted((giver, taker), key=lambda one: one.start)
    return GLUE.fullmatch(text[left.end : right.start]) is not None
