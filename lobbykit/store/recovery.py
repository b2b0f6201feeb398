"""What a start makes of the files of a log: everything flushed, every line verified, damage set aside and reported."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.store.damage import Damage, Keeper, damages_of
from lobbykit.store.disk import Disk, NotAFileError
from lobbykit.store.log_folder import LogPlace, Segment, is_leftover, read_chain, segment_names
from lobbykit.store.segment import VERSION, SegmentName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_UNWRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Recovery:
    """What opening a log found.

    `strays` are names that look like segments and are none (a copy that a sync program made). `read_only` is None, or
    why nothing may be written: newer, not-writable, not-flushed, in-use.
    """

    damages: tuple[Damage, ...] = ()
    strays: tuple[str, ...] = ()
    read_only: str | None = None


Chains = dict[str, list[Segment]]


def recover(place: LogPlace, damaged: Path) -> tuple[Chains, Recovery]:
    """Flush, read and verify every file; copy what is damaged to `damaged`; raise OSError if the folder has no list.

    Everything is flushed first: a line that a killed program wrote and did not flush could be shown now and be gone
    after a power cut.
    """
    names = place.disk.names(place.folder)
    found = segment_names(names)
    read_only = _why_read_only(place, names, [name for chain in found.values() for name in chain])
    chains = {dev: read_chain(place, numbers) for dev, numbers in found.items()}
    if any(segment.version > VERSION for chain in chains.values() for segment in chain):
        read_only = "newer"
    keeper = Keeper(place.disk, damaged) if read_only is None else None
    damages = tuple(damage for chain in chains.values() for damage in damages_of(place, chain, keeper))
    return chains, Recovery(damages, tuple(filter(_is_stray, names)), read_only)


def look(place: LogPlace) -> tuple[Chains, Recovery]:
    """Read and verify every file of a log that another program may be writing; change nothing.

    Everything is flushed, if that can be done, after it was read and before it is shown. The last line of a device is
    not there as long as it has no end. A missing folder is an empty log; raise OSError for one that has no list.
    """
    try:
        names = place.disk.names(place.folder)
    except FileNotFoundError:
        return {}, Recovery(read_only="in-use")
    found = segment_names(names)
    chains = {dev: read_chain(place, numbers, growing=True) for dev, numbers in found.items()}
    newer = any(segment.version > VERSION for chain in chains.values() for segment in chain)
    read_only = _why_read_only(place, (), [name for chain in found.values() for name in chain])
    damages = tuple(damage for chain in chains.values() for damage in damages_of(place, chain, None))
    return chains, Recovery(damages, tuple(filter(_is_stray, names)), "newer" if newer else read_only or "in-use")


def _why_read_only(place: LogPlace, names: Sequence[str], segments: Iterable[SegmentName]) -> str | None:
    """Remove what a crash left half made and flush all files and the folder; return why that is impossible here."""
    try:
        for name in filter(is_leftover, names):
            place.disk.unlink(place.folder / name)
        for segment in segments:
            _flush(place.disk, place.folder / str(segment))
        place.disk.flush_folder(place.folder)
    except OSError as failure:
        return "not-writable" if failure.errno in _UNWRITABLE else "not-flushed"
    return None


def _flush(disk: Disk, path: Path) -> None:
    try:
        handle = disk.open_append(path)
    except NotAFileError:
        return  # reading it will say so
    try:
        disk.flush(handle)
    finally:
        disk.close(handle)


def _is_stray(name: str) -> bool:
    return ".ops" in name and SegmentName.parse(name) is None and not is_leftover(name)
