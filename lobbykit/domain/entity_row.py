"""Rows: what the view, and with it every list, search and report, shows of an entity."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import thawed
from lobbykit.domain.entity import conflicts_in
from lobbykit.domain.kinds import KINDS
from lobbykit.domain.nesting import nested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.canonical import Json
    from lobbykit.domain.entity import Entity, Version

NEWER = "newer"
"""The table of what only a newer version can show."""
_AS_THEY_ARE = frozenset({"choices", "access", "private", "handed"})
TABLES: Mapping[str, str] = MappingProxyType(
    {slug: slug if slug in _AS_THEY_ARE else f"{slug}s" for slug in KINDS} | {"search": "searches"}
)
"""Kind → table."""


def table_of(entity: Entity) -> str:
    """Return the table that an entity's row stands in."""
    return TABLES.get(entity.kind or "", NEWER)


def row_of(entity: Entity) -> dict[str, Json]:
    """Return the row of an entity: its visible fields nested at "/", and what is to be known beside them.

    `id`; `created` and `changed`, stamps in milliseconds since 1970; `deleted`; `edited_after_delete`; `conflicts`,
    path → all versions as {value, by, at}, the one shown first; `withdrawn`, the paths whose text is hidden; `newer`,
    how many changes only a newer version can show. The id says who made what, so no two entities share a row.
    """
    visible, withdrawn, unknown = entity.appearance()
    filled = {path: found[0].value for path, found in visible.items() if found[0].value is not None}
    stamps = [version.ms for versions in (*entity.heads.values(), entity.deletions) for version in versions]
    told: dict[str, Json] = {
        "id": entity.id,
        "created": min((version.ms for version in entity.versions("kind")), default=0),
        "changed": max(stamps, default=0),
        "deleted": entity.deleted,
        "edited_after_delete": entity.edited_after_delete,
        "conflicts": {path: [_told(one) for one in found] for path, found in conflicts_in(visible).items()},
        "withdrawn": [*sorted(withdrawn)],
        "newer": unknown,
    }
    return nested(filled) | told


def _told(version: Version) -> dict[str, Json]:
    return {"value": thawed(version.value), "by": version.by, "at": version.ms}
