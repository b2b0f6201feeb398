"""What must hold of two folders that Syncthing has brought together."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.sync.folder import FolderMailbox
from tests.sync.letters import TEAM, pulled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

CONFLICT = ".sync-conflict-"


def broken(share: Path, sums: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a folder in which letters of these sums must lie, each once and nothing else."""
    found, _ = pulled(FolderMailbox(share, TEAM, "Ana"))
    here = [hashlib.sha256(one.raw).hexdigest() for one in found if one.raw is not None]
    if lost := set(sums) - set(here):
        yield f"{share.name}: {len(lost)} of {len(sums)} letters are lost"
    if strange := set(here) - set(sums):
        yield f"{share.name}: {len(strange)} files are no letters"
    if len(found) != len(here):
        yield f"{share.name}: {len(found) - len(here)} files cannot be read"
    if len(here) != len(set(here)):
        yield f"{share.name}: {len(here) - len(set(here))} letters are there more than once"
    for file in sorted(share.rglob(f"*{CONFLICT}*")):
        yield f"{share.name}: Syncthing saw a conflict: {file.name}"
