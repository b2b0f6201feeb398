"""A TinyDB storage in memory that is told what changed, so that a change costs the same at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tinydb.storages import Storage

from lobbykit.store.rows import Docs, Rows, copied, owned

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Tables = dict[str, Docs]


class ViewStorage(Storage):
    """Tables of rows in memory. TinyDB's `read` and `write` carry copies of everything; `commit` only what changed."""

    def __init__(self, tables: Mapping[str, Rows] | None = None) -> None:
        """Take over the tables given."""
        self._tables: dict[str, Rows] = {}
        self._clock = 0
        for name, rows in (tables or {}).items():
            rows.version = self._tick()
            self._tables[name] = rows
        self._nothing = Rows()

    def read(self) -> dict[str, dict[str, Any]] | None:
        """Return a deep copy of every table, or None when there is none."""
        return {
            name: {key: copied(doc) for key, doc in rows.docs.items()} for name, rows in self._tables.items()
        } or None

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace every table by a deep copy of `data`."""
        self._tables = {name: Rows(owned(docs), self._tick()) for name, docs in data.items()}

    def names(self) -> set[str]:
        """Return the names of all tables, empty ones included."""
        return set(self._tables)

    def rows(self, name: str) -> Rows:
        """Return the rows of a table, to be read only; a table that does not exist has none."""
        return self._tables.get(name, self._nothing)

    def commit(self, name: str, puts: Mapping[int, Mapping[str, object]], gone: Collection[int] = ()) -> None:
        """Change one table by document ids: all of it, or none of it when an error is raised."""
        rows = self._tables.get(name) or Rows()
        rows.change(puts, gone, self._tick())
        self._tables[name] = rows

    def discard(self, name: str) -> None:
        """Forget a table, if there is one."""
        self._tables.pop(name, None)

    def snapshot(self) -> Tables:
        """Return all rows as they are now: later changes do not reach them, so another thread may read them."""
        return {name: rows.docs.copy() for name, rows in self._tables.items() if rows.docs}

    def _tick(self) -> int:
        self._clock += 1
        return self._clock
