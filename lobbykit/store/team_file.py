"""`team.json`: to which team a workspace belongs. Everything else about the team is in its statements."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import read_bounded, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.layout import Layout

_FORMAT = "team/1"
_LIMIT = 4_000
_TEAM, _ROOT = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")


class TeamFileError(LobbykitError):
    """The file is damaged, of a newer version, or cannot be read or kept: nothing is sent or taken in until then."""


@dataclass(frozen=True, slots=True)
class TeamPlace:
    """Which team: its id, 32 hex digits, and the key that founded it, 64 of them."""

    team: str
    root: str


def read_team_file(layout: Layout) -> TeamPlace | None:
    """Return the team of a workspace, None where it has none; raise TeamFileError."""
    try:
        fields = json.loads(read_bounded(layout.team, _LIMIT))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _failed("team-file-unreadable", layout.team, error) from error
    except (ValueError, RecursionError):
        raise TeamFileError("team-file-damaged", file=str(layout.team)) from None
    match fields:
        case {"lobbykit": "team/1", "team": str(team), "root": str(root), "check": str(check)}:
            if check == _sum(team, root) and _TEAM.fullmatch(team) and _ROOT.fullmatch(root):
                return TeamPlace(team, root)
        case {"lobbykit": str(version)} if version.startswith("team/") and version != _FORMAT:
            raise TeamFileError("team-file-newer", file=str(layout.team))
    raise TeamFileError("team-file-damaged", file=str(layout.team))


def write_team_file(layout: Layout, place: TeamPlace) -> None:
    """Keep which team it is; when this returns, the disk holds it. Raise TeamFileError."""
    fields = {"lobbykit": _FORMAT, "team": place.team, "root": place.root, "check": _sum(place.team, place.root)}
    try:
        write_whole(layout.team, json.dumps(fields, indent=1).encode() + b"\n")
    except OSError as error:
        raise _failed("team-file-not-kept", layout.team, error) from error


def _sum(team: str, root: str) -> str:
    return f"{zlib.crc32(f'{team} {root}'.encode()):08x}"


def _failed(code: str, file: Path, error: OSError) -> TeamFileError:
    return TeamFileError(code, file=str(file), reason=error.strerror or type(error).__name__)
