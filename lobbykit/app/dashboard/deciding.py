"""An organizer's reading: what is counted for one ask of one office, decided by a person who says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.domain.canonical import canonical, digest

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session

KIND = "reading"


def reading_entity(office: str, brief: str, ask: str) -> str:
    """Return the one id of a reading, so that two organizers meet in one entity and see that they differ."""
    return digest(f"{KIND}/{office}/{brief}/{ask}".encode())


def decided(
    session: Session, key: tuple[str, str, str], counted: str, reason: str, by: str, today: date
) -> tuple[Edit, ...]:
    """Return the edits that count a level for an ask of an office (`key`: office, brief, ask); none where it stands."""
    office, brief, ask = key
    entity = reading_entity(*key)
    fields = {"office": office, "brief": brief, "ask": ask, "counted": counted, "reason": reason}
    known = session.entity(entity)
    if known is None:
        return (Create(entity, KIND, {**fields, "by": by, "date": today.isoformat()}),)
    same = all(canonical(known.fields.get(path)) == canonical(value) for path, value in fields.items())
    back = (Restore(known),) if known.deleted else ()
    if same and "counted" not in known.conflicts:
        return back
    return (*back, Revise(known, {**fields, "by": by, "date": today.isoformat()}))


def undecided(session: Session, key: tuple[str, str, str]) -> tuple[Edit, ...]:
    """Return the edits that let the reports count again; none where nobody decided anything."""
    known = session.entity(reading_entity(*key))
    return (Delete(known),) if known is not None and not known.deleted else ()
