"""The library: roster, bill records, corrections and briefs, each from the first place that has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from lobbykit.app.library_files import (
    BRIEF_FILE,
    CORRECTIONS_FILE,
    DISTRICTS_FILE,
    RECORD_FILE,
    ROSTER_FILE,
    FileReader,
)
from lobbykit.app.shelves import stands
from lobbykit.domain.bill import newest_records
from lobbykit.domain.corrections import Standing, corrected_bills, corrected_roster
from lobbykit.domain.problem import LobbykitError, Problem, ProblemsError, Read
from lobbykit.domain.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from lobbykit.app.library_files import FileKind, Reader
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Roster
    from lobbykit.domain.phrases import Phrases

T = TypeVar("T")

ROSTER = "roster.json"
CORRECTIONS = "corrections.json"
DISTRICTS = "districts.json"
_DISK = FileReader()
_NOTHING_SHARED: Read[tuple[Correction, ...]] = Read(())


class DamagedLibraryError(ProblemsError):
    """A file of the library cannot be used; its problems say where and why."""


class UnknownBriefError(LobbykitError):
    """No brief of that name is a file or in the library."""


@dataclass(frozen=True, slots=True)
class Library:
    """What is known of Congress, with people's corrections laid over it.

    `set_aside` says which shared corrections could not be used at all.
    """

    roster: Roster
    bills: dict[Measure, BillRecord]
    standings: tuple[Standing, ...]
    set_aside: tuple[Problem, ...] = ()

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What people should know of corrections: upstream agrees by now, contradicts them, or has lost the target."""
        return (*self.set_aside, *(one.problem for one in self.standings if one.problem))

    def reference(self, phrases: Phrases, today: date) -> Reference:
        """Return what briefs are tailored and checked against on `today`."""
        offices = {office.id: office for office in self.roster.offices}
        return Reference(self.roster, offices, self.bills, phrases, today)


class LibrarySource(Protocol):
    """Where a command gets the library and its briefs from."""

    def library(self) -> Library:
        """Return the library as its files are now; raise as `load_library` does."""
        ...

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief named by path or by id, as its file is now; raise as `load_brief` does."""
        ...

    def briefs(self) -> tuple[Path, ...]:
        """Return the files of all briefs in the library, one for each name."""
        ...

    def districts(self) -> Districts:
        """Return the table of districts as its file is now; raise as `load_districts` does."""
        ...


@dataclass(frozen=True, slots=True)
class FileLibrary:
    """The library, read from its files at each call, by the `reader` that opens sealed ones too."""

    shelves: Shelves
    reader: Reader = _DISK

    def library(self) -> Library:
        """Return the library as its files are now; raise as `load_library` does."""
        return load_library(self.shelves, reader=self.reader)

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief named by path or by id, as its file is now; raise as `load_brief` does."""
        return load_brief(name, self.shelves, self.reader)

    def briefs(self) -> tuple[Path, ...]:
        """Return the files of all briefs in the library, one for each name."""
        return brief_files(self.shelves)

    def districts(self) -> Districts:
        """Return the table of districts as its file is now; raise as `load_districts` does."""
        return load_districts(self.shelves, self.reader)


def load_library(
    shelves: Shelves, *, reader: Reader = _DISK, shared: Read[tuple[Correction, ...]] = _NOTHING_SHARED
) -> Library:
    """Load the first roster whole, the newest record of each measure, and all corrections.

    The `shared` corrections come after those of the files, so that they decide on equal dates. Raises
    DamagedLibraryError for a file that cannot be used, and UnreadableFileError for one that cannot be read.
    """
    corrections = (*load_corrections(shelves, reader), *(shared.value or ()))
    roster, roster_standings = corrected_roster(roster_in(shelves.first(ROSTER), reader), corrections)
    records = tuple(records_in(shelves.bill_folders(), reader).values())
    bills, bill_standings = corrected_bills(records, corrections)
    standings = (*roster_standings, *bill_standings)
    return Library(roster, {one.measure: one for one in bills}, standings, shared.problems)


def load_corrections(shelves: Shelves, reader: Reader = _DISK) -> tuple[Correction, ...]:
    """Load the corrections of every shelf: those of a named library last, so that they decide on equal dates."""
    found: list[Correction] = []
    for folder in reversed(shelves.folders()):
        found.extend(corrections_in(folder, reader))
    return tuple(found)


def corrections_in(folder: Path, reader: Reader = _DISK) -> tuple[Correction, ...]:
    """Load the corrections of one folder, in the order in which they were made."""
    return tuple(one for file in _corrections_of(folder) for one in _sound(reader, CORRECTIONS_FILE, file))


def load_brief(name: str, shelves: Shelves, reader: Reader = _DISK) -> Read[Brief]:
    """Load a brief by file name or by id; the finding list is complete either way.

    Raises UnknownBriefError when there is none, and UnreadableFileError for a file that cannot be read.
    """
    return reader.read(BRIEF_FILE, brief_file(name, shelves))


def brief_file(name: str, shelves: Shelves) -> Path:
    """Return the file of a brief named by path or by id."""
    if "," in name and not Path(name).exists():
        raise UnknownBriefError("briefs-many", name=name)
    typed = Path(name)
    if typed.exists() or typed.suffix or typed.name != name:
        return typed
    for folder in shelves.brief_folders():
        if (folder / f"{name}.yaml").is_file():
            return folder / f"{name}.yaml"
    raise UnknownBriefError("brief-unknown", name=name)


def brief_files(shelves: Shelves) -> tuple[Path, ...]:
    """Return the files of all briefs in the library, one for each name."""
    found: dict[str, Path] = {}
    for folder in shelves.brief_folders():
        for file in sorted(folder.glob("*.yaml")):
            found.setdefault(file.name, file)
    return tuple(found.values())


def roster_in(file: Path, reader: Reader = _DISK) -> Roster:
    """Load one roster file."""
    return _sound(reader, ROSTER_FILE, file)


def records_in(folders: Iterable[Path], reader: Reader = _DISK) -> dict[Measure, BillRecord]:
    """Load the newest record of each measure that has one in these folders; the first wins between equals."""
    files = (file for folder in folders for file in _records_of(folder))
    return newest_records(_sound(reader, RECORD_FILE, file) for file in files)


def load_districts(shelves: Shelves, reader: Reader = _DISK) -> Districts:
    """Load the first table of districts: of the named library, of the workspace, or the shipped one.

    Raises DamagedLibraryError for a file that cannot be used, UnreadableFileError for one that cannot be read, and
    MissingDataError when not even one is shipped.
    """
    return districts_in(shelves.first(DISTRICTS), reader)


def districts_in(file: Path, reader: Reader = _DISK) -> Districts:
    """Load one table of districts; raise DamagedLibraryError or UnreadableFileError."""
    return _sound(reader, DISTRICTS_FILE, file)


def listings(shelves: Shelves) -> tuple[tuple[FileKind[Any], Callable[[], Iterable[Path]]], ...]:
    """Return how to list the files of each kind that the loaders above look at; listing may fail."""
    return (
        (CORRECTIONS_FILE, lambda: [file for folder in shelves.folders() for file in _corrections_of(folder)]),
        (ROSTER_FILE, lambda: [shelves.first(ROSTER)]),
        (RECORD_FILE, lambda: [file for folder in shelves.bill_folders() for file in _records_of(folder)]),
        (BRIEF_FILE, lambda: brief_files(shelves)),
        (DISTRICTS_FILE, lambda: [shelves.first(DISTRICTS)]),
    )


def _sound(reader: Reader, kind: FileKind[T], file: Path) -> T:
    read = reader.read(kind, file)
    if read.value is None or read.has_errors:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
    return read.value


def _corrections_of(folder: Path) -> list[Path]:
    return [folder / CORRECTIONS] if stands(folder / CORRECTIONS) else []


def _records_of(folder: Path) -> list[Path]:
    """Return the record files of a folder; one that may not be listed is an error, not an empty one."""
    return sorted(file for file in folder.iterdir() if file.suffix == ".json") if folder.is_dir() else []
