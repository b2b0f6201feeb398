"""Which files of a team's folder are looked at: every regular one whose name holds `.lkb`, wherever it was moved to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.problem import warning
from lobbykit.sync.folder_failures import is_absence, is_gone, reason
from lobbykit.sync.folder_memory import MOST_FILES
from lobbykit.sync.folder_names import is_letter, told
from lobbykit.sync.mailbox import Arrival

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.problem import Problem
    from lobbykit.sync.files import Entry, Files

DEEPEST = 3
"""A file lies in the team's folder, in one below, or in one below that."""
MOST_NAMES = 200_000
"""How many names of any kind are looked at."""


class Found(NamedTuple):
    """A file that may hold a letter; `place` is its path from the team's folder, with slashes."""

    place: str
    path: Path
    entry: Entry


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a team's folder, in the order of the places, and what of it could not be looked at."""

    found: tuple[Found, ...]
    refused: tuple[Arrival, ...]


@dataclass(slots=True)
class _Walk:
    files: Files
    most: int
    names: int = 0
    is_over: bool = False


def listed(files: Files, top: Path, most: int = MOST_FILES) -> Listing:
    """Return at most so many files of a folder; more than that are told as one refused arrival.

    Raises OSError when the folder itself or the disk refuses; a folder below it that does is told and left out.
    """
    walk, found, refused = _Walk(files, most), list[Found](), list[Arrival]()
    waiting = [(top, "", 1)]
    while waiting and not walk.is_over:
        folder, place, depth = waiting.pop()
        try:
            waiting += _taken(walk, found, (folder, place, depth))
        except OSError as error:
            if not place or is_gone(error):
                raise
            if not is_absence(error):
                refused.append(Arrival(place, None, _unreadable(place, error)))
    if walk.is_over:
        refused.append(Arrival("", None, warning("mailbox-crowded", name=top.name, most=most)))
    return Listing(tuple(sorted(found, key=lambda one: one.place)), tuple(refused))


def _taken(walk: _Walk, found: list[Found], where: tuple[Path, str, int]) -> list[tuple[Path, str, int]]:
    """Add the files of one folder to those found, and return the folders below it."""
    folder, place, depth = where
    below = []
    for entry in walk.files.entries(folder):
        walk.names += 1
        if walk.names > MOST_NAMES or len(found) >= walk.most:
            walk.is_over = True
            break
        here = f"{place}/{told(entry.name)}" if place else told(entry.name)
        if entry.kind == "folder" and depth < DEEPEST:
            below.append((folder / entry.name, here, depth + 1))
        elif entry.kind == "file" and is_letter(entry.name):
            found.append(Found(here, folder / entry.name, entry))
    return below


def _unreadable(place: str, error: OSError) -> Problem:
    return warning("mailbox-part-unreadable", name=place, reason=reason(error))
