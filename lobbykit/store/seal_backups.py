"""Backups of a workspace whose passphrase changes: each is made anew beside the old one and takes its name."""

from __future__ import annotations

import errno
import zipfile
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, warning
from lobbykit.store import archive
from lobbykit.store.archive import BackupError
from lobbykit.store.private_files import create, flush, flush_folder, move, part_of
from lobbykit.store.seal import SealedError
from lobbykit.store.seal_files import MOST, Conversion
from lobbykit.store.seal_key import KeyFile, KeyFileError, read_key_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.store.archive import Listed
    from lobbykit.store.disk import Disk
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault
    from lobbykit.store.seal_files import Form

KEY = "key.json"
_AS_IT_IS = frozenset({"workspace.json"})


class BackupSealing:
    """Brings backups into the form of the workspace; every call raises OSError.

    `key_file` is what a sealed backup is to hold, or None when backups are to be plain.
    """

    def __init__(self, layout: Layout, disk: Disk, vault: Vault, writer: Form, key_file: KeyFile | None) -> None:
        self._layout, self._disk, self._vault, self._writer = layout, disk, vault, writer
        self._key_file = key_file
        self._left_out = 0

    def remake(self, file: Path, *, maybe_plain: bool = False) -> tuple[Problem, ...]:
        """Make the backup anew if that is due, read it back, and put it in place of the old one.

        A plain one that is damaged is removed when backups are to be sealed, and one that is no zip any more too, if
        it is `maybe_plain`. Any other that cannot be made anew, and one that the disk does not let us read, stays as
        it is. Both are said.
        """
        try:
            key = key_in(file)
        except BackupError as error:
            return self._given_up(file, remove=maybe_plain and not _is_of_the_disk(error))
        if not self._is_due(key):
            return ()
        try:
            left_out = self._write(file, _members(file))
        except (BackupError, SealedError) as error:
            return self._given_up(file, remove=key is None and not _is_of_the_disk(error))
        return (warning("sealing-backup-lines", file=file.name, count=left_out),) if left_out else ()

    def _is_due(self, key: KeyFile | None) -> bool:
        """Whether a backup with this key file has another form; one that another key has sealed stays as it is."""
        if key is None or self._key_file is None:
            return key is not self._key_file and (key is None or key.id == self._vault.id)
        return key.id == self._vault.id and not key.opens_like(self._key_file)

    def _given_up(self, file: Path, *, remove: bool) -> tuple[Problem, ...]:
        if self._key_file is None or not remove:
            return (warning("sealing-backup-left", file=file.name),)
        file.unlink()
        flush_folder(file.parent)
        return (warning("sealing-backup-removed", file=file.name),)

    def _write(self, file: Path, members: Mapping[str, Listed]) -> int:
        """Write the new file over the old one and return how many damaged lines it no longer has."""
        left_out: list[int] = []
        part = part_of(file)
        part.unlink(missing_ok=True)
        try:
            with open(create(part), "w+b") as out:  # noqa: PTH123 - a descriptor, made for its owner only
                archive.pack(out, self._members(file, members, left_out))
                out.flush()
                flush(out.fileno())
            archive.checked(part)
        except (BackupError, SealedError):
            part.unlink()
            raise
        move(part, file)
        return sum(left_out)

    def _members(self, file: Path, members: Mapping[str, Listed], left_out: list[int]) -> Iterator[tuple[str, bytes]]:
        reader = self._vault.believing(frozenset(members))
        conversion = Conversion(self._layout, self._disk, reader, self._writer)
        if self._key_file:
            yield KEY, self._key_file.raw
        for name in members:
            data = archive.member(file, name)
            if name in _AS_IT_IS or (KEY in members and self._key_file and name != KEY):
                yield name, data
            elif name.endswith((".ops", ".jsonl")):
                lines, count = conversion.turned_lines(name, data)
                left_out.append(count)
                yield name, lines
            elif name != KEY:
                yield conversion.turned(name, data, strictly=True)


def _is_of_the_disk(error: LobbykitError) -> bool:
    """Whether the disk failed rather than the file; a damaged zip sends its reader to impossible places (EINVAL)."""
    return isinstance(error.__cause__, OSError) and error.__cause__.errno != errno.EINVAL


def _members(file: Path) -> Mapping[str, Listed]:
    members = archive.checked(file)
    if large := [name for name, entry in members.items() if entry.size > MOST]:
        raise BackupError("backup-strange", file=file.name, name=large[0])
    return members


def key_in(file: Path) -> KeyFile | None:
    """Return the key file that a backup holds, or None when it is plain; raise BackupError when it cannot be read."""
    try:
        with zipfile.ZipFile(file) as opened:
            if KEY not in opened.namelist():
                return None
            if opened.getinfo(KEY).file_size > MOST:
                raise BackupError("backup-strange", file=file.name, name=KEY)
            return read_key_file(opened.read(KEY), KEY)
    except KeyFileError as error:
        raise BackupError("backup-damaged", file=file.name, name=KEY) from error
    except archive.BROKEN as error:
        raise BackupError("backup-unreadable", file=file.name, reason=type(error).__name__) from error
