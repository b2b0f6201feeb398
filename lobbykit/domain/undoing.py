"""Undoing: the ops that take an edit back, and only where nobody has written over it since."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.edits import restore, stamp, written
from lobbykit.domain.op import Op, delete_op
from lobbykit.domain.op_shape import DELETED, KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lobbykit.domain.entity import Entity, Version
    from lobbykit.domain.op import Link, UnknownOp, Value


@dataclass(frozen=True, slots=True)
class Change:
    """What one op did: per path the value that was shown before, the one written, and the op that stands for it.

    `replaced` are the heads it superseded, sorted. `screen` are, per path, the heads that a deletion covers: this one,
    or the one that takes this restoration back. `created` says that there was nothing.
    """

    entity: str
    op_id: str
    before: Mapping[str, Value] = field(repr=False)
    after: Mapping[str, Value] = field(repr=False)
    stands: Mapping[str, str]
    replaced: Mapping[str, tuple[str, ...]]
    screen: Mapping[str, frozenset[str]]
    created: bool

    @property
    def covers(self) -> frozenset[str]:
        """The ids of all heads on the screen, whatever their paths."""
        return frozenset(op_id for ids in self.screen.values() for op_id in ids)


@dataclass(frozen=True, slots=True)
class Since:
    """A version that somebody wrote at a path after a change."""

    path: str
    version: Version


@dataclass(frozen=True, slots=True)
class Undo:
    """The op that takes a change back, or None and what others have written over it since."""

    op: Op | None
    since: tuple[Since, ...] = ()


def change_of(before: Entity | None, op: Op) -> Change:
    """Return what an op made on the view `before` (None: a new entity) changed."""
    covers = before.covers if before and before.deleted and op.restore else op.covers
    heads = {path: before.seen(path) for path in before.heads} if before and covers else {}
    screen = {path: frozenset(ids).intersection(covers) for path, ids in heads.items()}
    return _change(op, {path: _shown(before, path) for path in _after(op)}, screen)


def change_back(before: Entity, undone: Change, op: Op) -> Change:
    """Return what the op that took a change back changed on the view `before`.

    What brought something back from a deletion is taken back by covering what that deletion covered, and no more.
    """
    change = change_of(before, op)
    return replace(change, screen=undone.screen) if op.restore else change


def change_again(
    op: Op, ops: Iterable[Op | UnknownOp], screen: Mapping[str, Iterable[str]] = MappingProxyType({})
) -> Change | None:
    """Return what an op changed when it was made, or None when an op that it replaced is not among `ops`.

    `screen` is what the change said then. A deletion can do without: then its screen also has ops that stood at some
    other path only, which no later undo can meet there. No op tells the screen of a restoration.
    """
    known = {one.id: one for one in ops if isinstance(one, Op)}
    if not all(op_id in known for ids in op.seen.values() for op_id in ids):
        return None
    before = {path: _latest([known[one] for one in op.seen.get(path, ())], path) for path in _after(op)}
    covered = [known[op_id] for op_id in op.covers if op_id in known]
    told = {path: {one.id for one in covered if path in one.fields} for one in covered for path in one.fields}
    return _change(op, before, screen or told)


def undo(link: Link, view: Entity, change: Change) -> Undo:
    """Make the op that takes a change back where it still stands alone, else say who wrote over it since.

    A creation is taken back by a deletion, a deletion by a restoration, and a restoration by a deletion that covers
    what was deleted before, never what has come since. The `change_back` of the op made here is what redoes it.
    """
    if since := tuple(_since(view, change)):
        return Undo(None, since)
    if change.created:
        own = (ids for path in view.heads if path != KIND for ids in view.seen(path))
        return Undo(_deletion(link, view, {change.op_id, *own}))
    if DELETED not in change.after:
        return Undo(written(link, view, change.before))
    return Undo(restore(link, view) if change.after[DELETED] else _deletion(link, view, _seen(view, change)))


def retold(change: Change, undone: Change, by: Op | Change) -> Change:
    """Return an earlier change after `undone` was taken back by an op: where it stood before, the op now stands for it.

    Whoever keeps a history tells every change in it again after each undo and redo. The screen of a deletion grows too,
    by what the op left where the screen, or nobody, had been before.
    """
    if change.entity != undone.entity:
        return change
    op_id = by.id if isinstance(by, Op) else by.op_id
    stands = {path: op_id for path, stood in change.stands.items() if undone.replaced.get(path) == (stood,)}
    if change.created:
        stands |= {path: op_id for path, ids in undone.replaced.items() if not ids}
    screen = {
        path: change.screen.get(path, frozenset()) | {op_id}
        for path, ids in undone.replaced.items()
        if change.screen and path != DELETED and change.screen.get(path, frozenset()).issuperset(ids)
    }
    return replace(
        change,
        stands=MappingProxyType({**change.stands, **stands}),
        screen=MappingProxyType({**change.screen, **screen}),
    )


def _change(op: Op, before: Mapping[str, Value], screen: Mapping[str, Iterable[str]]) -> Change:
    after = _after(op)
    return Change(
        op.entity,
        op.id,
        before=MappingProxyType(dict(before)),
        after=MappingProxyType(after),
        stands=MappingProxyType(dict.fromkeys(after, op.id)),
        replaced=MappingProxyType({path: tuple(sorted(op.seen.get(path, ()))) for path in after}),
        screen=MappingProxyType({path: frozenset(ids) for path, ids in screen.items()}),
        created=KIND in op.fields,
    )


def _after(op: Op) -> dict[str, Value]:
    """Return what an op wrote, the trash flag included."""
    after = {path: value for path, value in op.fields.items() if path != KIND}
    return after | {DELETED: op.kind == "del"} if op.kind == "del" or op.restore else after


def _latest(replaced: Sequence[Op], path: str) -> Value:
    """Return what was shown at a path where these ops stood (sync.md: the greatest stamp, then the greatest id)."""
    if not replaced:
        return None
    return _after(max(replaced, key=lambda op: (op.ms, op.id)))[path]


def _since(view: Entity, change: Change) -> Iterable[Since]:
    if view.deleted and DELETED not in change.after:
        return (Since(DELETED, version) for version in view.deletions)
    paths = view.heads.keys() - {KIND} | {DELETED} if change.created else change.after.keys()
    return (
        Since(path, version)
        for path in sorted(paths)
        for version in view.versions(path)
        if version.op_id != change.stands.get(path)
    )


def _seen(view: Entity, change: Change) -> set[str]:
    """Return the heads that stand only where the screen had them: to cover one is to cover it at all its paths."""
    heads = [(path, op_id) for path in view.heads for op_id in view.seen(path)]
    unseen = {op_id for path, op_id in heads if op_id not in change.screen.get(path, ())}
    return {op_id for _, op_id in heads} - unseen


def _deletion(link: Link, view: Entity, covers: Iterable[str]) -> Op:
    return delete_op(link, view.id, stamp(link, view, (DELETED,)), view.seen(DELETED), covers)


def _shown(view: Entity | None, path: str) -> Value:
    versions = view.versions(path) if view else ()
    return versions[0].value if versions else None
