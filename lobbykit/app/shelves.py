"""Shelves: the folders in which data is looked up. No reader of any format is loaded for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from pathlib import Path

BILLS = "bills"
BRIEFS = "briefs"


class MissingLibraryError(LobbykitError):
    """The library that was named is no folder."""


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where data is looked up, first hit wins: a named library, the workspace's own, opened kits, what is shipped."""

    named: Path | None
    workspace: Path

    @property
    def own(self) -> Path:
        """Return the folder that imports and corrections write to."""
        return self.named or self.workspace / "library"

    def folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold a roster, bills or corrections, first to last.

        Raises MissingLibraryError when the named one does not exist: a mistyped name must not mean "none".
        """
        if self.named and not self.named.is_dir():
            raise MissingLibraryError("library-missing", folder=str(self.named))
        library = self.workspace / "library"
        kits = (one.folder for one in shelved_kits(library))
        return (*((self.named,) if self.named else ()), library, *kits, paths.resources())

    def first(self, name: str) -> Path:
        """Return the first file of that name; raise MissingDataError when not even one is shipped."""
        found = next((file for file in (folder / name for folder in self.folders()) if stands(file)), None)
        if found is None:
            raise paths.MissingDataError("data-missing", folder=str(paths.resources()), variable=paths.DATA_VARIABLE)
        return found

    def bill_folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold bill records, first to last."""
        return tuple(folder / BILLS for folder in self.folders())

    def brief_folders(self) -> tuple[Path, ...]:
        """Return every folder that may hold briefs, first to last."""
        return (*(folder / BRIEFS for folder in self.folders()[:-1]), paths.briefs())


def stands(file: Path) -> bool:
    """Whether something stands there, also a link that leads nowhere: reading it must fail, not pass it over."""
    return file.exists() or file.is_symlink()
