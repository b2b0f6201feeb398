"""A brief's file while it is edited: written as a whole, never over what somebody else wrote meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.app.copying import OURS, basis_of, copies
from lobbykit.app.importing import ChangedMeanwhileError
from lobbykit.app.library_files import library_bytes
from lobbykit.app.previous import library_path
from lobbykit.app.shelves import stands
from lobbykit.app.whole_file import write_whole
from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.store.private_files import first_free
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench


class Origin(StrEnum):
    """Whose a brief is: our own, or one that is never edited where it lies, from a kit or shipped with the program."""

    OWN = "own"
    KIT = "kit"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Theirs:
    """What somebody else made of a file: its text, None where it is `gone`, no text any more, or may not be read."""

    text: str | None
    gone: bool = False


class OpenBrief:
    """One brief file. `text` is what it held when it was last read or written here.

    A brief that was shipped or came with a kit becomes a copy in the workspace's library with the first `save`;
    `file` and `origin` are then those of the copy, and `text` says what it was based on.
    """

    def __init__(self, bench: Workbench, file: Path) -> None:
        """Read the file; raise UnreadableFileError."""
        self._bench = bench
        self._library = bench.shelves.workspace / "library"
        self._history = bench.session.history
        self.file = file
        self.text = self._read()
        self.origin = origin_of(file, self._library)

    @property
    def copy_file(self) -> Path:
        """Where the first change puts a brief that is not edited where it lies."""
        return self._library / "briefs" / self.file.name

    def outside(self) -> Theirs | None:
        """Return what somebody else made of the file; None while it is as we know it."""
        try:
            now = self._read()
        except UnreadableFileError:
            return Theirs(None, gone=not stands(self.file))
        return None if now == self.text else Theirs(now)

    def save(self, text: str) -> Theirs | None:
        """Write the text; where somebody changed the file meanwhile, write nothing and return what they made of it.

        Raises UnwritableFileError, ReadOnlyError or ChangedMeanwhileError; then nothing was changed.
        """
        theirs = self.outside()
        if theirs is not None:
            return theirs
        if text == self.text:
            return None
        if self.origin is Origin.OWN:
            self._history.open()
            self._history.write(self.file, text.encode())
            self.text = text
        else:
            self._copy(text)
        return None

    def take(self, theirs: Theirs) -> str:
        """Take over what somebody else wrote, and return it."""
        assert theirs.text is not None
        self.text = theirs.text
        return theirs.text

    def keep(self, text: str, theirs: Theirs) -> Path | None:
        """Write our text over theirs, and keep theirs beside it; return where, None where the file was gone.

        Raises ChangedMeanwhileError when they have changed it again, UnreadableFileError when theirs cannot be read to
        keep it, else as `save`; then nothing was changed.
        """
        now = self.outside()
        if now != theirs:
            raise ChangedMeanwhileError("library-changed-meanwhile", file=str(self.file))
        files = [(self.file, text.encode())]
        copy = None
        if not theirs.gone:
            copy = first_free(self.file.with_name(f"{self.file.stem}.outside.txt"))
            files.insert(0, (copy, read_bytes(self.file) if theirs.text is None else theirs.text.encode()))
        if library_path(self._library, self.file):
            self._history.bring_in(files)
        else:
            self._bench.session.begin()
            for file, data in files:
                write_whole(file, data)
        self.text = text
        return copy

    def _copy(self, text: str) -> None:
        files = copies(self.file, text, self._library, self._bench.session.workspace.vault)
        target, data = files[0]
        if target.exists():
            raise ChangedMeanwhileError("library-changed-meanwhile", file=str(target))
        self._history.bring_in(files)
        self.file, self.origin = target, Origin.OWN
        self.text = decoded(data, file=str(target), as_is=True)

    def _read(self) -> str:
        return decoded(library_bytes(self.file, self._bench.session.workspace.vault), file=str(self.file), as_is=True)


def origin_of(file: Path, library: Path) -> Origin:
    """Return whose a brief is."""
    basis = basis_of(file, library, sum_of(b""))
    if basis is None:
        return Origin.OWN
    return Origin.SHIPPED if basis.kit == OURS else Origin.KIT
