"""What the composition root reads of the world, once, for whoever opens the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from lobbykit.store.ring import Ring


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the workspace lies, who is there, what time it is, and where new ids come from.

    `state` is the platform's state folder, which no backup reaches; `user` is None when nobody said; `new_id` returns
    32 random hex digits at each call, `entropy` as many random bytes as it is asked for. `secret` asks for the
    passphrase or the recovery key, once for each opening, and raises a LobbykitError where nobody can be asked. `ring`
    is the system's keyring. `sends` is false where everything is only tried, and no mailbox is ever visited.
    """

    root: Path
    state: Path
    user: str | None
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    entropy: Callable[[int], bytes]
    secret: Callable[[], str]
    ring: Ring | None = None
    sends: bool = True
