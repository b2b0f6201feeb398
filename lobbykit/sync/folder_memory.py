"""What a shared folder is reminded of: which files were read already, as plain JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lobbykit.domain.canonical import Json

MOST_FILES = 50_000
"""How many files are looked at, and so remembered, at most."""
WEEK_MS = 7 * 24 * 3_600_000
_VERSION = 1
_TIME = re.compile(r"-?[0-9]{1,20}")


class Known(NamedTuple):
    """A file as it was read: size in bytes, time of its change in ns, and the SHA-256 of its bytes ("" if not read)."""

    size: int
    mtime_ns: int
    sum: str


@dataclass(slots=True)
class Memory:
    """The files of one team's folder by their place, and when all of them were last read (ms since 1970)."""

    team: str
    read_ms: int
    files: dict[str, Known] = field(default_factory=dict)

    def is_due(self, now_ms: int) -> bool:
        """Whether every file is to be read again: after a week, and whenever the clock went back."""
        return not 0 <= now_ms - self.read_ms < WEEK_MS

    def json(self) -> Json:
        """Return it as JSON; times are text, since they are larger than the integers that all JSON can hold."""
        files: dict[str, Json] = {place: [one.size, str(one.mtime_ns), one.sum] for place, one in self.files.items()}
        return {"v": _VERSION, "team": self.team, "read": self.read_ms, "files": files}


def remembered(memory: Json, team: str) -> Memory | None:
    """Return what was remembered of this team's folder, None for anything else."""
    if not isinstance(memory, dict) or memory.get("v") != _VERSION or memory.get("team") != team:
        return None
    read, files = memory.get("read"), memory.get("files")
    if type(read) is not int or not isinstance(files, dict) or len(files) > MOST_FILES:
        return None
    known = {place: _known(one) for place, one in files.items()}
    sound = {place: one for place, one in known.items() if one}
    return Memory(team, read, sound) if len(sound) == len(files) else None


def _known(value: Json) -> Known | None:
    match value:
        case [int(size), str(mtime), str(sum_)] if type(size) is int and _TIME.fullmatch(mtime):
            return Known(size, int(mtime), sum_)
    return None
