"""Bytes of the log that are not what was written: what is said of them, and the copy that is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from lobbykit.domain.problem import Problem, error, warning
from lobbykit.store.log_folder import LARGEST, LogPlace, Segment, write_beside
from lobbykit.store.segment import VERSION, Bad, SegmentName

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lobbykit.store.disk import Disk

_WHOLE_FILE = {
    "missing": "log-file-missing",
    "not-a-file": "log-file-not-a-file",
    "unreadable": "log-file-unreadable",
}
_CODES = {"checksum": "log-line-damaged", "torn": "log-line-torn", "header": "log-header-damaged"}


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes `start` to `end` of a file that are not what was written; `bytes_kept_in` names their copy, if one is kept.

    Reasons: checksum, torn (the last line has no end), header; missing, not-a-file, unreadable for a whole file.
    """

    file: str
    line_number: int
    start: int
    end: int
    bytes_kept_in: str | None
    reason: str

    def problem(self) -> Problem:
        """Return the finding to be worded; a torn line was most likely never called saved."""
        make = warning if self.reason == "torn" else error
        if code := _CODES.get(self.reason):
            return make(code, file=self.file, line=self.line_number, kept=self.bytes_kept_in or "")
        return make(_WHOLE_FILE[self.reason], file=self.file)


class Keeper:
    """The folder of damaged bytes; what stands there already is not written again."""

    def __init__(self, disk: Disk, folder: Path) -> None:
        self._disk, self._folder = disk, folder

    def keep(self, name: SegmentName, start: int, data: bytes) -> str | None:
        """Return the name of the copy, or None when the disk refuses one (the log still holds the bytes)."""
        copy = self._folder / f"{name}.{start}-{start + len(data)}.{crc32(data):08x}"
        try:
            found = self._disk.identity(copy)
            if not found or found.size != len(data) or self._disk.read(copy, LARGEST) != data:
                self._disk.make_folder(self._folder)
                write_beside(self._disk, copy, data)
        except OSError:
            return None
        return copy.name


def damages_of(place: LogPlace, chain: Sequence[Segment], keeper: Keeper | None) -> Iterator[Damage]:
    """Give everything that is wrong with the files of one device, each piece copied if there is a keeper."""
    expected = 1
    for segment in chain:
        if segment.name.number != expected:
            yield Damage(str(SegmentName(segment.name.dev, expected)), 0, 0, 0, None, "missing")
        expected = segment.name.number + 1
        if segment.trouble:
            yield Damage(str(segment.name), 0, 0, 0, None, segment.trouble)
        elif segment.version == VERSION:
            yield from bad_lines(place, segment, keeper)


def bad_lines(place: LogPlace, segment: Segment, keeper: Keeper | None) -> Iterator[Damage]:
    """Give the damaged lines of one file."""
    for run in _runs(segment.bad):
        kept = None
        if keeper:
            raw = _raw(place, segment)
            kept = keeper.keep(segment.name, run[0].start, raw[run[0].start : run[-1].end]) if raw else None
        for bad in run:
            yield Damage(str(segment.name), bad.line_number, bad.start, bad.end, kept, bad.reason)


def _raw(place: LogPlace, segment: Segment) -> bytes | None:
    try:
        return place.disk.read(place.folder / str(segment.name), LARGEST)
    except OSError:
        return None


def _runs(bad: Sequence[Bad]) -> Iterator[list[Bad]]:
    """Give neighbouring damaged lines together, so that a ruined file is kept in one piece."""
    run: list[Bad] = []
    for one in bad:
        if run and one.start > run[-1].end + 1:
            yield run
            run = []
        run.append(one)
    if run:
        yield run
