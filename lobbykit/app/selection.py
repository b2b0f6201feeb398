"""Which offices a command is about: all, ids, states, districts, or a file that lists them."""

from __future__ import annotations

import csv
import difflib
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.content.bounded import read_text
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.office import Office, Roster

_BIOGUIDE = re.compile(r"[A-Z]\d{6}")
_PADDED_SEAT = re.compile(r"([A-Z]{2})-?0+([1-9]\d?)|([A-Z]{2})-?(?:AL|0+)")


class UnknownOfficeError(LobbykitError):
    """A selection names an office that the roster does not have."""


def selected_offices(roster: Roster, selection: str) -> tuple[Office, ...]:
    """Return the offices of `all`, or of a comma list of ids, state codes, district codes and @FILE.

    Every office once, by state, Senate first, then districts in order. A file holds one office a line (the first
    column of a CSV); empty lines and lines that begin with "#" are passed over. Raises UnknownOfficeError.
    """
    words = [word.strip() for word in selection.split(",") if word.strip()]
    if not words:
        raise UnknownOfficeError("selection-empty")
    chosen = {office.id: office for word in words for office in _named(roster, word)}
    return ordered(chosen.values())


def ordered(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices by state, Senate first, then districts in order."""
    return tuple(sorted(offices, key=lambda one: (one.state, one.district is not None, one.district or 0, one.sort)))


def _named(roster: Roster, word: str) -> tuple[Office, ...]:
    if word == "all":
        return roster.offices
    if word == "scheduled":
        raise UnknownOfficeError("selection-scheduled")
    if word.startswith("@"):
        return tuple(office for name in _listed(Path(word[1:])) for office in _named(roster, name))
    name = _seat(word.upper())
    found = tuple(
        office for office in roster.offices if name in {office.id, office.district_code.upper(), office.state}
    )
    if not found:
        raise UnknownOfficeError("selection-unknown", name=word, near=_near(roster, name))
    return found


def _seat(name: str) -> str:
    """Return "NY-7" for "NY-07" and "AK-AL" for "AK-00"; anything else as it is."""
    padded = _PADDED_SEAT.fullmatch(name)
    if padded is None:
        return name
    return f"{padded[1]}-{padded[2]}" if padded[1] else f"{padded[3]}-AL"


def _listed(file: Path) -> list[str]:
    rows = csv.reader(io.StringIO(read_text(file)))
    cells = [row[0].strip() for row in rows if row and row[0].strip() and not row[0].lstrip().startswith(("#", "@"))]
    heading = (
        cells and not _BIOGUIDE.fullmatch(cells[0].upper()) and cells[0].casefold() in {"office", "id", "bioguide"}
    )
    if not cells[1 if heading else 0 :]:
        raise UnknownOfficeError("selection-file-empty", file=str(file))
    return cells[1 if heading else 0 :]


def _near(roster: Roster, name: str) -> str:
    known = [office.id for office in roster.offices] + [office.district_code for office in roster.offices]
    return next(iter(difflib.get_close_matches(name, [*known, *STATE_NAMES], 1)), "OH")
