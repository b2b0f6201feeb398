"""Venues: what the words for a meeting's place say about the building and the room."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.places import building as building_of_office
from lobbykit.domain.rooms import building_named, house_building

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.office import Office

_REMOTE = compiled_late(
    r"https?://|\b(?:video\w*|zoom|webex|google meet|(?:ms|microsoft) teams|tele(?:phone|conference)|phone"
    r"|conference call|online|virtual\w*|tel[eé]fono|llamada|en l[ií]nea)\b",
    re.IGNORECASE,
)
_CAPITOL = compiled_late(r"\b(?:[HS][BCT]?-|[HSC]VC-? ?)[0-9]{1,3}\b|\b(?:CVC|Capitol(?! Hill))\b", re.IGNORECASE)
_OFFICE_SIGN = compiled_late(r"\b(?P<sign>SR|SD|SH)-? ?(?P<room>[GB]?[0-9]{1,3}[A-Z]?)\b", re.IGNORECASE)
_SIGNS = {"sr": "Russell", "sd": "Dirksen", "sh": "Hart"}
_SENATE_WORDS = {"rsob": "Russell", "dsob": "Dirksen", "hsob": "Hart"}
_ROOM = compiled_late(r"(?<![\w:.])(?P<room>[BG]?-?[0-9]{3,4}[A-Z]?)(?![\w:]|\.[0-9])", re.IGNORECASE)
_FURTHER = compiled_late(r"\b(?P<name>Ford|O['\u2019]?Neill)\b", re.IGNORECASE)
_WORD = compiled_late(r"[A-Za-z]+")
_HOUSE_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Venue:
    """A building and a room, "" where the words do not say; a `remote` one is no place at all, but a call."""

    building: str = ""
    room: str = ""
    remote: bool = False


NOWHERE = Venue()


def venue_of(place: str, offices: Sequence[Office]) -> Venue:
    """Return where a meeting is: what its place says, else the room of its office; of several, their one building.

    A bare House number names its building; a bare Senate number does only where it is the office's own room.
    """
    if not place.strip():
        return _of_offices(offices)
    told = _read(place)
    if told.building or told.remote or not told.room:
        return told
    own = next((one for one in offices if (one.room or "").upper() == told.room and one.building), None)
    if own is not None:
        return Venue(building_of_office(own), told.room)
    digits = told.room.lstrip("BG")
    sure = len(digits.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) == _HOUSE_DIGITS or not any(map(_is_senate, offices))
    return Venue(house_building(told.room) or "" if sure and digits == told.room else "", told.room)


def _read(place: str) -> Venue:
    """Return what words alone say; two buildings in them say nothing."""
    if sign := _OFFICE_SIGN.search(place):
        return Venue(_SIGNS[sign["sign"].lower()], sign["room"].upper())
    if _CAPITOL.search(place):
        return Venue("Capitol")
    named = {_named(word) for word in _WORD.findall(place)} - {""}
    further = _FURTHER.search(place)
    found = named | ({further["name"].title()} if further else set())
    rooms = {one["room"].upper().replace("-", "") for one in _ROOM.finditer(place)}
    room = next(iter(rooms)) if len(rooms) == 1 else ""
    if found:
        return Venue(next(iter(found)), room) if len(found) == 1 else NOWHERE
    return Venue(remote=True) if _REMOTE.search(place) else Venue("", room)


def _named(word: str) -> str:
    return building_named(word) or _SENATE_WORDS.get(word.casefold(), "")


def _of_offices(offices: Sequence[Office]) -> Venue:
    buildings = {building_of_office(one) for one in offices}
    if len(buildings) != 1:
        return NOWHERE
    rooms = {one.room or "" for one in offices}
    return Venue(next(iter(buildings)), next(iter(rooms)) if len(rooms) == 1 else "")


def _is_senate(office: Office) -> bool:
    return office.chamber is Chamber.SENATE
