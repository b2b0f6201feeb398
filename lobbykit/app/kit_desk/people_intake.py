"""Taking people in from a spreadsheet: held against who is on the team, shown, and entered in one step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Revise
from lobbykit.app.import_memory import ImportMemory, KnownHeader, keep_memory, load_memory
from lobbykit.app.kit_desk.people_table import KIND, PeopleTable, read_people
from lobbykit.app.people import groups, user_name
from lobbykit.app.taken_in import take_in
from lobbykit.domain.canonical import digest
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Problem, warning
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from lobbykit.app.edit import Edit
    from lobbykit.app.kit_desk.people_table import TablePerson
    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Somebody who is new, or of whom these fields change."""

    name: str
    delegation: str
    new: bool
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeoplePlan:
    """What a spreadsheet changes, not done yet."""

    edits: tuple[Edit, ...]
    changes: tuple[PersonChange, ...]
    unchanged: int
    problems: tuple[Problem, ...]


class PeopleIntake:
    """One spreadsheet on its way in; nothing is changed before `enter`."""

    def __init__(self, bench: Workbench, file: Path) -> None:
        """Begin with a file; raise UnreadableFileError."""
        self._bench, self.file = bench, file
        self._library = bench.shelves.workspace / "library"
        self._memory = load_memory(self._library, bench.session.workspace.vault).value or ImportMemory()
        self._given: Mapping[str, str] = {}

    def take_column(self, column: str, field: str) -> None:
        """Say what a column is."""
        self._given = {**self._given, column: field}

    def reading(self) -> Callable[[], PeopleTable]:
        """Return the work of reading the file, which may be done on any thread; raises as `read_people`."""
        remembered = {key: one.columns for key, one in self._memory.headers.items()}
        return partial(read_people, self.file, dict(self._given), remembered)

    def compared(self, table: PeopleTable) -> PeoplePlan:
        """Return what a table changes in the team as it is now."""
        return plan_people(self._bench.session, table)

    def enter(self, table: PeopleTable, plan: PeoplePlan) -> int:
        """Enter what was shown as one step, remember the columns, and return how many people changed.

        Raises as `taken_in.take_in` does.
        """
        bench = self._bench
        take_in(bench, plan.edits)
        memory = self._memory.with_header(table.key, KnownHeader(table.mapping.fields))
        keep_memory(self._library, memory, bench.session.history)
        return len(plan.changes)


def plan_people(session: Session, table: PeopleTable) -> PeoplePlan:
    """Return what a table changes: nobody is ever taken off the team, and a cell that is empty changes nothing."""
    work = _Work(session)
    for one in table.people:
        work.take(one)
    return PeoplePlan(tuple(work.edits), tuple(work.changes), work.unchanged, (*table.problems, *work.problems))


class _Work:
    """Takes row after row; whoever was met in one row is known in those after it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, str], list[str]] = {}
        self._users = {person.user for group in groups(session.view) for person in group.people}
        self._seen: dict[str, str] = {}
        self._emails: dict[str, str] = {}
        self.edits: list[Edit] = []
        self.changes: list[PersonChange] = []
        self.problems: list[Problem] = []
        self.unchanged = 0
        for row in session.view.table(TABLES[KIND]).search(where("deleted").one_of([False])):
            for key in _keys({path: str(row.get(path) or "") for path in ("user", "email", "name")}):
                self._known.setdefault(key, []).append(str(row["id"]))

    def take(self, one: TablePerson) -> None:
        """Plan one row, or say why it is not taken in."""
        fields, name = one.fields, one.fields["name"]
        found = self._same(fields)
        if len(found) > 1:
            self.problems.append(warning("people-row-several", one.place, name=name[:60], count=len(found)))
            return
        target = found[0] if found else digest(f"import/member/{folded(name)}".encode())
        email = fields.get("email", "")
        if target in self._seen and email and self._emails.get(target) and self._emails[target] != email:
            target = digest(f"import/member/{folded(name)}/{folded(email)}".encode())
        if target in self._seen:
            self.problems.append(warning("people-row-twice", one.place, name=name[:60], other=self._seen[target]))
            return
        self._seen[target], self._emails[target] = str(one.place.line), email
        self._plan(target, one)

    def _same(self, fields: Mapping[str, str]) -> list[str]:
        """Return who this may be: by the user name, else the e-mail address, else the name."""
        for key in _keys(fields):
            if found := self._known.get(key):
                return list(dict.fromkeys(found))
        return []

    def _plan(self, target: str, one: TablePerson) -> None:
        seen = self._session.entity(target)
        delegation = one.fields.get("team") or one.fields.get("district", "").partition("-")[0]
        if seen is not None and seen.deleted:
            self.problems.append(warning("people-row-deleted", one.place, name=one.fields["name"][:60]))
            return
        if seen is None:
            fields = dict(one.fields)
            fields.setdefault("user", user_name(fields["name"], self._users))
            self._users.add(fields["user"])
            self.edits.append(Create(target, KIND, fields))
            self.changes.append(PersonChange(fields["name"], delegation, new=True, fields=()))
            return
        now = seen.visible_fields
        different = {path: text for path, text in one.fields.items() if now.get(path) != text}
        if not different:
            self.unchanged += 1
            return
        self.edits.append(Revise(seen, different))
        self.changes.append(PersonChange(one.fields["name"], delegation, new=False, fields=tuple(different)))


def _keys(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what somebody is known by, the surest first."""
    told = ("user", fields.get("user", "")), ("email", fields.get("email", "")), ("name", fields.get("name", ""))
    return tuple((kind, folded(text)) for kind, text in told if text)
