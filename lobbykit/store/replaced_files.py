"""A folder of `library/.previous/`: a list, and the files that were replaced, named 0, 1, 2 and so on."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import read_bounded
from lobbykit.store.seal import SealedError, unsealed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.store.seal import Vault

LIST = "list.json"
LARGEST = 64_000_000
PATH = re.compile(r"(?![A-Za-z]:)[^./\\\x00-\x1f][^/\\\x00-\x1f]*(?:/[^./\\\x00-\x1f][^/\\\x00-\x1f]*)*")
"""A path in the library, with slashes, none of whose names begins with a dot."""
ELSEWHERE = re.compile(r"(?:/|[A-Za-z]:/)(?:(?!\.\.?/)[^/\\\x00-\x1f]+/)*[^./\\\x00-\x1f][^/\\\x00-\x1f]*\.ya?ml")
"""A brief outside the library, by its whole path; such a file is only ever replaced, never made or removed."""


class DamagedPreviousError(LobbykitError):
    """What an import replaced cannot be read back as it was."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """One file that was replaced: its path in the library or the whole path of a brief elsewhere, and its SHA-256s.

    None means that there was, or is, no such file.
    """

    path: str
    before: str | None
    after: str | None


def encoded(files: Sequence[Replaced]) -> bytes:
    """Return the list: a checksum, a blank, and [path, before, after] of each file as JSON."""
    body = json.dumps([[one.path, one.before, one.after] for one in files]).encode()
    return _summed(body)


def listed(folder: Path, vault: Vault | None = None) -> tuple[Replaced, ...]:
    """Read the list of a folder; raise DamagedPreviousError when a byte of it is not as it was written."""
    try:
        raw = unsealed(read_bounded(folder / LIST, LARGEST), f"library/{LIST}", vault)
        body = raw[9:-1]
        found = json.loads(body)
    except (OSError, SealedError, ValueError, RecursionError) as failure:
        raise _damaged(folder) from failure
    if raw != _summed(body) or not isinstance(found, list):
        raise _damaged(folder)
    return tuple(_replaced(one, folder) for one in found)


def content(folder: Path, number: int, one: Replaced, vault: Vault | None = None) -> bytes | None:
    """Read what a file was, or None when there was none; raise DamagedPreviousError."""
    if one.before is None:
        return None
    try:
        data = unsealed(read_bounded(folder / str(number), LARGEST), f"library/{number}", vault)
    except (OSError, SealedError) as failure:
        raise _damaged(folder) from failure
    if sum_of(data) != one.before:
        raise _damaged(folder)
    return data


def sum_of(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def _summed(body: bytes) -> bytes:
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _replaced(found: object, folder: Path) -> Replaced:
    match found:
        case [str(path), str() | None as before, str() | None as after] if PATH.fullmatch(path):
            return Replaced(path, before, after)
        case [str(path), str(before), str(after)] if ELSEWHERE.fullmatch(path):
            return Replaced(path, before, after)
    raise _damaged(folder)


def _damaged(folder: Path) -> DamagedPreviousError:
    return DamagedPreviousError("previous-damaged", folder=folder.name)
