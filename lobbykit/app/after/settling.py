"""What was promised or owed is settled: a promise is done or is not, a question is answered. Each is one step to undo.

Each act returns the id of what it changed once the disk holds it, or what is wrong; each raises as `Session.apply`
does, and UnknownEntityError for the id of nothing of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value


def promise_done(session: Session, promise: str, *, done: bool) -> Read[str]:
    """Say that a promise was kept, or that it was not yet."""
    return _changed(session, "promise", promise, {"done": True if done else None})


def question_answered(session: Session, note: str, item: str, day: date | None) -> Read[str]:
    """Say on which day a question of a note was answered; None for not yet."""
    return _changed(session, "note", note, {f"question/{item}/answered": day.isoformat() if day else None})


def _changed(session: Session, kind: str, entity: str, fields: Mapping[str, Value]) -> Read[str]:
    seen = session.entity(entity)
    if seen is None or seen.kind != kind:
        raise UnknownEntityError("entity-unknown", typed=entity)
    if seen.deleted:
        return Read(None, (error("entity-deleted", id=entity),))
    made = session.apply(Revise(seen, fields))
    return Read(entity) if made.value else Read(None, made.problems)
