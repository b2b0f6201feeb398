"""Conflicts: where people wrote the same field without seeing each other, every version with who and when.

Two reports of two authors are two notes and no conflict. Which version is shown until somebody chooses is a matter of
clocks; none is lost, and none is withdrawn or another author's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.conflict_words import ConflictWords, item_numbers
from lobbykit.app.people import said_user
from lobbykit.domain.canonical import canonical
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.op import Op
from lobbykit.domain.op_shape import KIND
from lobbykit.domain.schema import WITHDRAWN, field_at, is_private
from lobbykit.domain.word_marks import Piece, marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.entity import Entity, Version
    from lobbykit.domain.op import UnknownOp, Value
    from lobbykit.store.view import View

_TOLD = ("note", "promise", "private", "meeting", "member", "access", "contact", "choices", "dropoff", "correction")
LISTED = (*_TOLD, "reading", "crosswalk", "search")
"""The kinds of entities whose versions people settle, in the order in which they are listed."""
_OWN_BOOKS = ("source/", "absorbed/", "apart/", "was/")
"""What programs keep of the files a meeting came from: nobody can say which is right, and nobody reads it."""


@dataclass(frozen=True, slots=True)
class Written:
    """Who wrote something and when: day and time in words, as this computer tells them from the writer's clock."""

    by: str
    day: str
    time: str
    ms: int
    is_mine: bool = False


@dataclass(frozen=True, slots=True)
class VersionShown:
    """One version in words, whole; `pieces` are its words with those marked that differ from another version.

    Whoever wrote the same without seeing each other are all in `written`, the last first. `ops` are the ids of theirs.
    """

    words: str
    pieces: tuple[Piece, ...]
    written: tuple[Written, ...]
    ops: tuple[str, ...]
    value: Value = field(repr=False)


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field with its versions, the one that is shown until somebody chooses first.

    `about` says in words what it belongs to, `name` what the field is called; `office` is the id of the office, "" for
    none, `note` that of the note, for what belongs to one. `text` is what its versions may be combined in: the longest
    text that the field takes, 0 where one can only be chosen. `seen` is the entity as it was looked at.
    """

    kind: str
    path: str
    about: str
    name: str
    office: str
    note: str
    versions: tuple[VersionShown, ...]
    text: int
    is_long: bool
    seen: Entity = field(repr=False)

    @property
    def key(self) -> str:
        """What tells it from every other, whatever versions come."""
        return f"{self.seen.id}/{self.path}"

    @property
    def heads(self) -> frozenset[str]:
        """The ops that stand there: what is chosen from."""
        return frozenset(self.seen.seen(self.path))


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that was written into something deleted: the field, the words, and who wrote them."""

    name: str
    words: str
    written: Written


@dataclass(frozen=True, slots=True)
class EditedAfterDeletion:
    """Something that was deleted by somebody who had not seen what others wrote in it; it stays until one decides."""

    kind: str
    about: str
    office: str
    note: str
    deleted: tuple[Written, ...]
    edits: tuple[Edit, ...]
    seen: Entity = field(repr=False)

    @property
    def key(self) -> str:
        """What tells it from every other."""
        return f"{self.seen.id}/$deleted"


@dataclass(frozen=True, slots=True)
class Conflicts:
    """All that is to be settled, in an order that stays while it is: what was made first of each kind comes first."""

    fields: tuple[Conflict, ...] = ()
    deleted: tuple[EditedAfterDeletion, ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.fields) + len(self.deleted)


def conflicts_found(bench: Workbench, *, with_private: bool = True) -> Conflicts:
    """Return all that is to be settled in the workspace; what is private only where its author sits here."""
    words, fields, deleted = ConflictWords(bench), list[Conflict](), list[EditedAfterDeletion]()
    for kind, row in _rows(bench.view):
        entity = bench.session.entity(row["id"])
        if entity is None or not may_see(entity, bench.session, with_private=with_private):
            continue
        teller = _Teller(bench.session, words, kind, row, entity)
        if entity.edited_after_delete:
            deleted.append(teller.deletion())
        fields += teller.conflicts()
    return Conflicts(tuple(fields), tuple(deleted))


def conflict_counts(session: Session) -> Mapping[str, int]:
    """Return how much is to be settled in each note with its promises and what is for its author alone, by its id.

    What belongs to no note is counted under "".
    """
    found: dict[str, int] = {}
    for kind, row in _rows(session.view):
        if is_private(kind):
            entity = session.entity(row["id"])
            if entity is None or not may_see(entity, session, with_private=True):
                continue
        count = sum(is_settled_by_people(path) for path in row["conflicts"]) + row["edited_after_delete"]
        found[note_of(kind, row)] = found.get(note_of(kind, row), 0) + count
    return {note: count for note, count in found.items() if count}


def is_settled_by_people(path: str) -> bool:
    """Whether people can say which version at a path is right."""
    return not path.startswith((*_OWN_BOOKS, WITHDRAWN))


def note_of(kind: str, row: Mapping[str, Any]) -> str:
    """Return the id of the note that a row is or belongs to, "" for none."""
    return str(row["id"] if kind == "note" else row.get({"promise": "note", "private": "of"}.get(kind, ""), ""))


def distinct(versions: Iterable[Version]) -> Iterator[tuple[Version, ...]]:
    """Yield the versions that say the same together, each group in the order of its first."""
    groups: dict[bytes, list[Version]] = {}
    for one in versions:
        groups.setdefault(canonical(one.value), []).append(one)
    yield from map(tuple, groups.values())


def _rows(view: View) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the rows with anything to settle; those of a note that is deleted are gone with it."""
    for kind in LISTED:
        rows = (row for row in view.table(TABLES[kind]) if row["conflicts"] or row["edited_after_delete"])
        for row in sorted(rows, key=lambda row: (row["created"], row["id"])):
            note = view.get(TABLES["note"], note_of(kind, row))
            if not row["deleted"] and not (note and note["deleted"]):
                yield kind, row


def may_see(entity: Entity, session: Session, *, with_private: bool) -> bool:
    """Whether whoever sits here may see versions: of what is private only its author, by whatever name they began."""
    if not is_private(entity.kind or ""):
        return True
    wrote = {said_user(one.by) for versions in entity.heads.values() for one in versions}
    return with_private and wrote <= {"", said_user(session.known_user)}


class _Teller:
    """Puts what is to be settled in one entity into words."""

    def __init__(
        self, session: Session, words: ConflictWords, kind: str, row: Mapping[str, Any], entity: Entity
    ) -> None:
        self._session, self._words, self._kind, self._row, self._entity = session, words, kind, row, entity
        self._about = words.about(kind, row), words.office_of(kind, row), note_of(kind, row)
        self._numbers = item_numbers(entity.visible)
        self._places = {one.path: place for place, one in enumerate(KINDS[kind].fields)}

    def conflicts(self) -> Iterator[Conflict]:
        """Yield the fields with several versions in the order of the form."""
        found = {path: each for path, each in self._entity.visible_conflicts.items() if is_settled_by_people(path)}
        for path in sorted(found, key=self._place):
            versions = tuple(self._versions(path, found[path]))
            about, office, note = self._about
            name, (text, is_long) = self._name(path), room_for_text(self._kind, path)
            yield Conflict(self._kind, path, about, name, office, note, versions, text, is_long, self._entity)

    def deletion(self) -> EditedAfterDeletion:
        """Return who deleted it, and what was written without seeing that."""
        deleted = tuple(self._written(one) for one in self._entity.deletions)
        unseen = written_unseen(self._entity, self._session.ops(self._entity.id))
        edits = (
            Edit(self._name(path), self._words.value(self._kind, path, one.value, self._row), self._written(one))
            for path, one in sorted(unseen, key=lambda each: (self._place(each[0]), -each[1].ms, each[1].op_id))
        )
        return EditedAfterDeletion(self._kind, *self._about, deleted, tuple(edits), self._entity)

    def _versions(self, path: str, versions: Iterable[Version]) -> Iterator[VersionShown]:
        told = [(self._words.value(self._kind, path, each[0].value, self._row), each) for each in distinct(versions)]
        is_text = bool(room_for_text(self._kind, path)[0])
        for words, each in told:
            others = [other for other, one in told if one is not each and one[0].value is not None]
            is_filled = is_text and each[0].value is not None
            pieces = marked(words, others) if is_filled else (Piece(words, differs=False),)
            written = tuple(map(self._written, each))
            yield VersionShown(words, pieces, written, tuple(one.op_id for one in each), each[0].value)

    def _written(self, version: Version) -> Written:
        is_mine = version.by == self._session.known_user
        return Written(self._words.person(version.by), *self._words.moment(version.ms), version.ms, is_mine)

    def _name(self, path: str) -> str:
        return self._words.field(self._kind, path, self._numbers)

    def _place(self, path: str) -> tuple[int, str]:
        known = field_at(self._kind, path)
        return self._places[known.path] if known else len(self._places), path


def room_for_text(kind: str, path: str) -> tuple[int, bool]:
    """Return how long a text the field takes and whether it may have several lines; 0 where it is no text."""
    known = field_at(kind, path)
    if known is None or not known.type.is_text:
        return 0, False
    most = known.type.schema["maxLength"]
    assert isinstance(most, int)
    return most, "pattern" not in known.type.schema


def written_unseen(entity: Entity, ops: Sequence[Op | UnknownOp]) -> Iterator[tuple[str, Version]]:
    """Yield path and version of all that may be shown and that no deletion which stands had seen."""
    deletions = {one.op_id for one in entity.deletions}
    covered = {op_id for op in ops if isinstance(op, Op) and op.id in deletions for op_id in op.covers}
    for path, versions in entity.visible.items():
        if path != KIND:
            yield from ((path, one) for one in versions if one.op_id not in covered)
