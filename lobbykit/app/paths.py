"""The one door to shipped files, and the user's own folder on each platform."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path(__file__).resolve().parents[1]
DATA_VARIABLE = "LOBBYKIT_DATA"
WORKSPACE_VARIABLE = "LOBBYKIT_WORKSPACE"
STATE_VARIABLE = "LOBBYKIT_STATE"


class MissingDataError(LobbykitError):
    """The files shipped with the program are not where they must be."""


def resources() -> Path:
    """Return the folder of shipped data, fonts and messages; raise MissingDataError when there is none."""
    return data_root() / "resources"


def briefs() -> Path:
    """Return the folder of shipped briefs; raise MissingDataError when there is none."""
    return data_root() / "briefs"


def data_root(package: Path = PACKAGE, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder that holds `resources` and `briefs`; raise MissingDataError when there is none.

    LOBBYKIT_DATA decides alone when it is set. Otherwise a checkout wins over what a wheel or a frozen bundle carries
    inside the package.
    """
    if named := environ.get(DATA_VARIABLE):
        if not _holds_data(Path(named)):
            raise MissingDataError("data-variable-wrong", variable=DATA_VARIABLE, folder=named)
        return Path(named).resolve()
    for folder in _data_places(package):
        if _holds_data(folder):
            return folder
    raise MissingDataError("data-missing", folder=str(package), variable=DATA_VARIABLE)


def default_workspace(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """Return where this user's workspace lives unless a command says otherwise; nothing is created.

    LOBBYKIT_WORKSPACE wins. A relative XDG_DATA_HOME is ignored, as the XDG Base Directory Specification asks.
    """
    found = _Folder(WORKSPACE_VARIABLE, "lobbykit", "XDG_DATA_HOME", ".local/share")
    return found.on(platform, environ, home or Path.home())


def default_state(
    platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """Return where this computer keeps what no backup and no copy of a workspace may carry along; nothing is created.

    LOBBYKIT_STATE wins, and a relative XDG_STATE_HOME is ignored.
    """
    found = _Folder(STATE_VARIABLE, "lobbykit-state", "XDG_STATE_HOME", ".local/state")
    return found.on(platform, environ, home or Path.home())


class _Folder(NamedTuple):
    """A folder of this user: the variable that names it, else its name on Windows and macOS, or where XDG puts it."""

    variable: str
    name: str
    xdg: str
    usual: str

    def on(self, platform: str, environ: Mapping[str, str], home: Path) -> Path:
        if named := environ.get(self.variable):
            return Path(named).expanduser().absolute()
        if platform == "win32":
            return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / self.name
        if platform == "darwin":
            return home / "Library" / "Application Support" / self.name
        shared = Path(environ.get(self.xdg, ""))
        return (shared if shared.is_absolute() else home / self.usual) / "lobbykit"


def _data_places(package: Path) -> Iterator[Path]:
    if (package.parent / "pyproject.toml").is_file():
        yield package.parent
    yield package / "_data"


def _holds_data(folder: Path) -> bool:
    return (folder / "resources").is_dir() and (folder / "briefs").is_dir()
