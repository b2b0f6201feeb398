"""Handing rows to another program: which are new, which were changed since, and the ledger of what was handed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create
from lobbykit.app.exports.tables import table_bytes
from lobbykit.app.whole_file import write_whole
from lobbykit.domain.canonical import spelled
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.exports.crm_rows import Around, Contact, Gathered
    from lobbykit.app.session import Session
    from lobbykit.store.view import View

Cells = dict[str, str]
KIND = "handed"
TRIAL = 3
CONTACT_COLUMNS = ("system", "subject", "key", "value", "name", "office", "title", "email", "phone")
"""The columns of the contacts to create first; with `value` filled in, `crosswalk import` takes the file."""
_EACH, _MAPS = 500, 4


class HandedUnsavedError(LobbykitError):
    """The files are written, but that they were could not be put on record."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What a file would hold: the rows that are new, those that say something else by now, and how many are the same.

    Rows are their cells by id, in the order of the notes.
    """

    new: Mapping[str, Mapping[str, str]]
    changed: Mapping[str, Mapping[str, str]]
    same: int


def handover(view: View, around: Around, gathered: Gathered) -> Handover:
    """Return what of the rows is to be handed over after all that was before."""
    before = handed_before(view, around.profile.system)
    new = {name: cells for name, cells in gathered.rows.items() if name not in before}
    told = {name: cells for name, cells in gathered.rows.items() if name in before}
    changed = {name: cells for name, cells in told.items() if row_hash(cells) != before[name]}
    return Handover(new, changed, len(told) - len(changed))


def handed_before(view: View, system: str) -> dict[str, str]:
    """Return the rows that were handed to a program: id → hash of what the row said last."""
    asked = where("deleted").one_of([False]) & where("system").one_of([system])
    found: dict[str, str] = {}
    for row in sorted(view.table(KIND).search(asked), key=lambda one: (one["created"], one["id"])):
        for _, part in sorted(row.get("rows", {}).items()):
            found |= part.get("done", {})
    return found


def row_hash(cells: Mapping[str, str]) -> str:
    """Return SHA-256 over the canonical JSON of a row."""
    return sha256(spelled(dict(cells))).hexdigest()


def write_trial(out: Path, around: Around, handing: Handover) -> int:
    """Write the first three new rows and return how many there are; nothing is put on record.

    Raises UnwritableFileError.
    """
    rows = list(handing.new.values())[:TRIAL]
    write_whole(out, around.profile.table(rows))
    return len(rows)


def write_files(out: Path, around: Around, handing: Handover, missing: Sequence[Contact]) -> tuple[Path, ...]:
    """Write the file of new rows and, where there is something for them or they are there, the two beside it.

    A file of an earlier run never stays beside a new one, since its rows would be taken in twice. Raises
    UnwritableFileError.
    """
    corrections, first = beside(out, "corrections"), beside(out, "create-first")
    files = [out]
    if missing or first.exists():
        write_whole(first, _contacts(around.profile.system, missing))
        files.append(first)
    if handing.changed or corrections.exists():
        write_whole(corrections, around.profile.table(handing.changed.values()))
        files.append(corrections)
    write_whole(out, around.profile.table(handing.new.values()))
    return tuple(files)


def beside(out: Path, what: str) -> Path:
    """Return the file beside the main one: notes.csv → notes.corrections.csv."""
    return out.with_name(f"{out.stem}.{what}.csv")


def put_on_record(session: Session, system: str, handing: Handover, today: date, new_id: Callable[[], str]) -> None:
    """Put on record what was handed over, once its files are on the disk; raise HandedUnsavedError."""
    done = {name: row_hash(cells) for name, cells in {**handing.new, **handing.changed}.items()}
    facts = []
    for maps in _grouped([dict(part) for part in _grouped(list(done.items()), _EACH)], _MAPS):
        rows: dict[str, Any] = {f"rows/{number}/done": part for number, part in enumerate(maps, 1)}
        fields = {"system": system, "date": today.isoformat(), "by": session.user, **rows}
        facts.append(Create(new_id(), KIND, fields))
    try:
        problems = session.put_on_record(facts).problems if facts else ()
    except LobbykitError as failure:
        raise HandedUnsavedError("handed-unsaved", system=system) from failure
    if problems:
        raise HandedUnsavedError("handed-unsaved", system=system)


def _grouped(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _contacts(system: str, missing: Sequence[Contact]) -> bytes:
    rows = (asdict(one) | {"system": system, "value": ""} for one in missing)
    return table_bytes(CONTACT_COLUMNS, rows)
