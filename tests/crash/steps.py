"""One run of a writer as the ordered changes of its files and folders, its flushes and its promises."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One change; kind is write trunc create mkdir rename unlink rmdir fsync dirsync sync or ack."""

    kind: str
    ino: int = 0
    name: str = ""
    other: str = ""
    offset: int = 0
    data: bytes = b""

    @property
    def changes_data(self) -> bool:
        return self.kind in ("write", "trunc")

    @property
    def changes_names(self) -> bool:
        return self.kind in ("create", "mkdir", "rename", "unlink", "rmdir")

    @property
    def folders(self) -> set[str]:
        """Return the folders whose entries this step changes."""
        return {posixpath.dirname(name) for name in (self.name, self.other) if name}


@dataclass
class Recording:
    """The files before the run, and the steps of it."""

    names: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    content: dict[int, bytes] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    warnings: set[str] = field(default_factory=set)

    @classmethod
    def of_files(cls, root: Path) -> Recording:
        """Take down what lies in a place."""
        found = cls()
        for file in sorted(root.rglob("*")):
            name = file.relative_to(root).as_posix()
            if file.is_dir():
                found.folders.add(name)
            else:
                number = len(found.names) + 1
                found.names[name], found.content[number] = number, file.read_bytes()
        return found
