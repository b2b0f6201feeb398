"""Which offices a command is about: all, ids, states, districts, or a file that lists them."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.office_list import OfficeListError, read_office_list
from lobbykit.domain.districts import zip_code
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lobbykit.app.office_list import Listed
    from lobbykit.domain.office import Office, OfficeId, Roster
    from lobbykit.domain.shop_order import Wish

SCHEDULED = "scheduled"
_PADDED_SEAT = re.compile(r"([A-Z]{2})-?0+([1-9]\d?)|([A-Z]{2})-?(?:AL|0+)")


class UnknownOfficeError(LobbykitError):
    """A selection names an office that the roster does not have."""


def selected_offices(roster: Roster, selection: str, scheduled: Collection[str] = ()) -> tuple[Office, ...]:
    """Return the offices of `all`, or of a comma list of `scheduled`, ids, state codes, district codes and @FILE.

    Every office once, by state, Senate first, then districts in order. A file holds one office a line (the first
    column of a CSV); a heading, empty lines and lines that begin with "#" are passed over. `scheduled` are the ids
    of the offices that are met. Raises UnknownOfficeError, also when none is met.
    """
    words = [word.strip() for word in selection.split(",") if word.strip()]
    if not words:
        raise UnknownOfficeError("selection-empty")
    chosen = {office.id: office for word in words for office in _named(roster, word, scheduled)}
    return ordered(chosen.values())


def ordered(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices by state, Senate first, then districts in order."""
    return tuple(sorted(offices, key=lambda one: (one.state, one.district is not None, one.district or 0, one.sort)))


def wishes(roster: Roster, selection: str, usual: int) -> dict[OfficeId, Wish]:
    """Return what the lists of a selection want for each of their offices; `usual` copies where they give no number.

    Offices that are not in a list are not in the answer. Raises as `selected_offices` does, and OfficeListError for a
    number of copies or a team that cannot be, and for an office that is listed twice with different ones.
    """
    found: dict[OfficeId, Wish] = {}
    for word in selection.split(","):
        if not word.strip().startswith("@"):
            continue
        for line in _listed(word.strip()):
            wish = line.wish(usual)
            for office in _of_one_word(roster, line.name):
                if found.setdefault(office.id, wish) != wish:
                    raise OfficeListError("list-twice", file=line.file, line=line.line, name=office.name)
    return found


def _named(roster: Roster, word: str, scheduled: Collection[str]) -> tuple[Office, ...]:
    if word == "all":
        return roster.offices
    if word == SCHEDULED:
        found = tuple(office for office in roster.offices if office.id in scheduled)
        if not found:
            raise UnknownOfficeError("selection-scheduled")
        return found
    if word.startswith("@"):
        return tuple(office for one in _listed(word) for office in _of_one_word(roster, one.name))
    return _of_one_word(roster, word)


def _of_one_word(roster: Roster, word: str) -> tuple[Office, ...]:
    name = _seat(word.upper())
    found = tuple(
        office for office in roster.offices if name in {office.id, office.district_code.upper(), office.state}
    )
    if not found and zip_code(word):
        raise UnknownOfficeError("selection-zip", zip=word)
    if not found:
        raise UnknownOfficeError("selection-unknown", name=word, **_near(roster, name))
    return found


def _seat(name: str) -> str:
    """Return "NY-7" for "NY-07" and "AK-AL" for "AK-00"; anything else as it is."""
    padded = _PADDED_SEAT.fullmatch(name)
    if padded is None:
        return name
    return f"{padded[1]}-{padded[2]}" if padded[1] else f"{padded[3]}-AL"


def _listed(word: str) -> tuple[Listed, ...]:
    file = Path(word[1:])
    lines = read_office_list(file)
    if not lines:
        raise UnknownOfficeError("selection-file-empty", file=str(file))
    return lines


def _near(roster: Roster, name: str) -> dict[str, str]:
    known = [office.id for office in roster.offices] + [office.district_code for office in roster.offices]
    close = difflib.get_close_matches(name, [*known, *STATE_NAMES], 1)
    return {"near": close[0]} if close else {}
