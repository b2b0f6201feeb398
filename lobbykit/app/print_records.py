"""Print records: a run puts on record what it printed, and a later one reads which revision a sheet is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.edit import Create
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.print_records import PrintHistory, PrintRecord, SheetKey, print_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lobbykit.app.session import Session
    from lobbykit.domain.problem import Read
    from lobbykit.domain.sheet import Sheet
    from lobbykit.store.view import View

TABLE = "prints"


def print_records(view: View) -> Iterator[PrintRecord]:
    """Yield every print record that is not deleted, in no particular order; one that misses a part is passed over."""
    for row in view.table(TABLE):
        day = iso_day(str(row.get("date", "")))
        key = SheetKey(*(str(row.get(part, "")) for part in SheetKey._fields))
        if not row["deleted"] and day and all(key) and row.get("edition"):
            yield PrintRecord(key, row["edition"], day, row["created"], row.get("variant", ""), row.get("copies", 1))


def print_history(view: View) -> PrintHistory:
    """Return the editions of each sheet that were printed from this workspace."""
    return PrintHistory.told(print_records(view))


def put_prints_on_record(
    session: Session, sheets: Iterable[tuple[Sheet, int]], new_id: Callable[[], str], brief_sha: str, variant: str
) -> Read[int]:
    """Save one print record for each sheet, given with its copies, and return how many; none when one is not sound.

    Raises as `Session.put_on_record` does.
    """
    facts = [Create(new_id(), "print", print_fields(sheet, brief_sha, variant, copies)) for sheet, copies in sheets]
    return session.put_on_record(facts)
