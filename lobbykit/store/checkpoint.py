"""The checkpoint: all rows of the view in one file that stock TinyDB opens, believed only when its checksum holds."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import read_bounded, write_whole
from lobbykit.store.rows import Rows, owned
from lobbykit.store.seal import SealedError
from lobbykit.store.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.store.seal import Vault
    from lobbykit.store.view_storage import Tables

SCHEMA = 1
META = "_meta"
LIMIT = 1 << 30
_HEAD = b'{"_meta":{"1":{"sha256":"'
_DIGEST = 64
_ENCODE = json.JSONEncoder(allow_nan=False, check_circular=False, separators=(",", ":")).encode


class CheckpointWriteError(LobbykitError):
    """The checkpoint could not be written; the log still holds everything."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a sound checkpoint held: the plain data its writer gave, such as log positions, and the rows."""

    meta: Mapping[str, Any]
    tables: Mapping[str, Rows]


def checkpoint_bytes(tables: Tables, meta: Mapping[str, object]) -> bytes:
    """Return a file of ASCII JSON whose checksum covers every byte after it.

    Raise TypeError or ValueError for `meta` that JSON cannot hold, and ValueError for a table named like ours.
    """
    if META in tables:
        raise ValueError(f"{META} is the checkpoint's own table")
    body = "".join(_body(tables, owned(meta))).encode("ascii")
    return b"".join((_HEAD, hashlib.sha256(body).hexdigest().encode("ascii"), body))


def read_checkpoint(data: bytes) -> Checkpoint | None:
    """Return what a file holds, or None for any that `checkpoint_bytes` of this schema did not make, byte for byte."""
    start = len(_HEAD) + _DIGEST
    digest = hashlib.sha256(memoryview(data)[start:]).hexdigest().encode("ascii")
    if data[:start] != _HEAD + digest:
        return None
    try:
        with uncollected():
            return _checkpoint(json.loads(data, parse_constant=_refuse))
    except (ValueError, RecursionError):
        return None


def write_checkpoint(path: Path, tables: Tables, meta: Mapping[str, object], vault: Vault | None = None) -> None:
    """Replace the checkpoint file at once and durably, readable by its owner only, and sealed if there is a vault.

    It takes time in proportion to the view: call it off the write path, with a snapshot if in another thread. Raise
    CheckpointWriteError when the disk refuses; what stood there before is then unchanged.
    """
    data = checkpoint_bytes(tables, meta)
    if vault is not None:
        data = vault.seal(data, path.name)
    try:
        write_whole(path, data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CheckpointWriteError("checkpoint-unwritable", file=str(path), reason=reason) from error


def load_checkpoint(path: Path, vault: Vault | None = None) -> Checkpoint | None:
    """Return a sound checkpoint, or None when the view must be rebuilt from the log, whatever the reason.

    A file that is missing, unreadable, no regular file, damaged in any bit or of another schema is such a reason, and
    with a vault one that was not sealed in it: its checksum alone proves nothing of who wrote it.
    """
    try:
        data = read_bounded(path, LIMIT)
        if vault is not None:
            data = vault.open(data, path.name)
    except (OSError, SealedError):
        return None
    return read_checkpoint(data)


def _body(tables: Tables, meta: object) -> Iterator[str]:
    """Yield the text after the checksum, row by row, so that other threads get their turn in between."""
    yield f'","schema":{SCHEMA},"meta":{_ENCODE(meta)}}}}}'
    for name, docs in tables.items():
        yield f",\n{_ENCODE(name)}:{{"
        separator = "\n"
        for key, doc in docs.items():
            yield f'{separator}"{key}":{_ENCODE(doc)}'
            separator = ",\n"
        yield "}"
    yield "}\n"


def _checkpoint(found: object) -> Checkpoint | None:
    if not isinstance(found, dict):
        return None
    match found.pop(META, None):
        case {"1": {"sha256": _, "schema": int(schema), "meta": dict(meta)}} if schema == SCHEMA:
            return Checkpoint(meta, {name: _rows(docs) for name, docs in found.items()})
    return None


def _rows(docs: object) -> Rows:
    if not isinstance(docs, dict):
        raise ValueError("a table is an object")  # noqa: TRY004 - the content is wrong, not the program
    return Rows(docs)


def _refuse(_constant: str) -> NoReturn:
    raise ValueError("no JSON number")
