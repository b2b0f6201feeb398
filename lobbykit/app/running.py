"""Whether a program seems to be running in a workspace: a quick look that opens, locks and imports next to nothing."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LIMIT = 4096


def may_be_running(root: Path) -> bool:
    """Return whether one that answers second starts said so in LOCK and has not visibly ended since.

    Yes may be wrong: another program can have its number by now. No is right for programs of this computer.
    """
    try:
        with (root / "LOCK").open("rb") as file:
            told = json.loads(file.read(_LIMIT))
    except (OSError, ValueError, RecursionError):
        return False
    if not isinstance(told, dict) or told.get("door") is None:
        return False
    pid = told.get("pid")
    return sys.platform == "win32" or (isinstance(pid, int) and pid > 0 and _lives(pid))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
