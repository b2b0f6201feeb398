"""What sync remembers, beside the workspace where no backup reaches: mailboxes, and what lies in kept envelopes."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING

from lobbykit.domain.kept_envelope import KeptEnvelope
from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import UnboundedFileError, create, make_folder, read_bounded, write_all, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lobbykit.domain.canonical import Json

_MEMORY_LIMIT = 64_000_000
_ROWS_LIMIT = 512_000_000
_SEALED_FOR, _HIDDEN = "sealed-for.json", "hidden.json"


class SyncFilesError(LobbykitError):
    """The disk refuses to keep what sync remembers; nothing that was taken or sent is lost by that."""


class SyncFiles:
    """The folder `sync` in the state folder of one workspace. Everything in it can be found out again."""

    def __init__(self, state: Path) -> None:
        self._folder = state / "sync"
        self._rows = self._folder / "envelopes.jsonl"
        self._settled = self._folder / "settled.json"

    def memory(self, mailbox: str) -> Json:
        """Return what was kept of a mailbox, None where there is nothing that can be read."""
        return self._read(self._memory_file(mailbox))

    @property
    def has_visited(self) -> bool:
        """Whether anything is kept of any mailbox."""
        return self._folder.is_dir() and any(self._folder.glob("mailbox-*.json"))

    def memories(self) -> Iterator[Json]:
        """Give what is kept of every mailbox, as far as it can be read."""
        for file in sorted(self._folder.glob("mailbox-*.json")) if self._folder.is_dir() else ():
            yield self._read(file)

    def keep_memory(self, mailbox: str, memory: Json) -> None:
        """Keep what is to be remembered of a mailbox; raise SyncFilesError."""
        self._write(self._memory_file(mailbox), json.dumps(memory, ensure_ascii=True).encode())

    def sealed_for(self) -> frozenset[str]:
        """Return the keys for which everything that is held here was sealed anew."""
        told = self._read(self._folder / _SEALED_FOR)
        return frozenset(map(str, told)) if isinstance(told, list) else frozenset()

    def keep_sealed_for(self, keys: frozenset[str]) -> None:
        """Remember these keys; raise SyncFilesError."""
        self._write(self._folder / _SEALED_FOR, json.dumps(sorted(keys)).encode())

    def hidden(self) -> frozenset[str]:
        """Return the ids of the changes that are held and not shown."""
        told = self._read(self._folder / _HIDDEN)
        return frozenset(map(str, told)) if isinstance(told, list) else frozenset()

    def keep_hidden(self, changes: frozenset[str]) -> None:
        """Remember these changes; raise SyncFilesError."""
        self._write(self._folder / _HIDDEN, json.dumps(sorted(changes)).encode())

    def settled(self) -> str | None:
        """Return what stood when there was last nothing left to pack and to say, None where nobody knows."""
        match self._read(self._settled):
            case {"lobbykit": "settled/1", "state": str(state)}:
                return state
        return None

    def keep_settled(self, state: str) -> None:
        """Keep the digest of what stands now that there is nothing left to pack and to say; raise SyncFilesError."""
        try:
            make_folder(self._folder)
            write_whole(self._settled, json.dumps({"lobbykit": "settled/1", "state": state}).encode())
        except OSError as error:
            raise SyncFilesError("sync-memory-not-kept", reason=error.strerror or type(error).__name__) from error

    def rows(self) -> dict[str, KeptEnvelope]:
        """Return what is known of kept envelopes by sum; a line that cannot be read is as if it were not there."""
        try:
            lines = read_bounded(self._rows, _ROWS_LIMIT).split(b"\n")
        except (OSError, UnboundedFileError):
            return {}
        return {row.sum: row for row in map(_row, lines) if row}

    def add_rows(self, rows: Sequence[KeptEnvelope]) -> None:
        """Remember some more; not waiting for the disk, since each can be read from its envelope again."""
        if not rows:
            return
        try:
            make_folder(self._folder)
            handle = os.open(self._rows, os.O_WRONLY | os.O_APPEND) if self._rows.exists() else create(self._rows)
            try:
                write_all(handle, _lines(rows))
            finally:
                os.close(handle)
        except OSError as error:
            raise SyncFilesError("sync-memory-not-kept", reason=error.strerror or type(error).__name__) from error

    def keep_rows(self, rows: Iterator[KeptEnvelope]) -> None:
        """Put these rows in place of all others; raise SyncFilesError."""
        self._write(self._rows, _lines(rows))

    def _write(self, file: Path, data: bytes) -> None:
        try:
            make_folder(self._folder)
            write_whole(file, data)
        except OSError as error:
            raise SyncFilesError("sync-memory-not-kept", reason=error.strerror or type(error).__name__) from error

    def _read(self, file: Path) -> Json:
        try:
            found: Json = json.loads(read_bounded(file, _MEMORY_LIMIT))
        except (OSError, UnboundedFileError, ValueError, RecursionError):
            return None
        return found

    def _memory_file(self, mailbox: str) -> Path:
        return self._folder / f"mailbox-{hashlib.sha256(mailbox.encode()).hexdigest()[:16]}.json"


def _lines(rows: Iterable[KeptEnvelope]) -> bytes:
    return b"".join(json.dumps(_told(row)).encode() + b"\n" for row in rows)


def _told(row: KeptEnvelope) -> list[Json]:
    ops: Json = None if row.ops is None else [*row.ops]
    piece: Json = None if row.piece is None else [*row.piece]
    return [row.sum, row.user, row.dev, row.label, row.pub, row.is_private, ops, piece]


def _row(line: bytes) -> KeptEnvelope | None:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match told:
        case [str(sum_), str(user), str(dev), str(label), str(pub), bool(private), list() | None as ops, piece]:
            ids = None if ops is None else tuple(map(str, ops))
            return KeptEnvelope(sum_, user, dev, label, pub, ids, private, _piece(piece))
    return None


def _piece(told: object) -> tuple[str, int, int] | None:
    match told:
        case [str(photo), int(part), int(parts)]:
            return photo, part, parts
    return None
