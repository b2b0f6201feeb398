"""`history.jsonl`: the last steps of this workspace, ids only, so that they can be undone after the next start too."""

from __future__ import annotations

import json
import os
import re
import zlib
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.domain.problem import Problem, warning
from lobbykit.store.private_files import (
    UnboundedFileError,
    first_free,
    make_folder,
    move,
    read_bounded,
    write_all,
    write_whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.store.layout import Layout

_LIMIT = 64_000_000
_SUM = re.compile(rb"[0-9a-f]{8}")
_ID, _FOLDER = "[0-9a-f]{32}", "[1-9][0-9]{0,8}"
_OP = re.compile(_ID)
_FORM = re.compile(
    rf"(?:did|undid|redid|undone) {_ID} {_ID}|imported {_FOLDER} |(?:un|re)imported {_FOLDER} {_FOLDER}"
    rf"|undone {_FOLDER} |passed (?:{_ID}|{_FOLDER}) |begun (?:0|{_FOLDER}) |next {_ID} |part {_ID} {_ID}|ended 0 "
)
_ENDING: tuple[object, ...] = ("", "", "", {}, {}, [])
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
_OPENING = os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_SCREEN: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_NO_STANDS: Mapping[str, str] = MappingProxyType({})


class HistoryPart(NamedTuple):
    """One op of a step that has several, and its entity, with `screen` and `stands` as a line has them."""

    step: str
    entity: str
    screen: Mapping[str, tuple[str, ...]] = _NO_SCREEN
    stands: Mapping[str, str] = _NO_STANDS


class HistoryLine(NamedTuple):
    """One line: what became of a step, which is named by the id of its op, or by the folder of an import.

    `did` op, entity, or `imported` folder: a new step. `undid` or `redid` op, op; `unimported` or `reimported` folder,
    folder: the second took the first back, or did it again. `undone` op, entity or folder: it waits to be done again.
    `passed` step: it could not be taken back, or done again, and is a step no longer. `begun` folder, `next` entity,
    `part` op, entity, and `ended`: the edits of an import while it is made. `screen` are the heads per path
    that a restoration is taken back with; `stands` says path by path which op stands for the step, where that is not
    its own. `parts` are all ops of a step that has several, in their order; `step` names it by the first of them, and
    `other` of `undid` and `redid` is the first of those that took it back.
    """

    what: str
    step: str
    other: str = ""
    screen: Mapping[str, tuple[str, ...]] = _NO_SCREEN
    stands: Mapping[str, str] = _NO_STANDS
    parts: tuple[HistoryPart, ...] = ()


class HistoryFile:
    """The steps in the order in which they happened; a file that fails or is damaged costs steps, never an exception.

    Lines are appended without waiting for the disk: no note depends on them. Only whoever holds the workspace's lock
    writes.
    """

    def __init__(self, layout: Layout, *, writable: bool) -> None:
        self._layout = layout
        self._writable = writable
        self._size: int | None = None
        self._descriptor: int | None = None
        self._lines: list[HistoryLine] = []

    @property
    def lines(self) -> tuple[HistoryLine, ...]:
        """All lines, the oldest first."""
        return tuple(self._lines)

    @property
    def size(self) -> int:
        """How many bytes the file has as far as it is known."""
        return self._size or 0

    def open(self) -> tuple[Problem, ...]:
        """Read what is there and return what was wrong with it; nothing up to the last damage is a step any more."""
        try:
            raw = read_bounded(self._layout.history, _LIMIT)
        except FileNotFoundError:
            return ()
        except UnboundedFileError:
            return (warning("history-unusable"), *self._put_away())
        except OSError as failure:
            return (warning("history-unreadable", reason=_reason(failure)),)
        *whole, tail = raw.split(b"\n")
        found = [decoded(line) for line in whole] + ([None] if tail else [])
        damage = max((number for number, line in enumerate(found, start=1) if line is None), default=0)
        self._lines = [line for line in found[damage:] if line]
        self._size = len(raw)
        if damage:
            self._size = None
            return (warning("history-damaged"), *self._written(self._lines))
        return ()

    def add(self, line: HistoryLine) -> tuple[Problem, ...]:
        """Add a line; the problem says that the next start will not know it."""
        self._lines.append(line)
        if not self._writable:
            return ()
        try:
            added = self._appended(encoded(line))
        except OSError as failure:
            self._size = None
            self.close()
            return (_unkept(failure),)
        return () if added else self._written(self._lines)

    def rewrite(self, lines: Iterable[HistoryLine]) -> tuple[Problem, ...]:
        """Put these lines in place of all others."""
        self._lines = list(lines)
        return self._written(self._lines)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _appended(self, data: bytes) -> bool:
        """Append to the file that we left; return False when that is not what stands there."""
        if self._size is None:
            return False
        if self._descriptor is None:
            try:
                self._descriptor = os.open(self._layout.history, _OPENING)
            except FileNotFoundError:
                return False
        if not self._as_we_left_it(self._descriptor):
            return False
        write_all(self._descriptor, data)
        self._size += len(data)
        return True

    def _as_we_left_it(self, descriptor: int) -> bool:
        held = os.fstat(descriptor)
        try:
            found = self._layout.history.lstat()
        except FileNotFoundError:
            return False
        return (held.st_dev, held.st_ino, self._size) == (found.st_dev, found.st_ino, found.st_size)

    def _written(self, lines: Iterable[HistoryLine]) -> tuple[Problem, ...]:
        if not self._writable:
            return ()
        self.close()
        data = b"".join(map(encoded, lines))
        try:
            write_whole(self._layout.history, data)
        except OSError as failure:
            self._size = None
            return (_unkept(failure),)
        self._size = len(data)
        return ()

    def _put_away(self) -> tuple[Problem, ...]:
        """Set aside something that is no file of ours, as it is."""
        if not self._writable:
            return ()
        try:
            make_folder(self._layout.damaged)
            move(self._layout.history, first_free(self._layout.damaged / self._layout.history.name))
        except OSError as failure:
            return (_unkept(failure),)
        return ()


def encoded(line: HistoryLine) -> bytes:
    """Return a line with its end: a checksum, a blank, and a JSON list that ends where nothing follows."""
    told: list[object] = [line.what, line.step, line.other, dict(line.screen), dict(line.stands)]
    told.append([[one.step, one.entity, dict(one.screen), dict(one.stands)] for one in line.parts])
    while not told[-1]:
        told.pop()
    body = _ENCODE(told).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def decoded(raw: bytes) -> HistoryLine | None:
    """Return what a line without its end says, or None when a byte of it is not as it was written."""
    crc, _, body = raw.partition(b" ")
    if not _SUM.fullmatch(crc) or int(crc, 16) != zlib.crc32(body):
        return None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list):
        return None
    match [*found, *_ENDING[len(found) :]]:
        case [str(what), str(step), str(other), dict(screen), dict(stands), list(listed)] if _FORM.fullmatch(
            f"{what} {step} {other}"
        ) and _are_marks(screen, stands):
            parts = [_part(one) for one in listed]
            if None not in parts:
                told = tuple(one for one in parts if one)
                return HistoryLine(what, step, other, _heads(screen), MappingProxyType(stands), told)
    return None


def _part(found: object) -> HistoryPart | None:
    match found:
        case [str(step), str(entity), dict(screen), dict(stands)] if _are_ops((step, entity)) and _are_marks(
            screen, stands
        ):
            return HistoryPart(step, entity, _heads(screen), MappingProxyType(stands))
    return None


def _heads(screen: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({path: tuple(ids) for path, ids in screen.items()})


def _are_marks(screen: Mapping[str, object], stands: Mapping[str, object]) -> bool:
    lists = all(isinstance(ids, list) and _are_ops(ids) for ids in screen.values())
    return lists and _are_ops(stands.values())


def _are_ops(values: Iterable[object]) -> bool:
    return all(isinstance(one, str) and _OP.fullmatch(one) for one in values)


def _reason(failure: OSError) -> str:
    return failure.strerror or type(failure).__name__


def _unkept(failure: OSError) -> Problem:
    return warning("history-not-kept", reason=_reason(failure))
