"""Edits: what a person wants changed, as frozen values; each becomes one op when the session applies it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from lobbykit.domain import edits
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import is_private

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Link, Op, Value
    from lobbykit.domain.support_scale import Scale


@dataclass(frozen=True, slots=True)
class Create:
    """Make a new entity with this id (32 hex digits) and kind."""

    id: str
    kind: str
    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Revise:
    """Write these paths over what the user saw there; null clears a field."""

    seen: Entity
    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Hide the text at a path in every view, search, export and report."""

    seen: Entity
    path: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete an entity as the user saw it."""

    seen: Entity


@dataclass(frozen=True, slots=True)
class Restore:
    """Take every deletion that the user saw back."""

    seen: Entity


Edit: TypeAlias = Create | Revise | Withdraw | Delete | Restore


def entity_of(edit: Edit) -> str:
    """Return the id of the entity that an edit is about."""
    return edit.id if isinstance(edit, Create) else edit.seen.id


def lane_is_private(edit: Edit) -> bool:
    """Whether the op of an edit belongs to the private lane."""
    return is_private(edit.kind if isinstance(edit, Create) else edit.seen.kind or "")


def op_of(edit: Edit, link: Link, scale: Scale) -> Read[Op]:
    """Make the op of an edit, or say what is wrong; neither op nor problem when nothing would change."""
    match edit:
        case Create():
            return edits.create(link, edit.id, edit.kind, edit.fields, scale=scale)
        case Revise():
            return edits.edit(link, edit.seen, edit.fields, scale=scale)
        case Withdraw():
            return edits.withdraw(link, edit.seen, edit.path)
        case Delete():
            return Read(None if edit.seen.deleted else edits.delete(link, edit.seen))
        case Restore():
            gone = edit.seen.deleted or edit.seen.edited_after_delete
            return Read(edits.restore(link, edit.seen)) if gone else Read(None, (error("not-deleted"),))
