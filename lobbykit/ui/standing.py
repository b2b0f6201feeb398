"""What is always visible: how old the data is, and that what was written is safe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.app.syncing.visited_before import has_synced
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Standing:
    """Two short sentences."""

    age: str
    safe: str


def standing(bench: Workbench) -> Standing:
    """Say how old the list of offices is and how many notes are safe on this computer.

    As long as no mailbox was ever visited every note counts as not yet sent; from then on the Sync place tells that.
    """
    days = (bench.today - bench.library().roster.as_of).days
    notes = sum(not row["deleted"] for row in bench.view.table(TABLES["note"]))
    tr = QCoreApplication.translate
    safe = tr("Standing", "Your %n note(s) are safe on this laptop, %n not yet sent", "", notes)
    if has_synced(bench):
        safe = tr("Standing", "Your %n note(s) are safe on this laptop", "", notes)
    none = tr("Standing", "No notes yet. Each is safe on this laptop once you write it.")
    return Standing(tr("Standing", "Offices as of %n day(s) ago", "", days), safe if notes else none)
