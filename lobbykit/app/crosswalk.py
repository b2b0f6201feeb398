"""The crosswalk: what another program calls an office, a staffer or a person of the team."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.exports.tables import guarded, unguarded
from lobbykit.domain.canonical import digest
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.office import OFFICE_ID
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Place, Problem, Read, error, note
from lobbykit.domain.schema import check_fields
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.store.view import View

KIND = "crosswalk"
COLUMNS = ("system", "subject", "key", "value")
SUBJECTS = ("office", "staffer", "person")
_FORMULA = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True, slots=True)
class Entry:
    """One import id: in which program, of an "office", a "staffer" (key OFFICE/NAME) or a "person" (key: the name)."""

    system: str
    subject: str
    key: str
    value: str


class Crosswalk:
    """The import ids of one program, found whatever the case and blanks of a name."""

    def __init__(self, view: View, system: str) -> None:
        self._ids: dict[tuple[str, str], set[str]] = {}
        for row in view.table(TABLES[KIND]).search(where("deleted").one_of([False]) & where("system").one_of([system])):
            told = [row.get("value"), *(one["value"] for one in row["conflicts"].get("value", ()))]
            key = (str(row.get("subject")), folded(str(row.get("key"))))
            self._ids.setdefault(key, set()).update(str(one) for one in told if one)

    def ids(self, subject: str, key: str) -> tuple[str, ...]:
        """Return the import ids on record: none, one, or those that people disagree about."""
        return tuple(sorted(self._ids.get((subject, folded(key)), ())))


def crosswalk_entity(entry: Entry) -> str:
    """Return the one id of what a program calls something, so that saying it twice adds nothing."""
    return digest(f"crosswalk/{entry.system}/{entry.subject}/{entry.key}".encode())


def staffer_key(office: str, name: str) -> str:
    """Return what a staffer of an office is called in the crosswalk."""
    return f"{office}/{' '.join(name.split())}"


def entries_listed(view: View) -> tuple[Entry, ...]:
    """Return every import id by program, subject and key; of several versions the one that is shown."""
    rows = view.table(TABLES[KIND]).search(where("deleted").one_of([False]))
    listed = (Entry(*(str(row.get(name, "")) for name in COLUMNS)) for row in rows)
    return tuple(sorted(listed, key=lambda one: (one.system, one.subject, one.key)))


def set_entries(session: Session, entries: Iterable[Entry]) -> Read[int]:
    """Save import ids as one step and return how many were new or different; none where one of them is wrong.

    Raises as `Session.apply` does.
    """
    edits: list[Edit] = []
    changed = 0
    for one in dict.fromkeys(entries):
        if problems := entry_problems(one):
            return Read(None, problems)
        seen = session.entity(crosswalk_entity(one))
        if seen is None:
            edits.append(Create(crosswalk_entity(one), KIND, {name: getattr(one, name) for name in COLUMNS}))
        elif seen.deleted or {version.value for version in seen.versions("value")} != {one.value}:
            edits += [*([Restore(seen)] if seen.deleted else []), Revise(seen, {"value": one.value})]
        else:
            continue
        changed += 1
    made = session.apply_together(edits)
    return Read(None, made.problems) if made.problems else Read(changed)


def entry_problems(one: Entry) -> tuple[Problem, ...]:
    """Return what is wrong with an import id."""
    problems = check_fields(KIND, {name: getattr(one, name) for name in COLUMNS})
    office, _, name = one.key.partition("/")
    is_named = one.subject == "person" or (
        OFFICE_ID.fullmatch(office) and bool(name.strip()) == (one.subject == "staffer")
    )
    if not problems and not is_named:
        problems = (error("crosswalk-key", subject=one.subject, key=one.key[:60]),)
    if not problems and one.value.startswith(_FORMULA):
        problems = (error("crosswalk-formula", key=one.key[:60]),)
    return problems


def read_entries(text: str, file: str) -> Read[tuple[Entry, ...]]:
    """Read a table with the columns system, subject, key and value; problems have their line.

    Rows without a value, as in a list of contacts that are yet to be created, are counted in a note and left out.
    """
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    found: dict[tuple[str, ...], Entry] = {}
    problems: list[Problem] = []
    blank = 0
    try:
        missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
        if missing:
            return Read(None, (error("crosswalk-columns", Place(file), columns=", ".join(missing)),))
        for row in rows:
            one = Entry(*(_plain(str(row[name] or "")) for name in COLUMNS))
            if not one.value:
                blank += 1
                continue
            key, place = (one.system, one.subject, folded(one.key)), Place(file, rows.line_num)
            if found.setdefault(key, one).value != one.value:
                problems.append(error("crosswalk-twice", place, key=one.key[:60]))
            problems += [_at(problem, place) for problem in entry_problems(one)]
    except csv.Error:
        problems.append(error("crosswalk-table", Place(file, rows.line_num)))
    if problems:
        return Read(None, tuple(problems))
    return Read(tuple(found.values()), (note("crosswalk-blank", Place(file), count=blank),) if blank else ())


def _plain(cell: str) -> str:
    """Return what a cell says, without the mark of one that a spreadsheet program would take for a formula."""
    text = unguarded(cell)
    return (text if guarded(text) == cell else cell).strip()


def _at(problem: Problem, place: Place) -> Problem:
    return Problem(problem.code, problem.severity, place, problem.params)


def by_subject(on: str) -> str:
    """Return the subject of the crosswalk for what a row goes on."""
    subjects: Mapping[str, str] = {"delegate": "person"}
    return subjects.get(on, on)
