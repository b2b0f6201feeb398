"""Backups of a workspace, each read back before it counts, and thinned as it grows old."""

from __future__ import annotations

import hashlib
import itertools
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lobbykit.store import archive
from lobbykit.store.archive import BackupError, Listed
from lobbykit.store.private_files import create, flush, flush_folder, make_folder, move, part_of
from lobbykit.store.thinning import due, kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.store.layout import Layout

_FILE = re.compile(r"lobbykit-(\d{8}T\d{6}Z)(?:-\d{1,4})?\.zip")
_TIME = "%Y%m%dT%H%M%SZ"


def contents(layout: Layout) -> Iterator[tuple[str, Path]]:
    """Yield the name and the file of everything that a backup holds, in the order of names. Raise OSError."""
    found = [layout.marker, layout.key, layout.drafts, layout.corrections, layout.roster]
    for folder in (layout.log, layout.private_log, layout.attachments, layout.briefs, layout.bills):
        found += folder.iterdir() if folder.is_dir() else ()
    found += layout.kits.rglob("*") if layout.kits.is_dir() else ()
    named = ((file.relative_to(layout.root).as_posix(), file) for file in found if file.is_file())
    yield from sorted((name, file) for name, file in named if archive.belongs(name))


_WORTH = ("log/", "library/")


class Backups:
    """The backups of one workspace, in its folder `backups`.

    The caller holds the lock and writes nothing to the workspace while one is made.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    def files(self) -> tuple[tuple[datetime, Path], ...]:
        """Return the time and the file of each backup, oldest first; what somebody else put there is left alone."""
        folder = self._layout.backups
        found = [(_time_of(file), file) for file in (folder.iterdir() if folder.is_dir() else ())]
        named = ((time, file) for time, file in found if time is not None)
        return tuple(sorted(named, key=lambda one: (one[0], len(one[1].name), one[1].name)))

    def make(self, now: datetime) -> Path:
        """Make a backup, read it back, and thin the others; raise BackupError, with the others kept, when it fails."""
        folder = self._layout.backups
        try:
            make_folder(folder)
            file = _first_free(folder, f"lobbykit-{now.astimezone(UTC):{_TIME}}")
            part = part_of(file)
            part.unlink(missing_ok=True)
            self._pack(part)
            archive.checked(part)
            move(part, file)
            self._thin(now, file)
        except OSError as error:
            raise BackupError("backup-failed", reason=error.strerror or type(error).__name__) from error
        return file

    def make_if_due(self, now: datetime) -> Path | None:
        """Make a backup when half an hour has passed and something changed; return None when there is no need."""
        files = self.files()
        last, newest = files[-1] if files else (None, None)
        if not due(last, now) or (newest is not None and self._holds_all(newest)):
            return None
        return self.make(now)

    def make_if_changed(self, now: datetime) -> Path | None:
        """Make a backup unless the newest one holds all that there is, or there is nothing yet."""
        if not any(name.startswith(_WORTH) for name, _ in contents(self._layout)):
            return None
        files = self.files()
        return None if files and self._holds_all(files[-1][1]) else self.make(now)

    def _pack(self, part: Path) -> None:
        descriptor = create(part)
        with open(descriptor, "w+b") as out:  # noqa: PTH123 - a descriptor, made for its owner only
            archive.pack(out, contents(self._layout))
            out.flush()
            flush(out.fileno())

    def _holds_all(self, backup: Path) -> bool:
        try:
            return dict(archive.checked(backup)) == _listed(self._layout)
        except BackupError:  # one that cannot be read holds nothing
            return False
        except OSError as error:
            raise BackupError("backup-failed", reason=error.strerror or type(error).__name__) from error

    def _thin(self, now: datetime, newest: Path) -> None:
        files = self.files()
        stay = kept((time for time, _ in files), now)
        for time, file in files:
            if time not in stay and file != newest:
                file.unlink()
        flush_folder(self._layout.backups)


def _listed(layout: Layout) -> Mapping[str, Listed]:
    found = {}
    for name, file in contents(layout):
        with file.open("rb") as source:
            found[name] = Listed(hashlib.file_digest(source, "sha256").hexdigest(), file.stat().st_size)
    return found


def _first_free(folder: Path, name: str) -> Path:
    """Return the file for a backup of this name, or the first of name-2, name-3 … that nobody uses."""
    names = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(file for one in names if not os.path.lexists(file := folder / f"{one}.zip"))


def _time_of(file: Path) -> datetime | None:
    named = _FILE.fullmatch(file.name)
    if not named:
        return None
    try:
        return datetime.strptime(named[1], _TIME).replace(tzinfo=UTC)
    except ValueError:  # digits that are no time: not ours
        return None
