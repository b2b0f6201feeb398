"""Backups of a workspace that forgets: each that holds anything of it is made anew and takes the old one's name."""

from __future__ import annotations

import errno
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, warning
from lobbykit.store import archive
from lobbykit.store.archive import BackupError
from lobbykit.store.backup import Backups
from lobbykit.store.forgetting_files import Turned, Turning, UnreadableCopyError
from lobbykit.store.private_files import create, flush, flush_folder, move, part_of
from lobbykit.store.seal_backups import key_in
from lobbykit.store.seal_files import PlainForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lobbykit.store.archive import Listed
    from lobbykit.store.forgetting_promise import Promise
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

_ATTACHMENTS = "attachments/"


@dataclass(frozen=True, slots=True)
class Attachments:
    """The sums of attachments that forgotten notes name, and of those that anything else in the workspace names."""

    gone: frozenset[str]
    used: frozenset[str]

    def names(self, vault: Vault | None, gone: frozenset[str], used: frozenset[str]) -> frozenset[str]:
        """Return what the files may be called that only forgotten notes use, here or in a copy that names these."""
        sums = (self.gone | gone) - self.used - used
        return sums | frozenset(vault.attachment_name(one) for one in sums) if vault else sums


class BackupForgetting:
    """Takes what is promised to be forgotten out of backups; every call raises OSError when the disk refuses.

    `marks` are those of forgotten ops that were met, each with whether it stands in the private lane.
    """

    def __init__(self, promise: Promise, vault: Vault | None, attachments: Attachments) -> None:
        self._promise, self._vault, self._attachments = promise, vault, attachments
        self.marks: set[tuple[bool, bytes]] = set()

    def all(self, layout: Layout) -> Iterator[Problem]:
        """Make every backup of a workspace anew that needs it, and yield what a person should know."""
        ours = {file for _, file in Backups(layout).files()}
        for file in _zips(layout):
            yield from self.forgets(file, ours=file in ours)

    def kept(self, layout: Layout) -> Iterator[str]:
        """Yield the ids of the ops in backups that are about forgotten entities and not promised to be forgotten."""
        for file in _zips(layout):
            with suppress(UnreadableCopyError):
                for one in self._turned(file, _members(file)).values():
                    yield from one.kept

    def forgets(self, file: Path, *, ours: bool = True) -> tuple[Problem, ...]:
        """Make one backup anew, read it back and put it in place of the old one, unless it needs no change.

        One that is damaged, or sealed with another key, is removed if the promise says so and its name is `ours`, and
        else said to be there.
        """
        try:
            members = _members(file)
            turned = self._turned(file, members)
        except UnreadableCopyError:
            return (self._given_up(file, ours=ours),)
        self.marks.update(mark for one in turned.values() for mark in one.marks)
        gone = self._gone(turned) & members.keys()
        if gone or any(one.changed for one in turned.values()):
            self._write(file, [(name, turned.get(name)) for name in members if name not in gone])
        left_out = sum(one.left_out for one in turned.values())
        kept = sum(len(one.kept) for one in turned.values())
        return (
            *((warning("forgetting-backup-lines", file=file.name, count=left_out),) if left_out else ()),
            *((warning("forgetting-kept", file=file.name, count=kept),) if kept else ()),
        )

    def _turned(self, file: Path, members: Mapping[str, Listed]) -> Mapping[str, Turned]:
        try:
            key = key_in(file)
        except BackupError as failure:
            raise _failure(failure) from failure
        if key and (self._vault is None or key.id != self._vault.id):
            raise UnreadableCopyError
        turning = Turning(self._promise, self._vault if key and self._vault else PlainForm())
        lines = (name for name in members if name.endswith((".ops", ".jsonl")))
        return {name: turning.turned(name, archive.member(file, name)) for name in lines}

    def _gone(self, turned: Mapping[str, Turned]) -> frozenset[str]:
        gone = frozenset[str]().union(*(one.gone for one in turned.values()))
        used = frozenset[str]().union(*(one.used for one in turned.values()))
        return frozenset(_ATTACHMENTS + name for name in self._attachments.names(self._vault, gone, used))

    def _write(self, file: Path, members: list[tuple[str, Turned | None]]) -> None:
        part = part_of(file)
        part.unlink(missing_ok=True)
        try:
            with open(create(part), "w+b") as out:  # noqa: PTH123 - a descriptor, made for its owner only
                archive.pack(out, ((name, one.data if one else archive.member(file, name)) for name, one in members))
                out.flush()
                flush(out.fileno())
            archive.checked(part)
        except BackupError as failure:
            part.unlink()
            raise OSError(errno.EIO, "the disk does not hold what was written") from failure
        except OSError:
            part.unlink(missing_ok=True)
            raise
        move(part, file)

    def _given_up(self, file: Path, *, ours: bool) -> Problem:
        if not (ours and self._promise.remove_unreadable):
            return warning("forgetting-backup-left", file=file.name)
        file.unlink()
        flush_folder(file.parent)
        return warning("forgetting-backup-removed", file=file.name)


def _zips(layout: Layout) -> Iterator[Path]:
    """Yield everything in the folder of backups that is called a zip, whatever else its name says."""
    for file in sorted(layout.backups.iterdir()) if layout.backups.is_dir() else ():
        if file.suffix == ".zip" and file.is_file() and not file.is_symlink():
            yield file


def _members(file: Path) -> Mapping[str, Listed]:
    try:
        return archive.checked(file)
    except BackupError as failure:
        raise _failure(failure) from failure


def _failure(failure: BackupError) -> Exception:
    """Return the disk's failure where it was that, else that the file is at fault: a damaged zip leads to EINVAL."""
    cause = failure.__cause__
    return cause if isinstance(cause, OSError) and cause.errno != errno.EINVAL else UnreadableCopyError()
