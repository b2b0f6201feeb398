"""Notes as a workbook: meetings, notes, asks, promises and offices, each on a sheet of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.exports import note_export, promise_export, schedule
from lobbykit.app.exports.own_words import COLUMN
from lobbykit.app.exports.tables import yes_no
from lobbykit.app.finding_notes import meetings_found, notes_found
from lobbykit.reports.workbook import Sheet, workbook_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lobbykit.app.after.ledger import PromiseLine
    from lobbykit.app.finding_notes import Wanted
    from lobbykit.domain.office import Office
    from lobbykit.reports.workbook import Cell
    from lobbykit.store.view import View

Row = dict[str, Any]
_ASKS = "note date office name state district brief ask raised before after answer reasons author"
_OFFICES = "office name chamber party state district meetings notes promises_open last_note"
ASK_COLUMNS = tuple(_ASKS.split())
OFFICE_COLUMNS = tuple(_OFFICES.split())
_APART = frozenset({"asks", "promised_by_us", "promised_by_them"})
NOTE_COLUMNS = tuple(one for one in note_export.COLUMNS if one not in _APART)
"""The columns of each sheet, in order; a later version only adds at the end."""
_NUMBERS = ("minutes", "headcount", "versions")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is exported: the notes that are wanted, the promises made, and the offices that are known."""

    wanted: Wanted
    promises: tuple[PromiseLine, ...]
    offices: Mapping[str, Office]


def notes_as_workbook(view: View, chosen: Chosen, warning: tuple[str, str] | None = None) -> bytes:
    """Return the workbook; with a `warning`, its author's own impressions stand in a last column of the notes.

    Raises SheetTooLongError.
    """
    rows, meetings = notes_found(view, chosen.wanted), _meetings(view, chosen.wanted)
    notes = note_export.note_rows(view, chosen.wanted, chosen.offices, private=bool(warning))
    columns = (*NOTE_COLUMNS, COLUMN) if warning else NOTE_COLUMNS
    return workbook_bytes(
        (
            Sheet("Meetings", schedule.COLUMNS, tuple(schedule.schedule_rows(view, meetings, chosen.offices))),
            Sheet("Notes", columns, tuple(_numbered(row) for row in notes)),
            Sheet("Asks", ASK_COLUMNS, tuple(_asks(rows, chosen.offices))),
            Sheet("Promises", promise_export.COLUMNS, tuple(_promises(chosen))),
            Sheet("Offices", OFFICE_COLUMNS, tuple(_offices(rows, meetings, chosen))),
        ),
        warning=warning,
    )


def _meetings(view: View, wanted: Wanted) -> list[Row]:
    """Return the meetings that are wanted; one of which no day is known is of any."""
    since = wanted.since.isoformat() if wanted.since else ""
    return [
        row
        for row in meetings_found(view)
        if (wanted.offices is None or wanted.offices.intersection(row.get("offices", ())))
        and (wanted.brief is None or wanted.brief in row.get("briefs", ()))
        and str(row.get("start") or row.get("day") or "9") >= since
    ]


def _numbered(cells: Mapping[str, str]) -> dict[str, Cell]:
    """Return the cells of a row that the sheet has, with numbers as numbers."""
    kept: dict[str, Cell] = {column: cell for column, cell in cells.items() if column not in _APART}
    return kept | {column: int(cells[column]) for column in _NUMBERS if cells.get(column, "").isdecimal()}


def _asks(rows: Iterable[Row], offices: Mapping[str, Office]) -> Iterator[dict[str, Cell]]:
    for row in rows:
        beside: dict[str, Cell] = {"note": row["id"], "date": row.get("date", ""), "author": row.get("author", "")}
        beside |= {"office": row.get("office", ""), **note_export.seat_cells(row.get("office", ""), offices)}
        for brief, asks in sorted(row.get("ask", {}).items()):
            for ask, told in sorted(asks.items()):
                words = {name: str(told.get(name, "")) for name in ("before", "after", "answer")}
                reasons = "\n".join(map(str, told.get("reasons", ())))
                yield {
                    **beside,
                    "brief": brief,
                    "ask": ask,
                    **words,
                    "reasons": reasons,
                    "raised": yes_no(told.get("raised")),
                }


def _promises(chosen: Chosen) -> Iterator[dict[str, Cell]]:
    for row in promise_export.promise_rows(chosen.promises, chosen.offices):
        yield _numbered(row)


def _offices(notes: Sequence[Row], meetings: Sequence[Row], chosen: Chosen) -> Iterator[dict[str, Cell]]:
    """Yield a row for each office of the other sheets."""
    met = Counter(office for row in meetings for office in dict.fromkeys(row.get("offices", ())))
    told = Counter(str(row.get("office", "")) for row in notes)
    owed = Counter(one.office for one in chosen.promises if one.standing != "done")
    last = {str(row.get("office", "")): str(row.get("date", "")) for row in notes}
    for office in sorted({*met, *told, *(one.office for one in chosen.promises)}):
        known = chosen.offices.get(office)
        more = {"chamber": known.chamber.value, "party": known.party} if known else {}
        counts = {"meetings": met[office], "notes": told[office], "promises_open": owed[office]}
        yield {
            "office": office,
            **note_export.seat_cells(office, chosen.offices),
            **more,
            **counts,
            "last_note": last.get(office, ""),
        }
