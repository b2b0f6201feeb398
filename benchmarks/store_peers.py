"""The peers of one durable change: a bare append and flush, SQLite with synchronous=FULL, TinyDB's stock storage."""

from __future__ import annotations

import json
import os
import sqlite3
from typing import TYPE_CHECKING, Any, Protocol

from tinydb import TinyDB

if TYPE_CHECKING:
    from pathlib import Path


class Peer(Protocol):
    """Something that holds notes and can change one durably."""

    def change(self, number: int, text: str) -> None:
        """Give note `number` another summary; when this returns the disk holds it."""

    def close(self) -> None:
        """Let go of the files."""


class Append:
    """The floor: one write of the bytes of the change and one flush."""

    def __init__(self, folder: Path, _notes: list[dict[str, Any]], size: int) -> None:
        self._handle = os.open(folder / "append", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        self._line = os.urandom(size // 2).hex().encode() + b"\n"

    def change(self, _number: int, _text: str) -> None:
        """Append as many bytes as lobbykit writes for the same change."""
        os.write(self._handle, self._line)
        os.fdatasync(self._handle)

    def close(self) -> None:
        """Close."""
        os.close(self._handle)


class Sqlite:
    """One row a note, as JSON, in write-ahead mode with a flush at each commit."""

    def __init__(self, folder: Path, notes: list[dict[str, Any]], _size: int) -> None:
        self._base = sqlite3.connect(folder / "notes.db", isolation_level=None)
        self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute("PRAGMA synchronous=FULL")
        self._base.execute("CREATE TABLE note (number INTEGER PRIMARY KEY, fields TEXT)")
        self._base.execute("BEGIN")
        rows = ((number, json.dumps(note)) for number, note in enumerate(notes))
        self._base.executemany("INSERT INTO note VALUES (?, ?)", rows)
        self._base.execute("COMMIT")

    def change(self, number: int, text: str) -> None:
        """Read the row, change it, write it back."""
        (fields,) = self._base.execute("SELECT fields FROM note WHERE number = ?", (number,)).fetchone()
        changed = json.dumps(json.loads(fields) | {"summary": text})
        self._base.execute("UPDATE note SET fields = ? WHERE number = ?", (changed, number))

    def close(self) -> None:
        """Close."""
        self._base.close()


class StockTinyDB:
    """TinyDB as it comes: the whole file is written anew for every change."""

    def __init__(self, folder: Path, notes: list[dict[str, Any]], _size: int) -> None:
        self._base = TinyDB(folder / "notes.json")
        self._base.insert_multiple(notes)

    def change(self, number: int, text: str) -> None:
        """Update one document."""
        self._base.update({"summary": text}, doc_ids=[number + 1])

    def close(self) -> None:
        """Close."""
        self._base.close()


PEERS: dict[str, type[Append | Sqlite | StockTinyDB]] = {
    "append-and-flush": Append,
    "sqlite-full": Sqlite,
    "tinydb-stock": StockTinyDB,
}
