"""A little room on the disk kept for the day it is full, so that the last words of a day still fit."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.store.private_files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.disk import Disk

SIZE = 65_536


def keep_reserve(path: Path) -> None:
    """Make the reserve when it is missing or short; raise OSError when the disk has no room for it.

    Its bytes look random, so that no file system stores them as a hole or squeezes them.
    """
    try:
        if path.lstat().st_size == SIZE:
            return
    except FileNotFoundError:  # it was spent, or the workspace is new
        pass
    write_whole(path, hashlib.shake_256(b"lobbykit reserve").digest(SIZE))


def spend_reserve(disk: Disk, path: Path) -> bool:
    """Give the reserve back to the disk; return whether there was one; raise OSError when the disk keeps it."""
    if disk.identity(path) is None:
        return False
    disk.unlink(path)
    return True
