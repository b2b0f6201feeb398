"""Envelopes as they came and as they were sent, byte for byte, so that they can be passed on; never the only copy."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError
from lobbykit.store.private_files import UnboundedFileError, flush_folder, make_folder, read_bounded, write_together
from lobbykit.store.seal import HEAD, SealedError, is_sealed, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

_NAME = re.compile(r"([0-9a-f]{64})\.lkb")
_LARGEST = 256 * 1024 + 4_096
"""Of an envelope with its seal."""


class EnvelopeShelfError(LobbykitError):
    """The disk refuses to keep or to list what was sent and received."""


class EnvelopeShelf:
    """The folder `sync/bundles` of a workspace: `<SHA-256>.lkb` each, sealed where that has a passphrase."""

    def __init__(self, layout: Layout, vault: Vault | None = None) -> None:
        self._folder, self._vault = layout.envelopes, vault
        self._place = layout.envelopes.relative_to(layout.root).as_posix()

    def keep(self, raw: bytes) -> str:
        """Keep these bytes and return their SHA-256; when this returns, the disk holds them."""
        self.keep_all([raw])
        return hashlib.sha256(raw).hexdigest()

    def keep_all(self, raws: Iterable[bytes]) -> None:
        """Keep each of some dozens of envelopes; when this returns, the disk holds them all."""
        sums = {hashlib.sha256(raw).hexdigest(): raw for raw in raws}
        new = {sum_: raw for sum_, raw in sums.items() if self.read(sum_) is None}
        try:
            if new:
                make_folder(self._folder)
                write_together({self._folder / f"{sum_}.lkb": self._written(sum_, raw) for sum_, raw in new.items()})
        except OSError as error:
            raise EnvelopeShelfError("shelf-not-kept", reason=error.strerror or type(error).__name__) from error

    def _written(self, sum_: str, raw: bytes) -> bytes:
        return self._vault.seal(raw, self._name(sum_)) if self._vault else raw

    def read(self, sum_: str) -> bytes | None:
        """Return what is kept under a sum, None where it is not there whole: then others may hold it."""
        try:
            data = read_bounded(self._folder / f"{sum_}.lkb", _LARGEST)
            raw = unsealed(data, self._name(sum_), self._vault)
        except (FileNotFoundError, NotADirectoryError, UnboundedFileError, SealedError):
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
        """Return those whose bytes begin like this, in order; of what is not sealed no more than that is read."""
        return tuple(one for one in self.sums() if self._begins(one, start))

    def _begins(self, sum_: str, start: bytes) -> bool:
        try:
            with (self._folder / f"{sum_}.lkb").open("rb") as stream:
                found = stream.read(len(HEAD))
        except FileNotFoundError:
            return False
        except OSError as error:
            raise EnvelopeShelfError("shelf-unreadable", reason=error.strerror or type(error).__name__) from error
        return (self.read(sum_) or b"").startswith(start) if is_sealed(found) else found.startswith(start)

    def _name(self, sum_: str) -> str:
        return f"{self._place}/{sum_}.lkb"

    def drop(self, sum_: str) -> None:
        """Take one away, for forgetting only, and wait until the disk knows; raise OSError."""
        (self._folder / f"{sum_}.lkb").unlink(missing_ok=True)
        if self._folder.is_dir():
            flush_folder(self._folder)
