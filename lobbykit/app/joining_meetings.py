"""Joining and splitting meetings: their edits as one step, with the notes that go along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Delete, Restore, Revise
from lobbykit.app.entities import UnknownEntityError
from lobbykit.app.finding_notes import Wanted, meetings_found, notes_found
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.meeting_joining import absorbed, apart_field, are_apart, joined_fields, may_be_one, split_fields
from lobbykit.domain.problem import Problem, Read, error, warning

if TYPE_CHECKING:
    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Applied, Session
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.meeting_joining import Pair
    from lobbykit.store.view import View


@dataclass(frozen=True, slots=True)
class Done:
    """The meeting that was joined or split, the other one, and what is to be known of it."""

    meeting: str
    other: str
    problems: tuple[Problem, ...] = ()


def proposed(view: View) -> tuple[Pair, ...]:
    """Return the pairs of meetings that may be one; dropped ones are not meetings, nor ones said to be two."""
    rows = _rows(view)
    return tuple(one for one in may_be_one(rows) if not are_apart(rows, one))


def kept_apart(view: View) -> tuple[Pair, ...]:
    """Return the pairs that would be proposed had nobody said that they are two."""
    rows = _rows(view)
    return tuple(one for one in may_be_one(rows) if are_apart(rows, one))


def keep_apart(session: Session, one: str, other: str, *, apart: bool = True) -> Read[Applied]:
    """Say that two meetings are two, so that nobody is asked again, or take that back; raise as `Session.apply`."""
    if one == other:
        return Read(None, (error("join-itself"),))
    known = {each: _known(session, each) for each in (one, other)}
    if gone := [each for each, found in known.items() if found.deleted]:
        return Read(None, (error("entity-deleted", id=gone[0]),))
    first, path, second = apart_field(one, other)
    return session.apply(Revise(known[first], {path: second if apart else None}))


def _rows(view: View) -> dict[str, dict[str, Any]]:
    return {str(row["id"]): row for row in meetings_found(view) if row.get("status") != DROPPED}


def join(session: Session, into: str, other: str) -> Read[Done]:
    """Put a meeting into another, which keeps all words of both; one step to undo. Raise as `Session.apply`."""
    if into == other:
        return Read(None, (error("join-itself"),))
    one, two = _known(session, into), _known(session, other)
    if gone := [each.id for each in (one, two) if each.deleted]:
        return Read(None, (error("entity-deleted", id=gone[0]),))
    notes = [str(row["id"]) for row in notes_found(session.view, Wanted()) if row.get("meeting") == other]
    fields = joined_fields(one.fields, two.fields, other, notes)
    edits: list[Edit] = [Revise(one, fields), *_moved(session, notes, other, into), Delete(two)]
    done = session.apply_together(edits)
    return Read(None, done.problems) if done.value is None else Read(Done(into, other))


def split(session: Session, meeting: str) -> Read[Done]:
    """Take the meeting that was joined last out again, with its notes; one step to undo.

    What somebody has changed since in the meeting stays as it is, and is named.
    """
    one = _known(session, meeting)
    items = absorbed(one.fields)
    if one.deleted or not items:
        return Read(None, (error("split-nothing", id=meeting[:8]),))
    other = _known(session, str(one.fields[f"absorbed/{items[-1]}/meeting"]))
    fields, stays = split_fields(one.fields, other.fields, items[-1])
    listed = one.fields.get(f"absorbed/{items[-1]}/notes")
    notes = [str(each) for each in listed] if isinstance(listed, list | tuple) else []
    back: list[Edit] = [Restore(other)] if other.deleted or other.edited_after_delete else []
    done = session.apply_together([Revise(one, fields), *back, *_moved(session, notes, meeting, other.id)])
    if done.value is None:
        return Read(None, done.problems)
    told = (warning("split-stays", fields=", ".join(stays)),) if stays else ()
    return Read(Done(meeting, other.id, told))


def _moved(session: Session, notes: list[str], before: str, now: str) -> list[Edit]:
    """Return the edits that give notes another meeting, those that still name the one before."""
    found = [session.entity(one) for one in notes]
    return [Revise(one, {"meeting": now}) for one in found if one and one.fields.get("meeting") == before]


def _known(session: Session, meeting: str) -> Entity:
    found = session.entity(meeting)
    if found is None or found.kind != "meeting":
        raise UnknownEntityError("entity-unknown", typed=meeting)
    return found
