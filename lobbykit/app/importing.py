"""Importing public data about Congress: read, compare with what is there, then write in one step."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.library import BILLS, ROSTER, Shelves, records_in, roster_in
from lobbykit.app.previous import library_path
from lobbykit.app.whole_file import write_whole
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.bills.bill_import import read_bill_files
from lobbykit.content.bounded import read_bytes, read_text
from lobbykit.content.rosters.legislators import read_congress_legislators
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.bill import newer_record
from lobbykit.domain.problem import LobbykitError, Problem, ProblemsError, error
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.history import History
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.office import Office, Roster

UPSTREAM_LIMIT = 20_000_000
TORSO = 10


class ChangedMeanwhileError(LobbykitError):
    """A file that an import was compared with holds something else by now. Nothing was changed."""


class RefusedImportError(ProblemsError):
    """Files that cannot be taken in; the problems say where and why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an import would do to one office or measure: "added", "removed", "changed" or "kept", field by field.

    `fields` holds (field, before, after). "kept" is a record that stays because the one there is newer.
    """

    what: str
    key: str
    name: str
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """An import that has been read and compared but not done: the files it will write and what that changes.

    `found` are the SHA-256 of what stands in place of each file, None where there is nothing.
    """

    files: tuple[tuple[Path, bytes], ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    found: tuple[str | None, ...]

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
            history.bring_in(self.files)
        else:
            for file, data in self.files:
                write_whole(file, data)


def plan_roster(
    files: Sequence[Path], shelves: Shelves, *, into: Path | None, as_of: date, source: str, commit: str
) -> ImportPlan:
    """Read upstream's files and compare them with the roster in use; raise RefusedImportError."""
    texts = {str(file): read_text(file, limit=UPSTREAM_LIMIT) for file in files}
    read = read_congress_legislators(texts, as_of=as_of, source=source, commit=commit)
    if read.value is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    target = into or shelves.own / ROSTER
    current = roster_in(target if target.exists() else shelves.first(ROSTER))
    changes = roster_changes(current, read.value)
    if into is None or target.exists():
        _refuse_a_torso(current, changes)
    return planned(((target, write_roster(read.value).encode()),), changes, read.problems)


def planned(
    files: tuple[tuple[Path, bytes], ...], changes: tuple[Change, ...], problems: tuple[Problem, ...]
) -> ImportPlan:
    """Return the plan to write these files, compared with what stands in their places now."""
    return ImportPlan(files, changes, problems, tuple(_standing(file) for file, _ in files))


def _standing(file: Path) -> str | None:
    return sum_of(read_bytes(file, limit=UPSTREAM_LIMIT)) if file.exists() else None


def _refuse_a_torso(current: Roster, changes: Sequence[Change]) -> None:
    """Refuse files that would take out more than a tenth of the offices in use: they were cut short."""
    removed = sum(change.what == "removed" for change in changes)
    if removed * TORSO > len(current.offices):
        problem = error("roster-torso", removed=removed, count=len(current.offices))
        raise RefusedImportError("import-refused", (problem,))


def plan_bills(files: Sequence[Path], shelves: Shelves, *, into: Path | None) -> ImportPlan:
    """Read bill files of every format and compare each record with the newest there is; raise RefusedImportError."""
    read = read_bill_files({str(file): read_bytes(file, limit=UPSTREAM_LIMIT) for file in files})
    if read.value is None or read.has_errors:
        raise RefusedImportError("import-refused", read.problems)
    folder = into or shelves.own / BILLS
    known = records_in((folder,) if into else shelves.bill_folders())
    changes = tuple(bill_change(known.get(record.measure), record) for record in read.value)
    written = tuple(
        (folder / f"{record.measure.slug}.json", write_bill_record(record).encode())
        for record, change in zip(read.value, changes, strict=True)
        if change.what != "kept"
    )
    return planned(written, changes, read.problems)


def roster_changes(before: Roster, after: Roster) -> tuple[Change, ...]:
    """Return what changes between two rosters, office by office and field by field."""
    old: Mapping[str, Office] = {office.id: office for office in before.offices}
    new: Mapping[str, Office] = {office.id: office for office in after.offices}
    removed = [Change("removed", key, _seated(office)) for key, office in old.items() if key not in new]
    added = [Change("added", key, _seated(office)) for key, office in new.items() if key not in old]
    changed = [
        Change("changed", key, _seated(office), _differences(old[key], office))
        for key, office in new.items()
        if key in old and old[key] != office
    ]
    return (*removed, *added, *changed)


def bill_change(known: BillRecord | None, record: BillRecord) -> Change:
    """Return what taking in one record does; the newer record of a measure wins."""
    key, name = record.measure.slug, record.measure.text
    if known is None:
        return Change("added", key, name)
    if newer_record(known, record) is known:
        days = (("as_of", known.as_of.isoformat(), record.as_of.isoformat()),)
        return Change("kept", key, name, days)
    return Change("changed", key, name, _differences(known, record))


def _differences(before: Office | BillRecord, after: Office | BillRecord) -> tuple[tuple[str, str, str], ...]:
    out = []
    for field in dataclasses.fields(after):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            out.append((field.name, _compared_value(old, new), _compared_value(new, old)))
    return tuple(out)


def _compared_value(value: object, other: object) -> str:
    """Return a value as people compare it; of a list only what the other does not have, after its length."""
    if isinstance(value, tuple):
        own = [_compared_value(one, None) for one in value if not isinstance(other, tuple) or one not in other]
        return f"{len(value)}: {', '.join(own)}" if own else str(len(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = (getattr(value, field.name) for field in dataclasses.fields(value))
        return " ".join(str(part) for part in parts if part not in {None, False})
    return "" if value is None else str(value)


def _seated(office: Office) -> str:
    return f"{office.name} ({office.district_code})"
