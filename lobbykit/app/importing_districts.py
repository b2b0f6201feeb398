"""Importing a table of ZIP codes and districts: read, compare with the one in use, then write in one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.import_changes import Change, header_change
from lobbykit.app.importing import DISK, RefusedImportError, planned, torso
from lobbykit.app.library import DISTRICTS, districts_in
from lobbykit.content.bounded import read_text
from lobbykit.content.districts.districts_file import write_districts
from lobbykit.content.districts.zip_table import read_zip_tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lobbykit.app.importing import ImportPlan
    from lobbykit.app.library_files import Reader
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.districts import Districts, Origin, Seat

LIMIT = 4_000_000
_HEADER = ("congress", "as_of", "source", "commit", "licence")


def plan_districts(
    files: Sequence[Path], shelves: Shelves, *, into: Path | None, origin: Origin, reader: Reader = DISK
) -> ImportPlan:
    """Read upstream's tables and compare them with the one in use; raise RefusedImportError."""
    read = read_zip_tables({str(file): read_text(file, limit=LIMIT) for file in files}, origin=origin)
    if read.value is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    target = into or shelves.own / DISTRICTS
    current = districts_in(target if target.exists() else shelves.first(DISTRICTS), reader)
    changes = tuple(districts_changes(current, read.value))
    removed = len(current.zips.keys() - read.value.zips.keys())
    doubts = torso("districts-torso", removed, len(current.zips)) if into is None or target.exists() else ()
    plan = planned(((target, write_districts(read.value).encode()),), changes, read.problems)
    return replace(plan, questions=doubts)


def districts_changes(before: Districts, after: Districts) -> Iterator[Change]:
    """Yield what changes between two tables: what they say of themselves, then ZIP code by ZIP code."""
    yield from header_change(DISTRICTS, before, after, _HEADER)
    for code in sorted(before.zips.keys() - after.zips.keys()):
        yield Change("removed", code, "", (("seats", _codes(before.zips[code]), ""),))
    for code in sorted(after.zips.keys() - before.zips.keys()):
        yield Change("added", code, "", (("seats", "", _codes(after.zips[code])),))
    for code in sorted(after.zips.keys() & before.zips.keys()):
        old, new = _codes(before.zips[code]), _codes(after.zips[code])
        if old != new:
            yield Change("changed", code, "", (("seats", old, new),))


def _codes(seats: Sequence[Seat]) -> str:
    return " ".join(seat.code for seat in seats)
