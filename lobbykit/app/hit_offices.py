"""The office that something found is about, for places that show offices only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from lobbykit.store.view import View


def office_of_hit(view: View, kind: str, found: str) -> str | None:
    """Return the office that a hit names first, that of a promise's note, or None for one that names none."""
    if kind == "office":
        return found if view.has("offices", found) else None
    row = view.get(TABLES[kind], found) if kind in TABLES else None
    if row is None or row.get("deleted"):
        return None
    if kind == "promise" and isinstance(row.get("note"), str):
        return office_of_hit(view, "note", row["note"])
    named = row.get("office") or next(iter(row.get("offices", ())), None)
    return named if isinstance(named, str) else None
