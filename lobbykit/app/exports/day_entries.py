"""Notes and promises as entries of a calendar; nothing that an author keeps for itself is in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lobbykit.app.entry_data import instant
from lobbykit.app.exports.calendar import DayEntry, calendar_bytes
from lobbykit.app.exports.note_export import note_cells, told_notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.after.ledger import PromiseLine
    from lobbykit.app.finding_notes import Wanted
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

_BESIDE = frozenset({"id", "date", "office", "name", "state", "district", "summary", "created", "changed", "versions"})
_PROMISED = {
    ("ours", False): "calendar-ours",
    ("ours", True): "calendar-ours-done",
    ("theirs", False): "calendar-theirs",
    ("theirs", True): "calendar-theirs-done",
}


def notes_as_calendar(view: View, wanted: Wanted, offices: Mapping[str, Office], words: Catalogue) -> bytes:
    """Return a calendar with every note on its day: its words, and what else it holds under the table's columns."""
    return calendar_bytes(
        DayEntry(
            str(row["id"]),
            instant(row["changed"]),
            _day(str(row.get("date", ""))),
            words.say("calendar-note", name=_name(str(row.get("office", "")), offices), author=row.get("author", "")),
            _text(note_cells(row, promises, offices)),
        )
        for row, promises in told_notes(view, wanted)
    )


def promises_as_calendar(lines: Iterable[PromiseLine], offices: Mapping[str, Office], words: Catalogue) -> bytes:
    """Return a calendar with every promise on the day that it is due, and as a to-do where nobody wrote one down."""
    return calendar_bytes(
        DayEntry(
            one.id,
            one.changed,
            _day(one.due),
            words.say(
                _PROMISED[one.side, one.standing == "done"],
                name=_name(one.office, offices),
                text=" ".join(one.text.split()),
            ),
            "\n".join(part for part in (one.text, one.owner) if part),
            (one.side,),
            is_done=one.standing == "done",
        )
        for one in lines
    )


def _text(cells: Mapping[str, str]) -> str:
    rest = (f"{column}: {cell}" for column, cell in cells.items() if cell and column not in _BESIDE)
    return "\n".join([cells["summary"], *rest])


def _name(office: str, offices: Mapping[str, Office]) -> str:
    return offices[office].name if office in offices else office


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
