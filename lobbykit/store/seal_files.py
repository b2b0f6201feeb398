"""Files of a workspace from plain to sealed and back, one at a time, so that a crash leaves each in one form."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

from lobbykit.domain.problem import LobbykitError
from lobbykit.store import draft_lines
from lobbykit.store.backup import Backups
from lobbykit.store.drafts import DraftBook
from lobbykit.store.log_folder import NEW_ENDING, LogPlace, is_leftover
from lobbykit.store.oplog import SEGMENT_BYTES
from lobbykit.store.private_files import PART_ENDING, flush_folder, read_bounded, write_whole
from lobbykit.store.rewriting import rewrite_segment
from lobbykit.store.seal import LINE_MARK, SealedError, is_sealed
from lobbykit.store.segment import LineCodec, PlainCodec, SegmentName, encoded, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.store.disk import Disk
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

MOST = 256_000_000
LIMIT = MOST + 4_096  # as much and its seal
_SHA = re.compile(r"attachments/([0-9a-f]{64})")
_OURS = frozenset({"log", "attachments", "damaged", "library", "sync"})
_ASIDE = re.compile(r"before-(?:restore|version)-.*")


class SealingError(LobbykitError):
    """A passphrase could not be set or taken away, or that is not finished and the next opening goes on with it."""


class Form(Protocol):
    """How files are to stand: sealed in a vault, or plain."""

    def seal(self, data: bytes, name: str, /) -> bytes:
        """Return the bytes of the file of that name."""

    def lines(self, folder: str = "", /) -> LineCodec:
        """Return the codec for the line files of one folder."""

    def attachment_name(self, sha256: str, /) -> str:
        """Return the file name of an attachment."""


class PlainForm:
    """Files stand as they are."""

    def seal(self, data: bytes, _name: str, /) -> bytes:
        """Return the bytes."""
        return data

    def lines(self, _folder: str = "", /) -> LineCodec:
        """Return the codec that does nothing."""
        return PlainCodec()

    def attachment_name(self, sha256: str, /) -> str:
        """Return the sum."""
        return sha256


@dataclass(frozen=True, slots=True)
class Found:
    """The files of a workspace by what becomes of them when it is sealed.

    `lines` are rewritten line by line and `whole` in one piece, `gone` are removed since they are made again or only
    half made, and `strange` are no files of ours, which are left as they are. Backups are not among them, nor files in
    which people's words never stand: marker, lock, reserve, team, and the history and the promise to forget, which
    hold ids only.
    """

    lines: tuple[Path, ...]
    whole: tuple[Path, ...]
    gone: tuple[Path, ...]
    strange: tuple[Path, ...]


def found_in(layout: Layout) -> Found:
    """Look through the workspace; raise OSError when a folder has no list."""
    lines, whole, gone, strange = list[Path](), list[Path](), list[Path](), list[Path]()
    kept = {layout.marker, layout.key, layout.key_copy, layout.lock, layout.reserve, layout.history}
    kept |= {layout.forgetting, layout.team}
    kept.update(file for _, file in Backups(layout).files())
    for file in _files(layout.root):
        top = file.relative_to(layout.root).parts[0]
        if file in kept or _has_a_key_of_its_own(layout, top):
            continue
        if not stat.S_ISREG(file.lstat().st_mode):
            strange.append(file)
        elif file == layout.view or _is_half_made(file, layout):
            gone.append(file)
        elif _is_line_file(file, layout):
            lines.append(file)
        elif top in _OURS or _ASIDE.fullmatch(top):
            whole.append(file)
        else:
            strange.append(file)
    return Found(tuple(lines), tuple(whole), tuple(gone), tuple(strange))


def listed(layout: Layout, files: tuple[Path, ...]) -> dict[str, str]:
    """Return name and SHA-256 of files."""
    return {name_in(layout, file): hashlib.sha256(read_bounded(file, LIMIT)).hexdigest() for file in files}


def holds_plain_line(raw: bytes, *, header: bool) -> bool:
    """Whether a line file has a whole line that is not sealed."""
    return any(line[8:9] == b" " and not line.startswith(LINE_MARK, 9) for line in raw.split(b"\n")[header:-1])


def name_in(layout: Layout, file: Path) -> str:
    """Return the name of a file relative to the workspace, with slashes."""
    return file.relative_to(layout.root).as_posix()


class Conversion:
    """Brings one file after another into another form; every call raises OSError or a LobbykitError of the store.

    `reader` reads both forms. The caller holds the lock, and nothing else has the workspace open.
    """

    def __init__(self, layout: Layout, disk: Disk, reader: Vault, writer: Form) -> None:
        self._layout, self._disk, self._reader, self._writer = layout, disk, reader, writer
        self._sealing = not isinstance(writer, PlainForm)

    def lines(self, file: Path) -> None:
        """Rewrite the drafts or one file of a log; what is damaged in it is in `damaged/` before it goes."""
        folder = "" if file == self._layout.drafts else name_in(self._layout, file.parent) + "/"
        reader, writer = self._reader.lines(folder), self._writer.lines(folder)
        if file == self._layout.drafts:
            drafts = DraftBook(self._layout, writable=True, codec=reader)
            drafts.open()
            drafts.rewrite(writer)
            drafts.close()
        elif name := SegmentName.parse(file.name):
            place = LogPlace(self._disk, file.parent, reader, SEGMENT_BYTES)
            rewrite_segment(place, self._layout.damaged, name, lambda payload: payload, writer)

    def whole(self, file: Path) -> bool:
        """Replace a file by its other form; return False for one that is sealed and does not open, left as it is."""
        old, data = name_in(self._layout, file), read_bounded(file, LIMIT)
        new, changed = self.turned(old, data)
        if changed is data:
            return self._sealing or not is_sealed(data)
        write_whole(self._layout.root / new, changed)
        if new != old:
            file.unlink()
            flush_folder(file.parent)
        return True

    def turned(self, name: str, data: bytes, *, strictly: bool = False) -> tuple[str, bytes]:
        """Return name and bytes of a whole file in the new form; the very same bytes where it has that form already.

        What is sealed and does not open stays so; `strictly` raises SealedError then.
        """
        opens = self._reader.opens(data, name)
        if self._sealing == opens:
            if strictly and not self._sealing and is_sealed(data):
                raise SealedError("sealed-file-damaged", file=name)
            return name, data
        content = self._reader.open(data, name) if opens else data
        new = self._renamed(name, content)
        return new, self._writer.seal(content, new)

    def turned_lines(self, name: str, data: bytes) -> tuple[bytes, int]:
        """Return a line file in the new form, and how many damaged lines it no longer has."""
        folder, _, file = name.rpartition("/")
        folder += "/" if folder else ""
        reader, writer = self._reader.lines(folder), self._writer.lines(folder)
        if segment := SegmentName.parse(file):
            found = scan(data, segment, reader)
            payloads = [line.payload for line in found.lines]
            return segment.header + encoded(payloads, segment, len(segment.header), writer), len(found.bad)
        drafts = draft_lines.decoded(data, reader)
        return draft_lines.encoded(drafts.lines, writer), len(drafts.bad) + bool(drafts.tail)

    def _renamed(self, name: str, content: bytes) -> str:
        """Return the name in the new form: an attachment is named by its sum, or by what the key makes of that."""
        found = _SHA.fullmatch(name)
        if not found:
            return name
        if self._sealing:
            return f"attachments/{self._writer.attachment_name(found[1])}"
        digest = hashlib.sha256(content).hexdigest()
        return f"attachments/{digest}" if self._reader.attachment_name(digest) == found[1] else name


def _files(root: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> NoReturn:
        raise error

    for folder, folders, files in os.walk(root, onerror=refuse):
        folders.sort()
        yield from (Path(folder, name) for name in sorted(files))


def _is_line_file(file: Path, layout: Layout) -> bool:
    in_a_log = file.parent in (layout.log, layout.private_log)
    return file == layout.drafts or (in_a_log and SegmentName.parse(file.name) is not None)


def _is_half_made(file: Path, layout: Layout) -> bool:
    if file.name.startswith(".") and file.name.endswith(PART_ENDING):
        return True
    if file.parent in (layout.log, layout.private_log):
        return is_leftover(file.name)
    return file.parent == layout.damaged and file.name.endswith(NEW_ENDING)


def _has_a_key_of_its_own(layout: Layout, top: str) -> bool:
    """Whether a folder keeps what a restore or an update replaced in a workspace that was sealed already."""
    return bool(_ASIDE.fullmatch(top)) and (layout.root / top / layout.key.name).exists()
