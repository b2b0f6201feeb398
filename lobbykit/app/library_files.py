"""The kinds of files that a library is made of, and who reads them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from lobbykit.content.bounded import DEFAULT_LIMIT, UnreadableFileError, decoded, read_bytes
from lobbykit.store.seal import SealedError, unsealed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.office import Roster
    from lobbykit.domain.problem import Read
    from lobbykit.store.seal import Vault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileKind(Generic[T]):
    """What a file of the library holds; `parse` takes its bytes and its name, and raises UnreadableFileError."""

    name: str
    parse: Callable[[bytes, str], Read[T]]


class Reader(Protocol):
    """Who turns files into values: from the disk at each call, or from what was compiled of them."""

    def read(self, kind: FileKind[T], file: Path) -> Read[T]:
        """Return what the file holds; raise UnreadableFileError."""
        ...


@dataclass(frozen=True, slots=True)
class FileReader:
    """Reads each file whenever it is asked; `vault` opens the sealed ones."""

    vault: Vault | None = None

    def read(self, kind: FileKind[T], file: Path) -> Read[T]:
        """Return what the file holds; raise UnreadableFileError."""
        return kind.parse(library_bytes(file, self.vault), str(file))


def library_bytes(file: Path, vault: Vault | None, *, limit: int = DEFAULT_LIMIT) -> bytes:
    """Return the plain bytes of a file of any library; the one place that reads them. Raise UnreadableFileError."""
    try:
        return unsealed(read_bytes(file, limit=limit), f"library/{file.name}", vault)
    except SealedError as error:
        raise UnreadableFileError(error.code, **(dict(error.params) | {"file": str(file)})) from error


def _roster(data: bytes, file: str) -> Read[Roster]:
    from lobbykit.content.rosters.roster_file import read_roster  # noqa: PLC0415 - what is compiled already needs no reader

    return read_roster(decoded(data, file=file), file=file)


def _record(data: bytes, file: str) -> Read[BillRecord]:
    from lobbykit.content.bills.bill_file import read_bill_record  # noqa: PLC0415 - as above

    return read_bill_record(decoded(data, file=file), file=file)


def _corrections(data: bytes, file: str) -> Read[tuple[Correction, ...]]:
    from lobbykit.content.rosters.corrections_file import read_corrections  # noqa: PLC0415 - as above

    return read_corrections(decoded(data, file=file), file=file)


def _brief(data: bytes, file: str) -> Read[Brief]:
    from lobbykit.content.briefs.brief_file import read_brief  # noqa: PLC0415 - as above

    return read_brief(decoded(data, file=file), file=file, sha256=hashlib.sha256(data).hexdigest())


def _districts(data: bytes, file: str) -> Read[Districts]:
    from lobbykit.content.districts.districts_file import read_districts  # noqa: PLC0415 - as above

    return read_districts(decoded(data, file=file), file=file)


ROSTER_FILE = FileKind("roster", _roster)
RECORD_FILE = FileKind("record", _record)
CORRECTIONS_FILE = FileKind("corrections", _corrections)
BRIEF_FILE = FileKind("brief", _brief)
DISTRICTS_FILE = FileKind("districts", _districts)
