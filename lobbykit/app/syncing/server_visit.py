"""One visit of the window to a database: who signs in, and a mailbox that can be given up while it waits."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.task import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.couch import CouchMailbox
    from lobbykit.sync.couch_address import CouchAddress
    from lobbykit.sync.mailbox import Addressed, Batch, Letter, Put


@dataclass(frozen=True, slots=True)
class SignIn:
    """Who signs in where; `keep` asks that the keyring keep the password once it was taken.

    `ca` is the file of a certificate authority that the team has beside those of the system.
    """

    address: CouchAddress
    password: str = field(repr=False)
    keep: bool = False
    ca: Path | None = None


class ServerVisit:
    """A `Mailbox` that connects when it is first asked, on the thread that asks; it is used for one visit.

    `cancel` may be called on any thread. What waits for another try, or for the rest of an answer, then raises
    CancelledError; what waits for the first byte of an answer does so once that is there or was waited for in vain.
    """

    def __init__(self, sign_in: SignIn, clock: Callable[[], datetime]) -> None:
        self.sign_in = sign_in
        self._clock = clock
        self._unwanted = threading.Event()
        self._open: CouchMailbox | None = None

    def __repr__(self) -> str:
        return f"ServerVisit({self.name})"

    @property
    def name(self) -> str:
        """The address, without any password."""
        return self.sign_in.address.name

    @property
    def skew(self) -> float | None:
        """How many seconds the clock of the server is ahead of ours, None as long as it has not told its time."""
        return self._open.skew if self._open else None

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give what is new; see `CouchMailbox.pull`."""
        yield from self._connected().pull(memory, again)

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return the sums of letters that are not there."""
        return self._connected().lacks(letters)

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep letters and read each back."""
        return self._connected().put(letters)

    def cancel(self) -> None:
        """Wait no more."""
        self._unwanted.set()

    def close(self) -> None:
        """Let go of the connection, while nobody asks anything."""
        if self._open is not None:
            self._open.__exit__(None, None, None)

    def _connected(self) -> CouchMailbox:
        from lobbykit.sync.couch import CouchMailbox  # noqa: PLC0415 - slow to load, and a folder needs none of it
        from lobbykit.sync.couch_wire import Pace  # noqa: PLC0415 - as above

        if self._open is None:
            pace = Pace(lambda: int(self._clock().timestamp() * 1000), self._wait, self._ticks)
            self._open = CouchMailbox(self.sign_in.address, self.sign_in.password, pace, ca=self.sign_in.ca)
        return self._open

    def _wait(self, seconds: float) -> None:
        if self._unwanted.wait(seconds):
            raise CancelledError

    def _ticks(self) -> float:
        if self._unwanted.is_set():
            raise CancelledError
        return time.monotonic()
