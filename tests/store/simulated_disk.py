"""A disk in memory that forgets, tears, zeroes, refuses and dies as real ones may.

Nothing is durable until it is flushed: a power cut keeps of each unflushed write all, nothing, the head, the tail or
zeros, and of the unflushed changes to a folder any part. After a failed flush the system may believe that the bytes
are safe while the disk never got them, and a later flush does not write them again.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.store.disk import Identity, NotAFileError

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICE = 7


class Crash(BaseException):
    """The program was killed in the middle of a call."""


@dataclass
class Inode:
    """A file: the bytes that the disk holds, the bytes that programs see, and the writes between the two."""

    number: int
    durable: bytearray = field(default_factory=bytearray)
    seen: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes]] = field(default_factory=list)
    folder: bool = False
    lost_pages: bool = False

    def write(self, data: bytes) -> None:
        self.pending.append((len(self.seen), data))
        self.seen += data

    def flush(self) -> None:
        for offset, data in self.pending:
            put(self.durable, offset, data)
        self.pending.clear()


def put(target: bytearray, offset: int, data: bytes) -> None:
    """Write at an offset, zeros before it where there was nothing."""
    target += bytes(max(0, offset + len(data) - len(target)))
    target[offset : offset + len(data)] = data


class SimulatedDisk:
    """Implements `lobbykit.store.disk.Disk`; `calls` counts, and the n-th call can be made to die or to fail."""

    def __init__(self) -> None:
        self.names_now: dict[Path, Inode] = {}
        self.names_durable: dict[Path, Inode] = {}
        self.folder_changes: list[tuple[Path | None, Path | None, Inode]] = []
        self.handles: dict[int, Inode] = {}
        self.calls = self.numbers = 0
        self.crash_at: int | None = None
        self.errors: dict[int, int] = {}
        self.doomed: list[tuple[str, int]] = []
        self.every_error: int | None = None
        self.forgets = True
        self.room: int | None = None
        self.trace: list[str] = []

    # What the log asks for

    def create(self, file: Path) -> int:
        self._step("create", file)
        if file in self.names_now:
            raise FileExistsError(errno.EEXIST, "exists")
        self._need(file.parent)
        if self.room is not None and self.room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        inode = self._inode()
        self._change(None, file, inode)
        return self._handle(inode)

    def open_append(self, file: Path) -> int:
        self._step("open", file)
        inode = self._need(file)
        if inode.folder:
            raise NotAFileError(errno.EISDIR, "a folder")
        return self._handle(inode)

    def write(self, handle: int, data: bytes) -> None:
        inode = self.handles[handle]
        self._step("write", partial=lambda: inode.write(data[: len(data) // 2]))
        if self.room is not None and len(data) > self.room:
            inode.write(data[: self.room])
            self.room = 0
            raise OSError(errno.ENOSPC, "No space left on device")
        if self.room is not None:
            self.room -= len(data)
        inode.write(data)

    def flush(self, handle: int) -> None:
        inode = self.handles[handle]
        self._step("flush", failed=lambda: self._forget(inode))
        inode.flush()

    def close(self, handle: int) -> None:
        del self.handles[handle]

    def read(self, file: Path, limit: int) -> bytes:
        self._step("read", file)
        inode = self._need(file)
        if inode.folder or len(inode.seen) > limit:
            raise NotAFileError(errno.EINVAL, "no file of that size")
        return bytes(inode.seen)

    def read_part(self, file: Path, start: int, length: int) -> bytes:
        self._step("read", file)
        inode = self._need(file)
        if inode.folder:
            raise NotAFileError(errno.EINVAL, "no file")
        return bytes(inode.seen)[start : start + length]

    def names(self, folder: Path) -> tuple[str, ...]:
        self._step("names", folder)
        self._need(folder)
        return tuple(sorted(path.name for path in self.names_now if path.parent == folder and path != folder))

    def identity(self, file: Path) -> Identity | None:
        self._step("identity", file)
        inode = self.names_now.get(file)
        return Identity(DEVICE, inode.number, len(inode.seen)) if inode else None

    def identity_of(self, handle: int) -> Identity:
        inode = self.handles[handle]
        return Identity(DEVICE, inode.number, len(inode.seen))

    def rename(self, old: Path, new: Path) -> None:
        self._step("rename", new)
        self._change(old, new, self._need(old))

    def unlink(self, file: Path) -> None:
        self._step("unlink", file)
        inode = self._need(file)
        self._change(file, None, inode)
        if self.room is not None:
            self.room += len(inode.seen)

    def make_folder(self, folder: Path) -> None:
        if folder in self.names_now or folder == folder.parent:
            return
        self.make_folder(folder.parent)
        self._step("mkdir", folder)
        self._change(None, folder, self._inode(folder=True))
        self.flush_folder(folder.parent)

    def flush_folder(self, folder: Path) -> None:
        self._step("flush-folder", folder)
        kept = []
        for change in self.folder_changes:
            if folder in {path.parent for path in change[:2] if path}:
                apply(self.names_durable, change)
            else:
                kept.append(change)
        self.folder_changes = kept

    # What the world does

    def kill(self) -> None:
        """End the program: what it wrote stays with the system, flushed or not."""
        self.handles.clear()
        self.crash_at = self.every_error = None
        self.errors.clear()
        self.doomed.clear()

    def power_cut(self, pick: Callable[[int], int]) -> None:
        """Cut the power; `pick(n)`, 0 to n - 1, decides which of the legal states the disk is found in."""
        self.kill()
        for change in self.folder_changes:
            if pick(2):
                apply(self.names_durable, change)
        self.folder_changes.clear()
        whole = {path for path in self.names_durable if self._stands(path)}
        self.names_durable = {path: inode for path, inode in self.names_durable.items() if path in whole}
        self.names_now = dict(self.names_durable)
        for inode in {id(inode): inode for inode in self.names_now.values()}.values():
            for offset, data in inode.pending:
                settle(inode.durable, offset, data, pick)
            inode.pending.clear()
            inode.seen = bytearray(inode.durable)
            inode.lost_pages = False

    def flip(self, file: Path, offset: int, bit: int) -> None:
        """Change one bit at rest."""
        inode = self.names_now[file]
        for data in (inode.seen, inode.durable):
            if offset < len(data):
                data[offset] ^= 1 << bit

    def place(self, file: Path, data: bytes) -> None:
        """Let another program put a durable file there."""
        self.names_now[file] = self.names_durable[file] = inode = self._inode()
        inode.seen, inode.durable = bytearray(data), bytearray(data)

    def content(self, file: Path) -> bytes:
        return bytes(self.names_now[file].seen)

    def files(self, folder: Path) -> list[Path]:
        return sorted(path for path, inode in self.names_now.items() if path.parent == folder and not inode.folder)

    def _step(
        self,
        call: str,
        file: Path | None = None,
        partial: Callable[[], object] | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        self.calls += 1
        self.trace.append(f"{call} {file.name}" if file else call)
        if self.crash_at is not None and self.calls >= self.crash_at:
            if partial:
                partial()
            raise Crash
        if number := self._due(call):
            for effect in (partial, failed):
                if effect:
                    effect()
            raise OSError(number, os.strerror(number))

    def _due(self, call: str) -> int | None:
        """Return the error that this call is to fail with: by its number, by being the next of its kind, or always."""
        if number := self.errors.pop(self.calls, None):
            return number
        if self.doomed and self.doomed[0][0] == call:
            return self.doomed.pop(0)[1]
        return self.every_error

    def _forget(self, inode: Inode) -> None:
        if self.forgets:
            inode.pending.clear()
            inode.lost_pages = inode.seen != inode.durable

    def _inode(self, *, folder: bool = False) -> Inode:
        self.numbers += 1
        return Inode(self.numbers, folder=folder)

    def _handle(self, inode: Inode) -> int:
        self.numbers += 1
        self.handles[self.numbers] = inode
        return self.numbers

    def _need(self, path: Path) -> Inode:
        if path not in self.names_now:
            raise FileNotFoundError(errno.ENOENT, "missing")
        return self.names_now[path]

    def _change(self, old: Path | None, new: Path | None, inode: Inode) -> None:
        self.folder_changes.append((old, new, inode))
        apply(self.names_now, self.folder_changes[-1])

    def _stands(self, path: Path) -> bool:
        parents = [parent for parent in path.parents if parent != parent.parent]
        return all(parent in self.names_durable for parent in parents)


def apply(names: dict[Path, Inode], change: tuple[Path | None, Path | None, Inode]) -> None:
    """Do one change of names; a part of it that is already so is no error, since others may have been lost."""
    old, new, inode = change
    if old and names.get(old) is inode:
        del names[old]
    if new:
        names[new] = inode


def settle(durable: bytearray, offset: int, data: bytes, pick: Callable[[int], int]) -> None:
    """Let one unflushed write reach the disk as far as chance wants."""
    how, cut = pick(5), pick(len(data) + 1)
    if how == 0:
        return
    if how == 1:
        put(durable, offset, data[:cut])
    elif how == 2:
        put(durable, offset, bytes(len(data)))
    elif how == 3:
        put(durable, offset, bytes(cut) + data[cut:])
    else:
        put(durable, offset, data)
