"""Stores that prove the harness: SQLite as the reference, stock TinyDB as the contrast, a log with planted faults.

`python -m tests.crash.stores write|read KIND DIR` speaks the protocol `apply` of feeding.py;
`add KIND DIR`, `edit KIND DIR ID` and `delete KIND DIR ID` speak the protocol `commands`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tests.crash.append_log import FAULTS, AppendLog, InPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

State = dict[str, Any]


class Store(Protocol):
    """A durable dictionary; `put` calls `said` where the store believes that the change is safe."""

    damaged: int

    def get(self, key: str) -> State | None: ...
    def put(self, key: str, state: State | None, said: Callable[[], object]) -> None: ...
    def items(self) -> Iterator[tuple[str, State]]: ...


class Sqlite:
    """SQLite with a write-ahead log, flushed at every commit."""

    damaged = 0

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / "notes.sqlite", isolation_level=None, timeout=30)
        self._db.execute("pragma journal_mode=wal")
        self._db.execute("pragma synchronous=full")
        self._db.execute("create table if not exists notes (id text primary key, state text)")

    def get(self, key: str) -> State | None:
        row = self._db.execute("select state from notes where id=?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, key: str, state: State | None, said: Callable[[], object]) -> None:
        if state is None:
            self._db.execute("delete from notes where id=?", (key,))
        else:
            self._db.execute("insert or replace into notes values (?, ?)", (key, json.dumps(state)))
        said()

    def items(self) -> Iterator[tuple[str, State]]:
        found = self._db.execute("pragma integrity_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        for key, state in self._db.execute("select id, state from notes"):
            yield key, json.loads(state)


class Tiny:
    """TinyDB as its first page shows it: JSONStorage, one file."""

    damaged = 0

    def __init__(self, folder: Path) -> None:
        from tinydb import TinyDB, where

        self._where, self._db = where, TinyDB(folder / "notes.json")

    def get(self, key: str) -> State | None:
        found = self._db.get(self._where("key") == key)
        return found["state"] if found else None

    def put(self, key: str, state: State | None, said: Callable[[], object]) -> None:
        if state is None:
            self._db.remove(self._where("key") == key)
        else:
            self._db.upsert({"key": key, "state": state}, self._where("key") == key)
        said()

    def items(self) -> Iterator[tuple[str, State]]:
        for row in self._db.all():
            yield row["key"], row["state"]


def opened(kind: str, folder: Path) -> Store:
    """Open a store by the name of its kind."""
    if kind == "sqlite":
        return Sqlite(folder)
    if kind == "tinydb":
        return Tiny(folder)
    fault = kind.removeprefix("log").removeprefix("-")
    if fault == "in-place":
        return InPlace(folder)
    if fault not in FAULTS:
        raise SystemExit(f"no store of the kind {kind}")
    return AppendLog(folder, fault)


def wanted(store: Store, request: State) -> tuple[str, State | None]:
    """Return (key, new state) of a request; LookupError when it speaks of a note that is not there."""
    do, note = request.pop("do"), request.pop("id")
    if do in ("draft", "discard"):
        return f"draft/{note}", request if do == "draft" else None
    old = store.get(note)
    if (old is None) != (do == "add"):
        raise LookupError(f"{do}: the note is {'not ' if old is None else ''}there")
    return note, {**(old or {}), **request} if do != "delete" else None


def write(store: Store, **given: str) -> int:
    """Answer each line of standard input; what is given completes the requests."""
    code = 0
    for number, line in enumerate(iter(sys.stdin.buffer.readline, b""), 1):
        code |= answer(store, number, {**json.loads(line), **given})
    return code


def answer(store: Store, number: int, request: State) -> int:
    """Do one request and print ACK or ERR."""
    ack = f"ACK {request['id']}\n".encode()
    try:
        key, state = wanted(store, request)
        store.put(key, state, lambda: os.write(1, ack))
    except (OSError, sqlite3.Error, LookupError, ValueError) as error:
        os.write(2, f"ERR {number} {type(error).__name__} {error}\n".encode())
        return 1
    return 0


def read(store: Store) -> None:
    """Print all notes and drafts."""
    notes: list[State] = []
    drafts: list[State] = []
    for key, state in store.items():
        (drafts if key.startswith("draft/") else notes).append({**state, "id": key.removeprefix("draft/")})
    sys.stdout.write(json.dumps({"notes": notes, "drafts": drafts, "damaged": store.damaged}))


def main(verb: str, kind: str, folder: str, note: str = "") -> int:
    """Write or read one store."""
    store = opened(kind, Path(folder))
    if verb == "read":
        read(store)
        return 0
    if verb == "delete":
        return answer(store, 1, {"do": "delete", "id": note})
    return write(store, **({} if verb == "write" else {"do": verb}), **({"id": note} if note else {}))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
