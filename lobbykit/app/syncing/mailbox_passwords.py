"""Passwords of mailboxes on servers: in the system's keyring or nowhere, and asked for again once one was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from lobbykit.store.ring import NoRingError
from lobbykit.store.ring_names import remember_ring_name

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.domain.problem import LobbykitError
    from lobbykit.store.ring import Ring
    from lobbykit.sync.couch_address import CouchAddress

Standing = Literal["kept", "ready", "asked", "nowhere"]
"""Of a password: in the keyring; given and waiting for the next visit; to be asked for, with a keyring or without."""
_REFUSALS = frozenset({"mailbox-password", "mailbox-locked-out"})
_HALTS = _REFUSALS | {"mailbox-forbidden"}


class MailboxPasswords:
    """What is known of passwords as long as the program runs; it never shows one.

    `state` is the state folder of the workspace, where the names of what is in the keyring are remembered.
    """

    def __init__(self, ring: Ring | None, state: Path) -> None:
        self._ring, self._state = ring, state
        self._found: dict[str, Standing] = {}
        self._ready: tuple[str, str] | None = None
        self._refused: set[str] = set()
        self._halted: set[str] = set()

    def standing(self, address: CouchAddress) -> Standing:
        """Return how the password of an address stands; the keyring is asked once."""
        if self._ready is not None and self._ready[0] == address.name:
            return "ready"
        if address.name not in self._found:
            self._look(address)
        found = self._found[address.name]
        return "asked" if found == "kept" and address.name in self._refused else found

    def may_by_itself(self, address: CouchAddress) -> bool:
        """Whether a visit may begin that nobody asked for: the keyring has the password and nothing was refused."""
        return self.standing(address) == "kept" and address.name not in self._halted

    def kept(self, address: CouchAddress) -> str | None:
        """Return what the keyring has, None for nothing, and for what a server has refused."""
        found = self._look(address)
        return None if address.name in self._refused else found

    def lay_ready(self, address: CouchAddress, password: str) -> None:
        """Hold a password for the next visit, and no longer."""
        self._ready = (address.name, password)

    def take_ready(self, address: CouchAddress) -> str | None:
        """Return what was laid ready for an address; from then on nothing is."""
        ready, self._ready = self._ready, None
        return ready[1] if ready and ready[0] == address.name else None

    def keep(self, address: CouchAddress, password: str) -> None:
        """Keep a password in the keyring, where there is one; raise SyncFilesError where that cannot be remembered."""
        if self._ring is None:
            return
        remember_ring_name(self._state, ring_name(address))
        try:
            self._ring.keep(ring_name(address), password)
        except NoRingError:  # it was used and is nowhere now, which `standing` tells
            self._found[address.name] = "nowhere"
            return
        self._found[address.name] = "kept"
        self._refused.discard(address.name)

    def forget(self, address: CouchAddress) -> None:
        """Have the keyring forget it; where that is not possible it is not used any more all the same."""
        self._refused.add(address.name)
        try:
            if self._ring:
                self._ring.drop(ring_name(address))
        except NoRingError:  # a ring that was there a moment ago
            self._found[address.name] = "nowhere"
            return
        self._found.pop(address.name, None)

    def went_well(self, address: CouchAddress) -> None:
        """Take note that a server let us in; what it has refused before stays refused until another is kept."""
        self._halted.discard(address.name)

    def went_wrong(self, address: CouchAddress, failure: LobbykitError) -> None:
        """Forget what was refused; and let no visit begin by itself before a person made one."""
        if failure.code in _REFUSALS:
            self.forget(address)
        if failure.code in _HALTS:
            self._halted.add(address.name)

    def _look(self, address: CouchAddress) -> str | None:
        """Ask the keyring, and take note of what it has."""
        try:
            found = self._ring.read(ring_name(address)) if self._ring else None
        except NoRingError:  # then it is asked for each time
            self._found[address.name] = "nowhere"
            return None
        self._found[address.name] = "kept" if found else "asked" if self._ring else "nowhere"
        return found


def ring_name(address: CouchAddress) -> str:
    """Return under which name the keyring has the password of an address."""
    return f"mailbox {address.name}"
