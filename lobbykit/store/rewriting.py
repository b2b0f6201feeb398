"""The two rewritings that a log allows, forgetting and sealing: a new file takes the old one's name."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from lobbykit.store.damage import Keeper, bad_lines
from lobbykit.store.log_failures import LogWriteError, write_failure
from lobbykit.store.log_folder import LogPlace, Segment, read_segment, write_beside
from lobbykit.store.segment import LineCodec, SegmentName, encoded, is_payload

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def rewrite_segment(
    place: LogPlace, damaged: Path, name: SegmentName, transform: Callable[[bytes], bytes], codec: LineCodec
) -> None:
    """Replace every payload of one file; raise LogWriteError, the old file standing, when that cannot be had."""
    path = place.folder / str(name)
    segment, lines = read_segment(place, name)
    if segment.trouble:
        raise write_failure(path, OSError(errno.EIO, segment.trouble))
    payloads = [line.payload for line in lines]
    changed = [transform(payload) for payload in payloads]
    if changed == payloads and codec is place.codec and not segment.bad:
        return
    if not all(map(is_payload, changed)):
        raise ValueError("a payload is one line, without LF and NUL, and not empty")
    if not _kept(place, damaged, segment):
        raise LogWriteError("log-damage-not-kept", file=str(name))
    data = name.header + encoded(changed, name, len(name.header), codec)
    try:
        write_beside(place.disk, path, data)
    except OSError as failure:
        raise write_failure(path, failure) from failure


def _kept(place: LogPlace, damaged: Path, segment: Segment) -> bool:
    """Whether every damaged byte has a copy, since the new file will not carry it."""
    keeper = Keeper(place.disk, damaged)
    return all(damage.bytes_kept_in or damage.start == damage.end for damage in bad_lines(place, segment, keeper))
