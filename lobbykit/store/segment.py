"""The bytes of one file of the log: its name, its header, its lines, and what is wrong with them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

VERSION = 1
DEV = re.compile(r"[0-9a-f]{16}")
_NAME = re.compile(r"([0-9a-f]{16})\.([0-9]{4,8})\.ops")
_HEADER = re.compile(rb"lobbykit-log/([1-9][0-9]{0,5}) ([0-9a-f]{16})")
_CHECKSUM = re.compile(rb"[0-9a-f]{8} ")
_CANDIDATES = 100
_MENDABLE = 1_000_000


class LineCodec(Protocol):
    """How a payload stands in a line: as it is, or sealed to its place.

    A place is the file's name and the offset of the line, so that a sealed line proves that it was not moved.
    """

    def wrap(self, payload: bytes, file: str, offset: int, /) -> bytes:
        """Return one line's worth of bytes, without LF and NUL."""

    def unwrap(self, wrapped: bytes, file: str, offset: int, /) -> bytes | None:
        """Return the payload, or None when these bytes were not wrapped for this place."""


class PlainCodec:
    """Payloads stand in their lines as they are."""

    def wrap(self, payload: bytes, _file: str, _offset: int, /) -> bytes:
        """Return the payload."""
        return payload

    def unwrap(self, wrapped: bytes, _file: str, _offset: int, /) -> bytes | None:
        """Return the payload."""
        return wrapped


@dataclass(frozen=True, slots=True, order=True)
class SegmentName:
    """The file number `number` of the log of one device; `str` gives the file's name."""

    dev: str
    number: int

    def __str__(self) -> str:
        return f"{self.dev}.{self.number:04d}.ops"

    @property
    def header(self) -> bytes:
        """The first line, with its LF."""
        return f"lobbykit-log/{VERSION} {self.dev}\n".encode()

    @classmethod
    def parse(cls, name: str) -> SegmentName | None:
        """Return what a file's name says, or None when no segment is called so."""
        found = _NAME.fullmatch(name)
        segment = cls(found[1], int(found[2])) if found else None
        return segment if segment and segment.number and str(segment) == name else None


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """The end of a line of one device's log: the number of its file and the bytes of that file up to there."""

    segment: int
    offset: int


class Line(NamedTuple):
    """One sound line: where it starts, where the next one would start, and its payload."""

    start: int
    end: int
    payload: bytes


class Bad(NamedTuple):
    """Bytes `start` to `end` of line `line_number` (from 1) that are not what was written, and why."""

    line_number: int
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Sound lines of a file in order, column by column."""

    starts: Sequence[int]
    ends: Sequence[int]
    payloads: Sequence[bytes]

    @classmethod
    def of(cls, lines: Iterable[Line]) -> Lines:
        """Return lines told one by one."""
        found = tuple(lines)
        return cls([one.start for one in found], [one.end for one in found], [one.payload for one in found])

    def __iter__(self) -> Iterator[Line]:
        return map(Line, self.starts, self.ends, self.payloads)

    def between(self, begin: int, end: int) -> Lines:
        """Return the lines that begin at an offset or later and end at one or before."""
        part = slice(bisect_left(self.starts, begin), bisect_right(self.ends, end))
        return Lines(self.starts[part], self.ends[part], self.payloads[part])


@dataclass(frozen=True, slots=True)
class Scan:
    """Everything that one file says; `complete` when an append may follow its last byte.

    `total` is the sum of the CRC-32 of the payloads.
    """

    version: int
    lines: Lines
    total: int
    bad: tuple[Bad, ...]
    complete: bool


def is_payload(data: bytes) -> bool:
    """Whether a line can hold these bytes: some, without LF, and without NUL, which only a damaged disk writes."""
    return bool(data) and b"\n" not in data and b"\0" not in data


def total_of(payloads: Iterable[bytes]) -> int:
    """Return the sum of the CRC-32 of payloads, which tells one set of lines from another."""
    return sum(map(crc32, payloads))


def payload_of(line: bytes, start: int, name: SegmentName, codec: LineCodec) -> bytes | None:
    """Return the payload of a line without its LF, or None when it is not sound where it starts."""
    return _payload(line, str(name), start, codec)


def encoded(payloads: Iterable[bytes], name: SegmentName, offset: int, codec: LineCodec) -> bytes:
    """Return the lines that hold the payloads, to be written at `offset` of a file."""
    data, file = bytearray(), str(name)
    for payload in payloads:
        wrapped = codec.wrap(payload, file, offset + len(data))
        data += b"%08x %b\n" % (crc32(wrapped), wrapped)
    return bytes(data)


def scan(raw: bytes, name: SegmentName, codec: LineCodec) -> Scan:
    """Verify every line of a file: sound lines stay readable whatever stands between them."""
    reading = _Reading(name, codec)
    *pieces, tail = raw.split(b"\n")
    version = reading.header(pieces[0] if pieces else tail)
    start = len(pieces[0]) + 1 if pieces else len(raw)
    found = _all_sound(pieces[1:], start) if isinstance(codec, PlainCodec) and not reading.headless else None
    lines, total = found or reading.rest(pieces[1:], start)
    if tail and pieces:
        reading.bad.append(Bad(len(pieces) + 1, len(raw) - len(tail), len(raw), "torn"))
    complete = version == VERSION and not tail and not any(one.line_number == 1 for one in reading.bad)
    return Scan(version, lines, total, tuple(reading.bad), complete)


def _all_sound(pieces: Sequence[bytes], start: int) -> tuple[Lines, int] | None:
    """Return lines and total when there is nothing wrong with any line, or None: one look at all is faster by far.

    Equal checksums mean that every line begins with its own, as long as each has a payload behind it.
    """
    payloads = [piece[9:] for piece in pieces]
    checksums = tuple(map(crc32, payloads))
    if b"%08x " * len(pieces) % checksums != b"".join([piece[:9] for piece in pieces]) or not all(payloads):
        return None
    borders = list(accumulate([len(piece) + 1 for piece in pieces], initial=start))
    return Lines(borders[:-1], borders[1:], payloads), sum(checksums)


def _payload(line: bytes, file: str, offset: int, codec: LineCodec) -> bytes | None:
    wrapped = line[9:]
    if line[:9] != b"%08x " % crc32(wrapped) or not wrapped:
        return None
    return codec.unwrap(wrapped, file, offset)


class _Reading:
    """One pass over a file."""

    def __init__(self, name: SegmentName, codec: LineCodec) -> None:
        self._name, self._file, self._codec = name, str(name), codec
        self._lines: list[Line] = []
        self.bad: list[Bad] = []

    @property
    def headless(self) -> bool:
        """Whether the header was no header."""
        return bool(self.bad or self._lines)

    def header(self, line: bytes) -> int:
        """Return the version of the format; a header that is none is damage, and the lines may still be sound."""
        found = _HEADER.fullmatch(line)
        if found and found[2].decode() == self._name.dev:
            return int(found[1])
        if not self._mended(line, 1, 0):
            self.bad.append(Bad(1, 0, len(line), "header"))
        return VERSION

    def rest(self, pieces: Iterable[bytes], start: int) -> tuple[Lines, int]:
        """Return all sound lines, in the header's place and in the pieces behind it at `start`, and their total."""
        for number, piece in enumerate(pieces, 2):
            self._line(piece, number, start)
            start += len(piece) + 1
        lines = Lines.of(self._lines)
        return lines, total_of(lines.payloads)

    def _line(self, piece: bytes, number: int, start: int) -> None:
        """Take a line without its LF as sound, or else find what in it is."""
        payload = self._payload(piece, start)
        if payload is not None:
            self._lines.append(Line(start, start + len(piece) + 1, payload))
        elif not self._mended(piece, number, start):
            self.bad.append(Bad(number, start, start + len(piece), "checksum"))

    def _mended(self, piece: bytes, number: int, start: int) -> bool:
        """Where the LF before a sound line was lost, read that line, and look for others before it."""
        for at in _candidates(piece):
            payload = self._payload(piece[at:], start + at)
            if payload is not None:
                here, sound = start + at, len(self._lines)
                self._line(piece[: at - 1], number, start)
                if len(self._lines) > sound:
                    self.bad.append(Bad(number, here - 1, here, "checksum"))
                else:
                    self.bad[-1] = self.bad[-1]._replace(end=here)
                self._lines.append(Line(here, start + len(piece) + 1, payload))
                return True
        return False

    def _payload(self, line: bytes, offset: int) -> bytes | None:
        return _payload(line, self._file, offset, self._codec)


def _candidates(piece: bytes) -> Iterator[int]:
    """Give the later places that look like the start of a line; a hostile line gets no endless search."""
    at = 0
    for _ in range(_CANDIDATES if len(piece) <= _MENDABLE else 0):
        found = _CHECKSUM.search(piece, at + 1)
        if found is None:
            return
        at = found.start()
        yield at
