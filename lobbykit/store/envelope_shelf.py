"""Envelopes as they came and as they were sent, byte for byte, so that they can be passed on; never the only copy."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import UnboundedFileError, flush_folder, make_folder, read_bounded, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"([0-9a-f]{64})\.lkb")
_LARGEST = 256 * 1024


class EnvelopeShelfError(LobbykitError):
    """The disk refuses to keep or to list what was sent and received."""


class EnvelopeShelf:
    """The folder `sync/bundles` of a workspace: `<SHA-256 of the file>.lkb` each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, raw: bytes) -> str:
        """Keep these bytes and return their SHA-256; when this returns, the disk holds them."""
        found = hashlib.sha256(raw).hexdigest()
        file = self._folder / f"{found}.lkb"
        try:
            if self.read(found) is None:
                make_folder(self._folder)
                write_whole(file, raw)
        except OSError as error:
            raise EnvelopeShelfError("shelf-not-kept", reason=error.strerror or type(error).__name__) from error
        return found

    def read(self, sum_: str) -> bytes | None:
        """Return what is kept under a sum, None where it is not there whole: then others may hold it."""
        try:
            raw = read_bounded(self._folder / f"{sum_}.lkb", _LARGEST)
        except (FileNotFoundError, NotADirectoryError, UnboundedFileError):
            return None
        except OSError as error:
            raise EnvelopeShelfError("shelf-unreadable", reason=error.strerror or type(error).__name__) from error
        return raw if hashlib.sha256(raw).hexdigest() == sum_ else None

    def sums(self) -> tuple[str, ...]:
        """Return what is kept, in order; whether each is whole is seen when it is read."""
        try:
            names = [path.name for path in self._folder.iterdir()] if self._folder.is_dir() else []
        except OSError as error:
            raise EnvelopeShelfError("shelf-unreadable", reason=error.strerror or type(error).__name__) from error
        return tuple(sorted(found[1] for found in map(_NAME.fullmatch, names) if found))

    def beginning(self, start: bytes) -> tuple[str, ...]:
        """Return those whose bytes begin like this, in order, reading no more of the others than that."""
        return tuple(one for one in self.sums() if self._begins(one, start))

    def _begins(self, sum_: str, start: bytes) -> bool:
        try:
            with (self._folder / f"{sum_}.lkb").open("rb") as stream:
                return stream.read(len(start)) == start
        except FileNotFoundError:
            return False
        except OSError as error:
            raise EnvelopeShelfError("shelf-unreadable", reason=error.strerror or type(error).__name__) from error

    def drop(self, sum_: str) -> None:
        """Take one away, for forgetting only, and wait until the disk knows; raise OSError."""
        (self._folder / f"{sum_}.lkb").unlink(missing_ok=True)
        if self._folder.is_dir():
            flush_folder(self._folder)
