"""What is being typed: kept on this computer a moment later, offered again after a crash, never sent anywhere."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Problem, warning
from lobbykit.store.draft_lines import DraftLine, decoded, encoded, plain_size
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
from lobbykit.store.segment import PlainCodec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.store.layout import Layout
    from lobbykit.store.segment import LineCodec

COMPACT_ABOVE = 256_000
LONGEST_TEXT = 256_000
MOST = 4_000_000
_LIMIT = 4 * MOST
_SEAL = 50  # bytes that sealing adds to a line, beside the third of Base64

_Texts = dict[tuple[str, str], DraftLine]


class DraftError(LobbykitError):
    """What was typed could not be kept; it is on the screen only."""


class DraftBook:
    """The drafts of one workspace: the last text of each field of each entity.

    When `keep` or `drop` returns, the disk holds the change. The file grows by a line for each and is made anew once
    it is larger than 256 kB and more than half of it is old. `codec` seals each line to its place, if the workspace
    is sealed.
    """

    def __init__(self, layout: Layout, *, writable: bool, codec: LineCodec | None = None) -> None:
        self._layout = layout
        self._writable = writable
        self._codec: LineCodec = codec or PlainCodec()
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
        found = decoded(raw, self._codec)
        for line in found.lines:
            self._take(line)
        self._damage = b"\n".join([*found.bad, found.tail])
        damage = (warning("drafts-damaged", count=len(found.bad)),) if found.bad else ()
        torn = (warning("drafts-torn"),) if found.tail else ()
        return (*damage, *torn, *self._mended())

    def all(self) -> Mapping[str, Mapping[str, str]]:
        """Return the text of each path of each entity that has drafts."""
        found: dict[str, dict[str, str]] = {}
        for (entity, path), line in self._texts.items():
            found.setdefault(entity, {})[path] = line.text
        return found

    def keep(self, entity: str, path: str, text: str) -> None:
        """Keep what a field holds now; raise DraftError when it is too long, there is too much, or the disk fails."""
        self._keep(self._texts, {(entity, path): DraftLine(entity, path, text)})

    def keep_only(self, entity: str, texts: Mapping[str, str]) -> None:
        """Keep these texts of an entity and forget its others, at once: a crash leaves none of both missing.

        Raise DraftError as `keep` does; then what was kept before stands.
        """
        lines = {(entity, path): DraftLine(entity, path, text) for path, text in texts.items()}
        self._keep({key: line for key, line in self._texts.items() if key[0] != entity or key in lines}, lines)

    def drop(self, entity: str) -> None:
        """Forget the drafts of an entity, since its change is saved; raise DraftError when the disk fails."""
        others = {key: line for key, line in self._texts.items() if key[0] != entity}
        if len(others) != len(self._texts):
            self._write([DraftLine(entity, None, "")], others)

    def rewrite(self, codec: LineCodec) -> None:
        """Write the file anew in another form, sealed or plain; raise DraftError, the old file standing."""
        try:
            before, self._codec = self._codec, codec
            if os.path.lexists(self._layout.drafts):
                self._rewrite(self._texts)
        except OSError as error:
            self._codec = before
            self.close()
            raise _failed("draft-not-kept", error) from error

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _keep(self, others: _Texts, lines: _Texts) -> None:
        """Keep lines beside others; where some go, the file is made anew, so that both happen or neither."""
        texts = others | lines
        if any(plain_size(line) > LONGEST_TEXT for line in lines.values()):
            raise DraftError("draft-too-long", limit=LONGEST_TEXT)
        if _length(texts.values()) > MOST:
            raise DraftError("drafts-full", limit=MOST)
        fresh = [line for key, line in lines.items() if self._texts.get(key) != line]
        if fresh or len(texts) != len(self._texts):
            self._write(fresh if len(others) == len(self._texts) else [], texts)

    def _write(self, lines: list[DraftLine], texts: _Texts) -> None:
        """Bring `texts` to disk, then to memory: as more lines of the file we left, or where none say it anew."""
        if not self._writable:
            raise DraftError("drafts-read-only")
        try:
            long = self._size > max(COMPACT_ABOVE, 2 * _length(texts.values()) + 2 * _SEAL * len(texts))
            if not lines or self._descriptor is None or long or not self._as_we_left_it(self._descriptor):
                self._rewrite(texts)
            else:
                self._add(self._descriptor, encoded(lines, self._codec, self._size))
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
        data = encoded(texts.values(), self._codec)
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

    def _take(self, line: DraftLine) -> None:
        if line.path is None:
            self._texts = {key: other for key, other in self._texts.items() if key[0] != line.entity}
        else:
            self._texts[line.entity, line.path] = line

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
    return sum(map(plain_size, lines))


def _failed(code: str, error: OSError) -> DraftError:
    return DraftError(code, reason=error.strerror or str(error))
