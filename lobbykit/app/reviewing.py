"""Reviewing: that somebody read a note, and whether it still says what was read.

What is compared is the hash of everything that the note shares: its fields, photos that may leave, what was promised in
it, and every version of what people wrote differently. Tags and what its author keeps for itself do not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.app.entry_data import arranged
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.photos import shared_photos
from lobbykit.app.promised import promises_found
from lobbykit.domain.canonical import digest, spelled
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

Row = dict[str, Any]
State = Literal["new", "changed", "reviewed"]
KIND = "review"
_BESIDE = frozenset({"created", "changed", "deleted", "edited_after_delete", "conflicts", "withdrawn", "newer"})


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A note that is to be read, with who read it last and when, "" where nobody did."""

    note: str
    state: State
    office: str
    date: str
    author: str
    read_by: str = ""
    read_on: str = ""


def review_entity(note: str) -> str:
    """Return the one id of the review of a note, so that two readers meet in one entity."""
    return digest(f"review/{note}".encode())


def content_hash(row: Mapping[str, Any], promises: Iterable[Mapping[str, Any]]) -> str:
    """Return SHA-256 over the canonical JSON of what a note shares; `row` is its row, `promises` those of its own."""
    shared = {**row, "photo": shared_photos(dict(row))} if "photo" in row else row
    promised = {str(one["id"]): _said(one) for one in promises}
    return sha256(spelled(arranged({"note": _said(shared), "promises": promised}))).hexdigest()


def reviewed_state(view: View, note: str) -> State:
    """Return how a note stands: never read, read and changed since, or read as it is."""
    row = view.get(TABLES["note"], note)
    return "new" if row is None else _state(view, row, promises_found(view, [note]))


def reviewed_states(view: View, rows: Sequence[Row]) -> dict[str, State]:
    """Return the same for many notes by id."""
    promised = _promised(view)
    return {row["id"]: _state(view, row, promised.get(row["id"], [])) for row in rows}


def queue(view: View, wanted: Wanted | None = None) -> tuple[QueueLine, ...]:
    """Return the notes that nobody has read as they are, those that were never read first, then by day."""
    rows = notes_found(view, wanted or Wanted())
    states = reviewed_states(view, rows)
    lines = [_line(view, row, states[row["id"]]) for row in rows if states[row["id"]] != "reviewed"]
    return tuple(sorted(lines, key=lambda one: (one.state != "new", one.date, one.note)))


def review_edits(session: Session, notes: Iterable[str], by: str, today: date) -> tuple[Edit, ...]:
    """Return the edits that mark notes as read as they are now; none for those that are, or that nobody has."""
    view, promised = session.view, _promised(session.view)
    edits: list[Edit] = []
    for note in dict.fromkeys(notes):
        row = view.get(TABLES["note"], note)
        if row is None or row["deleted"] or _state(view, row, promised.get(note, [])) == "reviewed":
            continue
        content = content_hash(row, promised.get(note, []))
        fields: dict[str, Value] = {"note": note, "content": content, "by": by, "date": today.isoformat()}
        seen = session.entity(review_entity(note))
        if seen is None:
            edits.append(Create(review_entity(note), KIND, fields))
        else:
            edits += [Restore(seen)] if seen.deleted else []
            edits.append(Revise(seen, {path: value for path, value in fields.items() if path != "note"}))
    return tuple(edits)


def _state(view: View, row: Mapping[str, Any], promises: Iterable[Mapping[str, Any]]) -> State:
    review = view.get(TABLES[KIND], review_entity(str(row["id"])))
    if review is None or review["deleted"]:
        return "new"
    read = {review.get("content"), *(one["value"] for one in review["conflicts"].get("content", ()))}
    return "reviewed" if content_hash(row, promises) in read else "changed"


def _said(row: Mapping[str, Any]) -> Row:
    """Return the fields of a row with every version of what people wrote differently, whichever is shown."""
    fields = {key: value for key, value in row.items() if key not in _BESIDE}
    versions = {
        path: sorted({spelled(arranged(one["value"])).decode() for one in found})
        for path, found in row["conflicts"].items()
    }
    return {"fields": fields, "versions": versions} if versions else {"fields": fields}


def _promised(view: View) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for one in promises_found(view):
        found.setdefault(str(one.get("note")), []).append(one)
    return found


def _line(view: View, row: Row, state: State) -> QueueLine:
    review: Mapping[str, Any] = {} if state == "new" else view.get(TABLES[KIND], review_entity(row["id"])) or {}
    office, day, author = (str(row.get(name, "")) for name in ("office", "date", "author"))
    return QueueLine(row["id"], state, office, day, author, str(review.get("by", "")), str(review.get("date", "")))
