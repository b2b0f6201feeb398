"""Older workspaces become today's: numbered steps over a copy, with the original kept."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.incoming import Incoming
from lobbykit.store.marker import FORMAT, Marker, UnreadableMarkerError
from lobbykit.store.private_files import FILE_MODE, FOLDER_MODE, flush, flush_folder, write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from lobbykit.store.layout import Layout


class MigrationError(LobbykitError):
    """A workspace could not be brought to today's version; it stands as it stood."""


@dataclass(frozen=True, slots=True)
class Step:
    """One version further: the parts of the workspace it needs a copy of, and the change it makes to the copy.

    `change` gets the folder of the copy and may only touch what is in it; it raises OSError or ValueError to give up.
    """

    parts: tuple[str, ...]
    change: Callable[[Path], None]


STEPS: Mapping[int, Step] = {}  # from version n to n + 1; version 1 is the first


def migrate(layout: Layout, marker: Marker, steps: Mapping[int, Step] = STEPS, target: int = FORMAT) -> Path:
    """Bring a workspace to the target version; return the folder that keeps the original parts.

    Raise MigrationError when a step is missing or fails, with the workspace as it stood, or when the disk failed while
    the parts changed places, which the next start goes on with. The caller holds the lock and has made a backup.
    """
    wanted = range(marker.version, target)
    if missing := [version for version in wanted if version not in steps]:
        raise MigrationError("migration-unknown", folder=str(layout.root), version=missing[0])
    parts = tuple(dict.fromkeys(part for version in wanted for part in steps[version].parts))
    incoming = Incoming(layout)
    try:
        copy = incoming.begin()
        for part in parts:
            _copied(layout.root / part, copy / part)
        for version in wanted:
            steps[version].change(copy)
        write_new(copy / layout.marker.name, marker.at(target).raw)
        flush_tree(copy)
        return incoming.commit((*parts, layout.marker.name), f"before-version-{target}")
    except (OSError, UnreadableMarkerError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        code = "migration-unfinished" if incoming.is_ready else "migration-failed"
        incoming.give_up()
        raise MigrationError(code, folder=str(layout.root), reason=reason) from error


def flush_tree(folder: Path) -> None:
    """Wait until the disk holds every file and name below a folder, and make all of them their owner's alone."""
    for place, folders, files in os.walk(folder, topdown=False):
        for name in files:
            descriptor = os.open(os.path.join(place, name), os.O_RDWR)  # noqa: PTH118 - os.walk gives text
            try:
                os.chmod(os.path.join(place, name), FILE_MODE)  # noqa: PTH101, PTH118 - as above
                flush(descriptor)
            finally:
                os.close(descriptor)
        for name in folders:
            os.chmod(os.path.join(place, name), FOLDER_MODE)  # noqa: PTH101, PTH118 - as above
        flush_folder(folder / place)


def _copied(old: Path, new: Path) -> None:
    if old.is_dir():
        shutil.copytree(old, new)
    elif old.exists():
        new.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        shutil.copyfile(old, new)
