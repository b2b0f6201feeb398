"""The library: roster, bill records, corrections and briefs, each from the first place that has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lobbykit.app import paths
from lobbykit.content.bills.bill_file import read_bill_record
from lobbykit.content.bounded import read_text
from lobbykit.content.briefs.brief_file import read_brief_file
from lobbykit.content.rosters.corrections_file import read_corrections
from lobbykit.content.rosters.roster_file import read_roster
from lobbykit.domain.bill import newest_records
from lobbykit.domain.corrections import Standing, corrected_bills, corrected_roster
from lobbykit.domain.problem import LobbykitError, Problem, ProblemsError, Read
from lobbykit.domain.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Roster
    from lobbykit.domain.phrases import Phrases

T = TypeVar("T")

ROSTER = "roster.json"
BILLS = "bills"
BRIEFS = "briefs"
CORRECTIONS = "corrections.json"


class DamagedLibraryError(ProblemsError):
    """A file of the library cannot be used; its problems say where and why."""


class MissingLibraryError(LobbykitError):
    """The library that was named is no folder."""


class UnknownBriefError(LobbykitError):
    """No brief of that name is a file or in the library."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where data is looked up, first hit wins: a named library, the workspace's own, what is shipped."""

    named: Path | None
    workspace: Path

    @property
    def own(self) -> Path:
        """Return the folder that imports and corrections write to."""
        return self.named or self.workspace / "library"

    def folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold a roster, bills or corrections, first to last.

        Raises MissingLibraryError when the named one does not exist: a mistyped name must not mean "none".
        """
        if self.named and not self.named.is_dir():
            raise MissingLibraryError("library-missing", folder=str(self.named))
        return (*((self.named,) if self.named else ()), self.workspace / "library", paths.resources())

    def first(self, name: str) -> Path:
        """Return the first file of that name; raise MissingDataError when not even one is shipped."""
        found = next((file for file in (folder / name for folder in self.folders()) if _stands(file)), None)
        if found is None:
            raise paths.MissingDataError("data-missing", folder=str(paths.resources()), variable=paths.DATA_VARIABLE)
        return found

    def bill_folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold bill records, first to last."""
        return tuple(folder / BILLS for folder in self.folders())

    def brief_folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold briefs, first to last."""
        return (*(folder / BRIEFS for folder in self.folders()[:-1]), paths.briefs())


@dataclass(frozen=True, slots=True)
class Library:
    """What is known of Congress, with people's corrections laid over it."""

    roster: Roster
    bills: dict[Measure, BillRecord]
    standings: tuple[Standing, ...]

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What people should know of corrections: upstream agrees by now, contradicts them, or has lost the target."""
        return tuple(one.problem for one in self.standings if one.problem)

    def reference(self, phrases: Phrases, today: date) -> Reference:
        """Return what briefs are tailored and checked against on `today`."""
        offices = {office.id: office for office in self.roster.offices}
        return Reference(self.roster, offices, self.bills, phrases, today)


def load_library(shelves: Shelves) -> Library:
    """Load the first roster whole, the newest record of each measure, and all corrections.

    Raises DamagedLibraryError for a file that cannot be used, and UnreadableFileError for one that cannot be read.
    """
    corrections = load_corrections(shelves)
    roster, roster_standings = corrected_roster(roster_in(shelves.first(ROSTER)), corrections)
    bills, bill_standings = corrected_bills(tuple(records_in(shelves.bill_folders()).values()), corrections)
    return Library(roster, {one.measure: one for one in bills}, (*roster_standings, *bill_standings))


def load_corrections(shelves: Shelves) -> tuple[Correction, ...]:
    """Load the corrections of every shelf: those of a named library last, so that they decide on equal dates."""
    found: list[Correction] = []
    for folder in reversed(shelves.folders()):
        found.extend(corrections_in(folder))
    return tuple(found)


def corrections_in(folder: Path) -> tuple[Correction, ...]:
    """Load the corrections of one folder, in the order in which they were made."""
    file = folder / CORRECTIONS
    if not _stands(file):
        return ()
    return _sound(file, read_corrections(read_text(file), file=str(file)))


def load_brief(name: str, shelves: Shelves) -> Read[Brief]:
    """Load a brief by file name or by id; the finding list is complete either way.

    Raises UnknownBriefError when there is none, and UnreadableFileError for a file that cannot be read.
    """
    return read_brief_file(brief_file(name, shelves))


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


def roster_in(file: Path) -> Roster:
    """Load one roster file."""
    return _sound(file, read_roster(read_text(file), file=str(file)))


def records_in(folders: Iterable[Path]) -> dict[Measure, BillRecord]:
    """Load the newest record of each measure that has one in these folders; the first wins between equals."""
    files = (file for folder in folders for file in _records_of(folder))
    return newest_records(_sound(file, read_bill_record(read_text(file), file=str(file))) for file in files)


def _sound(file: Path, read: Read[T]) -> T:
    if read.value is None or read.has_errors:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
    return read.value


def _stands(file: Path) -> bool:
    """Whether something stands there, also a link that leads nowhere: reading it must fail, not pass it over."""
    return file.exists() or file.is_symlink()


def _records_of(folder: Path) -> list[Path]:
    """Return the record files of a folder; one that may not be listed is an error, not an empty one."""
    return sorted(file for file in folder.iterdir() if file.suffix == ".json") if folder.is_dir() else []
