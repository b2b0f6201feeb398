"""Importing meetings and notes: files of records compared with what is there, then entered as one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.asked_naming import ASKED
from lobbykit.app.entities import SHOWN
from lobbykit.app.entry import PRIVATE, read_entry
from lobbykit.app.entry_limits import too_long
from lobbykit.app.entry_plans import EntryPlan, Intake, UnansweredImportError
from lobbykit.app.entry_targets import KnownMeetings, KnownPeople
from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.missing_meetings import MissingMeetings
from lobbykit.app.note_days import NoteDays
from lobbykit.app.planned_entries import Planned
from lobbykit.app.reading_entries import plainly, read_entries
from lobbykit.app.record_rows import row_of
from lobbykit.app.sourced_records import SourcedEntry, SourcedRecords
from lobbykit.content.records.record_file import few
from lobbykit.domain.canonical import OpError, canonical, digest
from lobbykit.domain.note_form import PROMISES
from lobbykit.domain.problem import Problem, Read, Severity, error, warning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from lobbykit.app.asked_naming import AskedNaming
    from lobbykit.app.entry import Entry
    from lobbykit.app.meeting_sources import Source
    from lobbykit.app.reading_entries import Begun
    from lobbykit.content.records.record_file import Record
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Place


def plan_entries(kind: str, files: Sequence[Path], intake: Intake) -> EntryPlan:
    """Read files of meetings or notes and say what each record adds or changes.

    Raises RefusedImportError when anything is wrong with any record, and UnreadableFileError; UnansweredImportError
    where nothing is wrong but something must be answered first. Then nothing is done.
    """
    begun = read_entries(kind, files, intake.said, intake.memory, intake.today, intake.roster)
    return plan_begun(begun, intake)


def plan_begun(begun: Begun, intake: Intake) -> EntryPlan:
    """Say what each record of files that were read adds or changes; raises as `plan_entries` does."""
    gathered, offices = begun.gathered, begun.naming
    work = _Work(begun.kind, intake, offices, plainly(intake.said))
    work.problems += [one for one in gathered.problems if one.code in ASKED]
    for record, source in gathered.records:
        work.take(record, source)
    work.finish()
    if any(one.severity is Severity.ERROR and one.code not in ASKED for one in work.problems):
        raise RefusedImportError("import-refused", few(work.problems))
    naming = begun.asked()
    if questions := (*gathered.questions, *(naming.questions.values() if naming else ()), *work.questions()):
        told = _each_once((*(one.problem for one in (*gathered.questions, *work.questions())), *work.problems))
        raise UnansweredImportError(few(told), questions, gathered.mappings)
    memory = gathered.memory.with_answers({**(naming.settled if naming else {}), **work.days.settled})
    rows = meetings_found(intake.session.view) if intake.session and work.named else []
    known = MissingMeetings(rows, memory.listed, intake.today)
    missing, listed = known.compare(work.named)
    problems = (*gathered.problems, *work.told(), *(_missing(known.row(one), intake) for one in missing))
    planned, memory = work.planned, replace(memory, listed=listed)
    changes = tuple(planned.changes)
    return EntryPlan(planned.edits, changes, problems, planned.unchanged, gathered.mappings, memory, missing)


def _missing(row: Mapping[str, Any], intake: Intake) -> Problem:
    offices = ", ".join(intake.offices.name(str(one)) or str(one) for one in row.get("offices", ()))
    begins = local_time(row.get("start"), zone_named(row.get("tz") or CAPITOL))
    when = f"{begins:%Y-%m-%d %H:%M}" if begins else str(row.get("day") or "?")
    return warning("meeting-not-in-file", id=str(row["id"])[:SHOWN], who=offices, when=when)


def _each_once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the first of problems that say the same."""
    return tuple({(one.code, one.params): one for one in reversed(problems)}.values())[::-1]


class _Work:
    """Takes record after record; what was found out about one counts for those after it."""

    def __init__(
        self, kind: str, intake: Intake, naming: Callable[[], AskedNaming], answers: Mapping[str, str]
    ) -> None:
        self._kind = kind
        self._intake = intake
        self._naming = naming
        self._sourced = SourcedRecords(intake.session, answers)
        self._meetings = KnownMeetings(intake.session.view if intake.session else None)
        self._people = KnownPeople(intake.session.view if intake.session else None)
        self._seen: dict[str, tuple[Place, bytes]] = {}
        self._doubted: set[str] = set()
        self._deleted: list[Place] = []
        self._twice: list[Place] = []
        self.planned = Planned(intake.session, intake.offices)
        self.problems: list[Problem] = []
        self.named: dict[tuple[str, str], set[str]] = {}
        self.days = NoteDays(answers, intake.memory.answers, intake.today)

    def take(self, record: Record, source: Source | None = None) -> None:
        """Plan what one record does, or note what is wrong with it; one with a source waits for `finish`."""
        if record.fields.get("deleted") in (True, "true"):
            self._deleted.append(record.place)
            return
        if record.fields.get("conflicts"):
            self.problems.append(warning("record-conflicts", record.place))
        row = row_of(self._kind, record, self._naming)
        read = read_entry(self._kind, row.value.fields) if row.value else Read(None, row.problems)
        if row.value is None or read.value is None:
            self._wrong(record, read.problems)
        elif source is None:
            self._enter(record, read.value, row.value.people, self._target(read.value))
        else:
            team = self._people.of_team(source.invited)
            goers = (*row.value.people, *((one, "") for one in team))
            self._sourced.wait(record, replace(source, people=(*source.people, *team)), read.value, goers)

    def questions(self) -> tuple[ImportQuestion, ...]:
        """Return what must be answered about records with a source, and about reports without a day."""
        return (*self._sourced.questions.values(), *self.days.questions())

    def finish(self) -> None:
        """Plan the records with a source, once all of them are there; those about one meeting together."""
        found: dict[str, SourcedEntry] = {}
        for one in self._sourced.traced():
            target = one.meeting or (self._new_target(one.entry, one.otherwise) if one.entry else "")
            for origin in one.origins if target else ():
                self.named.setdefault(origin, set()).add(target)
            if one.entry is None:
                self.problems += one.problems
                continue
            before = found.get(target)
            found[target] = before.with_(one) if before else one
        for target, one in found.items():
            assert one.entry is not None
            self.problems += one.problems
            gone = self._people.gone(one.gone, self._session_fields(target))
            entry = replace(one.entry, fields={**gone, **one.entry.fields})
            self._enter(one.record, entry, one.people, Read(target))

    def _new_target(self, entry: Entry, otherwise: str) -> str:
        """Return the id of the same meeting, or a new one; one that was made of the same words but moved is another."""
        target = self._target(entry).value or otherwise
        known = self._intake.session.entity(target) if self._intake.session else None
        return otherwise if known and not (known.deleted or self._meetings.stands(target, entry.fields)) else target

    def _enter(self, record: Record, entry: Entry, goers: Sequence[tuple[str, str]], target: Read[str]) -> None:
        habits = self._habits(record, entry, target.value)
        problems = (*self._checked(entry, target.value, habits), *target.problems)
        if target.value is None or problems or (problems := too_long(entry)):
            self._wrong(record, problems)
            return
        entry = self._without_usual_zone(entry, target.value)
        people, problems = self._people.fields(target.value, goers, self._session_fields(target.value))
        if problems:
            self._wrong(record, tuple(replace(one, place=record.at("people")) for one in problems))
            return
        entry = replace(entry, fields={**entry.fields, **people})
        if not self._is_again(record, target.value, entry):
            self._wrong(record, self._plan(record, target.value, entry, habits))

    def _without_usual_zone(self, entry: Entry, target: str) -> Entry:
        """Leave out the Capitol's zone where a meeting that is known says none, which means the same."""
        known = self._session_fields(target)
        if known and known.get("tz") is None and entry.fields.get("tz") == CAPITOL:
            return replace(entry, fields={path: value for path, value in entry.fields.items() if path != "tz"})
        return entry

    def told(self) -> Iterator[Problem]:
        """Yield every warning, those that many records share as one."""
        yield from self.problems
        yield from self.days.told()
        if self._deleted:
            yield warning("records-deleted", self._deleted[0], count=len(self._deleted))
        if self._twice:
            yield warning("records-twice", self._twice[0], count=len(self._twice))
        if self.planned.from_trash:
            yield warning("records-from-trash", count=self.planned.from_trash)

    def _plan(self, record: Record, target: str, entry: Entry, habits: Mapping[str, Value]) -> tuple[Problem, ...]:
        for one in self._intake.offices.doubts(entry.fields):
            name = str(dict(one.params).get("name", one.code))
            if name not in self._doubted:
                self._doubted.add(name)
                self.problems.append(replace(one, place=record.at("office")))
        for person in self._people.new():
            self.planned.add(person.id, "member", person.fields, {}, person.fields)
        self._meetings.add(target, entry.fields)
        sourced = any(path.startswith("source/") for path in entry.fields)
        again = (
            entry.id is None
            and not sourced
            and self._session_fields(target).get("start") != entry.fields.get("start", "")
        )
        complete = {**habits, **entry.fields}
        self.planned.add(target, self._kind, entry.fields, entry.private, complete, again=again)
        shown = {**self._session_fields(target), **complete}
        return self.planned.add_promises(target, entry.promises, shown, again=entry.id is None)

    def _habits(self, record: Record, entry: Entry, target: str | None) -> dict[str, Value]:
        """Return what a new note has where its record does not say it."""
        if self._kind != "note":
            return {}
        asked = target is not None and "date" not in entry.fields and not self._session_fields(target)
        day = self.days.day(record, target or "") if asked else self._intake.today.isoformat()
        return {"date": day, "author": self._intake.user or ""}

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

    def _checked(self, entry: Entry, target: str | None, habits: Mapping[str, Value]) -> tuple[Problem, ...]:
        known = self._intake.session.entity(target) if self._intake.session and target else None
        if known and known.kind != self._kind:
            return (error("entity-differs"),)
        checked = replace(entry, fields={**habits, **entry.fields}) if known is None else entry
        if self._kind == "note" and known is None and not self._intake.user:
            checked = replace(checked, fields={**checked.fields, "author": entry.fields.get("author", "?")})
        problems = checked.problems(self._intake.scale, new=known is None)
        if self._kind == "note" and known is None and not _says(entry.fields):
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


def _says(fields: Mapping[str, Value]) -> bool:
    """Whether a note says what happened, or hides something."""
    said = fields.get("summary")
    return (isinstance(said, str) and bool(said.strip())) or any(path.startswith("withdrawn/") for path in fields)
