"""A footnote's text becomes a source: author, title, publisher, date and address, each only where it is to be seen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.days import last_day
from lobbykit.domain.drafting.runs import Runs, one_line, plain
from lobbykit.domain.links import may_open
from lobbykit.domain.problem import Place, warning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.drafting.notes import Definition
    from lobbykit.domain.problem import Problem

BARE = re.compile(r"(?:https?://|www\.)[^\s<>\"\u201c\u201d]+[^\s<>\"\u201c\u201d.,;:!?)\]]", re.IGNORECASE)
_QUOTED = re.compile(r"[\u201c\"\u00ab]([^\u201c\u201d\"\u00ab\u00bb]{3,400})[\u201d\"\u00bb]")
_EDGES = ' \t\n,;.:()[]\u2013\u2014-\u201c\u201d"|'
_LONGEST_TITLE, _LONGEST_LINE, _LONGEST_ADDRESS = 500, 300, 2_000
_DOTTED = re.compile(
    r"\s*[A-Z\u00c1-\u00dd][\w'\u2019-]+, [A-Z\u00c1-\u00dd][\w'\u2019 -]{0,40}\. (?P<title>[^.]{3,200})\. (?=\S)"
)
"""Author. Title. Publisher: nothing but full stops parts them."""
_CHECKED = re.compile(r"\b(?:accessed|retrieved|last checked|consultado)\b.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A source as it will stand in the brief; `typed` is its whole text, so that nothing of it is lost."""

    id: str
    label: str
    title: str
    typed: str
    place: Place
    author: str = ""
    publisher: str = ""
    dated: str = ""
    url: str = ""
    problems: tuple[Problem, ...] = ()


def read_sources(definitions: Iterable[Definition]) -> tuple[DraftSource, ...]:
    """Return a source for each definition, with ids of their own."""
    taken: set[str] = set()
    return tuple(_source(one, taken) for one in definitions)


def _source(definition: Definition, taken: set[str]) -> DraftSource:
    runs, place = definition.runs, definition.block.place
    typed = one_line("".join(f" {run.text}" if run.raised else run.text for run in runs))
    problems: list[Problem] = []
    url = _address(runs, problems)
    hidden = [run.href for run in runs if run.href and run.href != url and run.href not in typed]
    start, end = _title_span(runs, problems, place)
    words = plain(runs)
    day = last_day(words)
    after = words[end : day.start if day and day.start >= end else None]
    title = _edged(words[start:end])[:_LONGEST_TITLE] or typed[:_LONGEST_TITLE]
    author = _edged(BARE.sub("", words[:start]))[:_LONGEST_LINE]
    publisher = _edged(_CHECKED.sub("", BARE.sub("", after)))[:_LONGEST_LINE]
    if not day:
        problems.append(warning("draft-source-undated", place, text=title[:80]))
    if not url:
        problems.append(warning("draft-source-unaddressed", place, text=title[:80]))
    name = _id(author, publisher, title, day.text[:4] if day else "", taken)
    typed = " ".join((definition.label, typed, *hidden)).strip()
    dated = day.text if day else ""
    return DraftSource(name, definition.label, title, typed, place, author, publisher, dated, url, tuple(problems))


def _address(runs: Runs, problems: list[Problem]) -> str:
    linked = [run.href for run in runs if run.href and run.href.startswith(("http:", "https:"))]
    bare = [found[0] for found in BARE.finditer(plain(runs))]
    found = [one if "://" in one else f"https://{one}" for one in (*linked, *bare)]
    good = [one for one in found if may_open(one) and len(one) <= _LONGEST_ADDRESS]
    empty = [run for run in runs if run.href is not None and run.href.strip() in {"", "#"}]
    problems += [warning("draft-link-missing", run.place, text=one_line(run.text)[:200]) for run in empty]
    return good[0] if good else ""


def _title_span(runs: Runs, problems: list[Problem], place: Place) -> tuple[int, int]:
    """Return where the title stands: in italics, in quotation marks or as a link; else where nothing tells, said so."""
    words, at = plain(runs), 0
    spans: list[tuple[int, int]] = []
    for run in runs:
        if run.italic and run.text.strip():
            joins = spans and not words[spans[-1][1] : at].strip()
            spans = [*spans[:-1], (spans[-1][0], at + len(run.text))] if joins else [*spans, (at, at + len(run.text))]
        at += len(run.text)
    quoted = _QUOTED.search(words)
    if quoted:
        return quoted.span(1)
    if spans:
        return max(spans, key=lambda span: span[1] - span[0])
    at = 0
    for run in runs:
        if run.href and not BARE.fullmatch(run.text.strip()) and run.text.strip():
            return at, at + len(run.text)
        at += len(run.text)
    problems.append(warning("draft-source-unsure", place, text=one_line(words)[:80]))
    dotted = _DOTTED.match(words)
    if dotted:
        return dotted.span("title")
    return 0, _end_of_title(words)


def _end_of_title(words: str) -> int:
    """Return where a text without any sign of a title stops being one: before its address and its date."""
    bare, day = BARE.search(words), last_day(words)
    ends = [one for one in (bare.start() if bare else 0, day.start if day else 0) if one and words[:one].strip(_EDGES)]
    return min(ends, default=len(words))


def _edged(text: str) -> str:
    core = one_line(text).strip(_EDGES)
    return f"{core}." if re.search(r"\b[A-Z]$", core) and f"{core}." in one_line(text) else core


def _id(author: str, publisher: str, title: str, year: str, taken: set[str]) -> str:
    who = re.split(r"[,;&]| and | y ", author)[0] if author else publisher
    words = re.findall(r"[a-z0-9]+", _ascii((who if "," in author else who.split(" ")[-1] if author else who) or title))
    stem = "-".join([*words[:4], *([year] if year else [])])[:56].strip("-") or "source"
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem}-{number}", number + 1
    taken.add(name)
    return name


def _ascii(text: str) -> str:
    folded = text.casefold()
    return folded.translate(str.maketrans("áéíóúüñàèìòùâêîôûçöä", "aeiouunaeiouaeioucoa"))
