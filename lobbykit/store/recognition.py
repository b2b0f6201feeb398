"""Telling a workspace, even one with a damaged marker, from an empty folder and from somebody else's."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.incoming import Incoming
from lobbykit.store.marker import LIMIT, Marker, UnreadableMarkerError, read_marker
from lobbykit.store.private_files import UnboundedFileError, part_of, read_bounded

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.layout import Layout

_LOG_NAMES = b"lobbykit-log/"
_STRAYS = frozenset({".DS_Store", "desktop.ini", "Thumbs.db"})  # what systems leave in any folder


class WorkspaceError(LobbykitError):
    """A folder is no workspace, or one that cannot be opened at all; nothing in it was changed."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder is: a workspace with a marker, one that lost it (`damaged`), or still empty."""

    marker: Marker | None
    damaged: bool = False

    @property
    def empty(self) -> bool:
        """Whether nobody has kept anything here yet."""
        return self.marker is None and not self.damaged


def recognised(layout: Layout, target: int) -> Found:
    """Say what a folder is, and change nothing; raise WorkspaceError when it is something else or unreadable.

    A marker that is gone or damaged costs nothing while the logs say of themselves that they are ours.
    """
    try:
        names = _names(layout.root)
        if layout.incoming.name in names and Incoming(layout).is_ready:
            return Found(None, damaged=True)
        if layout.marker.name in names:
            return _marked(layout, target)
        if _has_our_log(layout, target):
            return Found(None, damaged=True)
    except OSError as error:
        raise unusable(layout.root, error) from error
    ours = {part_of(layout.marker).name, *(path.name for path in (layout.lock, layout.library, layout.incoming))}
    if strange := sorted(names - ours - _STRAYS):
        raise WorkspaceError("workspace-foreign", folder=str(layout.root), what=strange[0])
    return Found(None)


def unusable(root: Path, error: OSError | ValueError) -> WorkspaceError:
    """Return the failure for a folder that the system does not let us use."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return WorkspaceError("workspace-unusable", folder=str(root), reason=reason)


def _names(root: Path) -> set[str]:
    try:
        if not stat.S_ISDIR(root.stat().st_mode):
            raise WorkspaceError("workspace-not-a-folder", folder=str(root))
    except FileNotFoundError:
        return set()
    return {entry.name for entry in root.iterdir()}


def _marked(layout: Layout, target: int) -> Found:
    try:
        return Found(read_marker(read_bounded(layout.marker, LIMIT)))
    except (UnreadableMarkerError, UnboundedFileError) as error:
        if _has_our_log(layout, target):
            return Found(None, damaged=True)
        raise WorkspaceError("workspace-foreign", folder=str(layout.root), what=layout.marker.name) from error


def _has_our_log(layout: Layout, target: int) -> bool:
    firsts = [_first_word(file) for file in sorted(layout.log.glob("**/*.ops"))]
    versions = {first for first in firsts if first.startswith(_LOG_NAMES)}
    if versions - {b"%s%d" % (_LOG_NAMES, version) for version in range(1, target + 1)}:
        raise WorkspaceError("workspace-marker-lost", folder=str(layout.root))
    return bool(versions) or (not firsts and layout.private_log.is_dir() and layout.lock.exists())


def _first_word(file: Path) -> bytes:
    with file.open("rb") as log:
        return log.readline(100).split(b" ")[0]
