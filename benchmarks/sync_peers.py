"""The peers of syncing 10,000 ops: their bytes in one file, and one document for each note on the same server."""

from __future__ import annotations

import hashlib
import json
import os
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.domain.op import Op

_BATCH = 500


class OneFile:
    """The floor: the bytes of all letters, written with one write and one flush, and read again."""

    def __init__(self, file: Path, letters: Sequence[bytes]) -> None:
        self._file, self._data = file, b"".join(letters)

    def push(self) -> None:
        """Write, and wait for the disk."""
        handle = os.open(self._file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        left = memoryview(self._data)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
        os.close(handle)

    def pull(self) -> int:
        """Read, and look whether the sum is right; return how many bytes there are."""
        data = self._file.read_bytes()
        assert hashlib.sha256(data).digest() == hashlib.sha256(self._data).digest()
        return len(data)


class FilePerNote:
    """One JSON file for each note in a folder, each flushed as the program's own files are."""

    def __init__(self, folder: Path, ops: Sequence[Op]) -> None:
        self._folder, self._notes = folder, [_document(op) for op in ops]

    def push(self) -> None:
        """Write each file beside its place, flush it, rename it."""
        self._folder.mkdir(exist_ok=True)
        for one in self._notes:
            beside = self._folder / f".{one['_id']}"
            with beside.open("wb") as stream:
                stream.write(json.dumps(one).encode())
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(self._folder / f"{one['_id']}.json")

    def pull(self) -> int:
        """Read each file; return how many there are."""
        return len([json.loads(file.read_bytes()) for file in self._folder.glob("*.json")])


class DocumentPerNote:
    """One document for each note, in a database of its own without any validator, in batches of 500.

    It asks first what is missing, as replication does, and pulls what changed with the documents included, which is the
    fastest way that was measured.
    """

    def __init__(self, url: str, ops: Sequence[Op]) -> None:
        self._client = httpx.Client(base_url=f"{url}/notes-{token_hex(4)}", timeout=120)
        self._client.put("").raise_for_status()
        self._docs = [_document(op) for op in ops]

    def push(self) -> None:
        """Ask what is missing, and put that."""
        for start in range(0, len(self._docs), _BATCH):
            part = self._docs[start : start + _BATCH]
            asked = {one["_id"]: [one["_rev"]] for one in part}
            missing = self._client.post("/_revs_diff", json=asked).raise_for_status().json()
            docs = [one for one in part if one["_id"] in missing]
            self._client.post("/_bulk_docs", json={"new_edits": False, "docs": docs}).raise_for_status()

    def pull(self) -> int:
        """Read all documents; return how many there are."""
        since: Any = 0
        found = 0
        while True:
            page = {"since": since, "limit": _BATCH, "include_docs": "true", "style": "all_docs"}
            told = self._client.get("/_changes", params=page).raise_for_status().json()
            found += sum("summary" in row["doc"] for row in told["results"])
            if len(told["results"]) < _BATCH:
                return found
            since = told["last_seq"]

    def close(self) -> None:
        """Take the database away."""
        self._client.delete("")
        self._client.close()


def _document(op: Op) -> dict[str, Any]:
    fields = {path: value for path, value in op.fields.items() if path != "kind"}
    return {"_id": op.entity, "_rev": f"1-{op.id}", "by": op.user, "at": op.ms, **fields}
