"""Sheets left with an office that nobody meets: recorded once for an office and a day, one step to undo each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create, Delete, Restore, Revise
from lobbykit.app.meeting_acts import left_here
from lobbykit.domain.canonical import digest
from lobbykit.domain.problem import Read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value

KIND = "dropoff"


@dataclass(frozen=True, slots=True)
class Leaving:
    """What was left, by whom; "" and 0 where nobody says, for which the edition printed last and the user stand in."""

    edition: str = ""
    copies: int = 0
    by: str = ""


def dropped_off(office: str, day: date) -> str:
    """Return the one id of what was left with an office on a day, so that two who say it say it once."""
    return digest(f"dropoff/round/{office}/{day.isoformat()}".encode())


def drop_off(session: Session, office: str, day: date, leaving: Leaving | None = None) -> Read[str]:
    """Record that sheets were left with an office; said again it corrects. Raise as `Session.apply`."""
    told, entity = leaving or Leaving(), dropped_off(office, day)
    seen = session.entity(entity)
    known = seen.fields if seen and not seen.deleted else {}
    printed = left_here(session.view, {"offices": [office]})[0].edition
    edition = told.edition or known.get("edition") or printed
    fields: dict[str, Value] = {"office": office, "date": day.isoformat()}
    fields |= {"by": told.by or known.get("by") or session.user}
    said: Mapping[str, Value] = {"edition": edition or None, "copies": told.copies or known.get("copies")}
    fields |= {path: value for path, value in said.items() if value is not None}
    if seen is None:
        made = session.apply(Create(entity, KIND, fields))
        return Read(entity) if made.value else Read(None, made.problems)
    edits: list[Edit] = [Restore(seen)] if seen.deleted else []
    done = session.apply_together([*edits, Revise(seen, fields)])
    return Read(None, done.problems) if done.value is None else Read(entity)


def take_back(session: Session, office: str, day: date) -> Read[str]:
    """Record that nothing was left with an office on a day after all; raise as `Session.apply`."""
    seen = session.entity(dropped_off(office, day))
    if seen is None or seen.deleted:
        return Read(dropped_off(office, day))
    made = session.apply(Delete(seen))
    return Read(seen.id) if made.value else Read(None, made.problems)
