"""The view: every entity as a row that TinyDB's queries find, in memory, made again from the log whenever need be."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from lobbykit.store.checkpoint import META, write_checkpoint
from lobbykit.store.view_storage import ViewStorage
from lobbykit.store.view_table import ViewDatabase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tinydb.table import Document

    from lobbykit.store.checkpoint import Checkpoint
    from lobbykit.store.rows import Rows
    from lobbykit.store.seal import Vault
    from lobbykit.store.view_storage import Tables
    from lobbykit.store.view_table import ViewTable

_ENCODE = json.JSONEncoder(sort_keys=True, allow_nan=False, check_circular=False, separators=(",", ":")).encode


class View:
    """Tables of rows, each row known by its `id`.

    One writer puts and drops rows, at a cost that does not depend on how many there are; everybody else asks
    `table(name)`. What is put is copied and what is found is a copy, so nobody can change a row in place. The order
    and the document ids of rows depend on their history: what is shown is sorted by what it says.
    """

    def __init__(self, tables: Mapping[str, Rows] | None = None) -> None:
        """Begin with the tables given, which nobody else uses, or with none."""
        self._storage = ViewStorage(tables)
        self._database = ViewDatabase(storage=lambda: self._storage)

    @classmethod
    def from_checkpoint(cls, checkpoint: Checkpoint) -> View:
        """Return a view that stands where the checkpoint stood."""
        return cls({name: rows.copy() for name, rows in checkpoint.tables.items()})

    def put(self, table: str, row: Mapping[str, object]) -> None:
        """Insert a row, or replace the one with its id; raise ValueError or TypeError for a row JSON cannot hold."""
        row_id = row.get("id")
        if not isinstance(row_id, str) or not row_id:
            raise ValueError("a row needs the text 'id'")
        doc_id = self._storage.rows(table).ids.get(row_id)
        if doc_id is None:
            self.table(table).insert(dict(row))
        else:
            self._storage.commit(table, {doc_id: row})

    def drop(self, table: str, row_id: str) -> bool:
        """Take a row out; return whether it was there."""
        doc_id = self._storage.rows(table).ids.get(row_id)
        if doc_id is not None:
            self._storage.commit(table, {}, (doc_id,))
        return doc_id is not None

    def has(self, table: str, row_id: str) -> bool:
        """Whether a table holds the row with that id."""
        return row_id in self._storage.rows(table).ids

    def ids(self, table: str) -> tuple[str, ...]:
        """Return the ids of all rows of a table, without looking at the rows."""
        return tuple(self._storage.rows(table).ids)

    def get(self, table: str, row_id: str) -> Document | None:
        """Return a copy of a row, found by its id at once, or None."""
        doc_id = self._storage.rows(table).ids.get(row_id)
        return None if doc_id is None else self.table(table).get(doc_id=doc_id)

    def table(self, name: str) -> ViewTable:
        """Return the TinyDB table with all of its API; a table that nobody has written to is empty.

        It caches no queries: TinyDB takes `matches("x", flags=I)` for `matches("x")`, and one field's fragment for
        another's, and would answer one with what it found for the other.
        """
        if name == META:
            raise ValueError(f"{META} is the checkpoint's own table")
        return self._database.table(name, cache_size=0)

    def tables(self) -> tuple[str, ...]:
        """Return the names of the tables that hold a row, sorted."""
        return tuple(sorted(name for name in self._storage.names() if self._storage.rows(name).docs))

    def snapshot(self) -> Tables:
        """Return all rows as they are now, for another thread to write down while this one goes on."""
        return self._storage.snapshot()

    def write_checkpoint(self, path: Path, meta: Mapping[str, object], vault: Vault | None = None) -> None:
        """Write all rows to a file, with plain data of the caller's; raise CheckpointWriteError when that fails."""
        write_checkpoint(path, self.snapshot(), meta, vault)

    def fingerprint(self) -> str:
        """Return SHA-256 over every row: equal for views with equal rows, whatever order they came in."""
        digest = hashlib.sha256()
        for name, docs in sorted(self.snapshot().items()):
            for line in (_ENCODE(name), *sorted(_ENCODE(doc) for doc in docs.values())):
                digest.update(line.encode("ascii") + b"\n")
        return digest.hexdigest()
