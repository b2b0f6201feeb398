"""What lies about in a workspace beside its living files: set aside, half made, damaged, or put there by others."""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, warning
from lobbykit.store.forgetting_files import Turning, UnreadableCopyError
from lobbykit.store.forgetting_promise import promise_file
from lobbykit.store.forgetting_traces import may_be_sealed
from lobbykit.store.incoming import Incoming
from lobbykit.store.layout import Layout
from lobbykit.store.log_folder import NEW_ENDING
from lobbykit.store.private_files import PART_ENDING, UnboundedFileError, flush_folder, read_bounded, write_whole
from lobbykit.store.seal import LINE_MARK, is_sealed
from lobbykit.store.seal_files import LIMIT, PlainForm, found_in, name_in
from lobbykit.store.seal_key import KeyFileError, read_key_file
from lobbykit.store.segment import SegmentName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from lobbykit.store.forgetting_backups import Attachments
    from lobbykit.store.forgetting_files import Turned
    from lobbykit.store.forgetting_promise import Promise
    from lobbykit.store.forgetting_traces import Traces
    from lobbykit.store.seal import Vault

_ASIDE = re.compile(r"before-(?:restore|version)-.*")
_NO_NOTES = frozenset({"library", "workspace.json", "key.json", "key.copy.json", "LOCK", "reserve", "history.jsonl"})


class Leftovers:
    """Takes what is promised to be forgotten out of everything but log, drafts, attachments and backups.

    What can be looked into is made anew without it. What cannot is removed if the promise says so, and else named; a
    file that is none of ours is never touched, and named if it holds any of it. `marks` are those of
    forgotten ops that were met, each with whether it stands in the private lane. Every call raises OSError.
    """

    def __init__(self, layout: Layout, vault: Vault | None, promise: Promise, traces: Traces) -> None:
        self._layout, self._vault, self._promise, self._traces = layout, vault, promise, traces
        self.marks: set[tuple[bool, bytes]] = set()

    def clean(self, attachments: Attachments) -> Iterator[Problem]:
        """Go through all of it and yield what a person should know."""
        if not Incoming(self._layout).is_ready:
            Incoming(self._layout).throw_away()
        for file in found_in(self._layout).gone:
            _remove(file)
        for folder in self._asides():
            yield from self._aside(folder, attachments)
        found = found_in(self._layout)
        for file in found.whole:
            if file.relative_to(self._layout.root).parts[0] in {self._layout.log.name, self._layout.damaged.name}:
                yield from self._unless_unreadable(file, self._without_traces)
        for file in found.strange:
            if self._holds_traces(file):
                yield warning("forgetting-file-of-others", file=name_in(self._layout, file))

    def kept(self) -> Iterator[str]:
        """Yield the ids of ops put aside that are about forgotten entities and not promised to be forgotten."""
        for folder in self._asides():
            for file in _line_files(folder):
                with suppress(UnreadableCopyError):
                    yield from self._turned(file, folder)[0].kept

    def _asides(self) -> Iterator[Path]:
        for folder in sorted(self._layout.root.iterdir()):
            if _ASIDE.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink():
                yield folder

    def _aside(self, folder: Path, attachments: Attachments) -> Iterator[Problem]:
        """Clean a folder that a restore or an update put aside: it is laid out like a workspace."""
        files, lines = _files(folder), _line_files(folder)
        inner = {file: file.relative_to(folder).as_posix() for file in files}
        turned: list[Turned] = []
        for file in lines:
            yield from self._unless_unreadable(file, lambda file: turned.append(self._relined(file, folder)))
        gone = frozenset[str]().union(*(one.gone for one in turned))
        used = frozenset[str]().union(*(one.used for one in turned))
        names = attachments.names(self._vault, gone, used)
        for file in (file for file in files if file not in lines):
            top, _, rest = inner[file].partition("/")
            if inner[file] == "view.json" or _is_half_made(file) or (top == "attachments" and rest in names):
                _remove(file)
            elif top not in _NO_NOTES and top != "attachments":
                yield from self._unless_unreadable(file, self._without_traces)
        if left_out := sum(one.left_out for one in turned):
            yield warning("forgetting-backup-lines", file=folder.name, count=left_out)
        if kept := sum(len(one.kept) for one in turned):
            yield warning("forgetting-kept", file=folder.name, count=kept)

    def _relined(self, file: Path, folder: Path) -> Turned:
        """Make a log file or drafts in such a folder anew."""
        turned, wrapped = self._turned(file, folder)
        self.marks |= turned.marks
        if turned.changed:
            self._put(file, turned.data, wrapped=wrapped)
        return turned

    def _turned(self, file: Path, folder: Path) -> tuple[Turned, bool]:
        """Return what such a file becomes; the whole of it may be sealed, which is told too, or its lines, or both."""
        data, wrapped = self._opened(file)
        sealed = b" " + LINE_MARK in data
        if sealed and (self._vault is None or not self._is_ours(folder)):
            raise UnreadableCopyError
        turning = Turning(self._promise, self._vault if sealed and self._vault else PlainForm())
        return turning.turned(file.relative_to(folder).as_posix(), data), wrapped

    def _is_ours(self, folder: Path) -> bool:
        """Whether what is sealed in such a folder was sealed with our key, as far as it says."""
        key = Layout(folder).key
        try:
            return not key.exists() or (
                self._vault is not None and read_key_file(read_bounded(key, LIMIT), key.name).id == self._vault.id
            )
        except KeyFileError as error:
            raise UnreadableCopyError from error

    def _without_traces(self, file: Path) -> None:
        """Leave those lines of a file out that hold a trace; with none left, remove the file."""
        data, wrapped = self._opened(file)
        lines = data.split(b"\n")
        stay = [line for line in lines if not self._traces.within(line)]
        of_lines = ".ops" in file.name or file.name.startswith(self._layout.drafts.name)
        if of_lines and any(map(may_be_sealed, stay)):
            raise UnreadableCopyError
        if len(stay) == len(lines):
            return
        if any(line.strip() for line in stay):
            self._put(file, b"\n".join(stay), wrapped=wrapped)
        else:
            _remove(file)

    def _holds_traces(self, file: Path) -> bool:
        if file == promise_file(self._layout) or not stat.S_ISREG(file.lstat().st_mode):
            return False
        try:
            return self._traces.within(self._opened(file)[0])
        except UnreadableCopyError:
            return False

    def _opened(self, file: Path) -> tuple[bytes, bool]:
        """Return what a file holds, and whether it was sealed whole."""
        try:
            data = read_bounded(file, LIMIT)
        except UnboundedFileError as error:
            raise UnreadableCopyError from error
        if not is_sealed(data):
            return data, False
        name = name_in(self._layout, file)
        if self._vault is None or not self._vault.opens(data, name):
            raise UnreadableCopyError
        return self._vault.open(data, name), True

    def _put(self, file: Path, data: bytes, *, wrapped: bool) -> None:
        whole = self._vault.seal(data, name_in(self._layout, file)) if wrapped and self._vault else data
        write_whole(file, whole)

    def _unless_unreadable(self, file: Path, work: Callable[[Path], object]) -> Iterator[Problem]:
        try:
            work(file)
        except UnreadableCopyError:
            if self._promise.remove_unreadable:
                _remove(file)
            code = "forgetting-file-removed" if self._promise.remove_unreadable else "forgetting-file-left"
            yield warning(code, file=name_in(self._layout, file))


def _files(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*")) if stat.S_ISREG(file.lstat().st_mode)]


def _line_files(folder: Path) -> list[Path]:
    """Return the log files and the drafts in a folder that is laid out like a workspace."""
    drafts = Layout(folder).drafts
    return [file for file in _files(folder) if SegmentName.parse(file.name) or file == drafts]


def _is_half_made(file: Path) -> bool:
    return (file.name.startswith(".") and file.name.endswith(PART_ENDING)) or file.name.endswith(NEW_ENDING)


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
    flush_folder(file.parent)
