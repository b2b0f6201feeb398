"""Files of meetings and notes as they are read, before anything is compared: values that any thread can make."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.asked_naming import AskedNaming
from lobbykit.app.gathering_records import gather
from lobbykit.domain.column_mapping import plain_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.gathering_records import Gathered
    from lobbykit.app.import_memory import ImportMemory
    from lobbykit.app.record_sources import Said
    from lobbykit.domain.office import Office


@dataclass(frozen=True, slots=True)
class Begun:
    """Files that were read but not compared with anything yet; `asked` is the naming if anybody needed it."""

    kind: str
    gathered: Gathered
    naming: Callable[[], AskedNaming]
    asked: Callable[[], AskedNaming | None]


def read_entries(
    kind: str,
    files: Sequence[Path],
    said: Said,
    memory: ImportMemory,
    today: date,
    roster: Callable[[], Sequence[Office]],
) -> Begun:
    """Read files of meetings or notes; given frozen values only, it may be done on any thread.

    Raises RefusedImportError, and UnreadableFileError.
    """
    answers = {**memory.answers, **plainly(said)}
    offices = cache(lambda: AskedNaming(roster(), answers))

    def used() -> AskedNaming | None:
        return offices() if offices.cache_info().currsize else None

    return Begun(kind, gather(kind, files, said, memory, today, offices), offices, used)


def plainly(said: Said) -> dict[str, str]:
    """Return the answers that were given, under their keys as they are compared."""
    return {plain_name(key): value for key, value in said.answers.items()}
