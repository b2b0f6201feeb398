"""What was promised or owed is settled: a promise is done or is not, a question is answered. Each is one step to undo.

Each act returns the id of what it changed once the disk holds it, or what is wrong; each raises as `Session.apply`
does, and UnknownEntityError for the id of nothing of its kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value


def promise_done(session: Session, promise: str, *, done: bool) -> Read[str]:
    """Say that a promise was kept, or that it was not yet."""
    return _changed(session, "promise", promise, {"done": True if done else None})


@dataclass(frozen=True, slots=True)
class Marks:
    """What is said of several promises at once; None leaves it as it is, "" clears owner or day (`due` is ISO)."""

    done: bool | None = None
    owner: str | None = None
    due: str | None = None

    def fields(self) -> dict[str, Value]:
        """Return the fields to write."""
        owner = None if self.owner is None else " ".join(self.owner.split())
        told: dict[str, Value] = {} if self.done is None else {"done": True if self.done else None}
        return told | {path: text or None for path, text in (("owner", owner), ("due", self.due)) if text is not None}


def mark_promises(session: Session, promises: Sequence[str], marks: Marks) -> Read[int]:
    """Say the same of several promises in one step, and return how many are different now.

    None is changed where anything is wrong with one of them.
    """
    fields = marks.fields()
    if not fields:
        return Read(None, (error("marks-none"),))
    edits = []
    for promise in dict.fromkeys(promises):
        seen = _standing(session, "promise", promise)
        if seen.deleted:
            return Read(None, (error("entity-deleted", id=promise),))
        if any(_other(seen.fields.get(path), value) for path, value in fields.items()):
            edits.append(Revise(seen, fields))
    return session.apply_together(edits)


def question_answered(session: Session, note: str, item: str, day: date | None) -> Read[str]:
    """Say on which day a question of a note was answered; None for not yet."""
    return _changed(session, "note", note, {f"question/{item}/answered": day.isoformat() if day else None})


def _changed(session: Session, kind: str, entity: str, fields: Mapping[str, Value]) -> Read[str]:
    seen = _standing(session, kind, entity)
    if seen.deleted:
        return Read(None, (error("entity-deleted", id=entity),))
    made = session.apply(Revise(seen, fields))
    return Read(entity) if made.value else Read(None, made.problems)


def _standing(session: Session, kind: str, entity: str) -> Entity:
    seen = session.entity(entity)
    if seen is None or seen.kind != kind:
        raise UnknownEntityError("entity-unknown", typed=entity)
    return seen


def _other(stands: object, wanted: object) -> bool:
    """Whether a field says something else than is wanted; what is not done and what nobody marked are the same."""
    return (stands or None) != wanted
