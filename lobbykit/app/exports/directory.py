"""The directory of staff: everybody that notes and contacts name, once for each office."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.exports.note_export import seat_cells
from lobbykit.app.exports.tables import document_bytes, table_bytes
from lobbykit.app.finding_notes import notes_found
from lobbykit.domain.canonical import digest
from lobbykit.domain.office_search import folded
from lobbykit.reports.cards import Card, cards_bytes
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from lobbykit.app.finding_notes import Wanted
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

Row = dict[str, Any]
_COLUMNS = "id office holder state district name title email phone met notes left_on also"
COLUMNS = tuple(_COLUMNS.split())
"""The columns of the table, in order; a later version only adds at the end."""
FORMAT = "directory/1"
_TOLD = ("title", "email", "phone")


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works for an office. `met` is the last day of a note with that name, "" for nobody met yet.

    `notes` counts those notes, `left_on` is the day this person left, "" where nobody said so; `also` are other ways in
    which notes spell the name, a line for each.
    """

    id: str
    office: str
    holder: str
    state: str
    district: str
    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    met: str = ""
    notes: int = 0
    left_on: str = ""
    also: str = ""


def staff_entity(office: str, name: str) -> str:
    """Return the id of somebody that notes name and no contact does, the same on every computer."""
    return digest(f"staff/{office}/{folded(name)}".encode())


def staff_met(view: View, wanted: Wanted, offices: Mapping[str, Office]) -> tuple[StaffMember, ...]:
    """Return everybody by office and name; narrowed by brief or day, those alone whom such notes name.

    What a contact says goes before what notes say; of several notes the last one that says something counts.
    """
    found: dict[tuple[str, str], StaffMember] = {}
    names: dict[tuple[str, str], tuple[str, str]] = {}
    for row in _contacts(view, wanted):
        key = (str(row["office"]), folded(str(row["name"])))
        if key in found:
            continue
        found[key] = _from_contact(row, offices)
        names |= {(key[0], folded(name)): key for name in (row["name"], *_spellings(row))}
    for note in notes_found(view, wanted):
        for told in _staff(note):
            key = (str(note.get("office", "")), folded(str(told["name"])))
            key = names.get(key, key)
            known = found.get(key) or _unlisted(key[0], str(told["name"]), offices)
            found[key] = _met(known, note, told)
    people = found.values() if wanted.brief is None and wanted.since is None else [p for p in found.values() if p.notes]
    return tuple(sorted(people, key=lambda one: (one.office, folded(one.name), one.id)))


def staff_as_csv(people: Iterable[StaffMember]) -> bytes:
    """Return a table with a row for each person."""
    return table_bytes(COLUMNS, ({key: str(value) for key, value in asdict(one).items()} for one in people))


def staff_as_json(people: Iterable[StaffMember]) -> bytes:
    """Return a document that lists every person."""
    return document_bytes({"lobbykit": FORMAT, "people": [asdict(one) for one in people]})


def staff_as_cards(people: Iterable[StaffMember], today: date) -> bytes:
    """Return a card for each person who has not left by `today`."""
    here = (one for one in people if not one.left_on or one.left_on > today.isoformat())
    return cards_bytes(
        Card(
            one.id, one.name, (_organization(one),), one.title, one.email, one.phone, f"{one.office} {one.met}".strip()
        )
        for one in here
    )


def _organization(one: StaffMember) -> str:
    seat = "-".join(part for part in (one.state, one.district) if part)
    return f"{one.holder} ({seat})" if one.holder and seat else one.holder or one.office


def _contacts(view: View, wanted: Wanted) -> list[Row]:
    rows = [dict(row) for row in view.table("contacts").search(where("deleted").one_of([False]))]
    rows = [row for row in rows if row.get("name") and row.get("office")]
    chosen = [row for row in rows if wanted.offices is None or row["office"] in wanted.offices]
    return sorted(chosen, key=lambda row: (row.get("left_on") is not None, row["created"], row["id"]))


def _spellings(row: Row) -> Iterator[str]:
    for _, told in sorted(row.get("also", {}).items()):
        if isinstance(told, dict) and told.get("name"):
            yield str(told["name"])


def _staff(note: Row) -> Iterator[Row]:
    for _, told in sorted(note.get("staff", {}).items()):
        if isinstance(told, dict) and str(told.get("name", "")).strip():
            yield told


def _from_contact(row: Row, offices: Mapping[str, Office]) -> StaffMember:
    blank = _unlisted(str(row["office"]), str(row["name"]), offices)
    title, email, phone, left_on = (str(row.get(name, "")) for name in (*_TOLD, "left_on"))
    blank = replace(blank, title=title, email=email, phone=phone, left_on=left_on)
    return replace(blank, id=str(row["id"]), also="\n".join(_spellings(row)))


def _unlisted(office: str, name: str, offices: Mapping[str, Office]) -> StaffMember:
    seat = seat_cells(office, offices)
    holder, state, district = (seat.get(part, "") for part in ("name", "state", "district"))
    return StaffMember(staff_entity(office, name), office, holder, state, district, " ".join(name.split()))


def _met(known: StaffMember, note: Row, told: Row) -> StaffMember:
    """Return somebody as one more note knows them; notes come by day."""
    listed = known.id != staff_entity(known.office, known.name)
    said = ((str(getattr(known, name)), str(told.get(name, ""))) for name in _TOLD)
    title, email, phone = ((kept or new) if listed else (new or kept) for kept, new in said)
    met = max(known.met, str(note.get("date", "")))
    return replace(known, met=met, notes=known.notes + 1, title=title, email=email, phone=phone)
