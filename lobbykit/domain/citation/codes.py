"""Measures written for machines: addresses of congress.gov and its like, file names of GPO, slugs of GovTrack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.citation.addresses import ADDRESSES, GPO_TITLE, HASHTAG, SLUGS, Code, kind_of
from lobbykit.domain.congress import FIRST_YEAR
from lobbykit.domain.late_pattern import compiled_late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from lobbykit.domain.measure import MeasureKind

_IN_ADDRESS = r"[^\s\"'<>()\[\]{}|,;*\0\u201c-\u201e\u00ab\u00bb]"
_OUTSIDE = compiled_late(rf"(?!{_IN_ADDRESS})[\s\S]")
_REST = compiled_late(rf"{_IN_ADDRESS}*")
_LONGEST_LEAD = 120
_LONGEST_PATH = 300
_LONGEST_WORD = 2_000  # a longer run without blanks is read in pieces
_HINT = compiled_late(r"[0-9](?:[-:/_.\u2013]?[A-Za-z]|[-/\u2013][0-9])")
_PATH_HINT = compiled_late(r"[RrSs]-[0-9]")
_CONGRESSES_IN_SLUGS = range(80, 151)
_MASK = "\0"
_CODES = (*((code, True) for code in ADDRESSES), *((code, False) for code in SLUGS))


@dataclass(frozen=True, slots=True)
class Coded:
    """A measure from `start` to `end` of the text, with its Congress if the code has one.

    An address is counted up to the number.
    """

    start: int
    end: int
    congress: int | None
    kind: MeasureKind
    number: int


def coded_measures(text: str) -> tuple[list[Coded], str]:
    """Return the measures written as addresses or slugs, and the text of equal length with those blotted out."""
    found: list[Coded] = []
    parts: list[str] = []
    done = 0
    for start, end in _words_with_codes(text):
        codes, rest = _read(text[start:end], start)
        if codes:
            found += codes
            parts += [text[done:start], rest]
            done = end
    text = "".join([*parts, text[done:]])
    others = sorted([*_gpo_titles(text), *_hashtags(text)], key=lambda one: one.start)
    parts, done = [], 0
    for one in others:
        parts += [text[done : one.start], _MASK * (one.end - one.start)]
        done = one.end
    return found + others, "".join([*parts, text[done:]])


def _words_with_codes(text: str) -> Iterator[tuple[int, int]]:
    """Find the runs without blanks that could hold a code: trying every pattern everywhere would take long."""
    done = 0
    for place in _hints(text):
        if place < done:
            continue
        low = max(done, place - _LONGEST_WORD)
        start = max(low, text.rfind(" ", low, place) + 1, text.rfind("\n", low, place) + 1)
        high = min(len(text), place + _LONGEST_WORD)
        ends = [end for end in (text.find(" ", place, high), text.find("\n", place, high)) if end >= 0]
        done = min([high, *ends])
        yield start, done


def _hints(text: str) -> list[int]:
    hints = [hint.start() for hint in _HINT.finditer(text)]
    if "-r-" not in text.lower() and "res-" not in text.lower():
        return hints
    return sorted([*hints, *(hint.start() for hint in _PATH_HINT.finditer(text))])


def _read(word: str, offset: int) -> tuple[list[Coded], str]:
    """Read one word: return its codes, with offsets of the whole text, and the word with those blotted out."""
    found: list[Coded] = []
    plain = word.casefold()
    for pattern, is_address in _CODES:
        if pattern.needs not in plain:
            continue
        parts: list[str] = []
        done = 0
        for match in pattern.compiled().finditer(word):
            coded = _coded(match, pattern, done if is_address else match.start())
            if coded is None or match.start() < done:
                continue
            rest = _REST.match(word, coded.end) if is_address else None
            end = rest.end() if rest else coded.end
            found.append(replace(coded, start=offset + coded.start, end=offset + coded.end))
            parts += [word[done : coded.start], _MASK * (end - coded.start)]
            done = end
        word = "".join([*parts, word[done:]])
    return found, word


def _coded(match: re.Match[str], code: Code, earliest: int) -> Coded | None:
    groups = match.groupdict()
    congress = _congress(groups)
    number = int(groups["number"])
    if not number or (congress is not None and not code.is_any_congress and congress not in _CONGRESSES_IN_SLUGS):
        return None
    longest = _LONGEST_LEAD + _LONGEST_PATH if code.is_in_path else _LONGEST_LEAD
    before = match.string[max(earliest, match.start() - longest) : match.start()]
    if code.is_in_path and not _is_in_path(before):
        return None
    start = match.start() - len(_OUTSIDE.split(before)[-1])
    return Coded(start, match.end(), congress, kind_of(groups["kind"], code.spelling), number)


def _is_in_path(before: str) -> bool:
    """Say whether a slash leads here, and no question mark parts the two."""
    slash = before.rfind("/", max(0, len(before) - _LONGEST_PATH))
    return slash >= 0 and "?" not in before[slash:]


def _congress(groups: dict[str, str]) -> int | None:
    if "year" in groups:
        return (int(groups["year"]) - FIRST_YEAR) // 2 + 1
    return int(groups["congress"]) if "congress" in groups else None


def _gpo_titles(text: str) -> list[Coded]:
    """Read "115 HCON 142 IH", as the titles of GPO's files have it."""
    if not any(kind in text for kind in (" HCON ", " SCON ", " HJ ", " SJ ")):
        return []
    found = (_coded(match, GPO_TITLE, match.start()) for match in GPO_TITLE.compiled().finditer(text))
    return [one for one in found if one]


def _hashtags(text: str) -> list[Coded]:
    """Read "#SupportHR1692" from where its kind begins; "#HR1692" is read as prose."""
    tags = HASHTAG.compiled().finditer(text) if "#" in text else ()
    found = ((tag.start("kind"), _coded(tag, HASHTAG, tag.start())) for tag in tags)
    return [replace(one, start=start) for start, one in found if one]
