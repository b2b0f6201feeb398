"""What this person likes on this computer: kept in the platform's state folder, never in the workspace."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SMALLEST, LARGEST, STEP = 80, 200, 10
LANGUAGES = {"en": "English", "es": "Español"}
"""Every language of the window by its own name."""


class Role(StrEnum):
    """What somebody came to do; it only changes what comes first."""

    DELEGATE = "delegate"
    TEAM_LEAD = "team-lead"
    ORGANIZER = "organizer"


class Scheme(StrEnum):
    """Which palette is used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything that is remembered between two starts. `percent` is the size of text, 80 to 200, 0 for the role's."""

    role: Role | None = None
    scheme: Scheme = Scheme.SYSTEM
    percent: int = 0
    lang: str = ""
    still: bool = False
    place: str = ""
    geometry: str = ""
    recent: tuple[str, ...] = ()

    @property
    def text_percent(self) -> int:
        """Return the size of text: what was chosen, else 16 px for a delegate and 14 px for everybody else."""
        return self.percent or (115 if self.role in {Role.DELEGATE, None} else 100)

    def resized(self, steps: int) -> Preferences:
        """Return them with the text larger or smaller by so many steps."""
        return replace(self, percent=min(LARGEST, max(SMALLEST, self.text_percent + steps * STEP)))

    def with_recent(self, file: str) -> Preferences:
        """Return them with a file first among the recent ones, each once, at most eight."""
        return replace(self, recent=(file, *(one for one in self.recent if one != file))[:8])


def load_preferences(file: Path) -> Preferences:
    """Read what is kept; what cannot be understood counts as never said, for nothing here is worth a refusal."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    kept: dict[str, Any] = {}
    known = {one.name for one in fields(Preferences)}
    for name, value in data.items() if isinstance(data, dict) else ():
        read = _read(name, value) if name in known else None
        if read is not None:
            kept[name] = read
    return Preferences(**kept)


def save_preferences(file: Path, preferences: Preferences) -> None:
    """Keep them; raise UnwritableFileError."""
    from lobbykit.app.whole_file import write_whole  # noqa: PLC0415 - reading comes before the first paint, writing after

    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, (json.dumps(asdict(preferences), indent=1) + "\n").encode())


def _read(name: str, value: object) -> object:
    """Return a value as its field has it, or None when it is none of that kind."""
    found: object = None
    match name, value:
        case "role", str() if value in set(Role):
            found = Role(value)
        case "scheme", str() if value in set(Scheme):
            found = Scheme(value)
        case "percent", int() if SMALLEST <= value <= LARGEST:
            found = value
        case "lang", str() if value in LANGUAGES:
            found = value
        case ("still", bool()) | (("place" | "geometry"), str()):
            found = value
        case "recent", list() if all(isinstance(one, str) for one in value):
            found = tuple(value[:8])
    return found
