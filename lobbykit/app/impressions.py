"""Private impressions: an entity of its own beside a note, in the lane that leaves this computer only sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Revise
from lobbykit.domain.canonical import digest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "private"


def private_entity(of: str) -> str:
    """Return the one id of what an author keeps for itself about an entity, so that saying it twice adds nothing."""
    return digest(f"private/{of}".encode())


def impression_of(session: Session, of: str, fields: Mapping[str, Value]) -> Edit | None:
    """Return the edit that saves these fields about an entity, or None when there is nothing to save or to clear."""
    known = session.entity(private_entity(of))
    if known is not None:
        return Revise(known, fields)
    filled = {path: value for path, value in fields.items() if value is not None}
    return Create(private_entity(of), KIND, {"of": of, **filled}) if filled else None


def impression_row(view: View, of: str) -> Mapping[str, Any] | None:
    """Return the row of what is kept about an entity, or None when there is none or it was deleted."""
    row = view.get(KIND, private_entity(of))
    return None if row is None or row["deleted"] else row
