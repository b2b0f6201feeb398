"""Undoing: the ops that take an edit back, and only where nobody has written over it since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.edits import restore, stamp, written
from lobbykit.domain.op import delete_op
from lobbykit.domain.op_shape import DELETED, KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.entity import Entity, Version
    from lobbykit.domain.op import Link, Op, Value


@dataclass(frozen=True, slots=True)
class Change:
    """What one op did: per path the value that was shown before, the one written, and the op that stands for it.

    `replaced` are the heads it superseded, `screen` all heads that stood before, per path, and `created` says that
    there was nothing.
    """

    entity: str
    op_id: str
    before: Mapping[str, Value]
    after: Mapping[str, Value]
    stands: Mapping[str, str]
    replaced: Mapping[str, tuple[str, ...]]
    screen: Mapping[str, tuple[str, ...]]
    created: bool

    @property
    def covers(self) -> set[str]:
        """The ids of all heads that stood before: what a deletion at that moment saw."""
        return {op_id for ids in self.screen.values() for op_id in ids}


@dataclass(frozen=True, slots=True)
class Undo:
    """The op that takes a change back, or None and the versions that others have written over it since."""

    op: Op | None
    since: tuple[Version, ...] = ()


def change_of(before: Entity | None, op: Op) -> Change:
    """Return what an op made on the view `before` (None: a new entity) changed."""
    after = {path: value for path, value in op.fields.items() if path != KIND}
    if op.kind == "del" or op.restore:
        after[DELETED] = op.kind == "del"
    return Change(
        op.entity,
        op.id,
        before=MappingProxyType({path: _shown(before, path) for path in after}),
        after=MappingProxyType(after),
        stands=MappingProxyType(dict.fromkeys(after, op.id)),
        replaced=MappingProxyType({path: before.seen(path) if before else () for path in after}),
        screen=MappingProxyType({path: before.seen(path) for path in before.heads} if before else {}),
        created=before is None,
    )


def undo(link: Link, view: Entity, change: Change) -> Undo:
    """Make the op that takes a change back where it still stands alone, else say who wrote over it since.

    A creation is taken back by a deletion, a deletion by a restoration, and a restoration by a deletion that covers
    what its author saw then, never what has come since. The change of the op made here is what redoes it.
    """
    if since := tuple(_since(view, change)):
        return Undo(None, since)
    if change.created:
        own = (ids for path in view.heads if path != KIND for ids in view.seen(path))
        return Undo(_deletion(link, view, {change.op_id, *own}))
    if DELETED not in change.after:
        return Undo(written(link, view, change.before))
    return Undo(restore(link, view) if change.after[DELETED] else _deletion(link, view, change.covers))


def retold(change: Change, undone: Change, op: Op) -> Change:
    """Return an earlier change after `undone` was taken back by `op`: where it stood before, `op` now stands for it.

    Whoever keeps a history tells every change in it again after each undo and redo.
    """
    if change.entity != undone.entity:
        return change
    stands = {path: op.id for path, op_id in change.stands.items() if undone.replaced.get(path) == (op_id,)}
    if change.created:
        stands |= {path: op.id for path, ids in undone.replaced.items() if not ids}
    screen = {
        path: (op.id,)
        for path, ids in undone.replaced.items()
        if path != DELETED and change.screen.get(path, ()) == ids
    }
    return replace(
        change,
        stands=MappingProxyType({**change.stands, **stands}),
        screen=MappingProxyType({**change.screen, **screen}),
    )


def _since(view: Entity, change: Change) -> Iterable[Version]:
    if view.deleted and DELETED not in change.after:
        return view.deletions
    paths = view.heads.keys() - {KIND} | {DELETED} if change.created else change.after.keys()
    return (
        version for path in sorted(paths) for version in view.versions(path) if version.op_id != change.stands.get(path)
    )


def _deletion(link: Link, view: Entity, covers: Iterable[str]) -> Op:
    return delete_op(link, view.id, stamp(link, view, (DELETED,)), view.seen(DELETED), covers)


def _shown(view: Entity | None, path: str) -> Value:
    versions = view.versions(path) if view else ()
    return versions[0].value if versions else None
