"""How one letter gets into a shared folder: under a temporary name, flushed, renamed, read back and compared."""

from __future__ import annotations

import errno
import hashlib
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.domain.problem import error as refusal
from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.files import ChangingFileError, LargeFileError
from lobbykit.sync.folder_failures import is_absence, is_busy, may_pass
from lobbykit.sync.folder_names import file_of, is_temporary, temporary_name, told
from lobbykit.sync.mailbox import Put

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.problem import Problem
    from lobbykit.sync.files import Files
    from lobbykit.sync.mailbox import Letter

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between attempts to rename while Windows says that another program holds the file."""
_DAY_NS = 24 * 3_600_000_000_000


@dataclass(slots=True)
class Writer:
    """Writes into the folder of one team, below a share that is there; every method raises OSError."""

    files: Files
    top: Path
    _swept: set[Path] = field(default_factory=set)

    def put(self, letter: Letter) -> Put:
        """Keep a letter and read it back; one that is refused for itself alone is told.

        Where its device's folder is somebody else's, or no folder, it goes beside that folder: names mean nothing.
        """
        return Put(letter.sum, self._kept(letter))

    def _kept(self, letter: Letter) -> Problem | None:
        parts = file_of(letter)
        if parts is None or hashlib.sha256(letter.raw).hexdigest() != letter.sum:
            return refusal("mailbox-letter", label=told(letter.label))
        if not self.made(self.top):
            return refusal("mailbox-name-taken", name=self.top.name)
        beside = self.top / parts[1]
        try:
            return self._kept_as(self.top.joinpath(*parts), letter) and self._kept_as(beside, letter)
        except PermissionError:
            return self._kept_as(beside, letter)

    def _kept_as(self, target: Path, letter: Letter) -> Problem | None:
        """Keep a letter under this name; return why it could not be."""
        if not self.made(target.parent):
            return refusal("mailbox-name-taken", name=target.parent.name)
        if self._holds(target, letter.sum):
            return None
        there = self.files.look(target)
        if there and there.kind == "folder":
            return refusal("mailbox-name-taken", name=target.name)
        try:
            self.written(target, letter.raw)
        except OSError as error:
            if is_busy(error):
                return refusal("mailbox-file-busy", name=target.name)
            raise
        return None if self._holds(target, letter.sum) else refusal("mailbox-not-kept", name=target.name)

    def made(self, folder: Path) -> bool:
        """Make a folder unless it is there; return whether it is one now, and no link to one."""
        there = self.files.look(folder)
        if there is None:
            with suppress(FileExistsError):
                self.files.make_folder(folder)
            self.files.flush_folder(folder.parent)
            there = self.files.look(folder)
        return there is not None and there.kind == "folder"

    def written(self, target: Path, data: bytes) -> None:
        """Write a file that appears under its name whole or not at all; what had the name is replaced."""
        part = target.with_name(temporary_name(secrets.token_bytes(8)))
        try:
            self._write(part, data)
            self._sweep(part)
            self._rename(part, target)
        except OSError:
            with suppress(OSError):
                self.files.unlink(part)
            raise
        self.files.flush_folder(target.parent)

    def _write(self, part: Path, data: bytes) -> None:
        handle = self.files.create(part)
        try:
            rest = memoryview(data)
            while rest:
                count = self.files.write(handle, bytes(rest))
                if count <= 0:
                    raise OSError(errno.EIO, "nothing was written")
                rest = rest[count:]
            self.files.flush(handle)
        finally:
            self.files.close(handle)

    def _rename(self, part: Path, target: Path) -> None:
        for pause in _PAUSES:
            try:
                self.files.replace(part, target)
            except OSError as error:
                if not may_pass(error):
                    raise
                self.files.wait(pause)
            else:
                return
        self.files.replace(part, target)

    def _sweep(self, part: Path) -> None:
        """Remove what a crash of ours left a day before this part was written, as the disk itself dates both."""
        if part.parent in self._swept:
            return
        self._swept.add(part.parent)
        written = self.files.look(part)
        for entry in tuple(one for one in self.files.entries(part.parent) if is_temporary(one.name)):
            if written and entry.kind == "file" and written.mtime_ns - entry.mtime_ns > _DAY_NS:
                with suppress(FileNotFoundError):
                    self.files.unlink(part.with_name(entry.name))

    def _holds(self, target: Path, sum_: str) -> bool:
        """Whether a file of this name holds these bytes, and nothing else."""
        there = self.files.look(target)
        if there is None or there.kind != "file" or there.is_elsewhere:
            return False
        try:
            raw, _ = self.files.read(target, LARGEST)
        except (ChangingFileError, LargeFileError):
            return False
        except OSError as error:
            if is_absence(error):
                return False
            raise
        return hashlib.sha256(raw).hexdigest() == sum_
