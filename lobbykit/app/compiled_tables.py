"""The tables of the compiled library in the view, and whether anything in them has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.store.query import QueryInstance
    from lobbykit.store.view import View

Row = dict[str, object]


class Tables:
    """Rows of the view, written only where they are different; `changes` counts what was written or dropped."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.changes = 0

    def get(self, table: str, row_id: str) -> Row | None:
        """Return a copy of a row, or None."""
        row = self._view.get(table, row_id)
        return None if row is None else dict(row)

    def all(self, table: str) -> Iterator[Row]:
        """Yield a copy of every row of a table as it is now."""
        yield from map(dict, self._view.table(table))

    def find(self, table: str, condition: QueryInstance) -> Iterator[Row]:
        """Yield a copy of every row that a query finds."""
        yield from map(dict, self._view.table(table).search(condition))

    def put(self, table: str, row: Mapping[str, object]) -> None:
        """Insert or replace a row; raise ValueError or TypeError for one that JSON cannot hold."""
        if self._view.get(table, str(row["id"])) != row:
            self._view.put(table, row)
            self.changes += 1

    def drop(self, table: str, row_id: str) -> None:
        """Take a row out, if it is there."""
        self.changes += self._view.drop(table, row_id)

    def drop_where(self, table: str, condition: QueryInstance) -> None:
        """Take out every row that a query finds."""
        for row in self._view.table(table).search(condition):
            self.drop(table, str(row["id"]))

    def hold(self, table: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Make a table hold exactly these rows."""
        held = {str(row["id"]): row for row in rows}
        self.drop_where(table, ~where("id").test(held.__contains__))
        for row in held.values():
            self.put(table, row)
