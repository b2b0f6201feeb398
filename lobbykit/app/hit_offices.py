"""Where on the cards of offices something found stands: its office, and the meeting or the note that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lobbykit.app.former_holders import FormerHolders
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.store.view import View

ENTRIES = ("meeting", "note")
"""The kinds that are entries of a card."""
PRIVATE = "private"


class CardPlace(NamedTuple):
    """An office of the roster, and the entry on its card, "" where the whole card is meant."""

    office: str
    entry: str = ""


def place_of_hit(bench: Workbench, kind: str, found: str) -> CardPlace | None:
    """Return where a hit stands, None for one that is about no office.

    What was with a former holder is on the card of whoever holds the seat now.
    """
    view = bench.view
    kind, found = _entry(view, kind, found)
    office = office_of_hit(view, kind, found)
    holder = _sitting(bench, office) if office else None
    return CardPlace(holder, found if kind in ENTRIES else "") if holder else None


def office_of_hit(view: View, kind: str, found: str) -> str | None:
    """Return the office that a hit names first, that of a promise's note, or None for one that names none."""
    kind, found = _entry(view, kind, found)
    if kind == "office":
        return found if view.has("offices", found) else None
    row = view.get(TABLES[kind], found) if kind in TABLES else None
    if row is None or row.get("deleted"):
        return None
    named = row.get("office") or next(iter(row.get("offices", ())), None)
    return named if isinstance(named, str) else None


def _entry(view: View, kind: str, found: str) -> tuple[str, str]:
    """Return the kind and the id of what a promise belongs to, or what is kept for its author alone is about."""
    if kind == PRIVATE:
        return next(((one, found) for one in ("note", "meeting", "contact") if view.has(TABLES[one], found)), ("", ""))
    row = view.get(TABLES["promise"], found) if kind == "promise" else None
    note = row.get("note") if row and not row.get("deleted") else None
    return ("note", note) if isinstance(note, str) else (kind, found)


def _sitting(bench: Workbench, member: str) -> str | None:
    """Return a member in office, or whoever holds the seat that the member held."""
    offices = bench.library().roster.offices
    if any(one.id == member for one in offices):
        return member
    former = FormerHolders(bench)
    return next((one.id for one in offices if any(past.id == member for past in former.of(one))), None)
