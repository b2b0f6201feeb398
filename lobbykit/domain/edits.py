"""Edits: the ops that change an entity as it stood on somebody's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical
from lobbykit.domain.op import delete_op, next_stamp, set_op
from lobbykit.domain.op_shape import DELETED, KIND
from lobbykit.domain.problem import Read
from lobbykit.domain.schema import WITHDRAWN, check_fields
from lobbykit.domain.support_scale import DEFAULT_SCALE, Scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Link, Op, Value


def create(
    link: Link, entity: str, kind: str, fields: Mapping[str, Value], *, scale: Scale = DEFAULT_SCALE
) -> Read[Op]:
    """Make the first op of an entity, or say what is wrong with its fields. Null fields are left out."""
    if problems := check_fields(kind, fields, scale=scale):
        return Read(None, problems)
    return Read(created(link, entity, kind, fields))


def created(link: Link, entity: str, kind: str, fields: Mapping[str, Value]) -> Op:
    """Make the first op of an entity from fields that were checked. Null fields are left out."""
    filled = {path: value for path, value in fields.items() if value is not None}
    return set_op(link, entity, next_stamp(link.now_ms, ()), {KIND: kind, **filled})


def edit(link: Link, view: Entity, changes: Mapping[str, Value], *, scale: Scale = DEFAULT_SCALE) -> Read[Op]:
    """Make the op that writes these paths over all versions that `view` shows there, or say what is wrong.

    A value that already stands alone is not written again; when none is left to write there is neither op nor problem.
    """
    if problems := check_fields(view.kind or "", changes, new=False, scale=scale):
        return Read(None, problems)
    real = {path: value for path, value in changes.items() if not _stands(view, path, value)}
    return Read(written(link, view, real) if real else None)


def withdraw(link: Link, view: Entity, path: str) -> Read[Op]:
    """Make the op that hides the text at a path in every view, or say that there is no text of ours to hide."""
    return edit(link, view, {WITHDRAWN + path: True})


def delete(link: Link, view: Entity) -> Op:
    """Make the op that deletes an entity as it stands in `view`; what others write meanwhile keeps it visible."""
    return delete_op(link, view.id, stamp(link, view, (DELETED,)), view.seen(DELETED), view.covers)


def restore(link: Link, view: Entity) -> Op:
    """Make the op that takes every deletion in `view` back."""
    return set_op(link, view.id, stamp(link, view, (DELETED,)), {}, {DELETED: view.seen(DELETED)}, restore=True)


def written(link: Link, view: Entity, values: Mapping[str, Value]) -> Op:
    """Make the op that writes values, unchecked, over all versions that `view` shows at their paths."""
    return set_op(link, view.id, stamp(link, view, values), values, {path: view.seen(path) for path in values})


def stamp(link: Link, view: Entity, paths: Iterable[str]) -> int:
    """Return the stamp of an op that supersedes all that `view` shows at these paths."""
    return next_stamp(link.now_ms, (version.ms for path in paths for version in view.versions(path)))


def _stands(view: Entity, path: str, value: Value) -> bool:
    versions = view.versions(path)
    if len(versions) != 1:
        return False
    there = versions[0].value
    both_text = isinstance(there, str) and isinstance(value, str)
    return there == value if both_text else canonical(there) == canonical(value)
