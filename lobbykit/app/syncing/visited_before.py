"""Whether this workspace ever visited a mailbox; light to load, since the window asks it at every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.store.device_file import state_folder
from lobbykit.store.sync_files import SyncFiles

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench


def has_synced(bench: Workbench) -> bool:
    """Whether anything is remembered of any mailbox."""
    return SyncFiles(state_folder(bench.around.state, bench.session.workspace.id)).has_visited
