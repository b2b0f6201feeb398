"""Under which names a workspace keeps passwords in the system's keyring, so that they can be forgotten with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lobbykit.store.private_files import UnboundedFileError, make_folder, read_bounded, write_whole
from lobbykit.store.sync_files import SyncFilesError

if TYPE_CHECKING:
    from pathlib import Path

_LIMIT = 1_000_000


def ring_names(state: Path) -> tuple[str, ...]:
    """Return the names that were remembered in the state folder of a workspace, none where that cannot be read."""
    try:
        told = json.loads(read_bounded(_file(state), _LIMIT))
    except (OSError, UnboundedFileError, ValueError, RecursionError):
        return ()
    return tuple(one for one in told if isinstance(one, str)) if isinstance(told, list) else ()


def remember_ring_name(state: Path, name: str) -> None:
    """Remember one more, before anything is kept under it; raise SyncFilesError."""
    known = ring_names(state)
    if name in known:
        return
    try:
        make_folder(state / "sync")
        write_whole(_file(state), json.dumps([*known, name]).encode())
    except OSError as error:
        raise SyncFilesError("sync-memory-not-kept", reason=error.strerror or type(error).__name__) from error


def _file(state: Path) -> Path:
    return state / "sync" / "ring-names.json"
