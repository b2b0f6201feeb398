"""Offices as what can be found: by name and nickname, seat and state, room, telephone, party and committee."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lobbykit.domain.search.index import Record
from lobbykit.domain.search.nicknames import other_given_names
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Row = dict[str, Any]
_HOUSE_BUILDINGS = {"Cannon": "CHOB", "Longworth": "LHOB", "Rayburn": "RHOB"}
_SENATE_BUILDINGS = {"Dirksen": "SD", "Hart": "SH", "Russell": "SR"}
_OTHER_STATE_NAMES = {"DC": ("Washington, DC",)}
_PARTIES = {"D": "Democrat Democratic", "I": "Independent", "R": "Republican"}
_ROLES = {"chair": "chair", "vice": "vice chair", "rank": "ranking member", "exofficio": "ex officio"}
_WHOLE_COMMITTEE = 4
_PART_OF_NAME = re.compile(r"[^\W\d_]{2,}(?!\w*[.])")
_FEWEST_INITIALS = 3


def office_record(row: Row, committees: Mapping[str, str], states: Mapping[str, str] = STATE_NAMES) -> Record:
    """Return the record of a row of an office; `committees` are names by id, `states` those of another language."""
    name, seat, state = row["name"], row["seat"], row["state"]
    rooms = tuple(_rooms(row))
    given, _, rest = name.partition(" ")
    nicknames = (f"{other} {row['last']}" for other in other_given_names(given) if rest)
    named = dict.fromkeys((STATE_NAMES[state], *_OTHER_STATE_NAMES.get(state, ()), states.get(state, "")))
    return Record(
        "office",
        row["id"],
        name,
        ", ".join(filter(None, (row["title"], seat, *rooms[1:2], row["phone"]))),
        also=(row["sort"], row["last"], *row["aliases"]),
        names=(row["id"], seat, *filter(None, named), *rooms, row["title"], *nicknames),
        texts=tuple(_texts(row, committees)),
        order=row["sort"],
        whole=(*_telephones(row["phone"] or ""), *_initials(name)),
    )


def _rooms(row: Row) -> Iterator[str]:
    """Yield the number of the room, and then with its building in every way in which people write that."""
    building, room = row["building"] or "", row["room"] or ""
    if not room:
        return
    yield room
    if building:
        yield from (f"{room} {building}", f"{building} {room}")
    if building in _HOUSE_BUILDINGS:
        yield f"{room} {_HOUSE_BUILDINGS[building]}"
    if building in _SENATE_BUILDINGS:
        yield f"{_SENATE_BUILDINGS[building]}-{room}"


def _texts(row: Row, committees: Mapping[str, str]) -> Iterator[str]:
    for seat in row["committees"]:
        committee, _, role = seat.partition(":")
        if len(committee) == _WHOLE_COMMITTEE:
            name = committees.get(committee, "")
            yield ", ".join(filter(None, (name, _ROLES.get(role, ""), committee)))
    yield from row["leadership"]
    yield _PARTIES.get(row["party"], "")
    if row["room"] and row["building"]:
        side = "House" if row["building"] in _HOUSE_BUILDINGS else "Senate"
        yield f"{row['room']} {row['building']} {side} Office Building"


def _telephones(phone: str) -> tuple[str, ...]:
    """Return a telephone as it is written, and without its area code."""
    return (phone, phone.partition("-")[2]) if phone else ()


def _initials(name: str) -> Iterator[str]:
    """Yield the initials of somebody with three names or more: AOC."""
    parts = [part[0] for part in _PART_OF_NAME.findall(name.partition(",")[0])]
    if len(parts) >= _FEWEST_INITIALS:
        yield "".join(parts)
