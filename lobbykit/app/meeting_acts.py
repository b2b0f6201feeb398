"""What happens to a meeting while the day runs, one key each: moved, late, the member joined, cancelled; and roles.

Each act is one step that can be undone, and returns the meeting's id once the disk holds it, or what is wrong with it.
Each raises as `Session.apply` does, and UnknownEntityError for the id of no meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.print_records import print_records
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.canonical import digest
from lobbykit.domain.print_records import DRAFT
from lobbykit.domain.problem import Read, error
from lobbykit.domain.products.roles import role_text
from lobbykit.domain.schedule.timing import as_utc
from lobbykit.domain.schema import check_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

Row = dict[str, Any]
_WAS_START, _WAS_PLACE = "was/start", "was/place"


@dataclass(frozen=True, slots=True)
class LeftAtDesk:
    """What is left with an office that could not meet us; `edition` is "" and `copies` 0 where that is not known."""

    office: str
    edition: str = ""
    copies: int = 0


def moved(session: Session, meeting: str, place: str = "", start: str = "", known_place: str = "") -> Read[str]:
    """Give a meeting another place, another beginning (RFC 3339 in UTC), or both; it lasts as long as before.

    What people were told first stays beside it until it is moved back; `known_place` is where it is while no place is
    written down. It is not late any more.
    """
    seen, row = _known(session, meeting)
    if not place.strip() and not start:
        return Read(None, (error("meeting-unmoved"),))
    if problems := check_fields("meeting", {"start": start or None}, new=False):
        return Read(None, problems)
    fields: dict[str, Value] = {"late": None}
    was = row.get("was", {})
    if start:
        first = was.get("start") or row.get("start")
        fields |= {"start": start, "end": _end(row, start), _WAS_START: first if first != start else None}
    if place.strip():
        new = " ".join(place.split())
        told = was.get("place") or row.get("place") or known_place
        fields |= {"place": new, _WAS_PLACE: told if told != new else None}
    return _changed(session, seen, fields)


def late(session: Session, meeting: str, minutes: int) -> Read[str]:
    """Say that a meeting begins so many minutes later than it should; 0 takes that back."""
    seen, _ = _known(session, meeting)
    return _changed(session, seen, {"late": minutes or None})


def joined(session: Session, meeting: str, *, came: bool = True) -> Read[str]:
    """Say that the member of Congress came in, or that this was not so."""
    seen, _ = _known(session, meeting)
    return _changed(session, seen, {"joined": True if came else None})


def cancelled(session: Session, meeting: str, day: date, left: Iterable[LeftAtDesk] = ()) -> Read[str]:
    """Say that a meeting was called off, and what was left at the desk of each office that day; twice says it once."""
    seen, _ = _known(session, meeting)
    if seen.deleted:
        return Read(None, (error("entity-deleted", id=meeting),))
    edits: list[Edit] = [Revise(seen, {"status": DROPPED})]
    for one in left:
        edits += _drop_off(session, meeting, day, one)
    made = session.apply_together(edits)
    return Read(None, made.problems) if made.value is None else Read(meeting)


def given_role(session: Session, meeting: str, member: str, roles: Iterable[str]) -> Read[str]:
    """Say what a member of the team does in a meeting, by the codes of roles; who did not go before goes now."""
    seen, row = _known(session, meeting)
    going = row.get("people", {})
    item = next((key for key, one in sorted(going.items()) if one.get("member") == member), "")
    fields: dict[str, Value] = {} if item else {f"people/{member}/member": member}
    return _changed(session, seen, {**fields, f"people/{item or member}/role": role_text(roles) or None})


def left_here(view: View, meeting: Row, copies: int = 0) -> tuple[LeftAtDesk, ...]:
    """Return what would be left with each office of a meeting: the edition of its briefs that was printed last."""
    briefs, offices = set(meeting.get("briefs", ())), list(dict.fromkeys(meeting.get("offices", ())))
    newest: dict[str, tuple[int, str]] = {}
    for one in print_records(view):
        if one.key.office in offices and one.variant != DRAFT and (not briefs or one.key.brief in briefs):
            newest[one.key.office] = max(newest.get(one.key.office, (0, "")), (one.at, one.edition))
    return tuple(LeftAtDesk(office, newest.get(office, (0, ""))[1], copies) for office in offices)


def drop_off_entity(meeting: str, office: str) -> str:
    """Return the one id of what was left with an office instead of a meeting, so that two who say it say it once."""
    return digest(f"dropoff/{meeting}/{office}".encode())


def _drop_off(session: Session, meeting: str, day: date, left: LeftAtDesk) -> Iterable[Edit]:
    entity = drop_off_entity(meeting, left.office)
    told: Mapping[str, Value] = {"edition": left.edition or None, "copies": left.copies or None}
    fields: dict[str, Value] = {"office": left.office, "date": day.isoformat(), "by": session.user}
    fields |= {path: value for path, value in told.items() if value is not None}
    seen = session.entity(entity)
    if seen is None:
        return (Create(entity, "dropoff", fields),)
    return (Restore(seen), Revise(seen, fields)) if seen.deleted else ()


def _known(session: Session, meeting: str) -> tuple[Entity, Row]:
    seen, row = session.entity(meeting), session.view.get("meetings", meeting)
    if seen is None or row is None or seen.kind != "meeting":
        raise UnknownEntityError("entity-unknown", typed=meeting)
    return seen, dict(row)


def _changed(session: Session, seen: Entity, fields: Mapping[str, Value]) -> Read[str]:
    if seen.deleted:
        return Read(None, (error("entity-deleted", id=seen.id),))
    made = session.apply(Revise(seen, fields))
    return Read(seen.id) if made.value else Read(None, made.problems)


def _end(row: Row, start: str) -> str | None:
    """Return when a meeting ends that begins at another time; None where nobody knows, or no day can be written."""
    if not row.get("start") or not row.get("end"):
        return row.get("end")
    begin, old, end = (datetime.fromisoformat(one) for one in (start, row["start"], row["end"]))
    try:
        return as_utc(begin + (end - old))
    except OverflowError:
        return None
