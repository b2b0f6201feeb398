"""The kits that were opened in a workspace: `library/kits/<kit id>/<edition>/`, never edited once written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KITS = "kits"
_KIT = re.compile(r"[a-z0-9][a-z0-9-]{0,47}")
_EDITION = re.compile(r"[1-9][0-9]{0,5}")
_MARK = re.compile(r"opened\.([0-9]{6})\.json")


@dataclass(frozen=True, slots=True)
class ShelvedKit:
    """An edition of a kit that was opened; `order` is higher the later that was."""

    id: str
    edition: int
    order: int
    folder: Path

    @property
    def mark(self) -> Path:
        """The file that says that it was opened, and whether for another team than the workspace's."""
        return self.folder / _mark(self.order)


def shelved_kits(library: Path) -> tuple[ShelvedKit, ...]:
    """Return the newest opened edition of each kit in a library, the one that was opened last first."""
    found: dict[str, ShelvedKit] = {}
    for one in _editions(library / KITS):
        if one.id not in found or one.edition > found[one.id].edition:
            found[one.id] = one
    return tuple(sorted(found.values(), key=lambda one: (-one.order, one.id)))


def kit_folder(library: Path, kit: str, edition: int) -> Path:
    """Return where an edition lies once it is opened."""
    return library / KITS / kit / str(edition)


def opening_mark(library: Path) -> str:
    """Return the name of the file that marks the next edition as opened, after all others."""
    order = 1 + max((one.order for one in _editions(library / KITS)), default=0)
    return _mark(order)


def _mark(order: int) -> str:
    return f"opened.{order:06}.json"


def _editions(root: Path) -> Iterator[ShelvedKit]:
    """Yield every edition that has its mark: without one it was taken back, or never came whole."""
    for kit in _folders(root, _KIT):
        for folder in _folders(kit, _EDITION):
            for file in sorted(folder.iterdir()):
                if (mark := _MARK.fullmatch(file.name)) and file.is_file():
                    yield ShelvedKit(kit.name, int(folder.name), int(mark[1]), folder)


def _folders(root: Path, name: re.Pattern[str]) -> list[Path]:
    """Return the folders of such a name; one that may not be listed is an error, not an empty one."""
    if not root.is_dir():
        return []
    return sorted(one for one in root.iterdir() if name.fullmatch(one.name) and one.is_dir())
