"""Records of tables and calendars, which wait until all are read: several rows may be of one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lobbykit.app.meeting_sources import Hit, SourceIndex, gone_people, news, source_fields
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.column_mapping import plain_name
from lobbykit.domain.import_question import ImportQuestion, QuestionChoice
from lobbykit.domain.problem import Problem, error, note
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.entry import Entry
    from lobbykit.app.meeting_sources import Source
    from lobbykit.app.session import Session
    from lobbykit.content.records.record_file import Record
    from lobbykit.domain.op import Value

    People = tuple[tuple[str, str], ...]
MOVED, OTHER = "moved", "other"
"""Whether a row is the meeting that the table named at another time; MOVED is also the key that answers for all."""


@dataclass(frozen=True, slots=True)
class SourcedEntry:
    """What one record changes: `meeting` where it is known, `otherwise` an id of its own, `gone` who goes no more.

    Without an entry there is nothing to do, and `problems` say why. `origins` are the kind of file and the file of each
    record that it was made of.
    """

    record: Record
    entry: Entry | None
    people: People = ()
    meeting: str | None = None
    otherwise: str = ""
    gone: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    origins: frozenset[tuple[str, str]] = frozenset()

    def with_(self, other: SourcedEntry) -> SourcedEntry:
        """Return this with what another record says of the same meeting, or with the problem that it says otherwise."""
        assert self.entry is not None
        assert other.entry is not None
        if _differs(self.entry.fields, other.entry.fields):
            place = self.record.place
            return replace(self, problems=(*self.problems, error("record-twice", other.record.place, other=str(place))))
        fields = {**other.entry.fields, **self.entry.fields}
        people = tuple(dict.fromkeys((*self.people, *other.people)))
        entry, gone = replace(self.entry, fields=fields), (*self.gone, *other.gone)
        return replace(self, entry=entry, people=people, gone=gone, origins=self.origins | other.origins)


@dataclass(slots=True)
class _Waiting:
    record: Record
    source: Source
    entry: Entry
    people: People
    problems: list[Problem] = field(default_factory=list)
    origins: set[tuple[str, str]] = field(default_factory=set)


class SourcedRecords:
    """Gathers records with a source; rows of one table about one meeting, one for each who goes, become one."""

    def __init__(self, session: Session | None, answers: Mapping[str, str]) -> None:
        self._answers = answers
        self.questions: dict[str, ImportQuestion] = {}
        meetings = session.view.table("meetings").search(where("deleted").one_of([False])) if session else []
        self._rows = sorted((dict(row) for row in meetings), key=lambda row: str(row["id"]))
        self._waiting: dict[str, _Waiting] = {}

    def wait(self, record: Record, source: Source, entry: Entry, people: People) -> None:
        """Take one record."""
        key = source.key(entry.fields)
        before = self._waiting.get(key)
        if before is None:
            self._waiting[key] = _Waiting(record, source, entry, people)
        elif source.sequence != before.source.sequence:
            if source.sequence > before.source.sequence:
                self._waiting[key] = _Waiting(record, source, entry, people)
        elif _differs(before.entry.fields, entry.fields):
            before.problems.append(error("record-twice", record.place, other=str(before.record.place)))
        else:
            self._join(before, source, entry, people)
        now, origin = self._waiting[key], (source.feed, record.place.file)
        now.origins |= {origin, *(before.origins if before else ())}

    def _join(self, before: _Waiting, source: Source, entry: Entry, people: People) -> None:
        texts = dict.fromkeys(one for one in (before.source.text, source.text) if one)
        names = dict.fromkeys((*before.source.people, *source.people))
        before.source = replace(before.source, text="\n".join(texts), people=tuple(names))
        before.entry = replace(before.entry, fields={**entry.fields, **before.entry.fields})
        before.people = tuple(dict.fromkeys((*before.people, *people)))

    def traced(self) -> Iterator[SourcedEntry]:
        """Yield what each record changes, in the order in which they came."""
        waiting = tuple(self._waiting.values())
        index = SourceIndex(self._rows)
        hits = index.trace([(one.source, one.entry.fields) for one in waiting])
        for one, hit in zip(waiting, hits, strict=True):
            asked = self._asked(one, hit) if hit and hit.moved else None
            whole = index.series(one.source.uid) if one.source.off and not (hit or one.source.was) else ()
            if whole:
                apart = ((replace(one, source=replace(one.source, uid=uid)), each) for uid, each in whole)
                yield from (_from(one, _entry(each, hit)) for each, hit in apart)
            elif asked:
                yield SourcedEntry(one.record, None, problems=(asked.problem,))
            else:
                same = hit if hit and not (hit.moved and self._answer(one, hit) == OTHER) else None
                yield _from(one, _entry(one, same))

    def _asked(self, one: _Waiting, hit: Hit) -> ImportQuestion | None:
        """Return the question whether a meeting was moved, None where that was answered."""
        if self._answer(one, hit) in {MOVED, OTHER}:
            return None
        before, now = (_when(told) for told in (hit.said, one.entry.fields))
        problem = error("import-moved", one.record.place, id=hit.meeting[:6], before=before, now=now)
        choices = (QuestionChoice(MOVED), QuestionChoice(OTHER))
        key = _key(one, hit)
        return self.questions.setdefault(key, ImportQuestion(key, MOVED, problem, choices))

    def _answer(self, one: _Waiting, hit: Hit) -> str | None:
        return self._answers.get(_key(one, hit)) or self._answers.get(MOVED)


def _from(one: _Waiting, made: SourcedEntry) -> SourcedEntry:
    return replace(made, origins=frozenset(one.origins))


def _entry(one: _Waiting, hit: Hit | None) -> SourcedEntry:
    fields, source = one.entry.fields, one.source
    if one.problems:
        return SourcedEntry(one.record, None, problems=tuple(one.problems))
    if source.off and hit is None:
        told = () if source.was else (note("calendar-off-unknown", one.record.place),)
        return SourcedEntry(one.record, None, problems=told)
    if hit and source.uid and source.sequence < int(hit.said.get("sequence", "0")):
        told = (note("calendar-older", one.record.place),)
        return SourcedEntry(one.record, None, meeting=hit.meeting, problems=told)
    if source.off:
        fields = {"status": DROPPED}
    elif hit and hit.said.get("status") == DROPPED and "status" not in fields:
        fields = {**fields, "status": "confirmed"}
    new = news(hit.said, fields) if hit else fields
    entry = replace(one.entry, fields={**new, **source_fields(source, hit, fields)})
    gone = gone_people(hit.said, source) if hit else ()
    otherwise = digest(b"import/meeting/" + canonical(source.key(one.entry.fields)))
    return SourcedEntry(one.record, entry, one.people, hit.meeting if hit else None, otherwise, gone)


def _key(one: _Waiting, hit: Hit) -> str:
    return plain_name(f"moved {hit.meeting} {_when(one.entry.fields)}")


def _when(fields: Mapping[str, Value]) -> str:
    return str(fields.get("start") or fields.get("day") or "?")


def _differs(one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    both = {path for path in one.keys() & other.keys() if not path.startswith("source/")}
    return any(canonical(one[path]) != canonical(other[path]) for path in both)
