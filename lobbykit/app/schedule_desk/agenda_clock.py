"""When the agendas of meetings were begun: kept on this computer, so that a restart shows the same moment."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lobbykit.app.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LONGEST = timedelta(hours=12)
"""An agenda that was begun longer ago is over, though nobody said so."""


class AgendaClock:
    """Holds a moment for each meeting; what is on is always worked out from that and from what time it is."""

    def __init__(self, file: Path, clock: Callable[[], datetime]) -> None:
        """Read what is kept; a file that cannot be understood counts as empty, for nothing in it is a record."""
        self._file, self._clock = file, clock
        self._begun = _read(file)

    def elapsed(self, meeting: str) -> int | None:
        """Return how many seconds ago a meeting's agenda was begun; None where none runs."""
        begun = self._begun.get(meeting)
        gone = self._clock() - begun if begun else None
        return int(gone.total_seconds()) if gone is not None and timedelta() <= gone < LONGEST else None

    def begin(self, meeting: str) -> None:
        """Begin now; raise UnwritableFileError."""
        self._begun[meeting] = self._clock()
        self._keep()

    def stop(self, meeting: str) -> None:
        """Forget when it was begun; raise UnwritableFileError."""
        self._begun.pop(meeting, None)
        self._keep()

    def _keep(self) -> None:
        running = {name: one.isoformat() for name, one in self._begun.items() if self._clock() - one < LONGEST}
        write_whole(self._file, (json.dumps(running, indent=1) + "\n").encode())


def _read(file: Path) -> dict[str, datetime]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    found = data.items() if isinstance(data, dict) else ()
    moments = {name: moment for name, text in found if (moment := _moment(text)) is not None}
    return {str(name): moment for name, moment in moments.items()}


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
