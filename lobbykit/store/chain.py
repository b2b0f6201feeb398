"""The op chain of one device on disk: its segments, and the only place where a line is added."""

from __future__ import annotations

import contextlib
import errno
from itertools import zip_longest
from typing import TYPE_CHECKING

from lobbykit.store.disk import Identity
from lobbykit.store.log_failures import LogPositionError, changed
from lobbykit.store.log_folder import LARGEST, LogPlace, Segment, read_chain, read_segment, segment_names, write_beside
from lobbykit.store.segment import Line, Position, SegmentName, encoded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START = Position(0, 0)


class Chain:
    """What one device wrote, in order; `known` is the end of the last line that was shown or called saved."""

    def __init__(self, place: LogPlace, dev: str, segments: list[Segment]) -> None:
        self._place, self._dev, self._segments = place, dev, segments
        self._handle: int | None = None
        self._trusted = True
        self.known = Position(segments[-1].name.number, segments[-1].end) if segments else START

    @property
    def names(self) -> tuple[SegmentName, ...]:
        """The files, in order."""
        return tuple(segment.name for segment in self._segments)

    def write(self, batch: tuple[bytes, ...]) -> Position:
        """Add lines with one write and one flush.

        After an OSError any of them may have reached the disk: call `distrust`, and the next write finds out. Raise
        LogChangedError, having overwritten nothing, when the files are not what we left.
        """
        if not self._trusted:
            return self._write_again(batch)
        self._check_unchanged()
        tail = self._segments[-1] if self._segments else None
        if tail is None or not tail.complete:
            return self._write_anew(batch)
        data = encoded(batch, tail.name, tail.end, self._place.codec)
        if tail.end > len(tail.name.header) and tail.end + len(data) > self._place.segment_bytes:
            return self._write_anew(batch)
        return self._add(tail, data)

    def distrust(self) -> None:
        """Never use the file again that a write or a flush failed on: the system may have forgotten what it held."""
        self._trusted = False
        with contextlib.suppress(OSError):  # nothing on this handle counts any more
            self.close()

    def settle(self) -> None:
        """After `distrust`: bring every whole line that came through the failure to safety in a new file."""
        if not self._trusted and (survivors := tuple(line.payload for _, line in self._survivors())):
            self._write_again(survivors)

    def close(self) -> None:
        """Let go of the open file."""
        handle, self._handle = self._handle, None
        if handle is not None:
            self._place.disk.close(handle)

    def lines(self, after: Position) -> Iterator[bytes]:
        """Give the payloads after a position up to the last known one; raise LogChangedError when they changed."""
        known = (self.known.segment, self.known.offset)
        if after != START and not self._is_border(after):
            raise LogPositionError("log-position-unknown", file=str(SegmentName(self._dev, after.segment)))
        for segment, line in self._after(after):
            if (segment.name.number, line.end) > known:
                return
            yield line.payload

    def _path(self, segment: Segment) -> Path:
        return self._place.folder / str(segment.name)

    def _check_unchanged(self) -> None:
        if self._segments:
            tail = self._segments[-1]
            if self._place.disk.identity(self._path(tail)) != tail.identity:
                raise changed(self._path(tail))

    def _add(self, tail: Segment, data: bytes) -> Position:
        disk = self._place.disk
        disk.write(self._open(tail), data)
        disk.flush(self._open(tail))
        tail.end += len(data)
        tail.identity = _grown(tail.identity, len(data))
        self.known = Position(tail.name.number, tail.end)
        return self.known

    def _open(self, tail: Segment) -> int:
        if self._handle is None:
            handle = self._place.disk.open_append(self._path(tail))
            if self._place.disk.identity_of(handle) != tail.identity:
                self._place.disk.close(handle)
                raise changed(self._path(tail))
            self._handle = handle
        return self._handle

    def _write_anew(self, batch: tuple[bytes, ...]) -> Position:
        tail = self._new_segment()
        return self._add(tail, encoded(batch, tail.name, tail.end, self._place.codec))

    def _write_again(self, batch: tuple[bytes, ...]) -> Position:
        """Begin a new file after a failure, with the batch.

        If the lines that came through the failure are not the beginning of the batch, the caller does not know of
        them: they are brought to safety instead, and the caller must read them first.
        """
        survivors = self._survivors()
        payloads = tuple(line.payload for _, line in survivors)
        again = batch[: len(payloads)] == payloads
        position = self._write_anew(batch if again else payloads)
        for segment, line in survivors:
            segment.repeated |= {line.start}
        self._trusted = True
        if not again:
            raise changed(self._path(self._segments[-1]))
        return position

    def _new_segment(self) -> Segment:
        place, known = self._place, self._segments[-1].name.number if self._segments else 0
        on_disk = self._on_disk()
        if on_disk and on_disk[-1].number > known:
            raise changed(place.folder / str(on_disk[-1]))
        name = SegmentName(self._dev, known + 1)
        self.close()
        write_beside(place.disk, place.folder / str(name), name.header)
        size = len(name.header)
        identity = place.disk.identity(place.folder / str(name))
        self._segments.append(Segment(name, identity, size, complete=True))
        return self._segments[-1]

    def _on_disk(self) -> list[SegmentName]:
        return segment_names(self._place.disk.names(self._place.folder)).get(self._dev, [])

    def _survivors(self) -> tuple[tuple[Segment, Line], ...]:
        """Read everything back after a failure and return the whole lines that nobody was told of.

        The folder is flushed first, so that no later file can outlive one before it.
        """
        self._place.disk.flush_folder(self._place.folder)
        found = read_chain(self._place, self._on_disk())
        troubled = {segment.name for segment in self._segments if segment.trouble}
        if any(segment.trouble == "unreadable" and segment.name not in troubled for segment in found):
            raise OSError(errno.EIO, "cannot be read back")
        for before, now in zip_longest(self._segments, found[: len(self._segments)]):
            if now is None or not _same(before, now):
                raise changed(self._path(before))
        self._segments = found
        return tuple(self._after(self.known))

    def _after(self, after: Position) -> Iterator[tuple[Segment, Line]]:
        for segment in tuple(self._segments):
            if segment.name.number < after.segment:
                continue
            now, lines = read_segment(self._place, segment.name)
            if not _same(segment, now):
                raise changed(self._path(segment))
            begin = after.offset if segment.name.number == after.segment else 0
            yield from ((segment, one) for one in lines if one.start >= begin and one.start not in segment.repeated)

    def _is_border(self, position: Position) -> bool:
        """Whether a line of a file that we know ends at this position."""
        for segment in self._segments:
            if segment.name.number == position.segment and len(segment.name.header) <= position.offset <= segment.end:
                raw = self._place.disk.read(self._path(segment), LARGEST)
                return position.offset == segment.end or raw[position.offset - 1 : position.offset] == b"\n"
        return False


def _same(before: Segment, now: Segment) -> bool:
    """Whether a file still holds what we know of it, whatever may have been added since."""
    if before.trouble or now.trouble or not before.identity or not now.identity:
        return before.trouble == now.trouble
    alike = (before.identity.device, before.identity.inode) == (now.identity.device, now.identity.inode)
    bad = tuple(bad for bad in now.bad if bad.start < before.end or bad.line_number == 1)
    return alike and now.end >= before.end and bad == before.bad


def _grown(identity: Identity | None, count: int) -> Identity | None:
    return Identity(identity.device, identity.inode, identity.size + count) if identity else None
