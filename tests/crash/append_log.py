"""A small append-only log in segments, sound or with one planted fault, that proves what the harness can see."""

from __future__ import annotations

import fcntl
import json
import os
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FAULTS = ("", "no-flush", "early-ack", "no-folder-flush", "no-flush-on-opening")
SEGMENT = 12
HEADER = {"log": 1}


def flush(path: Path) -> None:
    """Put what a file or a folder holds on the disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def locked(folder: Path) -> int:
    """Wait until no other process has this store open."""
    number = os.open(folder / "LOCK", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(number, fcntl.LOCK_EX)
    return number


def encoded(record: object) -> bytes:
    """Return one line with its checksum."""
    body = json.dumps(record).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def decoded(line: bytes) -> Any:
    """Return the record of a line; ValueError when a bit of it is wrong."""
    if line[8:9] != b" " or line[-1:] != b"\n" or int(line[:8], 16) != zlib.crc32(line[9:-1]):
        raise ValueError("damaged line")
    return json.loads(line[9:-1])


def write_all(number: int, data: bytes) -> None:
    """Write every byte, or raise OSError."""
    view = memoryview(data)
    while view:
        view = view[os.write(number, view) :]


class AppendLog:
    """A dictionary whose changes are lines in segment files; damaged lines are counted and left where they are."""

    def __init__(self, folder: Path, fault: str = "") -> None:
        self._folder, self._fault, self._lock = folder, fault, locked(folder)
        self._states: dict[str, dict[str, Any]] = {}
        self._open, self._lines, self.damaged = -1, 0, 0
        files = sorted(folder.glob("notes.*.log"))
        for file in files:
            self._load(file)
        if files and fault != "no-flush-on-opening":
            flush(folder)
        self._number = len(files)

    def get(self, key: str) -> dict[str, Any] | None:
        return self._states.get(key)

    def items(self) -> Iterator[tuple[str, dict[str, Any]]]:
        yield from self._states.items()

    def put(self, key: str, state: dict[str, Any] | None, said: Callable[[], object]) -> None:
        try:
            if self._open < 0 or self._lines >= SEGMENT:
                self._rotate()
            write_all(self._open, encoded([key, state]))
            if self._fault == "early-ack":
                said()
            if self._fault != "no-flush":
                os.fdatasync(self._open)
        except OSError:
            self._leave()
            raise
        self._lines += 1
        self._apply(key, state)
        if self._fault != "early-ack":
            said()

    def _load(self, file: Path) -> None:
        if self._fault != "no-flush-on-opening":
            flush(file)
        for line in file.read_bytes().splitlines(keepends=True):
            try:
                record = decoded(line)
            except ValueError:
                self.damaged += 1
            else:
                if record != HEADER:
                    self._apply(*record)

    def _apply(self, key: str, state: dict[str, Any] | None) -> None:
        if state is None:
            self._states.pop(key, None)
        else:
            self._states[key] = state

    def _rotate(self) -> None:
        """Begin a segment: new file, flush, rename, flush of the folder."""
        self._leave()
        fresh = self._folder / "next.tmp"
        number = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        try:
            write_all(number, encoded(HEADER))
            os.fsync(number)
            fresh.rename(self._folder / f"notes.{self._number + 1:04d}.log")
            if self._fault != "no-folder-flush":
                flush(self._folder)
        except OSError:
            os.close(number)
            raise
        self._number += 1
        self._open, self._lines = number, 0

    def _leave(self) -> None:
        if self._open >= 0:
            os.close(self._open)
        self._open = -1


class InPlace:
    """The fault of rewriting the one file where it stands, with every flush that one could wish for."""

    def __init__(self, folder: Path) -> None:
        self._lock, self.damaged = locked(folder), 0
        self._states: dict[str, dict[str, Any]] = {}
        self._file = os.open(folder / "notes.log", os.O_RDWR | os.O_CREAT, 0o600)
        flush(folder)
        for line in (folder / "notes.log").read_bytes().splitlines(keepends=True):
            try:
                key, state = decoded(line)
            except ValueError:
                self.damaged += 1
            else:
                self._states[key] = state

    def get(self, key: str) -> dict[str, Any] | None:
        return self._states.get(key)

    def items(self) -> Iterator[tuple[str, dict[str, Any]]]:
        yield from self._states.items()

    def put(self, key: str, state: dict[str, Any] | None, said: Callable[[], object]) -> None:
        self._states.pop(key, None)
        if state is not None:
            self._states[key] = state
        data = b"".join(encoded(item) for item in self._states.items())
        os.lseek(self._file, 0, os.SEEK_SET)
        write_all(self._file, data)
        os.fsync(self._file)
        os.ftruncate(self._file, len(data))
        os.fsync(self._file)
        said()
