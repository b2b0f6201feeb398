"""The op chain of one device on disk: its segments, and the only place where a line is added."""

from __future__ import annotations

import contextlib
import errno
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.canonical import digest
from lobbykit.store.disk import Identity
from lobbykit.store.log_failures import LogPositionError, changed
from lobbykit.store.log_folder import (
    LARGEST,
    LogPlace,
    Segment,
    counted,
    payloads_at,
    read_chain,
    same,
    segment_names,
    write_beside,
)
from lobbykit.store.segment import Line, Lines, Position, SegmentName, encoded, total_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

START = Position(0, 0)


class Added(NamedTuple):
    """Where the lines of a batch start: the number of their file and an offset for each."""

    segment: int
    starts: tuple[int, ...]


class Standing(NamedTuple):
    """How far a device's log goes and what it held up to there.

    The end of the last line; the sum of the CRC-32 of all payloads, which changes when a line is rewritten or damaged;
    the digest of the last payload, empty when there is none.
    """

    segment: int
    offset: int
    total: int
    last: str


class Chain:
    """What one device wrote, in order; `known` is the end of the last line that was shown or called saved."""

    def __init__(self, place: LogPlace, dev: str, segments: list[Segment]) -> None:
        self._place, self._dev, self._segments = place, dev, segments
        self._handle: int | None = None
        self._paths: dict[SegmentName, Path] = {}
        self._trusted = True
        self.known = Position(segments[-1].name.number, segments[-1].end) if segments else START
        self.last = next((segment.last for segment in reversed(segments) if segment.last), b"")
        self._total = sum(segment.total for segment in segments)

    @property
    def standing(self) -> Standing:
        """How far the log goes as far as it is known."""
        return Standing(self.known.segment, self.known.offset, self._total, _digest(self.last))

    @property
    def names(self) -> tuple[SegmentName, ...]:
        """The files, in order."""
        return tuple(segment.name for segment in self._segments)

    def write(self, batch: tuple[bytes, ...]) -> Added:
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
        return self._add(tail, data, batch)

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

    def lines(self, after: Position = START) -> Iterator[bytes]:
        """Give the payloads after a position up to the last known one; raise LogChangedError when they changed."""
        if after != START and not self._is_border(after):
            raise LogPositionError("log-position-unknown", file=str(SegmentName(self._dev, after.segment)))
        return (payload for _, lines in self.files(after) for payload in lines.payloads)

    def files(self, after: Position = START) -> Iterator[tuple[int, Lines]]:
        """Give the known lines that begin at a position or later, file by file, each with its number."""
        for segment in tuple(self._segments):
            number = segment.name.number
            if after.segment <= number <= self.known.segment:
                begin = after.offset if number == after.segment else 0
                end = self.known.offset if number == self.known.segment else LARGEST
                yield number, counted(self._place, segment).between(begin, end)

    def since(self, then: Standing) -> tuple[bytes, ...] | None:
        """Return the payloads after a standing, or None when this log did not stand so; read no file without need."""
        if then == self.standing:
            return ()
        files = dict(self.files(Position(then.segment, 0)))
        if then.segment not in files or not 0 <= then.offset <= LARGEST:
            return None
        lines = files[then.segment]
        before, after = lines.between(0, then.offset).payloads, lines.between(then.offset, LARGEST).payloads
        total = sum(segment.total for segment in self._segments if segment.name.number < then.segment)
        last = before[-1] if before else self._last_before(then.segment)
        stood = Standing(then.segment, then.offset, total + total_of(before), _digest(last))
        if stood != then or len(before) + len(after) < len(lines.payloads):
            return None
        return (*after, *(payload for number in files if number > then.segment for payload in files[number].payloads))

    def at(self, number: int, starts: Iterable[int]) -> tuple[bytes, ...]:
        """Return the payloads of lines by their file and start; raise LogChangedError when they stand there no more."""
        segment = next(one for one in self._segments if one.name.number == number)
        return tuple(payloads_at(self._place, segment, starts))

    def _path(self, segment: Segment) -> Path:
        if segment.name not in self._paths:
            self._paths[segment.name] = self._place.folder / str(segment.name)
        return self._paths[segment.name]

    def _check_unchanged(self) -> None:
        if self._segments:
            tail = self._segments[-1]
            if self._place.disk.identity(self._path(tail)) != tail.identity:
                raise changed(self._path(tail))

    def _add(self, tail: Segment, data: bytes, batch: tuple[bytes, ...]) -> Added:
        disk, handle = self._place.disk, self._open(tail)
        disk.write(handle, data)
        disk.flush(handle)
        starts = tuple(accumulate([len(line) + 1 for line in data.split(b"\n")[:-2]], initial=tail.end))
        tail.end += len(data)
        tail.identity = _grown(tail.identity, len(data))
        added = total_of(batch)
        tail.total += added
        self._total += added
        self.known, self.last = Position(tail.name.number, tail.end), batch[-1]
        return Added(tail.name.number, starts)

    def _open(self, tail: Segment) -> int:
        if self._handle is None:
            handle = self._place.disk.open_append(self._path(tail))
            if self._place.disk.identity_of(handle) != tail.identity:
                self._place.disk.close(handle)
                raise changed(self._path(tail))
            self._handle = handle
        return self._handle

    def _write_anew(self, batch: tuple[bytes, ...]) -> Added:
        tail = self._new_segment()
        return self._add(tail, encoded(batch, tail.name, tail.end, self._place.codec), batch)

    def _write_again(self, batch: tuple[bytes, ...]) -> Added:
        """Begin a new file after a failure, with the batch.

        If the lines that came through the failure are not the beginning of the batch, the caller does not know of
        them: they are brought to safety instead, and the caller must read them first.
        """
        survivors = self._survivors()
        payloads = tuple(line.payload for _, line in survivors)
        again = batch[: len(payloads)] == payloads
        added = self._write_anew(batch if again else payloads)
        for segment, line in survivors:
            segment.repeat({line.start: line.payload})
        self._trusted = True
        if not again:
            raise changed(self._path(self._segments[-1]))
        return added

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
            if now is None or not same(before, now):
                raise changed(self._path(before))
        self._segments = found
        known = (self.known.segment, self.known.offset)
        recent = [segment for segment in found if segment.name.number >= self.known.segment]
        lines = ((segment, line) for segment in recent for line in counted(self._place, segment))
        return tuple((segment, line) for segment, line in lines if (segment.name.number, line.start) >= known)

    def _last_before(self, number: int) -> bytes:
        """Return the last payload in the files before that number."""
        for segment in reversed(self._segments):
            lines = counted(self._place, segment).payloads if segment.name.number < number else ()
            if lines:
                return lines[-1]
        return b""

    def _is_border(self, position: Position) -> bool:
        """Whether a line of a file that we know ends at this position."""
        for segment in self._segments:
            if segment.name.number == position.segment and len(segment.name.header) <= position.offset <= segment.end:
                raw = self._place.disk.read(self._path(segment), LARGEST)
                return position.offset == segment.end or raw[position.offset - 1 : position.offset] == b"\n"
        return False


def _digest(payload: bytes) -> str:
    return digest(payload) if payload else ""


def _grown(identity: Identity | None, count: int) -> Identity | None:
    return Identity(identity.device, identity.inode, identity.size + count) if identity else None
