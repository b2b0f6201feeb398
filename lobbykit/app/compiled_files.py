"""Files compiled once: a file whose looks have not changed since it was read is not opened again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from lobbykit.app.library_files import library_bytes
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.problem import Problem, Read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from lobbykit.app.compiled_keepers import Keeper
    from lobbykit.app.compiled_tables import Tables
    from lobbykit.app.library_files import FileKind
    from lobbykit.domain.plain import Codec
    from lobbykit.store.seal import Vault

T = TypeVar("T")
FILES = "files"
RACY_NS = 2_000_000_000
"""A clock tick of the coarsest file system there is (FAT): within it a file may change and look the same."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How a file looked when it was last read, what was read, and whether it was sound enough to have a value.

    `settled` says that it had not been changed for two seconds, so that a later change cannot look the same; while it
    is not, its content is compared.
    """

    id: str
    kind: str
    looks: str
    sha256: str
    settled: bool
    has_value: bool
    problems: tuple[Problem, ...] = ()


class CompiledFiles:
    """The values of files, kept in tables. `keepers` are by the name of the kind of file.

    What cannot be read, or cannot be kept as it is, is not kept: whoever asks is given the file itself.
    """

    def __init__(
        self,
        tables: Tables,
        codec: Codec,
        keepers: Mapping[str, Keeper],
        clock: Callable[[], datetime],
        vault: Vault | None = None,
    ) -> None:
        self._vault = vault
        self._tables = tables
        self._codec = codec
        self._keepers = keepers
        self._clock = clock

    def read(self, kind: FileKind[T], file: Path) -> Read[T]:
        """Return what the file held when it was last looked at; raise UnreadableFileError."""
        seen = self._seen(str(file))
        if seen is None or seen.kind != kind.name:
            return kind.parse(library_bytes(file, self._vault), str(file))
        if not seen.has_value:
            return Read(None, seen.problems)
        try:
            value: T = self._keepers[kind.name].get(str(file))
        except ValueError:  # a bad row is made again
            self._forget(seen.id, seen.kind)
            return kind.parse(library_bytes(file, self._vault), str(file))
        return Read(value, seen.problems)

    def look(self, listed: Mapping[str, tuple[FileKind[Any], Path]]) -> frozenset[str]:
        """Compile what is listed and has changed, forget what is not listed; return the kinds that may be different.

        A file that is not kept may be different at any time.
        """
        changed = set[str]()
        for row in self._tables.all(FILES):
            name, kind = str(row.get("id")), str(row.get("kind"))
            if name not in listed or listed[name][0].name != kind:
                self._forget(name, kind)
                changed.add(kind)
        changed.update(kind.name for name, (kind, file) in listed.items() if self._may_differ(kind, file, name))
        return frozenset(changed)

    def _may_differ(self, kind: FileKind[Any], file: Path, name: str) -> bool:
        seen = self._seen(name)
        try:
            looks, now = _looks(file), self._clock()
            if seen is not None and seen.settled and seen.looks == looks.text:
                return False
            data = library_bytes(file, self._vault)
        except (OSError, UnreadableFileError):  # whoever needs the file is told when reading it
            self._forget(name, kind.name)
            return True
        sha256, settled = hashlib.sha256(data).hexdigest(), looks.is_settled(now)
        if seen is not None and seen.sha256 == sha256:
            self._tables.put(FILES, self._row(replace(seen, looks=looks.text, settled=settled)))
            return False
        self._compile(kind, data, Seen(name, kind.name, looks.text, sha256, settled, has_value=False))
        return True

    def _compile(self, kind: FileKind[Any], data: bytes, seen: Seen) -> None:
        self._forget(seen.id, seen.kind)
        try:
            read = kind.parse(data, seen.id)
            row = self._row(replace(seen, has_value=read.value is not None, problems=read.problems))
            self._keepers[kind.name].put(seen.id, read)
        except (UnreadableFileError, ValueError):  # told when somebody reads it; or no JSON would hold it
            return
        self._tables.put(FILES, row)

    def _row(self, seen: Seen) -> dict[str, object]:
        row = self._codec.to_plain(seen)
        assert isinstance(row, dict)
        return {**row}

    def _seen(self, name: str) -> Seen | None:
        row = self._tables.get(FILES, name)
        try:
            return self._codec.from_plain(Seen, row)
        except ValueError:  # none, or a bad one: the file is read again
            return None

    def _forget(self, name: str, kind: str) -> None:
        if kind in self._keepers:
            self._keepers[kind].drop(name)
        self._tables.drop(FILES, name)


@dataclass(frozen=True, slots=True)
class _Looks:
    """What the file system tells of a file: enough to see that it may be another one, without opening it."""

    text: str
    changed_ns: int

    def is_settled(self, now: datetime) -> bool:
        return int(now.timestamp() * 1_000_000_000) - self.changed_ns >= RACY_NS


def _looks(file: Path) -> _Looks:
    """Look at a file as git does: size, time of change, inode, its time of change, and who may read it."""
    found = file.stat()
    parts = (found.st_size, found.st_mtime_ns, found.st_ino, found.st_ctime_ns, found.st_mode)
    return _Looks(" ".join(map(str, parts)), found.st_mtime_ns)
