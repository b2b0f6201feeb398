"""Whether a program seems to be running in a workspace: a quick look that opens and locks nothing."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from lobbykit.store.layout import Layout
from lobbykit.store.lock import who_holds

if TYPE_CHECKING:
    from pathlib import Path


def may_be_running(root: Path) -> bool:
    """Return whether one that answers second starts said so there and has not visibly ended since.

    Yes may be wrong: another program can have its number by now. No is right for programs of this computer.
    """
    try:
        holder = who_holds(Layout(root))
    except OSError:
        return False
    if holder is None or holder.door is None:
        return False
    return sys.platform == "win32" or _lives(holder.pid)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
