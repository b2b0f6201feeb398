"""Importing public data about Congress: read, compare with what is there, then write in one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.import_changes import bill_change, roster_changes
from lobbykit.app.library import ROSTER, records_in, roster_in
from lobbykit.app.library_files import FileReader
from lobbykit.app.previous import library_path
from lobbykit.app.shelves import BILLS, Shelves
from lobbykit.app.whole_file import write_whole
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.bills.bill_import import read_bill_files
from lobbykit.content.bounded import read_bytes, read_text
from lobbykit.content.rosters.legislators import read_congress_legislators
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.problem import LobbykitError, Problem, ProblemsError, warning
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.edit import Edit
    from lobbykit.app.history import History
    from lobbykit.app.import_changes import Change
    from lobbykit.app.library_files import Reader
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Roster

UPSTREAM_LIMIT = 20_000_000
TORSO = 10
DISK = FileReader()


class ChangedMeanwhileError(LobbykitError):
    """A file that an import was compared with holds something else by now. Nothing was changed."""


class RefusedImportError(ProblemsError):
    """Files that cannot be taken in; the problems say where and why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """An import that has been read and compared but not done: the files it will write and what that changes.

    `found` are the SHA-256 of what stands in place of each file, None where there is nothing. `questions` are what a
    person must agree to. `roster` and `records` are what the files will hold, so that sheets can be compared. `edits`
    are changes of entities that belong to it, and `folder` is where all files go, if that is to be said in one line.
    """

    files: tuple[tuple[Path, bytes], ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    found: tuple[str | None, ...]
    questions: tuple[Problem, ...] = ()
    roster: Roster | None = None
    records: tuple[BillRecord, ...] = ()
    edits: tuple[Edit, ...] = ()
    folder: Path | None = None

    def goes_to(self, library: Path) -> bool:
        """Whether it writes something, all of it in that library."""
        return bool(self.files) and all(library_path(library, file) for file, _ in self.files)

    def carry_out(self, history: History | None = None) -> None:
        """Write the files; with the history of the workspace whose library they go to, all or none, to be undone.

        Raises UnwritableFileError, and ChangedMeanwhileError when a file is not what the changes were told of.
        """
        for (file, _), found in zip(self.files, self.found, strict=True):
            if _standing(file) != found:
                raise ChangedMeanwhileError("library-changed-meanwhile", file=str(file))
        if history:
            history.bring_in(self.files, self.edits)
        else:
            for file, data in self.files:
                write_whole(file, data)


def plan_roster(  # noqa: PLR0913 - a snapshot has these facts
    files: Sequence[Path],
    shelves: Shelves,
    *,
    into: Path | None,
    as_of: date,
    source: str,
    commit: str,
    reader: Reader = DISK,
) -> ImportPlan:
    """Read upstream's files and compare them with the roster in use; raise RefusedImportError."""
    texts = {str(file): read_text(file, limit=UPSTREAM_LIMIT) for file in files}
    read = read_congress_legislators(texts, as_of=as_of, source=source, commit=commit)
    roster = read.value
    if roster is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    target = into or shelves.own / ROSTER
    current = roster_in(target if target.exists() else shelves.first(ROSTER), reader)
    changes = roster_changes(current, roster)
    removed = len({one.id for one in current.offices} - {one.id for one in roster.offices})
    doubts = torso("roster-torso", removed, len(current.offices)) if into is None or target.exists() else ()
    plan = planned(((target, write_roster(roster).encode()),), changes, read.problems)
    return replace(plan, questions=doubts, roster=roster)


def torso(code: str, removed: int, count: int) -> tuple[Problem, ...]:
    """Return the question whether files that would take out more than a tenth of what is in use are whole."""
    return (warning(code, removed=removed, count=count),) if removed * TORSO > count else ()


def planned(
    files: tuple[tuple[Path, bytes], ...], changes: tuple[Change, ...], problems: tuple[Problem, ...]
) -> ImportPlan:
    """Return the plan to write these files, compared with what stands in their places now."""
    return ImportPlan(files, changes, problems, tuple(_standing(file) for file, _ in files))


def _standing(file: Path) -> str | None:
    return sum_of(read_bytes(file, limit=UPSTREAM_LIMIT)) if file.exists() else None


def plan_bills(files: Sequence[Path], shelves: Shelves, *, into: Path | None, reader: Reader = DISK) -> ImportPlan:
    """Read bill files of every format and compare each record with the newest there is; raise RefusedImportError."""
    read = read_bill_files({str(file): read_bytes(file, limit=UPSTREAM_LIMIT) for file in files})
    if read.value is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    folder = into or shelves.own / BILLS
    known = records_in((folder,) if into else shelves.bill_folders(), reader)
    changes = tuple(bill_change(known.get(record.measure), record) for record in read.value)
    taken = tuple(record for record, change in zip(read.value, changes, strict=True) if change.what != "kept")
    written = tuple((folder / f"{one.measure.slug}.json", write_bill_record(one).encode()) for one in taken)
    return replace(planned(written, changes, read.problems), records=taken)
