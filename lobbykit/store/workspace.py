"""The user's folder: made, locked and opened, for writing where that is safe and else for reading."""

from __future__ import annotations

import os
import socket
import stat
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, Severity, note, warning
from lobbykit.store.incoming import Incoming
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock, LockUnusableError
from lobbykit.store.marker import FORMAT, Marker, new_marker
from lobbykit.store.migrations import STEPS, migrate
from lobbykit.store.private_files import FOLDER_MODE, first_free, make_folder, move, write_whole
from lobbykit.store.recognition import Found, WorkspaceError, recognised, unusable
from lobbykit.store.reserve import keep_reserve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from lobbykit.store.migrations import Step
    from lobbykit.store.seal import Vault


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open workspace: where everything lies, which one it is, and whether it may be written.

    `fresh` says that it was made just now; `problems` say why it is read-only and what was mended at opening; `vault`
    opens it if it has a passphrase. Whoever opened it calls `close`.
    """

    layout: Layout
    id: str
    version: int
    lock: Lock | None
    fresh: bool = False
    problems: tuple[Problem, ...] = ()
    vault: Vault | None = None

    @property
    def writable(self) -> bool:
        """Whether this program may write: only while it holds the lock."""
        return self.lock is not None

    def close(self) -> None:
        """Let the next one in."""
        if self.lock is not None:
            self.lock.release()


@dataclass(frozen=True, slots=True)
class Upgrade:
    """How older workspaces are brought to today's version: what to do first (a backup), and the numbered steps."""

    backup: Callable[[Layout], object]
    steps: Mapping[int, Step] | None = None
    target: int = FORMAT


def open_workspace(
    root: Path, now: datetime, new_id: Callable[[], str], upgrade: Upgrade, *, read_only: bool = False
) -> Workspace:
    """Open a workspace, or make one in a folder that is missing or empty; `new_id` returns 32 random hex digits.

    Raise WorkspaceBusyError when another program holds it, WorkspaceError for a folder that is something else or
    cannot be read, MigrationError when an older one cannot be brought to today's version. A newer version, a folder
    that cannot be written or locked, and `read_only` give a workspace without a lock, and say why.
    """
    layout = Layout(root)
    found = recognised(layout, upgrade.target)
    if read_only or (found.marker and found.marker.version > upgrade.target):
        return _for_reading(layout, found, new_id, _age(found, upgrade.target) or note("workspace-read-only"))
    try:
        make_folder(root)
        lock = Lock.take(layout, Holder(os.getpid(), socket.gethostname(), f"{now:%Y-%m-%dT%H:%M:%SZ}"))
    except LockUnusableError as error:
        return _for_reading(layout, found, new_id, Problem(error.code, Severity.WARNING, None, error.params))
    except OSError as error:
        raise unusable(root, error) from error
    try:
        return _for_writing(layout, lock, new_id, upgrade)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        return _for_reading(layout, found, new_id, warning("workspace-unwritable", reason=reason))


def _for_writing(layout: Layout, lock: Lock, new_id: Callable[[], str], upgrade: Upgrade) -> Workspace:
    """Open and keep the lock, or let it go with whatever went wrong."""
    with ExitStack() as until_open:
        until_open.callback(lock.release)
        Incoming(layout).finish()
        found = recognised(layout, upgrade.target)
        if not os.access(layout.root, os.W_OK | os.X_OK):
            raise PermissionError(0, "the folder may not be written")
        problems = _tightened(layout.root) + (_set_aside(layout) if found.damaged else ())
        marker = found.marker or new_marker(new_id())
        if found.marker is None:
            write_whole(layout.marker, marker.raw)
        if marker.version < upgrade.target:
            problems += _upgraded(layout, marker, upgrade)
        for folder in layout.folders:
            make_folder(folder)
        problems += _reserved(layout)
        until_open.pop_all()
    return Workspace(layout, marker.id, upgrade.target, lock, found.empty, problems)


def _for_reading(layout: Layout, found: Found, new_id: Callable[[], str], why: Problem) -> Workspace:
    """Open what is there; a folder in which parts are just changing places shows nothing rather than half."""
    if Incoming(layout).is_ready:
        raise WorkspaceError("workspace-unfinished", folder=str(layout.root))
    if found.empty:
        raise WorkspaceError("workspace-missing", folder=str(layout.root))
    problems = (why, warning("workspace-marker-damaged", file=layout.marker.name)) if found.damaged else (why,)
    marker = found.marker or new_marker(new_id())
    return Workspace(layout, marker.id, marker.version, None, False, problems)


def _age(found: Found, target: int) -> Problem | None:
    version = found.marker.version if found.marker else target
    if version == target:
        return None
    return warning("workspace-newer" if version > target else "workspace-older", version=version, known=target)


def _set_aside(layout: Layout) -> tuple[Problem, ...]:
    make_folder(layout.damaged)
    if layout.marker.exists():
        move(layout.marker, first_free(layout.damaged / layout.marker.name))
    return (warning("workspace-marker-damaged", file=layout.marker.name),)


def _upgraded(layout: Layout, marker: Marker, upgrade: Upgrade) -> tuple[Problem, ...]:
    upgrade.backup(layout)
    steps = STEPS if upgrade.steps is None else upgrade.steps
    kept = migrate(layout, marker, steps, upgrade.target)
    return (note("workspace-migrated", old=marker.version, new=upgrade.target, kept=kept.name),)


def _tightened(root: Path) -> tuple[Problem, ...]:
    """Close a folder that others may enter, as one that was copied or unpacked may be."""
    if os.name == "nt" or not stat.S_IMODE(root.stat().st_mode) & 0o077:
        return ()
    try:
        root.chmod(FOLDER_MODE)
    except PermissionError:
        return (warning("workspace-open-to-others", folder=str(root)),)
    if stat.S_IMODE(root.stat().st_mode) & 0o077:
        return (warning("workspace-open-to-others", folder=str(root)),)
    return (note("workspace-closed-to-others", folder=str(root)),)


def _reserved(layout: Layout) -> tuple[Problem, ...]:
    try:
        keep_reserve(layout.reserve)
    except OSError as error:
        return (warning("workspace-no-reserve", reason=error.strerror or str(error)),)
    return ()
