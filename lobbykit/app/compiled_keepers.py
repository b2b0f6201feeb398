"""Where the values of library files are kept: a row for each file, and for a brief also a row for each of its parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from lobbykit.app.compiled_brief_rows import PART_TABLES, brief_row, part_rows
from lobbykit.app.compiled_districts import DISTRICT_FILES, DISTRICTS, DistrictsKeeper
from lobbykit.app.library_files import BRIEF_FILE, CORRECTIONS_FILE, DISTRICTS_FILE, RECORD_FILE, ROSTER_FILE
from lobbykit.domain.bill import BillRecord
from lobbykit.domain.brief import Brief
from lobbykit.domain.corrections import Correction
from lobbykit.domain.office import Roster
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.compiled_tables import Tables
    from lobbykit.domain.plain import Codec
    from lobbykit.domain.problem import Read

BRIEFS = "briefs"
WHOLE_TABLES = {ROSTER_FILE.name: "rosters", RECORD_FILE.name: "records", CORRECTIONS_FILE.name: "corrections_files"}
KEPT_TABLES = (*WHOLE_TABLES.values(), BRIEFS, *PART_TABLES, DISTRICT_FILES, DISTRICTS)


class Keeper(Protocol):
    """Where the values of one kind of file are kept."""

    def put(self, file: str, read: Read[Any]) -> None:
        """Keep what was read of a file; raise ValueError, nothing kept, for a value that JSON cannot hold."""
        ...

    def get(self, file: str) -> Any:  # noqa: ANN401 - of the kind that it keeps
        """Return the value of a file; raise ValueError when what was kept is not as `put` left it."""
        ...

    def drop(self, file: str) -> None:
        """Forget a file, if it was kept."""
        ...


def keepers(tables: Tables, codec: Codec) -> Mapping[str, Keeper]:
    """Return a keeper for each kind of file, by the kind's name."""

    def row_keeper(kind: str, write: Callable[[Any], object], read: Callable[[object], Any]) -> Keeper:
        return _RowKeeper(tables, WHOLE_TABLES[kind], write, read)

    read_one: Callable[[object], Correction] = partial(codec.from_plain, Correction)
    return {
        ROSTER_FILE.name: row_keeper(ROSTER_FILE.name, codec.to_plain, partial(codec.from_plain, Roster)),
        RECORD_FILE.name: row_keeper(RECORD_FILE.name, codec.to_plain, partial(codec.from_plain, BillRecord)),
        CORRECTIONS_FILE.name: row_keeper(
            CORRECTIONS_FILE.name, lambda all_: list(map(codec.to_plain, all_)), lambda rows: _each(read_one, rows)
        ),
        BRIEF_FILE.name: _BriefKeeper(tables, codec),
        DISTRICTS_FILE.name: DistrictsKeeper(tables, codec),
    }


def _each(read: Callable[[object], Correction], rows: object) -> tuple[Correction, ...]:
    if not isinstance(rows, list):
        raise ValueError("this is no list")  # noqa: TRY004 - the content is wrong, not the program
    return tuple(map(read, rows))


@dataclass(frozen=True, slots=True)
class _RowKeeper:
    """Keeps the value of a file in one row, whose id is the file's name."""

    tables: Tables
    table: str
    write: Callable[[Any], object]
    read: Callable[[object], Any]

    def put(self, file: str, read: Read[Any]) -> None:
        if read.value is not None:
            self.tables.put(self.table, {"id": file, "compiled": self.write(read.value)})

    def get(self, file: str) -> Any:  # noqa: ANN401 - of the kind that it keeps
        return self.read((self.tables.get(self.table, file) or {}).get("compiled"))

    def drop(self, file: str) -> None:
        self.tables.drop(self.table, file)


@dataclass(frozen=True, slots=True)
class _BriefKeeper:
    """Keeps a brief in one row, whose id is the name that people type, and its parts in rows of their own.

    A brief with mistakes has a row too, so that it is listed.
    """

    tables: Tables
    codec: Codec

    def put(self, file: str, read: Read[Any]) -> None:
        name = _name(file)
        row = brief_row(name, file, read, None if read.value is None else self.codec.to_plain(read.value))
        parts = part_rows(name, file, read.value) if read.value else {}
        self.tables.put(BRIEFS, row)
        for table, rows in parts.items():
            for part in rows:
                self.tables.put(table, part)

    def get(self, file: str) -> Any:  # noqa: ANN401 - as above
        row = self.tables.get(BRIEFS, _name(file)) or {}
        return self.codec.from_plain(Brief, row.get("compiled") if row.get("file") == file else None)

    def drop(self, file: str) -> None:
        for table in (BRIEFS, *PART_TABLES):
            self.tables.drop_where(table, where("file") == file)


def _name(file: str) -> str:
    return Path(file).name.removesuffix(".yaml")
