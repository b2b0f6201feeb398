"""How much one record may say: what it changes has to fit into one op of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.canonical import LIMIT, canonical
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from lobbykit.app.entry import Entry
    from lobbykit.domain.problem import Problem

MOST = LIMIT - 8_000
_AROUND = 120
"""What an op says of each field beside its name and value: the op that stood there."""


def too_long(entry: Entry) -> tuple[Problem, ...]:
    """Return that an op could not hold what a record says, with room for what stands around it."""
    around = _AROUND * (1 + len(entry.fields))
    if len(canonical(entry.fields)) + around <= MOST and len(canonical(entry.private)) + around <= MOST:
        return ()
    return (error("record-too-long", limit=MOST),)
