"""Where everything that was written lies on this computer, and the newest copy of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.note_lines import unfinished_notes
from lobbykit.store.backup import Backups

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class SafeCopies:
    """How many notes wait to be sent and how many are unfinished, and where the copies of everything lie.

    `last` is the day of the newest copy in words, "" where none was made yet; `file` is that copy.
    """

    waiting: int
    unfinished: int
    folder: Path
    last: str
    file: Path | None


def safe_copies(bench: Workbench) -> SafeCopies:
    """Look what there is. Nothing has been sent before there is somewhere to send it, so every note waits."""
    layout = bench.session.workspace.layout
    files = Backups(layout).files()
    moment, file = files[-1] if files else (None, None)
    day = local_time(moment.isoformat(), zone_named(CAPITOL)) if moment else None
    said = bench.catalogue.stock_phrases().day(day.date()) if day else ""
    unfinished = len(unfinished_notes(bench))
    return SafeCopies(len(notes_found(bench.view, Wanted())), unfinished, layout.backups, said, file)


def copy_everything(bench: Workbench) -> Path:
    """Make a copy of everything beside the others and return it; raise BackupError, with the others kept."""
    return Backups(bench.session.workspace.layout).make(bench.around.clock())
