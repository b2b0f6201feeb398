"""Putting a backup in place of what a folder holds, which is moved aside and never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.store import archive
from lobbykit.store.archive import BackupError, Listed
from lobbykit.store.incoming import Incoming
from lobbykit.store.lock import Holder, Lock
from lobbykit.store.marker import FORMAT, LIMIT, Marker, UnreadableMarkerError, read_marker
from lobbykit.store.migrations import flush_tree
from lobbykit.store.private_files import create, make_folder
from lobbykit.store.recognition import recognised

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from lobbykit.store.layout import Layout


def restore(file: Path, layout: Layout, holder: Holder, now: datetime) -> Path | None:
    """Put a backup in place in a workspace, or in a folder that is new or empty; return what keeps the old parts.

    The backup is read and checked as a whole first. Raise BackupError (nothing changed, or, when the disk failed at
    the very end, the next start goes on), WorkspaceError for a folder that is something else, WorkspaceBusyError.
    """
    listed = archive.checked(file)
    recognised(layout, FORMAT)
    incoming = Incoming(layout)
    try:
        if _marker(file, listed).version > FORMAT:
            raise BackupError("backup-newer", file=file.name)
        make_folder(layout.root)
        with Lock.take(layout, holder):
            old = not recognised(layout, FORMAT).empty
            _prepared(file, listed, incoming)
            kept = incoming.commit(_parts(layout), f"before-restore-{now:%Y%m%dT%H%M%SZ}")
    except OSError as error:
        code = "restore-unfinished" if incoming.is_ready else "restore-failed"
        raise BackupError(code, file=file.name, reason=error.strerror or type(error).__name__) from error
    return kept if old else None


def _prepared(file: Path, listed: Mapping[str, Listed], incoming: Incoming) -> None:
    new = incoming.begin()
    try:
        for name, entry in listed.items():
            make_folder((new / name).parent)
            with open(create(new / name), "wb") as out:  # noqa: PTH123 - a descriptor, made for its owner only
                archive.unpack(file, name, out, entry)
        flush_tree(new)
    except (OSError, BackupError):
        incoming.give_up()
        raise


def _marker(file: Path, listed: Mapping[str, Listed]) -> Marker:
    name = "workspace.json"
    if name not in listed or listed[name].size > LIMIT:
        raise BackupError("backup-strange", file=file.name, name=name)
    try:
        return read_marker(archive.member(file, name))
    except UnreadableMarkerError as error:
        raise BackupError("backup-strange", file=file.name, name=name) from error


def _parts(layout: Layout) -> tuple[str, ...]:
    library = (layout.corrections, layout.roster, layout.briefs, layout.bills, layout.kits)
    sealing = (layout.key, layout.key_copy)
    parts = (layout.marker, layout.log, layout.drafts, layout.attachments, *library, *sealing, layout.view)
    return tuple(path.relative_to(layout.root).as_posix() for path in parts)
