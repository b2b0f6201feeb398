"""Which offices a line of somebody's calendar or table speaks of: for sure, or perhaps, and then it is to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.office_naming import TITLES
from lobbykit.domain.office_search import folded, sorted_offices
from lobbykit.domain.rooms import room_and_building
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.office import Office

MOST = 12
"""How many offices are offered at most."""
_ID = compiled_late(r"\b[A-Z][0-9]{6}\b")
_SEAT = compiled_late(r"(?<![A-Za-z])(?P<state>[A-Z]{2})[\s-]{0,2}(?P<district>AL|[0-9]{1,2})(?![0-9A-Za-z])")
_PARTY = compiled_late(
    r"\((?:[DRI]|Dem|Rep|Ind)\s*[-\u2013,.]\s*(?P<state>[A-Z]{2})(?:\s*-?\s*(?P<district>AL|[0-9]{1,2}))?\)"
)
_STATE_BESIDE = compiled_late(r"(?:\(|,\s*)(?P<state>[A-Z]{2})(?P<district>)\)?\s*$")
_STATE = compiled_late(r"(?<![A-Za-z])(?P<state>[A-Z]{2})(?![A-Za-z])")
_WORD = compiled_late(r"[a-z]+")
_BETWEEN = compiled_late(r"[;&+,/]|\b(?:and|y|with)\b")
_LEAST_LETTERS, _ALIKE = 4, 0.8


@dataclass(frozen=True, slots=True)
class Mention:
    """The one office that a line names with id, seat, or name and state or room; or those that may be meant."""

    sure: Office | None
    near: tuple[Office, ...] = ()


@dataclass(frozen=True, slots=True)
class Several:
    """The offices that a line names for sure, and its parts that name somebody who may be one of many."""

    sure: tuple[Office, ...]
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seat:
    """A state with a district ("" for none given), and the text without them."""

    state: str
    district: str
    rest: str


def seat_in(text: str) -> Seat | None:
    """Return the seat that stands in a text: "(D-TX)", "(TX-28)", "TX 28", at its end "(TX)" too; None for none."""
    for pattern in (_PARTY, _SEAT, _STATE_BESIDE):
        found = pattern.search(text)
        if found and found["state"] in STATE_NAMES:
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            return Seat(found["state"], found["district"] or "", " ".join(rest.replace("( )", " ").split()))
    return None


class OfficeMentions:
    """Finds the offices that a text speaks of; it never picks one of several."""

    def __init__(self, offices: Sequence[Office]) -> None:
        self._offices = offices
        self._lasts = {one.id: frozenset(folded(one.last).split()) for one in offices}
        self._last_words = sorted({word for words in self._lasts.values() for word in words})

    def of(self, text: str, place: str = "") -> Mention:
        """Return whom a text speaks of; a room at the place tells offices of one name apart."""
        for one in _ID.findall(text):
            found = next((office for office in self._offices if office.id == one), None)
            if found:
                return Mention(found)
        seat, words = seat_in(text), set(_WORD.findall(folded(text)))
        seated = [one for one in self._offices if seat and one.state == seat.state and _is_district(one, seat.district)]
        named = [one for one in self._offices if self._lasts[one.id] <= words]
        if seat and seat.district and len(seated) == 1 and (not named or seated[0] in named):
            return Mention(seated[0])
        by_title = [one for one in named if _chamber_fits(one, words)]
        named = by_title or named
        told = [one for one in named if _state_told(one, text)]
        if len(told) == 1:
            return Mention(told[0])
        room = room_and_building(place)
        here = [one for one in told or named if room and (one.room, one.building) == room]
        if len(here) == 1:
            return Mention(here[0])
        return Mention(None, self._near(told or named, words))

    def several(self, text: str) -> Several:
        """Return the offices that the parts of a line name ("Rep. A (IL-11) and Rep. B (IL-5)"), each in its part.

        A part without a state of its own has that of the whole line.
        """
        sure: dict[str, Office] = {}
        doubtful: list[str] = []
        for part in filter(None, map(str.strip, _BETWEEN.split(text))):
            words = set(_WORD.findall(folded(part)))
            named = [one for one in self._offices if self._lasts[one.id] <= words and _chamber_fits(one, words)]
            found = self.of(part).sure
            told = [found] if found else [one for one in named if _state_told(one, text)]
            if len(told) == 1:
                sure[told[0].id] = told[0]
            elif words & TITLES.keys():
                doubtful.append(part)
        return Several(tuple(sure.values()), tuple(doubtful))

    def _near(self, named: Sequence[Office], words: set[str]) -> tuple[Office, ...]:
        if not named and words & TITLES.keys():
            tried = sorted(word for word in words - TITLES.keys() if len(word) >= _LEAST_LETTERS)
            close = {near for word in tried for near in get_close_matches(word, self._last_words, n=3, cutoff=_ALIKE)}
            named = [one for one in self._offices if self._lasts[one.id] & close and _chamber_fits(one, words)]
        ordered = sorted_offices(named)
        by_name = sorted(ordered, key=lambda one: -len(words & set(folded(one.name).split())))
        return tuple(by_name[:MOST])

    def near(self, text: str, state: str = "") -> tuple[Office, ...]:
        """Return the offices that may be meant by a name, spelled wrong perhaps, those of the state before others."""
        found = self.of(text)
        words = set(_WORD.findall(folded(text)))
        others = [one for one in self._offices if self._lasts[one.id] <= words]
        near: Sequence[Office] = (found.sure,) if found.sure else tuple(dict.fromkeys((*found.near, *others)))
        if not near:
            close = {
                one
                for word in sorted(words - TITLES.keys())
                for one in get_close_matches(word, self._last_words, 3, _ALIKE)
            }
            near = sorted_offices(one for one in self._offices if self._lasts[one.id] & close)
        code = state.strip().upper()
        return tuple(sorted(near, key=lambda one: one.state != code)[:MOST])


def _is_district(office: Office, district: str) -> bool:
    if not district:
        return True
    return office.district is not None and office.district == (0 if district == "AL" else int(district))


def _chamber_fits(office: Office, words: set[str]) -> bool:
    chambers = {TITLES[word] for word in words if word in TITLES}
    return len(chambers) != 1 or office.chamber in chambers


def _state_told(office: Office, text: str) -> bool:
    """Whether the text names the state of an office, by its two letters or in full."""
    codes = {found["state"] for found in _STATE.finditer(text)}
    name = folded(STATE_NAMES.get(office.state, ""))
    return office.state in codes or bool(name and re.search(rf"\b{re.escape(name)}\b", folded(text)))
