"""The support scale of an organization: that of the library where it has one, else the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.library_files import FileKind, FileReader
from lobbykit.content.bounded import decoded
from lobbykit.content.scale_file import read_scale
from lobbykit.domain.support_scale import DEFAULT_SCALE

if TYPE_CHECKING:
    from lobbykit.app.library_files import Reader
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.problem import Read
    from lobbykit.domain.support_scale import Scale

SCALE = "scale.json"
_DISK = FileReader()


def load_scale(shelves: Shelves, reader: Reader = _DISK) -> Scale:
    """Return the scale of the first shelf that has one.

    Raises DamagedLibraryError for a file that cannot be used, UnreadableFileError for one that cannot be read, and
    MissingLibraryError.
    """
    for file in (folder / SCALE for folder in shelves.folders()):
        if file.exists() or file.is_symlink():
            read = reader.read(SCALE_FILE, file)
            if read.value is None:
                raise DamagedLibraryError("library-damaged", read.problems, file=str(file))
            return read.value
    return DEFAULT_SCALE


def _scale(data: bytes, file: str) -> Read[Scale]:
    return read_scale(decoded(data, file=file), file=file)


SCALE_FILE = FileKind("scale", _scale)
