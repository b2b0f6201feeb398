"""A question about the notes: words, and filters that all must fit; read from what somebody keeps, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.field_type import LINE
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.office import COMMITTEE_ID
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.domain.states import STATE_NAMES
from lobbykit.domain.tag_name import tag_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PARTS = ("summary", "questions", "concerns", "answers")
"""Where words may be looked for; in all of a note where none is chosen."""
CHAMBERS, PARTIES = ("house", "senate"), ("D", "R", "I")
LISTS = ("state", "chamber", "committee", "party", "level", "ask", "tag", "in")
"""Filters of several values, of which one must fit."""
FILTERS = (*LISTS, "staffer", "since", "until")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class NoteSearch:
    """What is asked: empty filters let every note through, of a filter's values one must fit.

    `committees` are ids, `levels` codes of the scale, `asks` "brief/ask", days are ISO. `levels` are those after the
    meeting: of `asks` where any are named, else of any ask. `parts` are where the words are looked for.
    """

    words: str = ""
    states: tuple[str, ...] = ()
    chambers: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    staffer: str = ""
    since: str = ""
    until: str = ""

    @property
    def is_all(self) -> bool:
        """Whether nothing narrows it: where words are looked for narrows nothing without words."""
        return not self.words and not set(self.filters()) - {"in"}

    def filters(self) -> dict[str, str]:
        """Return its filters as they are kept: values joined by commas, none that is empty."""
        told = zip(LISTS, self._lists(), strict=True)
        kept = {name: ",".join(values) for name, values in told}
        return {name: text for name, text in (kept | self._lines()).items() if text}

    def _lists(self) -> tuple[tuple[str, ...], ...]:
        offices = self.states, self.chambers, self.committees, self.parties
        return (*offices, self.levels, self.asks, self.tags, self.parts)

    def _lines(self) -> dict[str, str]:
        return {"staffer": self.staffer, "since": self.since, "until": self.until}


def note_search(words: str, filters: Mapping[str, str]) -> Read[NoteSearch]:
    """Return what words and filters ask, or what is wrong with any of them; values of a list stand between commas."""
    problems = [*(error("search-filter-unknown", filter=name[:20]) for name in sorted(filters.keys() - set(FILTERS)))]
    lists = {name: _values(name, filters.get(name, "")) for name in LISTS}
    for name, values in lists.items():
        problems += [_wrong(name) for one in values if not _KNOWN[name](one)]
    problems += _problems_of_lines(words, filters)
    if problems:
        return Read(None, tuple(dict.fromkeys(problems)))
    told = (" ".join(filters.get(name, "").split()) for name in ("staffer", "since", "until"))
    state, chamber, committee, party, level, ask, tag, parts = (lists[name] for name in LISTS)
    asked = NoteSearch(" ".join(words.split()), state, chamber, committee, party, level, ask, tag, parts, *told)
    return Read(asked)


def _values(name: str, text: str) -> tuple[str, ...]:
    values = (_SPELLED.get(name, str)(one.strip()) for one in text.split(","))
    return tuple(dict.fromkeys(one for one in values if one))


def _problems_of_lines(words: str, filters: Mapping[str, str]) -> Iterator[Problem]:
    lines = {"words": words, **{name: text for name, text in filters.items() if name in FILTERS}}
    yield from (error("search-filter-long", filter=name, most=LINE) for name, text in lines.items() if len(text) > LINE)
    days = {name: filters[name].strip() for name in ("since", "until") if filters.get(name, "").strip()}
    yield from (_wrong(name) for name, day in days.items() if iso_day(day) is None)
    if len(days) == len(("since", "until")) and days["since"] > days["until"]:
        yield error("search-days-turned")


def _wrong(name: str) -> Problem:
    return error("search-filter-wrong", filter=name)


def _is_ask(text: str) -> bool:
    brief, _, ask = text.partition("/")
    return all(map(_SLUG.fullmatch, (brief, ask)))


_SPELLED: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("state", "committee", "party"), str.upper),
    **dict.fromkeys(("chamber", "level", "ask", "in"), str.lower),
    "tag": lambda text: tag_named(text).value or text,
}
_KNOWN: Mapping[str, Callable[[str], object]] = {
    "state": STATE_NAMES.__contains__,
    "chamber": CHAMBERS.__contains__,
    "committee": COMMITTEE_ID.fullmatch,
    "party": PARTIES.__contains__,
    "level": _SLUG.fullmatch,
    "ask": _is_ask,
    "tag": lambda text: tag_named(text).value == text,
    "in": PARTS.__contains__,
}
