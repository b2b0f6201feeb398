"""That a workspace is to be removed: on record before anything of it goes, so that a removal cut short is gone on with.

The record lies in the state folder and holds the workspace's id and a digest of where it lies: no name, no path.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import zlib
from typing import TYPE_CHECKING

from lobbykit.store.private_files import UnboundedFileError, flush_folder, make_folder, read_bounded, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_KIND = "removal/1"
_LIMIT = 4_000
_NAME = re.compile(r"removal-([0-9a-f]{32})\.json")


def promise_removal(state: Path, workspace_id: str, root: Path) -> None:
    """Put on record that the workspace of this id in this folder is to go; raise OSError, then nothing is promised."""
    told = {"lobbykit": _KIND, "place": _place(workspace_id, root)}
    make_folder(state)
    write_whole(_file(state, workspace_id), json.dumps(told | {"check": _sum(told)}).encode() + b"\n")


def promised_removals(state: Path, root: Path) -> tuple[str, ...]:
    """Return the ids of the workspaces that were to be removed from this folder; raise OSError.

    A record that cannot be read promises nothing: on a doubt nothing is removed.
    """
    found = (_NAME.fullmatch(one.name) for one in state.glob("removal-*.json"))
    return tuple(sorted(one[1] for one in found if one and _promises(state, one[1], root)))


def drop_promise(state: Path, workspace_id: str) -> None:
    """Take a removal off the record, since it is done or no longer wanted; raise OSError."""
    _file(state, workspace_id).unlink(missing_ok=True)
    if state.is_dir():
        flush_folder(state)


def _promises(state: Path, workspace_id: str, root: Path) -> bool:
    try:
        told = json.loads(read_bounded(_file(state, workspace_id), _LIMIT))
    except (FileNotFoundError, UnboundedFileError, ValueError, RecursionError):
        return False
    if not isinstance(told, dict) or told.pop("check", None) != _sum(told):
        return False
    return told == {"lobbykit": _KIND, "place": _place(workspace_id, root)}


def _file(state: Path, workspace_id: str) -> Path:
    return state / f"removal-{workspace_id}.json"


def _place(workspace_id: str, root: Path) -> str:
    return hashlib.sha256(f"{workspace_id}\n{os.path.realpath(root)}".encode("utf-8", "surrogateescape")).hexdigest()


def _sum(told: object) -> str:
    return f"{zlib.crc32(json.dumps(told, sort_keys=True).encode()):08x}"
