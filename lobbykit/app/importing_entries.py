"""Importing meetings and notes: files of records compared with what is there, then entered as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.entry import PRIVATE, read_entry
from lobbykit.app.entry_targets import KnownMeetings, KnownPeople
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.planned_entries import Planned
from lobbykit.app.record_rows import row_of, wrong_columns
from lobbykit.content.bounded import read_bytes
from lobbykit.content.records.record_file import LIMIT, few, read_records
from lobbykit.domain.canonical import LIMIT as LARGEST_OP
from lobbykit.domain.canonical import OpError, canonical, digest
from lobbykit.domain.note_form import PROMISES
from lobbykit.domain.problem import Problem, Read, Severity, error, warning
from lobbykit.domain.support_scale import DEFAULT_SCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.edit import Edit
    from lobbykit.app.entry import Entry
    from lobbykit.app.import_changes import Change
    from lobbykit.app.known_offices import KnownOffices
    from lobbykit.app.session import Session
    from lobbykit.content.records.record_file import Record
    from lobbykit.domain.office_naming import OfficeNaming
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Place
    from lobbykit.domain.support_scale import Scale

MOST = LARGEST_OP - 8_000
_AROUND = 120
"""What an op says of each field beside its name and value: the op that stood there."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What an import is compared with: the open workspace if there is one, who imports, the day, and the offices."""

    session: Session | None
    user: str | None
    today: date
    offices: KnownOffices
    naming: Callable[[], OfficeNaming]
    scale: Scale = DEFAULT_SCALE


@dataclass(frozen=True, slots=True)
class EntryPlan:
    """An import that was read and compared but not done; `unchanged` counts what is there already as the file says."""

    edits: tuple[Edit, ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    unchanged: int

    @property
    def told(self) -> list[tuple[object, ...]]:
        """What was shown of it, whatever ids it will get."""
        return [(one.what, one.name, one.fields) for one in self.changes]


def plan_entries(kind: str, files: Sequence[Path], intake: Intake) -> EntryPlan:
    """Read files of meetings or notes and say what each record adds or changes.

    Raises RefusedImportError when anything is wrong with any record, and UnreadableFileError; then nothing is done.
    """
    records: list[Record] = []
    problems: list[Problem] = []
    for file in files:
        read = read_records(read_bytes(file, limit=LIMIT), file=str(file), key=f"{kind}s")
        problems += read.problems
        if read.value:
            problems += wrong_columns(kind, read.value)
            records += read.value.records
    if problems:
        raise RefusedImportError("import-refused", few(problems))
    work = _Work(kind, intake)
    for record in records:
        work.take(record)
    if any(one.severity is Severity.ERROR for one in work.problems):
        raise RefusedImportError("import-refused", few(work.problems))
    planned = work.planned
    return EntryPlan(planned.edits, tuple(planned.changes), tuple(work.told()), planned.unchanged)


class _Work:
    """Takes record after record; what was found out about one counts for those after it."""

    def __init__(self, kind: str, intake: Intake) -> None:
        self._kind = kind
        self._intake = intake
        self._meetings = KnownMeetings(intake.session.view if intake.session else None)
        self._people = KnownPeople(intake.session.view if intake.session else None)
        self._seen: dict[str, tuple[Place, bytes]] = {}
        self._doubted: set[str] = set()
        self._deleted: list[Place] = []
        self._twice: list[Place] = []
        self.planned = Planned(intake.session, intake.offices)
        self.problems: list[Problem] = []

    def take(self, record: Record) -> None:
        """Plan what one record does, or note what is wrong with it."""
        if record.fields.get("deleted") in (True, "true"):
            self._deleted.append(record.place)
            return
        if record.fields.get("conflicts"):
            self.problems.append(warning("record-conflicts", record.place))
        row = row_of(self._kind, record, self._intake.naming)
        read = read_entry(self._kind, row.value.fields) if row.value else Read(None, row.problems)
        if row.value is None or read.value is None:
            self._wrong(record, read.problems)
            return
        entry = read.value
        target = self._target(entry)
        problems = (*self._checked(entry, target.value), *target.problems)
        if target.value is None or problems or (problems := _too_long(entry)):
            self._wrong(record, problems)
            return
        people, problems = self._people.fields(target.value, row.value.people, self._session_fields(target.value))
        if problems:
            self._wrong(record, tuple(replace(one, place=record.at("people")) for one in problems))
            return
        entry = replace(entry, fields={**entry.fields, **people})
        if not self._is_again(record, target.value, entry):
            self._wrong(record, self._plan(record, target.value, entry))

    def told(self) -> Iterator[Problem]:
        """Yield every warning, those that many records share as one."""
        yield from self.problems
        if self._deleted:
            yield warning("records-deleted", self._deleted[0], count=len(self._deleted))
        if self._twice:
            yield warning("records-twice", self._twice[0], count=len(self._twice))
        if self.planned.from_trash:
            yield warning("records-from-trash", count=self.planned.from_trash)

    def _plan(self, record: Record, target: str, entry: Entry) -> tuple[Problem, ...]:
        for one in self._intake.offices.doubts(entry.fields):
            name = str(dict(one.params).get("name", one.code))
            if name not in self._doubted:
                self._doubted.add(name)
                self.problems.append(replace(one, place=record.at("office")))
        for person in self._people.new():
            self.planned.add(person.id, "member", person.fields, {}, person.fields)
        self._meetings.add(target, entry.fields)
        again = entry.id is None and self._session_fields(target).get("start") != entry.fields.get("start", "")
        self.planned.add(target, self._kind, entry.fields, entry.private, self._complete(entry), again=again)
        shown = {**self._session_fields(target), **self._complete(entry)}
        return self.planned.add_promises(target, entry.promises, shown, again=entry.id is None)

    def _complete(self, entry: Entry) -> Mapping[str, Value]:
        if self._kind != "note":
            return entry.fields
        habits: dict[str, Value] = {"date": self._intake.today.isoformat()}
        return {**habits, "author": self._intake.user or "", **entry.fields}

    def _target(self, entry: Entry) -> Read[str]:
        """Return the id of what a record is about: its own, that of the same meeting, or one made of what it says."""
        if self._kind == "meeting":
            return self._meetings.target(entry.id, entry.fields)
        if entry.id:
            return Read(entry.id)
        said: dict[str, Value] = {"author": self._intake.user or "", **entry.fields}
        for item, promise in entry.promises.items():
            said |= {f"{PROMISES}{item}/{path}": value for path, value in promise.items()}
        try:
            return Read(digest(b"import/note/" + canonical(said)))
        except OpError as failure:
            return Read(None, (Problem(failure.code, Severity.ERROR, None, failure.params),))

    def _session_fields(self, target: str) -> Mapping[str, Value]:
        known = self._intake.session.entity(target) if self._intake.session else None
        return known.fields if known else {}

    def _checked(self, entry: Entry, target: str | None) -> tuple[Problem, ...]:
        known = self._intake.session.entity(target) if self._intake.session and target else None
        if known and known.kind != self._kind:
            return (error("entity-differs"),)
        checked = replace(entry, fields=self._complete(entry)) if known is None else entry
        if self._kind == "note" and known is None and not self._intake.user:
            checked = replace(checked, fields={**checked.fields, "author": entry.fields.get("author", "?")})
        problems = checked.problems(self._intake.scale, new=known is None)
        if self._kind == "note" and known is None and not (_says(entry.fields, "summary") or _hides(entry.fields)):
            problems = (*problems, error("field-missing", field="summary", path="summary"))
        author = entry.fields.get("author") or (known.fields.get("author") if known else None)
        if entry.private and not self._people.is_user(author, self._intake.user):
            problems = (*problems, error("private-of-others", path="private/impression"))
        return problems

    def _is_again(self, record: Record, target: str, entry: Entry) -> bool:
        """Whether the same was said before in these files; saying something else of the same thing is an error."""
        said = canonical({"fields": entry.fields, "private": entry.private, "promises": entry.promises})
        place, before = self._seen.setdefault(target, (record.place, said))
        if place == record.place:
            return False
        if before == said:
            self._twice.append(record.place)
        else:
            self._wrong(record, (error("record-twice", other=str(place)),))
        return True

    def _wrong(self, record: Record, problems: tuple[Problem, ...]) -> None:
        """Note problems at the places of their fields."""
        for one in problems:
            path = str(dict(one.params).get("path", ""))
            place = record.at(path) if path else record.place
            if path and place == record.place:
                place = record.at(PRIVATE + path)
            self.problems.append(one if one.place else replace(one, place=place))


def _too_long(entry: Entry) -> tuple[Problem, ...]:
    """Return that an op could not hold what a record says, with room for what stands around it."""
    around = _AROUND * (1 + len(entry.fields))
    if len(canonical(entry.fields)) + around <= MOST and len(canonical(entry.private)) + around <= MOST:
        return ()
    return (error("record-too-long", limit=MOST),)


def _says(fields: Mapping[str, Value], path: str) -> bool:
    value = fields.get(path)
    return isinstance(value, str) and bool(value.strip())


def _hides(fields: Mapping[str, Value]) -> bool:
    return any(path.startswith("withdrawn/") for path in fields)
