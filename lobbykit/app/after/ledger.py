"""The promise ledger: what we and they said we would do, and how that stands today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from lobbykit.app.entry_data import instant
from lobbykit.app.promised import promises_found
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.store.view import View

Standing = Literal["late", "due", "open", "done"]
STANDINGS: tuple[Standing, ...] = ("late", "due", "open", "done")
"""In the order in which the ledger lists them."""
SIDES = ("ours", "theirs")


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise with what its note says of it; days are ISO, "" where nobody wrote one down.

    `standing` is "done"; else "late" when its day has passed, "due" when that is to come, "open" when it has none.
    `versions` counts the fields that two people wrote differently; `changed` is when it was written last, in UTC.
    """

    id: str
    note: str
    meeting: str
    office: str
    brief: str
    date: str
    author: str
    side: str
    text: str
    owner: str
    due: str
    standing: Standing
    versions: int = 0
    changed: str = ""


def promise_ledger(view: View, today: date) -> tuple[PromiseLine, ...]:
    """Return every promise, the late ones first, then by the day it is due; done ones last.

    What is in the trash, or was made in a note that is, is left out; so is a promise whose text was withdrawn.
    """
    lines = []
    for row in promises_found(view):
        note: Mapping[str, Any] = view.get(TABLES["note"], str(row.get("note", ""))) or {}
        if row.get("text") and row.get("side") in SIDES and not note.get("deleted"):
            lines.append(_line(row, note, today))
    return tuple(sorted(lines, key=lambda one: (STANDINGS.index(one.standing), one.due or "9", one.date, one.id)))


def standing_of(row: Mapping[str, Any], today: date) -> Standing:
    """Return how a promise stands on a day; on the day it is due it is not late."""
    if row.get("done"):
        return "done"
    if not row.get("due"):
        return "open"
    return "late" if str(row["due"]) < today.isoformat() else "due"


def _line(row: Mapping[str, Any], note: Mapping[str, Any], today: date) -> PromiseLine:
    return PromiseLine(
        id=str(row["id"]),
        note=str(row.get("note", "")),
        meeting=str(note.get("meeting", "")),
        office=str(note.get("office", "")),
        brief=brief_of(note),
        date=str(note.get("date", "")),
        author=str(note.get("author", "")),
        side=str(row["side"]),
        text=str(row["text"]),
        owner=str(row.get("owner", "")),
        due=str(row.get("due", "")),
        standing=standing_of(row, today),
        versions=len(row["conflicts"]),
        changed=instant(row["changed"]),
    )


def brief_of(note: Mapping[str, Any]) -> str:
    """Return the brief that a note is about: the one it names, or the only one whose asks it tells of; else ""."""
    told = list(note.get("ask", {}))
    return str(note.get("brief") or (told[0] if len(told) == 1 else ""))
