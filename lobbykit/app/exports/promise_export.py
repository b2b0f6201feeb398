"""The promise ledger for other programs: one row or object for each promise."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.exports.note_export import seat_cells
from lobbykit.app.exports.tables import document_bytes, table_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.app.after.ledger import PromiseLine
    from lobbykit.domain.office import Office

_COLUMNS = "id note meeting date office name state district brief author side text owner due standing versions changed"
COLUMNS = tuple(_COLUMNS.split())
"""The columns of the table, in order; a later version only adds at the end."""
FORMAT = "promise/1"
_OWN = tuple(one for one in COLUMNS if one not in {"name", "state", "district"})


def promises_as_csv(lines: Iterable[PromiseLine], offices: Mapping[str, Office]) -> bytes:
    """Return a table with a row for each promise; of offices that `offices` lacks only the id is told."""
    return table_bytes(COLUMNS, promise_rows(lines, offices))


def promise_rows(lines: Iterable[PromiseLine], offices: Mapping[str, Office]) -> Iterator[dict[str, str]]:
    """Yield the cells of promises by column."""
    for one in lines:
        yield {name: str(getattr(one, name)) for name in _OWN} | seat_cells(one.office, offices)


def promises_as_json(lines: Iterable[PromiseLine]) -> bytes:
    """Return a document that lists every promise."""
    return document_bytes({"lobbykit": FORMAT, "promises": [asdict(one) for one in lines]})
