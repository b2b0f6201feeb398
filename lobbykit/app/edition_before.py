"""The edition of a kit that was opened before, read again from its shelf."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.library_files import library_bytes
from lobbykit.content.kits.kit_file import read_kit_members

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lobbykit.app.kit_shelf import ShelvedKit
    from lobbykit.domain.kit import KitHead, KitRow
    from lobbykit.store.seal import Vault

_LARGEST = 8_000_000


@dataclass(frozen=True, slots=True)
class EditionBefore:
    """What the newest opened edition of a kit held."""

    head: KitHead
    members: Mapping[str, bytes]
    meetings: tuple[KitRow, ...]
    team: tuple[KitRow, ...]
    briefs: tuple[str, ...]
    signer: str | None

    @property
    def edition(self) -> int:
        """The number of the edition."""
        return self.head.edition


def edition_before(library: Path, kit: str, vault: Vault | None) -> EditionBefore | None:
    """Return the newest opened edition of a kit, or None when there is none.

    Raises DamagedLibraryError when its files are not as they were written, and UnreadableFileError.
    """
    shelved = next((one for one in shelved_kits(library) if one.id == kit), None)
    if shelved is None:
        return None
    read = read_kit_members(str(shelved.folder), _members(shelved, vault))
    if read.value is None:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(shelved.folder))
    one = read.value
    return EditionBefore(one.head, one.members, one.meetings, one.team, tuple(one.briefs), one.signer)


def _members(shelved: ShelvedKit, vault: Vault | None) -> dict[str, bytes]:
    """Return the files of an edition by their members' names, all but the mark."""
    found = sorted(file for file in (*shelved.folder.iterdir(), *_inside(shelved.folder)) if file.is_file())
    members = {file.relative_to(shelved.folder).as_posix(): file for file in found if file.suffix != ".part"}
    return {
        name: library_bytes(file, vault, limit=_LARGEST)
        for name, file in members.items()
        if not name.startswith("opened.")
    }


def _inside(folder: Path) -> list[Path]:
    return [file for one in folder.iterdir() if one.is_dir() for file in one.iterdir()]
