"""Letters to put into mailboxes, and what a mailbox gives, as a laptop remembers it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from lobbykit.sync.mailbox import Letter

if TYPE_CHECKING:
    from lobbykit.sync.mailbox import Arrival, Mailbox

TEAM = "0123456789abcdef" * 2
TOP = "lobbykit-01234567"
DEV, OTHER = "a" * 16, "b" * 16


def letter(number: int, dev: str = DEV) -> Letter:
    """Return a letter whose bytes tell it from any other."""
    raw = (f"letter {number} of {dev}\n" * 40).encode()
    return Letter(raw, hashlib.sha256(raw).hexdigest(), "ana", dev, f"{number:08d}-{number:08d}")


def pulled(mailbox: Mailbox, memory=None, again=()) -> tuple[list[Arrival], object]:
    """Return all arrivals and the memory after them, which went through JSON as it does on a disk."""
    found = []
    for batch in mailbox.pull(memory, again):
        found += batch.arrivals
        memory = json.loads(json.dumps(batch.memory))
    return found, memory


def whole(mailbox: Mailbox) -> set[bytes]:
    """Return the bytes of all that a laptop that knows nothing finds."""
    return {one.raw for one in pulled(mailbox)[0] if one.raw is not None}


def codes(arrivals) -> list[str | None]:
    return [one.problem and one.problem.code for one in arrivals]
