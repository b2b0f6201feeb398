"""What imports replaced in the workspace's library, kept so that an import can be taken back exactly."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.domain.problem import Problem, error, note, warning
from lobbykit.store.private_files import (
    first_free,
    flush_folder,
    make_folder,
    move,
    part_of,
    read_bounded,
    write_new,
    write_whole,
)
from lobbykit.store.replaced_files import (
    ELSEWHERE,
    LARGEST,
    LIST,
    PATH,
    DamagedPreviousError,
    Replaced,
    content,
    encoded,
    listed,
    sum_of,
)
from lobbykit.store.seal import SealedError, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

KEPT = 5
"""How many imports can be taken back."""
_NAME = re.compile(r"([1-9][0-9]{0,8})(\.part|\.begun)?")


@dataclass(frozen=True, slots=True)
class PutBack:
    """The folder that keeps what putting back replaced, or None and the paths that somebody changed since."""

    folder: str | None
    paths: tuple[str, ...]


class Previous:
    """`library/.previous/`: a numbered folder for each of the last five imports.

    `N.part` is a folder that is being made, `N.begun` says that files are being replaced, `N` that all were: so after
    a crash `settle` knows which of the two states to bring back. The caller holds the workspace's lock.
    """

    def __init__(self, layout: Layout, vault: Vault | None = None) -> None:
        self._layout = layout
        self._vault = vault

    def settle(self) -> tuple[Problem, ...]:
        """Take back what a crash left half done, and say so; raise OSError when the disk refuses."""
        for folder in self._folders(".part"):
            shutil.rmtree(folder)
        return tuple(self._settled(folder) for folder in self._folders(".begun"))

    def names(self) -> tuple[str, ...]:
        """Return the folders that are complete, the oldest first."""
        return tuple(folder.name for folder in self._folders(""))

    def paths(self, name: str) -> tuple[str, ...]:
        """Return the library's files that a folder is about; raise DamagedPreviousError."""
        return tuple(one.path for one in listed(self._layout.previous / name, self._vault))

    def former(self, path: str) -> Iterator[bytes]:
        """Yield what one file of the library was before each import, the latest first; damaged folders have none."""
        for name in reversed(self.names()):
            folder = self._layout.previous / name
            with suppress(DamagedPreviousError):
                for number, one in enumerate(listed(folder, self._vault)):
                    data = content(folder, number, one, self._vault) if one.path == path else None
                    if data is not None:
                        yield data

    def bring_in(self, files: Sequence[tuple[Path, bytes]]) -> str | None:
        """Write files and return the folder that keeps what they were, or None when none would change.

        They are files of the library, or briefs that stand elsewhere already. All are written or none is; raise
        UnwritableFileError in the second case.
        """
        try:
            named = [(kept_path(self._layout.library, file), data) for file, data in files]
            new = [(path, data) for path, data in named if path and self._sum(path) != sum_of(data)]
        except OSError as failure:
            raise self._unwritable(failure) from failure
        assert all(path for path, _ in named)
        return self._replaced(new) if new else None

    def write(self, file: Path, data: bytes) -> None:
        """Write a file of the library, or a brief that stands elsewhere, and keep nothing of what it was.

        Raises UnwritableFileError; then nothing was changed.
        """
        path = kept_path(self._layout.library, file)
        if path is None:
            raise UnwritableFileError("file-unwritable", file=str(file), reason=os.strerror(errno.ENOENT))
        try:
            self._put(path, data)
        except OSError as failure:
            raise self._unwritable(failure) from failure

    def put_back(self, name: str) -> PutBack:
        """Bring back what an import replaced, unless a file is not as the import left it.

        Raises DamagedPreviousError and UnwritableFileError; then nothing was changed.
        """
        folder = self._layout.previous / name
        kept = listed(folder, self._vault)
        try:
            changed = tuple(one.path for one in kept if self._sum(one.path) != one.after)
        except OSError as failure:
            raise self._unwritable(failure) from failure
        if changed:
            return PutBack(None, changed)
        files = [(one.path, content(folder, number, one, self._vault)) for number, one in enumerate(kept)]
        return PutBack(self._replaced(files), tuple(path for path, _ in files))

    def remove(self, name: str) -> None:
        """Forget a folder."""
        folder = self._layout.previous / name
        part = folder.with_suffix(".part")
        with suppress(OSError):  # it stays a little longer
            move(folder, part)
        shutil.rmtree(part, ignore_errors=True)

    def thin(self) -> None:
        """Forget all but the last five."""
        for name in self.names()[:-KEPT]:
            self.remove(name)

    def inspected(self) -> tuple[Problem, ...]:
        """Read every folder again, change nothing, and return which of them are damaged."""
        return tuple(error("previous-damaged", folder=name) for name in self.names() if not self._is_sound(name))

    def _is_sound(self, name: str) -> bool:
        folder = self._layout.previous / name
        try:
            for number, one in enumerate(listed(folder, self._vault)):
                content(folder, number, one, self._vault)
        except DamagedPreviousError:
            return False
        return True

    def _replaced(self, files: Sequence[tuple[str, bytes | None]]) -> str:
        """Write or remove (None) files, all or none, and return the folder that keeps what they were."""
        try:
            begun = self._begun(files)
            with ExitStack() as until_done:
                until_done.callback(self._settled, begun)
                for path, data in files:
                    self._put(path, data)
                done = begun.with_suffix("")
                move(begun, done)
                until_done.pop_all()
        except OSError as failure:
            raise self._unwritable(failure) from failure
        return done.name

    def _begun(self, files: Sequence[tuple[str, bytes | None]]) -> Path:
        """Keep what the files are now; once this returns, the disk holds it, and replacing may begin."""
        root = self._layout.previous
        if unsettled := self._folders(".begun"):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(unsettled[0]))
        number = 1 + max((_number(entry) for entry in self._entries()), default=0)
        part = root / f"{number}.part"
        with ExitStack() as until_begun:
            until_begun.callback(shutil.rmtree, part, ignore_errors=True)
            make_folder(part)
            kept = [self._keep(part / str(place), path, data) for place, (path, data) in enumerate(files)]
            write_new(part / LIST, self._in_form(LIST, encoded(kept)))
            flush_folder(part)
            begun = part.with_suffix(".begun")
            move(part, begun)
            until_begun.pop_all()
        return begun

    def _keep(self, copy: Path, path: str, data: bytes | None) -> Replaced:
        before = self._read(path)
        if before is not None:
            write_new(copy, self._in_form(copy.name, before))
        return Replaced(path, None if before is None else sum_of(before), None if data is None else sum_of(data))

    def _settled(self, begun: Path) -> Problem:
        """Bring back what stood before, except where it is neither that nor what was being written."""
        try:
            kept = listed(begun, self._vault)
            contents = [content(begun, number, one, self._vault) for number, one in enumerate(kept)]
        except DamagedPreviousError:
            return self._set_aside(begun)
        strange = 0
        for one, old in zip(kept, contents, strict=True):
            part_of(self._layout.library / one.path).unlink(missing_ok=True)
            now = self._sum(one.path)
            if now == one.after != one.before:
                self._put(one.path, old)
            strange += now not in (one.before, one.after)
        if strange:
            return self._set_aside(begun)
        part = begun.with_suffix(".part")
        move(begun, part)
        shutil.rmtree(part, ignore_errors=True)
        return note("import-cut-short")

    def _set_aside(self, begun: Path) -> Problem:
        make_folder(self._layout.damaged)
        aside = first_free(self._layout.damaged / f"import-{begun.stem}")
        move(begun, aside)
        return warning("import-cut-short-strange", folder=aside.name)

    def _put(self, path: str, data: bytes | None) -> None:
        file = self._layout.library / path
        if not PATH.fullmatch(path):
            assert data is not None, "a brief outside the library is never removed"
            mode = stat.S_IMODE(file.stat().st_mode)
            write_whole(file, data)
            file.chmod(mode)
        elif data is None:
            file.unlink(missing_ok=True)
            flush_folder(file.parent)
        else:
            make_folder(file.parent)
            write_whole(file, self._in_form(path, data))

    def _in_form(self, path: str, data: bytes) -> bytes:
        return self._vault.seal(data, f"library/{path}") if self._vault else data

    def _read(self, path: str) -> bytes | None:
        """Return the plain bytes of a file, or as they are where they do not open: then they are nobody's we know."""
        try:
            data = read_bounded(self._layout.library / path, LARGEST)
            return unsealed(data, f"library/{path}", self._vault)
        except FileNotFoundError:
            return None
        except SealedError:
            return data

    def _sum(self, path: str) -> str | None:
        data = self._read(path)
        return None if data is None else sum_of(data)

    def _unwritable(self, failure: OSError) -> UnwritableFileError:
        file, reason = str(failure.filename or self._layout.library), failure.strerror or type(failure).__name__
        return UnwritableFileError("file-unwritable", file=file, reason=reason)

    def _folders(self, ending: str) -> list[Path]:
        """Return the folders with an ending, the oldest first."""
        return sorted((entry for entry in self._entries() if entry.suffix == ending), key=_number)

    def _entries(self) -> list[Path]:
        root = self._layout.previous
        return [entry for entry in root.iterdir() if _NAME.fullmatch(entry.name)] if root.is_dir() else []


def library_path(library: Path, file: Path) -> str | None:
    """Return the path of a file in a library, with slashes, or None for a file elsewhere."""
    folder, root = file.parent.resolve(), library.resolve()
    if not folder.is_relative_to(root):
        return None
    path = (folder / file.name).relative_to(root).as_posix()
    return path if PATH.fullmatch(path) else None


def kept_path(library: Path, file: Path) -> str | None:
    """Return the name under which a file's former content is kept: in the library, or of a brief that is elsewhere.

    None for other files, which cannot be put back.
    """
    path = library_path(library, file)
    if path is not None or not file.is_file():
        return path
    whole = file.resolve()
    is_inside = whole.is_relative_to(library.resolve())
    return whole.as_posix() if not is_inside and ELSEWHERE.fullmatch(whole.as_posix()) else None


def _number(folder: Path) -> int:
    return int(folder.stem)
