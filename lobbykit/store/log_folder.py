"""The files of a log as they lie in its folder: finding them, reading them, and making a new one."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.store.disk import Disk, Identity, NotAFileError
from lobbykit.store.log_failures import changed
from lobbykit.store.segment import VERSION, Bad, LineCodec, Lines, SegmentName, payload_of, scan, total_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

LARGEST = 64_000_000
BATCH = 1_000
NEW_ENDING = ".new"
_USUAL = 4_096


@dataclass(frozen=True, slots=True)
class LogPlace:
    """Where a log lies, how its payloads stand in their lines, and at how many bytes a new file begins."""

    disk: Disk
    folder: Path
    codec: LineCodec
    segment_bytes: int


@dataclass(slots=True)
class Segment:
    """What we know of one file: it ends at `end`; lines that begin at `repeated` stand in a later file too.

    Of the lines that count, `total` is the sum of the CRC-32 of the payloads, and `last` the last payload. `complete`
    when an append may follow; `trouble` when the file cannot be read: missing, not-a-file or unreadable.
    """

    name: SegmentName
    identity: Identity | None
    end: int = 0
    repeated: frozenset[int] = frozenset()
    version: int = VERSION
    bad: tuple[Bad, ...] = ()
    complete: bool = False
    trouble: str = ""
    total: int = 0
    last: bytes = b""

    def repeat(self, lines: Mapping[int, bytes]) -> None:
        """Count lines, told by start and payload, no more: a later file holds them too."""
        self.total -= total_of(payload for start, payload in lines.items() if start not in self.repeated)
        self.repeated |= lines.keys()


def segment_names(names: Iterable[str]) -> dict[str, list[SegmentName]]:
    """Return the segments among the names in a folder, by device, in order."""
    found = sorted(name for name in map(SegmentName.parse, names) if name)
    return {dev: list(group) for dev, group in groupby(found, lambda name: name.dev)}


def is_leftover(name: str) -> bool:
    """Whether a name is that of a segment which never became one."""
    return name.endswith(NEW_ENDING) and SegmentName.parse(name.removesuffix(NEW_ENDING)) is not None


def read_segment(place: LogPlace, name: SegmentName, *, growing: bool = False) -> tuple[Segment, Lines]:
    """Return what one file says; a file that cannot be read is a segment with trouble and no lines.

    In a `growing` file, the last line has not been written to its end by another program: it is not there yet.
    """
    path = place.folder / str(name)
    identity = None
    try:
        identity = place.disk.identity(path)
        raw = place.disk.read(path, LARGEST)
    except OSError as failure:
        return Segment(name, identity, trouble=_trouble(failure)), Lines.of(())
    if growing:
        raw = raw[: raw.rfind(b"\n") + 1] or raw
    found = scan(raw, name, place.codec)
    if identity:
        identity = Identity(identity.device, identity.inode, len(raw))
    segment = Segment(name, identity, len(raw), frozenset(), found.version, found.bad, found.complete)
    segment.total = found.total
    return segment, found.lines


def read_chain(place: LogPlace, names: Sequence[SegmentName], *, growing: bool = False) -> list[Segment]:
    """Return the segments of one device, in order; the last may be `growing`.

    After a failed write a new file begins with the same lines again; where the old file turns out to have kept some of
    them, in whatever shape, it is the new file's that count.
    """
    chain: list[Segment] = []
    later: list[bytes] = []
    for name in reversed(names):
        segment, lines = read_segment(place, name, growing=growing and not chain)
        again = frozenset(later)
        ending = dict(zip(lines.starts[-BATCH:], lines.payloads[-BATCH:], strict=True))
        segment.repeat({start: payload for start, payload in ending.items() if payload in again})
        segment.last = next((ending[start] for start in reversed(ending) if start not in segment.repeated), b"")
        later = [*lines.payloads[:BATCH], *later][:BATCH]
        chain.append(segment)
    return chain[::-1]


def counted(place: LogPlace, segment: Segment) -> Lines:
    """Return the lines of a file that count; raise LogChangedError when it no longer holds what we know of it."""
    now, lines = read_segment(place, segment.name)
    if not same(segment, now):
        raise changed(place.folder / str(segment.name))
    if not segment.repeated:
        return lines
    return Lines.of(line for line in lines if line.start not in segment.repeated)


def payloads_at(place: LogPlace, segment: Segment, starts: Iterable[int]) -> Iterator[bytes]:
    """Give the payloads of the lines that start there, verified; raise LogChangedError when they do not any more."""
    path = place.folder / str(segment.name)
    for start in starts:
        try:
            line = _line_at(place.disk, path, start)
        except OSError as failure:
            raise changed(path) from failure
        payload = None if line is None else payload_of(line, start, segment.name, place.codec)
        if payload is None:
            raise changed(path)
        yield payload


def _line_at(disk: Disk, path: Path, start: int) -> bytes | None:
    """Return the line that starts there, without its LF, or None when it has no end."""
    length = _USUAL
    while True:
        piece = disk.read_part(path, start, length)
        line, end, _ = piece.partition(b"\n")
        if end:
            return line
        if len(piece) < length:
            return None
        length *= 8


def same(before: Segment, now: Segment) -> bool:
    """Whether a file still holds what we know of it, whatever may have been added since."""
    if before.trouble or now.trouble or not before.identity or not now.identity:
        return before.trouble == now.trouble
    alike = (before.identity.device, before.identity.inode) == (now.identity.device, now.identity.inode)
    bad = tuple(bad for bad in now.bad if bad.start < before.end or bad.line_number == 1)
    return alike and now.end >= before.end and bad == before.bad


def write_beside(disk: Disk, target: Path, data: bytes) -> None:
    """Write a new file, flush it, read it back, rename it to `target` and flush the folder."""
    part = target.with_name(target.name + NEW_ENDING)
    if disk.identity(part) is not None:
        disk.unlink(part)
    handle = disk.create(part)
    try:
        disk.write(handle, data)
        disk.flush(handle)
    finally:
        disk.close(handle)
    if disk.read(part, LARGEST) != data:
        raise OSError(errno.EIO, "the disk does not hold what was written")
    disk.rename(part, target)
    disk.flush_folder(target.parent)


def _trouble(failure: OSError) -> str:
    if isinstance(failure, NotAFileError) or failure.errno == errno.ELOOP:
        return "not-a-file"
    return "missing" if isinstance(failure, FileNotFoundError) else "unreadable"
