"""Importing a table of ZIP codes and districts: read, compare with the one in use, then write in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.districts import DISTRICTS, districts_in
from lobbykit.app.importing import UPSTREAM_LIMIT, Change, RefusedImportError, planned
from lobbykit.content.bounded import read_text
from lobbykit.content.districts.districts_file import write_districts
from lobbykit.content.districts.zip_table import read_zip_tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lobbykit.app.importing import ImportPlan
    from lobbykit.app.library import Shelves
    from lobbykit.domain.districts import Districts, Origin, Seat

_HEADER = ("congress", "as_of", "source", "commit", "licence")


def plan_districts(files: Sequence[Path], shelves: Shelves, *, into: Path | None, origin: Origin) -> ImportPlan:
    """Read upstream's tables and compare them with the one in use; raise RefusedImportError."""
    read = read_zip_tables({str(file): read_text(file, limit=UPSTREAM_LIMIT) for file in files}, origin=origin)
    if read.value is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    target = into or shelves.own / DISTRICTS
    current = districts_in(target if target.exists() else shelves.first(DISTRICTS))
    changes = tuple(districts_changes(current, read.value))
    return planned(((target, write_districts(read.value).encode()),), changes, read.problems)


def districts_changes(before: Districts, after: Districts) -> Iterator[Change]:
    """Yield what changes between two tables: what they say of themselves, then ZIP code by ZIP code."""
    fields = ((name, str(getattr(before, name)), str(getattr(after, name))) for name in _HEADER)
    header = tuple((name, old, new) for name, old, new in fields if old != new)
    if header:
        yield Change("changed", DISTRICTS, after.source, header)
    for code in sorted(before.zips.keys() - after.zips.keys()):
        yield Change("removed", code, _codes(before.zips[code]))
    for code in sorted(after.zips.keys() - before.zips.keys()):
        yield Change("added", code, _codes(after.zips[code]))
    for code in sorted(after.zips.keys() & before.zips.keys()):
        old, new = _codes(before.zips[code]), _codes(after.zips[code])
        if old != new:
            yield Change("changed", code, "", (("seats", old, new),))


def _codes(seats: Sequence[Seat]) -> str:
    return " ".join(seat.code for seat in seats)
