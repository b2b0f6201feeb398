"""The table of districts in use: the first that is found, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.library_files import FileKind, FileReader
from lobbykit.content.bounded import decoded
from lobbykit.content.districts.districts_file import read_districts

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.library import Shelves
    from lobbykit.app.library_files import Reader
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.problem import Read

DISTRICTS = "districts.json"
_DISK = FileReader()


def load_districts(shelves: Shelves, reader: Reader = _DISK) -> Districts:
    """Load the first table of districts: of the named library, of the workspace, or the shipped one.

    Raises DamagedLibraryError for a file that cannot be used, UnreadableFileError for one that cannot be read, and
    MissingDataError when not even one is shipped.
    """
    return districts_in(shelves.first(DISTRICTS), reader)


def districts_in(file: Path, reader: Reader = _DISK) -> Districts:
    """Load one table of districts; raise DamagedLibraryError or UnreadableFileError."""
    read = reader.read(DISTRICTS_FILE, file)
    if read.value is None or read.has_errors:
        raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
    return read.value


def _districts(data: bytes, file: str) -> Read[Districts]:
    return read_districts(decoded(data, file=file), file=file)


DISTRICTS_FILE = FileKind("districts", _districts)
