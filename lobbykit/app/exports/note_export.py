"""Notes for other programs: one row or object for each, with what was promised in it; impressions only where asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.entry_data import entry_data, instant
from lobbykit.app.exports.own_words import COLUMN, own_cell, own_row
from lobbykit.app.exports.tables import document_bytes, parts, table_bytes, yes_no
from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.photos import shared_photos
from lobbykit.app.promised import promises_found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

Row = dict[str, Any]
_COLUMNS = """
id date office name state district meeting brief author entered_by how lang level staff team minutes headcount summary
asks thanks concerns tone works_with advice questions promised_by_us promised_by_them left photos access
accessibility_met thanked created changed versions withdrawn
"""
COLUMNS = tuple(_COLUMNS.split())
"""The columns of the table, in order; a later version only adds at the end."""
_LISTED = "name state district staff team asks questions promised_by_us promised_by_them left photos withdrawn"
_TOLD = "accessibility_met thanked created changed versions"
_PLAIN = tuple(one for one in COLUMNS if one not in {*_LISTED.split(), *_TOLD.split()})
_FORMAT = "note/1"


def notes_as_csv(view: View, wanted: Wanted, offices: Mapping[str, Office], warning: str = "") -> bytes:
    """Return a table with a row for each note; of offices that `offices` lacks only the id is told.

    With a `warning`, its author's own impressions stand in a last column, and a line that says it before the header.
    """
    columns = (*COLUMNS, COLUMN) if warning else COLUMNS
    return table_bytes(columns, note_rows(view, wanted, offices, private=bool(warning)), warning)


def note_rows(
    view: View, wanted: Wanted, offices: Mapping[str, Office], *, private: bool
) -> Iterator[Mapping[str, str]]:
    """Yield the cells of each note, `private` ones too where that is chosen."""
    for row, promises in told_notes(view, wanted):
        own = own_cell(view, row["id"]) if private else {}
        yield {**note_cells(row, promises, offices), **own}


def notes_as_json(view: View, wanted: Wanted, warning: str = "") -> bytes:
    """Return a document with every field of every note, which `import notes` takes in elsewhere.

    With a `warning`, which stands in the document, notes have what their author keeps in words under `private`.
    """
    notes = [
        entry_data(row, own_row(view, row["id"]) if warning else None, promises)
        for row, promises in told_notes(view, wanted)
    ]
    said = {"warning": warning} if warning else {}
    return document_bytes({"lobbykit": _FORMAT, **said, "notes": notes})


def seat_cells(office: str, offices: Mapping[str, Office]) -> dict[str, str]:
    """Return who has an office, and its seat, "" where nobody knows."""
    known = offices.get(office)
    if known is None:
        return {}
    district = "" if known.district is None else str(known.district)
    return {"name": known.name, "state": known.state, "district": district}


def told_notes(view: View, wanted: Wanted) -> Iterator[tuple[Row, list[Row]]]:
    """Yield the row of each note that is wanted, with the rows of what was promised in it."""
    promised: dict[str, list[Row]] = {}
    for one in promises_found(view):
        promised.setdefault(str(one.get("note")), []).append(one)
    yield from (({**row, **_photos(row)}, promised.get(row["id"], [])) for row in notes_found(view, wanted))


def _photos(row: Row) -> Row:
    """Return the photos that others may see in the place of all; what another program wrote may be another one."""
    return {"photo": shared_photos(row)} if "photo" in row else {}


def note_cells(row: Row, promises: Iterable[Row], offices: Mapping[str, Office]) -> dict[str, str]:
    """Return the cells of a note by column."""
    cells = {column: str(row.get(column, "")) for column in _PLAIN}
    cells |= seat_cells(str(row.get("office", "")), offices)
    cells |= {column: yes_no(row.get(column)) for column in ("accessibility_met", "thanked")}
    cells |= {column: "\n".join(lines) for column, lines in _lists(row).items()}
    for column, side in (("promised_by_us", "ours"), ("promised_by_them", "theirs")):
        cells[column] = "\n".join(_promise(one) for one in promises if one.get("side") == side and one.get("text"))
    times = {"created": instant(row["created"]), "changed": instant(row["changed"])}
    return cells | times | {"versions": str(len(row["conflicts"])), "withdrawn": "\n".join(row["withdrawn"])}


def _lists(row: Row) -> dict[str, list[str]]:
    def each(name: str) -> list[Row]:
        return [told for _, told in sorted(row.get(name, {}).items()) if isinstance(told, dict)]

    return {
        "staff": [parts(*(one.get(key, "") for key in ("name", "title", "email", "phone"))) for one in each("staff")],
        "team": [parts(one.get("name", ""), one.get("role", ""), *_team(one)) for one in each("team")],
        "asks": list(_asks(row)),
        "questions": [parts(one.get("text", ""), *_answer(one)) for one in each("question")],
        "left": [parts(one.get("edition", ""), *_named(one, "copies")) for one in each("left")],
        "photos": [parts(*_named(one, "sha", "who", "consent", "alt")) for one in each("photo")],
    }


def _asks(row: Row) -> Iterator[str]:
    for brief, asks in sorted(row.get("ask", {}).items()):
        for ask, told in sorted(asks.items()):
            raised = [f"raised={yes_no(told['raised'])}"] if "raised" in told else []
            reasons = [f"reasons={'; '.join(map(str, told['reasons']))}"] if told.get("reasons") else []
            yield parts(f"{brief}/{ask}", *raised, *_named(told, "before", "after"), *_named(told, "answer"), *reasons)


def _team(one: Row) -> list[str]:
    return [f"{key}={yes_no(one[key])}" for key in ("constituent", "signs") if key in one]


def _answer(one: Row) -> list[str]:
    owed = [f"owed={yes_no(one['owed'])}"] if "owed" in one else []
    return [*owed, *_named(one, "answered")]


def _promise(one: Row) -> str:
    done = [f"done={yes_no(one['done'])}"] if "done" in one else []
    return parts(one["text"], *_named(one, "owner", "due"), *done)


def _named(one: Row, *keys: str) -> list[str]:
    return [f"{key}={one[key]}" for key in keys if one.get(key) not in (None, "")]
