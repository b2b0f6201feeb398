"""The files of a log as they lie in its folder: finding them, reading them, and making a new one."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from lobbykit.store.disk import Disk, Identity, NotAFileError
from lobbykit.store.segment import VERSION, Bad, Line, LineCodec, SegmentName, scan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

LARGEST = 64_000_000
BATCH = 1_000
NEW_ENDING = ".new"


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

    `complete` when an append may follow; `trouble` when it cannot be read: missing, not-a-file or unreadable.
    """

    name: SegmentName
    identity: Identity | None
    end: int = 0
    repeated: frozenset[int] = frozenset()
    version: int = VERSION
    bad: tuple[Bad, ...] = ()
    complete: bool = False
    trouble: str = ""


def segment_names(names: Iterable[str]) -> dict[str, list[SegmentName]]:
    """Return the segments among the names in a folder, by device, in order."""
    found = sorted(name for name in map(SegmentName.parse, names) if name)
    return {dev: list(group) for dev, group in groupby(found, lambda name: name.dev)}


def is_leftover(name: str) -> bool:
    """Whether a name is that of a segment which never became one."""
    return name.endswith(NEW_ENDING) and SegmentName.parse(name.removesuffix(NEW_ENDING)) is not None


def read_segment(place: LogPlace, name: SegmentName) -> tuple[Segment, tuple[Line, ...]]:
    """Return what one file says; a file that cannot be read is a segment with trouble and no lines."""
    path = place.folder / str(name)
    identity = None
    try:
        identity = place.disk.identity(path)
        raw = place.disk.read(path, LARGEST)
    except OSError as failure:
        return Segment(name, identity, trouble=_trouble(failure)), ()
    found = scan(raw, name, place.codec)
    if identity:
        identity = Identity(identity.device, identity.inode, len(raw))
    return Segment(name, identity, len(raw), frozenset(), found.version, found.bad, found.complete), found.lines


def read_chain(place: LogPlace, names: Sequence[SegmentName]) -> list[Segment]:
    """Return the segments of one device, in order.

    After a failed write a new file begins with the same lines again; where the old file turns out to have kept some of
    them, in whatever shape, it is the new file's that count.
    """
    chain: list[Segment] = []
    later: list[bytes] = []
    for name in reversed(names):
        segment, lines = read_segment(place, name)
        again = frozenset(later)
        segment.repeated = frozenset(line.start for line in lines[-BATCH:] if line.payload in again)
        later = [*(line.payload for line in lines[:BATCH]), *later][:BATCH]
        chain.append(segment)
    return chain[::-1]


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
