"""Where a table of districts is kept: a row for each seat of the House with its ZIP codes, and one for the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.domain.districts import SEATS, Districts, Seat
from lobbykit.store.query import where

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.compiled_tables import Row, Tables
    from lobbykit.domain.plain import Codec
    from lobbykit.domain.problem import Read

DISTRICTS, DISTRICT_FILES = "districts", "districts_files"


@dataclass(frozen=True, slots=True)
class Head:
    """What a table of districts says of itself."""

    congress: int
    as_of: date
    source: str
    licence: str
    commit: str


@dataclass(frozen=True, slots=True)
class DistrictsKeeper:
    """Keeps a table of districts by seat; a seat that no ZIP code leads to has a row too."""

    tables: Tables
    codec: Codec

    def put(self, file: str, read: Read[Any]) -> None:
        """Keep what was read of a file; raise ValueError, nothing kept, for a value that JSON cannot hold."""
        districts: Districts | None = read.value
        if districts is None:
            return
        codes: dict[Seat, list[str]] = {seat: [] for seat in sorted(SEATS)}
        for code, seats in districts.zips.items():
            for seat in seats:
                codes[seat].append(code)
        head = Head(districts.congress, districts.as_of, districts.source, districts.licence, districts.commit)
        self.tables.put(DISTRICT_FILES, {"id": file, "compiled": self.codec.to_plain(head)})
        for seat, zips in codes.items():
            self.tables.put(DISTRICTS, {"id": seat.code, "file": file, "state": seat.state, "zips": zips})

    def get(self, file: str) -> Districts:
        """Return the table of a file; raise ValueError when what was kept is not as `put` left it."""
        head = self.codec.from_plain(Head, (self.tables.get(DISTRICT_FILES, file) or {}).get("compiled"))
        rows = {str(row["id"]): row for row in self.tables.find(DISTRICTS, where("file") == file)}
        found: dict[str, list[Seat]] = {}
        for seat in sorted(SEATS):
            for code in _zips(rows.get(seat.code)):
                found.setdefault(code, []).append(seat)
        zips = {code: tuple(found[code]) for code in sorted(found)}
        return Districts(head.congress, head.as_of, head.source, head.licence, zips, head.commit)

    def drop(self, file: str) -> None:
        """Forget a file, if it was kept."""
        self.tables.drop(DISTRICT_FILES, file)
        self.tables.drop_where(DISTRICTS, where("file") == file)


def _zips(row: Row | None) -> list[str]:
    zips = row.get("zips") if row else None
    if not isinstance(zips, list) or not all(isinstance(one, str) for one in zips):
        raise ValueError("this is no row of a seat")
    return zips
