"""Settling versions: one is chosen, all are combined, what was deleted is kept or goes. Each is one step to undo.

What is settled is what was looked at: where something else stands there by now nothing is changed and that is said.
The versions that were not chosen stay in the history of the field. Each act returns the id of what it changed once the
disk holds it, or what is wrong, and raises as `Session.apply` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Delete, Restore, Revise
from lobbykit.domain.problem import Problem, Read, error

if TYPE_CHECKING:
    from lobbykit.app.conflicts import Conflict, EditedAfterDeletion, VersionShown
    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value


def choose(session: Session, conflict: Conflict, version: VersionShown) -> Read[str]:
    """Let one of the versions stand alone."""
    return _written(session, conflict, version.value)


def combine(session: Session, conflict: Conflict, text: str) -> Read[str]:
    """Let a text stand in the place of all versions; only what is a text can be combined."""
    if not conflict.text:
        return Read(None, (error("versions-not-text", field=conflict.name),))
    if not text.strip():
        return Read(None, (error("versions-blank", field=conflict.name),))
    return _written(session, conflict, text)


def keep(session: Session, deleted: EditedAfterDeletion) -> Read[str]:
    """Take it out of the trash, with all that was written in it."""
    return _decided(session, deleted, Restore)


def delete(session: Session, deleted: EditedAfterDeletion) -> Read[str]:
    """Delete it all the same, with all that was seen of it."""
    return _decided(session, deleted, Delete)


def _written(session: Session, conflict: Conflict, value: Value) -> Read[str]:
    now = session.entity(conflict.seen.id)
    if now is None:
        return Read(None, (error("entity-handed-over"),))
    problem = _overtaken(conflict, now)
    return Read(None, (problem,)) if problem else _applied(session, Revise(now, {conflict.path: value}))


def _overtaken(conflict: Conflict, now: Entity) -> Problem | None:
    """Return what keeps somebody from choosing now among what was looked at then."""
    if now.deleted:
        return error("entity-deleted", id=now.id)
    if conflict.path in now.withdrawn:
        return error("versions-withdrawn", field=conflict.name)
    heads = frozenset(now.seen(conflict.path))
    if heads == conflict.heads:
        return None
    is_over = conflict.path not in now.visible_conflicts
    return error("versions-settled" if is_over else "versions-changed", field=conflict.name)


def _decided(session: Session, deleted: EditedAfterDeletion, act: type[Restore | Delete]) -> Read[str]:
    seen = deleted.seen
    now = session.entity(seen.id)
    if now is None:
        return Read(None, (error("entity-handed-over"),))
    if (now.covers, now.deletions) == (seen.covers, seen.deletions):
        return _applied(session, act(now))
    code = "deletion-changed" if now.edited_after_delete else "deletion-settled"
    return Read(None, (error(code),))


def _applied(session: Session, edit: Edit) -> Read[str]:
    made = session.apply(edit)
    return Read(made.value.entity) if made.value else Read(None, made.problems)
