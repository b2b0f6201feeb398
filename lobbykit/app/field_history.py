"""The history of the fields of an entity: every version that ever stood, also those that were not chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.conflict_words import ConflictWords, item_numbers
from lobbykit.app.conflicts import LISTED, Written, is_settled_by_people, may_see, note_of
from lobbykit.app.edit import Revise
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.op import Op
from lobbykit.domain.op_shape import KIND
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import field_at, is_sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.app.session import Session
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import UnknownOp, Value


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What somebody wrote into a field; `stands` says that it stands there now, `settled` that it ended a conflict."""

    words: str
    written: Written
    stands: bool
    settled: bool
    op_id: str
    value: Value = field(repr=False)


@dataclass(frozen=True, slots=True)
class FieldHistory:
    """A field with all that was ever written into it, the last first."""

    path: str
    name: str
    versions: tuple[EarlierVersion, ...]
    entity: str

    @property
    def key(self) -> str:
        """What tells it from every other."""
        return f"{self.entity}/{self.path}"


@dataclass(frozen=True, slots=True)
class History:
    """An entity in words, and its fields that were written more than once, in the order of the form."""

    about: str
    fields: tuple[FieldHistory, ...]


def history_of(bench: Workbench, entity: str, *, with_private: bool = True) -> History:
    """Return what was written into a note or meeting, and into what belongs to a note; nothing that is withdrawn.

    What is private is there only where its author sits here.
    """
    words, about, fields = ConflictWords(bench), "", list[FieldHistory]()
    for kind in LISTED:
        for row in bench.view.table(TABLES[kind]):
            if row["deleted"] or entity not in {row["id"], note_of(kind, row)}:
                continue
            known = bench.session.entity(row["id"])
            if known is not None and may_see(known, bench.session, with_private=with_private):
                about = words.about(kind, row) if row["id"] == entity else about
                fields += _fields(bench.session, words, known, row)
    return History(about, tuple(fields))


def take_again(session: Session, history: FieldHistory, version: EarlierVersion) -> Read[str]:
    """Let an earlier version stand again, as one step to undo; raises as `Session.apply` does.

    Where something was written since that the history does not show, or it was withdrawn, nothing is changed.
    """
    now = session.entity(history.entity)
    if now is None:
        return Read(None, (error("entity-handed-over"),))
    if now.deleted:
        return Read(None, (error("entity-deleted", id=now.id),))
    if history.path in now.withdrawn:
        return Read(None, (error("versions-withdrawn", field=history.name),))
    if not {one.op_id for one in history.versions}.issuperset(now.seen(history.path)):
        return Read(None, (error("versions-changed", field=history.name),))
    made = session.apply(Revise(now, {history.path: version.value}))
    return Read(made.value.entity) if made.value else Read(None, made.problems)


def _fields(session: Session, words: ConflictWords, entity: Entity, row: dict[str, object]) -> Iterator[FieldHistory]:
    kind, ops = entity.kind or "", [op for op in session.ops(entity.id) if isinstance(op, Op)]
    places = {one.path: place for place, one in enumerate(KINDS[kind].fields)}
    numbers = item_numbers(entity.heads)
    known = {path: one for path in {path for op in ops for path in op.fields} if (one := field_at(kind, path))}
    for path in sorted(known, key=lambda path: (places.get(known[path].path, len(places)), path)):
        found = tuple(_versions(session, words, entity, path, ops, row))
        if len({one.words for one in found}) > 1:
            yield FieldHistory(path, words.field(kind, path, numbers), found, entity.id)


def _versions(
    session: Session,
    words: ConflictWords,
    entity: Entity,
    path: str,
    ops: Sequence[Op],
    row: dict[str, object],
) -> Iterator[EarlierVersion]:
    standing, kind = frozenset(entity.seen(path)), entity.kind or ""
    for op in writes_at(entity, path, ops):
        value = op.fields[path]
        written = Written(words.person(op.user), *words.moment(op.ms), op.ms, op.user == session.known_user)
        told, settled = words.value(kind, path, value, row), len(op.seen.get(path, ())) > 1
        yield EarlierVersion(told, written, op.id in standing, settled, op.id, value)


def writes_at(entity: Entity, path: str, ops: Iterable[Op | UnknownOp]) -> tuple[Op, ...]:
    """Return the ops of an entity that wrote something which may be shown at a path, the last first."""
    if path in entity.withdrawn or path == KIND or not is_settled_by_people(path):
        return ()
    found = (op for op in ops if isinstance(op, Op) and path in op.fields)
    sound = (op for op in found if is_sound(entity.kind or "", path, op.fields[path]))
    return tuple(sorted(sound, key=lambda op: (op.ms, op.id), reverse=True))
