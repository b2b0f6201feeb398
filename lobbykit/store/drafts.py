"""What is being typed: kept on this computer a moment later, offered again after a crash, never sent anywhere."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, warning
from lobbykit.store.draft_lines import DraftLine, decoded, encoded
from lobbykit.store.private_files import (
    UnboundedFileError,
    first_free,
    flush,
    make_folder,
    move,
    read_bounded,
    write_all,
    write_whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.store.layout import Layout

COMPACT_ABOVE = 256_000
LONGEST_TEXT = 256_000
MOST = 4_000_000
_LIMIT = 4 * MOST

_Texts = dict[tuple[str, str], DraftLine]


class DraftError(LobbykitError):
    """What was typed could not be kept; it is on the screen only."""


class DraftBook:
    """The drafts of one workspace: the last text of each field of each entity.

    When `keep` or `drop` returns, the disk holds the change. The file grows by a line for each and is made anew once
    it is larger than 256 kB and more than half of it is old.
    """

    def __init__(self, layout: Layout, *, writable: bool) -> None:
        self._layout = layout
        self._writable = writable
        self._texts: _Texts = {}
        self._damage = b""
        self._descriptor: int | None = None
        self._size = 0

    def open(self) -> tuple[Problem, ...]:
        """Read what is there and return what was wrong with it; raise DraftError when it cannot be read at all.

        What is damaged is set aside in `damaged/`, what a crash cut short too; all of it is reported.
        """
        try:
            raw = read_bounded(self._layout.drafts, _LIMIT)
        except FileNotFoundError:
            return ()
        except UnboundedFileError:
            return self._put_away()
        except OSError as error:
            raise _failed("drafts-unreadable", error) from error
        *whole, tail = raw.split(b"\n")
        bad = [line for line in whole if not self._taken(line)]
        self._damage = b"\n".join([*bad, tail])
        damage = (warning("drafts-damaged", count=len(bad)),) if bad else ()
        torn = (warning("drafts-torn"),) if tail else ()
        return (*damage, *torn, *self._mended())

    def all(self) -> Mapping[str, Mapping[str, str]]:
        """Return the text of each path of each entity that has drafts."""
        found: dict[str, dict[str, str]] = {}
        for (entity, path), line in self._texts.items():
            found.setdefault(entity, {})[path] = line.text
        return found

    def keep(self, entity: str, path: str, text: str) -> None:
        """Keep what a field holds now; raise DraftError when it is too long, there is too much, or the disk fails."""
        line = DraftLine(entity, path, text)
        if self._texts.get((entity, path)) == line:
            return
        data = encoded(line)
        if len(data) > LONGEST_TEXT:
            raise DraftError("draft-too-long", limit=LONGEST_TEXT)
        texts = self._texts | {(entity, path): line}
        if _length(texts.values()) > MOST:
            raise DraftError("drafts-full", limit=MOST)
        self._write(data, texts)

    def drop(self, entity: str) -> None:
        """Forget the drafts of an entity, since its change is saved; raise DraftError when the disk fails."""
        others = {key: line for key, line in self._texts.items() if key[0] != entity}
        if len(others) != len(self._texts):
            self._write(encoded(DraftLine(entity, None, "")), others)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _write(self, data: bytes, texts: _Texts) -> None:
        """Bring `texts` to disk, then to memory: as one more line of the file we left, or else as a new file."""
        if not self._writable:
            raise DraftError("drafts-read-only")
        try:
            long = self._size > max(COMPACT_ABOVE, 2 * _length(texts.values()))
            if self._descriptor is None or long or not self._as_we_left_it(self._descriptor):
                self._rewrite(texts)
            else:
                self._add(self._descriptor, data)
        except OSError as error:
            self.close()
            raise _failed("draft-not-kept", error) from error
        self._texts = texts

    def _add(self, descriptor: int, data: bytes) -> None:
        try:
            write_all(descriptor, data)
            flush(descriptor)
        except OSError:
            with suppress(OSError):  # what cannot be cut off is a torn line to the next start
                os.ftruncate(descriptor, self._size)
            raise
        self._size += len(data)

    def _rewrite(self, texts: _Texts) -> None:
        """Write the texts to a new file, once what was damaged in the old one is set aside."""
        self.close()
        if self._damage:
            make_folder(self._layout.damaged)
            write_whole(first_free(self._layout.damaged / self._layout.drafts.name), self._damage)
            self._damage = b""
        data = b"".join(map(encoded, texts.values()))
        write_whole(self._layout.drafts, data)
        self._descriptor = os.open(self._layout.drafts, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        self._size = len(data)

    def _as_we_left_it(self, descriptor: int) -> bool:
        held = os.fstat(descriptor)
        try:
            found = self._layout.drafts.lstat()
        except FileNotFoundError:
            return False
        return (held.st_dev, held.st_ino, self._size) == (found.st_dev, found.st_ino, found.st_size)

    def _taken(self, raw: bytes) -> bool:
        line = decoded(raw)
        if line is None:
            return False
        if line.path is None:
            self._texts = {key: other for key, other in self._texts.items() if key[0] != line.entity}
        else:
            self._texts[line.entity, line.path] = line
        return True

    def _mended(self) -> tuple[Problem, ...]:
        """Write the file anew without its damage; where the disk has no room for that now, the next `keep` does it."""
        if not self._writable or not self._damage:
            return ()
        try:
            self._rewrite(self._texts)
        except OSError as error:
            return (warning("drafts-unmended", reason=error.strerror or str(error)),)
        return ()

    def _put_away(self) -> tuple[Problem, ...]:
        """Set aside something that is no file of ours, as it is."""
        if self._writable:
            try:
                make_folder(self._layout.damaged)
                move(self._layout.drafts, first_free(self._layout.damaged / self._layout.drafts.name))
            except OSError as error:
                raise _failed("drafts-unmended", error) from error
        return (warning("drafts-unusable"),)


def _length(lines: Iterable[DraftLine]) -> int:
    return sum(len(encoded(line)) for line in lines)


def _failed(code: str, error: OSError) -> DraftError:
    return DraftError(code, reason=error.strerror or str(error))
